/** Writes the demo city's releases: for each, the folder as it was then is made in a temporary place and released there. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRelease } from '../../src/published/write-release.ts';
import { draftOf, openSource } from '../release/draft.ts';
import { STORY, undoingsOf } from './story.ts';

const SIGNATURES = [
  { role: 'drafted', name: '示例甲（虚构）' },
  { role: 'checked', name: '示例乙（虚构）' },
  { role: 'approved', name: null },
] as const;

/** Releases a folder four times, the last time as it stands. What it had released before is forgotten. */
export function writeStory(folder: string): void {
  rmSync(join(folder, 'releases'), { recursive: true, force: true });
  for (const index of STORY.keys()) writeChapter(folder, index);
}

function writeChapter(folder: string, index: number): void {
  const { id, note } = STORY[index] ?? { id: '', note: {} };
  const then = mkdtempSync(join(tmpdir(), 'mingzhang-story-'));
  try {
    cpSync(folder, then, { recursive: true });
    for (const { file, to } of undoingsOf(index)) writeFileSync(join(then, file), to(readFileSync(join(then, file), 'utf8')));
    const { source, problems } = openSource(then);
    if (!source) throw new Error(`${id} is refused: ${JSON.stringify(problems[0])}`);
    const { release, unexplained, unsure, unused } = draftOf(source, { id, date: id, note, signatures: SIGNATURES });
    const open = [...unexplained, ...unsure.map(({ change }) => change)].map((change) => change.id);
    if (open.length > 0 || unused.length > 0)
      throw new Error(`${id} wants reasons: ${open.slice(0, 9).join(' ')}; unused: ${unused.join(' ')}`);
    writeRelease(folder, release, source.publication.datasets);
  } finally {
    rmSync(then, { recursive: true, force: true });
  }
}
