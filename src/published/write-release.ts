/** Writes a release into the data folder: the tables first, so that a release whose file is there is whole. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Release } from '../model.ts';
import { frozenTableFile, partOf, RELEASE_SUMS, releaseFile, sumLine } from '../package/releases.ts';
import { releaseText } from '../releases/freeze.ts';
import { sha256 } from './checksums.ts';
import type { PublishedDataset } from './datasets.ts';

/** The most that gzip can do: a table is packed once and kept for ever. */
const LEVEL = 9;

/** Paths that were written, below the folder. Tables that an earlier release has already are not written again. */
export function writeRelease(folder: string, release: Release, datasets: readonly PublishedDataset[]): readonly string[] {
  const content = new Map(datasets.map(({ dataset, content: pieces }) => [dataset.name, pieces]));
  const tables = release.tables.flatMap((table) => {
    const path = frozenTableFile(table);
    const pieces = content.get(table.dataset);
    if (!pieces || existsSync(join(folder, path))) return [];
    place(folder, path, gzipSync(Buffer.concat([...pieces.each()]), { level: LEVEL }));
    return [path];
  });
  const path = releaseFile(release.id);
  const text = releaseText(release);
  // The list before the record. What is cut off here leaves the record under its other name, by which one knows that none was taken away.
  prepare(folder, path, text);
  place(folder, RELEASE_SUMS, listed(folder, release.id, sha256(Buffer.from(text))));
  renameSync(partOf(join(folder, path)), join(folder, path));
  return [...tables, RELEASE_SUMS, path];
}

function listed(folder: string, id: string, hash: string): string {
  const path = join(folder, RELEASE_SUMS);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  const others = lines.filter((line) => line !== '' && !line.endsWith(sumLine(id, '')));
  return `${[...others, sumLine(id, hash)].join('\n')}\n`;
}

// Under another name first: a file that is there under its own name is whole.
function place(folder: string, path: string, content: string | Uint8Array): void {
  prepare(folder, path, content);
  renameSync(partOf(join(folder, path)), join(folder, path));
}

function prepare(folder: string, path: string, content: string | Uint8Array): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  const file = openSync(partOf(target), 'w');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
