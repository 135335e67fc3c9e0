import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const FILE = 'SHA256SUMS';

/** Writes `SHA256SUMS` over every other file below a folder, sorted by path; `sha256sum -c` can read it. */
export function writeChecksums(directory: string): void {
  const paths = filesBelow(directory).filter((path) => path !== FILE);
  const lines = paths.map((path) => `${sha256(readFileSync(join(directory, path)))}  ${path}\n`);
  writeFileSync(join(directory, FILE), lines.join(''));
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
export function sha256Of(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** The hash of a file's bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return sha256Of([bytes]);
}
