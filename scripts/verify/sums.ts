/** A site against its own list of files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistake } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/model.ts';
import type { OpenedSite } from './site.ts';

const LIST = 'SHA256SUMS';
const LINE = /^([0-9a-f]{64}) [ *](.+)$/;

/** Files that are missing, altered or unlisted; null where there is no list. */
export function sumProblems({ directory, hashes }: OpenedSite): readonly Problem[] | null {
  if (!hashes.get(LIST)) return null;
  const lines = readFileSync(join(directory, LIST), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\r$/, ''));
  const listed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, line] of lines.entries()) {
    const [, hash, path] = LINE.exec(line) ?? [];
    if (hash !== undefined && path !== undefined) listed.set(path, hash);
    else if (line !== '') problems.push(mistake('site-sums-line', LIST, {}, { line: index + 1 }));
  }
  for (const [path, hash] of listed) {
    const found = hashes.get(path);
    if (found === undefined) problems.push(mistake('site-file-missing', path));
    else if (found !== hash) problems.push(mistake('site-file-altered', path));
  }
  const unlisted = [...hashes.keys()].filter((path) => path !== LIST && !listed.has(path));
  return [...problems, ...unlisted.map((path) => mistake('site-file-unlisted', path))];
}
