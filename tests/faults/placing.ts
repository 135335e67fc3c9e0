/** The placing of a small site without a build: the same steps as a build takes after it has rendered. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeChecksums } from '../../src/published/checksums.ts';
import { fileWriter } from '../../src/published/files.ts';
import { lockOf, recover } from '../../src/published/leftovers.ts';
import { takeLock } from '../../src/published/lock.ts';
import { replaceSite } from '../../src/published/replace.ts';

/** Takes the lock, clears up, and puts a rendered site in place, which is used up. False where another has the lock. */
export function place(rendered: string, out: string): boolean {
  const lock = takeLock(lockOf(out), () => new Date());
  if ('pid' in lock) return false;
  try {
    recover(out);
    replaceSite(rendered, out);
  } finally {
    lock.release();
  }
  return true;
}

/** A folder of pages that all say the same, with their checksums. */
export function writeSite(folder: string, text: string, pages: number): string {
  mkdirSync(folder, { recursive: true });
  const write = fileWriter(folder, null);
  const files = Array.from({ length: pages }, (_, page) =>
    write(`${page % 2 === 0 ? 'en/' : ''}page-${page}.html`, `${text} ${page}\n`.repeat(50)),
  );
  writeChecksums(folder, files);
  return folder;
}

/** A copy of a rendered site, for a placing that uses it up. */
export function copyOf(site: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(site, to, { recursive: true });
  return to;
}

/** Every path below a folder with what it is and the hash of its bytes; null where there is no folder. */
export function everyByte(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const content = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? readlinkSync(path) : readFileSync(path);
    return `${path.slice(folder.length)} ${createHash('sha256').update(content).digest('hex')}`;
  });
  return entries.sort().join('\n');
}

/** What a build has left beside its output folder. */
export function leftBeside(out: string): readonly string[] {
  return readdirSync(dirname(out)).filter((name) => name.includes('mingzhang-'));
}

/** A disk in the memory, on which a hundred flushes take no time; the temporary folder where there is none. */
export const QUICK_DISK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** An empty place on a disk; whoever asks for it removes it. */
export function emptyPlace(disk: string): string {
  return mkdtempSync(join(disk, 'mingzhang-fault-'));
}
