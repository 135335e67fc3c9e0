import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const FILE = 'SHA256SUMS';

/** Writes `SHA256SUMS` over all files of a site, sorted by path; `sha256sum -c` can read it. Two files of one path are a mistake of the program. */
export function writeChecksums(directory: string, files: readonly { readonly path: string; readonly hash: string }[]): void {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const repeated = sorted.find(({ path }, index) => sorted[index + 1]?.path === path);
  if (repeated) throw new Error(`two files of one name in the site: ${repeated.path}`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, FILE), sorted.map(({ path, hash }) => `${hash}  ${path}\n`).join(''));
}

/** Every file below a folder, with `/` between its parts, sorted by code unit. */
export function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true })
    .map((path) => String(path))
    .filter((path) => statSync(join(directory, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The hash of bytes in several pieces, in hexadecimal. */
export function sha256Of(pieces: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** The hash of a file's bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return sha256Of([bytes]);
}
