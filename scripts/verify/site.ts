/** A site to be verified: a folder as it lies, or a ZIP of one whose files that are read lie in a temporary place. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { openZip } from './zip.ts';

export interface OpenedSite {
  /** Where the files are that are read; all of them, in a folder. */
  readonly directory: string;
  /** SHA-256 of every file, by its path below the site's root. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Every page, byte for character, one at a time. */
  readonly pages: () => AsyncIterable<SitePage>;
  readonly close: () => void;
}

export interface SitePage {
  readonly path: string;
  /** In Latin-1, which is fast: what is looked for is ASCII. */
  readonly text: string;
}

/** What is larger is no page. */
export const LONGEST_PAGE = 2 ** 28;
const PIECE = Buffer.alloc(1 << 20);

/** Opens what a path names. Throws what the machine says, and `ZipFault` for an archive that is not sound. */
export async function openSite(path: string): Promise<OpenedSite> {
  if (!statSync(path).isDirectory()) return openZip(path);
  const hashes = new Map(filesBelow(path).map((file) => [file, hashOf(join(path, file))]));
  return { directory: path, hashes, pages: () => pagesOf(path, hashes), close: () => undefined };
}

async function* pagesOf(directory: string, hashes: ReadonlyMap<string, string>): AsyncGenerator<SitePage> {
  for (const [path, hash] of hashes) {
    if (!path.endsWith('.html') || hash === '') continue;
    const file = join(directory, path);
    if (statSync(file).size <= LONGEST_PAGE) yield { path, text: readFileSync(file, 'latin1') };
  }
}

// A link is no file of the site, wherever it leads.
function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return '';
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, PIECE); length > 0; length = readSync(file, PIECE)) hash.update(PIECE.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
