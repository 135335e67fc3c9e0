/** Puts a finished site in the place of the old one, one build at a time. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Why `out` may not be replaced: it holds something that no build made, or the data itself. Null where it may. */
export function foreignOutput(out: string, data: string): string | null {
  const within = (inner: string, outer: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);
  if (within(data, out) || within(out, data))
    return `输出文件夹和数据文件夹不能互相包含 / the output and the data folder may not contain each other: ${out}`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `这是一个文件，不是文件夹 / this is a file, not a folder: ${out}`;
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, 'SHA256SUMS'))) return null;
  return `这个文件夹里有别的东西，不能覆盖 / the folder holds something else and is not overwritten: ${out}`;
}

/** Takes the lock of an output folder; null where another build that still runs has it. */
export function lock(out: string): (() => void) | null {
  const path = `${out}.lock`;
  makeFolder(dirname(out));
  if (existsSync(path) && !isRunning(Number(readFileSync(path, 'utf8')))) rmSync(path, { force: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
  return () => rmSync(path, { force: true });
}

// One level at a time: where a level cannot be made, the recursive way may never return.
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Swaps by rename: the old site stands until the new one is whole, and comes back where the swap fails. */
export function replaceSite(site: string, out: string): void {
  const [next, old] = [`${out}.new`, `${out}.old`];
  for (const leftover of [next, old]) rmSync(leftover, { recursive: true, force: true });
  move(site, next);
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

// Between two disks nothing can be renamed, so the files are copied first and the swap is a rename all the same.
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Whether a process of this number runs on the machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
