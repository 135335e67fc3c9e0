/** Folders with releases, for tests: one edit after the other, each released with its reasons. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf, openSource } from '../scripts/release/draft.ts';
import { writeRelease } from '../src/published/write-release.ts';
import type { Edit } from './copy-folder.ts';

/** Edits a folder in place; null deletes a file. */
export function change(folder: string, ...edits: readonly Edit[]): void {
  for (const { file, to } of edits) {
    const path = join(folder, file);
    const text = to(existsSync(path) ? readFileSync(path, 'utf8') : '');
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
}

/** Releases a folder as it stands. Throws where a change has no reason: such a folder could not be released. */
export function releaseFolder(folder: string, id: string): void {
  const { source, problems } = openSource(folder);
  if (!source) throw new Error(`refused: ${JSON.stringify(problems.filter(({ severity }) => severity === 'error').slice(0, 3))}`);
  const { release, unexplained, unsure, unused } = draftOf(source, { id, date: id, note: null, signatures: [] });
  const open = [...unexplained, ...unsure.map(({ change: each }) => each)].map((each) => each.id);
  if (open.length > 0 || unused.length > 0) throw new Error(`${id} wants reasons: ${open.join(' ')}; unused: ${unused.join(' ')}`);
  writeRelease(folder, release, source.publication.datasets);
}
