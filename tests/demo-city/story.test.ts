/** The four releases of the demo city, and the story that they tell. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeStory } from '../../scripts/demo-city/releases.ts';
import { prepare } from '../../scripts/prepare.ts';
import type { ExplainedChange } from '../../src/model.ts';
import { type FolderRelease, loadReleases, readFrozenTable } from '../../src/package/releases.ts';
import { frozenSnapshot } from '../../src/published/releases.ts';
import { diffReleases } from '../../src/releases/diff.ts';
import { needsReason } from '../../src/releases/explain.ts';
import { copyFolder } from '../copy-folder.ts';

const CITY = resolve(import.meta.dirname, '../../data/demo-city');
const { releases } = loadReleases(CITY);
const snapshot = ({ release }: FolderRelease) => frozenSnapshot({ frozenTable: (table) => readFrozenTable(CITY, table) }, release);
const short = ({ kind, id, aspects, explanation }: ExplainedChange): string =>
  [kind, id, aspects.join('+'), explanation?.reason ?? ''].join(' ').trim();
const changesOf = (index: number): readonly ExplainedChange[] => releases[index]?.release.changes ?? [];

describe('the releases of the demo city', () => {
  it('are the folder as it stands: nothing waits to be released', () => {
    const { publication, problems } = prepare(CITY);
    expect(problems.filter(({ code }) => code.startsWith('release') || code.startsWith('frozen'))).toEqual([]);
    expect(publication?.published.pending).toBeNull();
  });

  it.each(releases.slice(1).map((release, index) => [release.release.id, index] as const))(
    '%s lists what is different from the one before, and nothing else',
    (_, index) => {
      const [before, after] = [releases[index], releases[index + 1]];
      if (!before || !after) throw new Error('no release');
      const { changes } = diffReleases(snapshot(before), snapshot(after));
      expect(after.release.changes.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
      expect(after.release.changes.filter((change) => needsReason(change) && !change.explanation)).toEqual([]);
    },
  );

  it('first add a year, which is new, and revise another as planned', () => {
    const told = changesOf(1).filter(({ because }) => because.length === 0);
    const cells = told.filter(({ subject }) => subject.kind === 'cell');
    expect(new Set(cells.map(({ kind, explanation }) => `${kind} ${explanation?.reason}`))).toEqual(
      new Set(['revised scheduled-revision']),
    );
    expect(told.filter(({ subject }) => subject.kind === 'row').map(short)).toEqual([
      'new row/recruitment-rounds/2020-05-23,云河区',
      'new row/recruitment-rounds/2020-05-23,青岭区',
      'new row/recruitment-rounds/2020-05-23,临湖县',
      'new row/recruitment-rounds/2020-05-23,望山县',
    ]);
  });

  it('then mend an error, with all that had been wrong because of it', () => {
    expect(changesOf(2).map(short)).toEqual([
      'corrected observation/service-funds-paid@2020,county value correction',
      'corrected observation/service-funds-met@2020 value correction',
      'corrected observation/service-funds-not-met@2020 value correction',
      'corrected cell/communities/2020,d4-003/service_funds value correction',
    ]);
    expect(changesOf(2).every(({ explanation }) => explanation?.wrongSince === '2021-01-20')).toBe(true);
  });

  it('last define a figure anew and withdraw another', () => {
    expect(changesOf(3).map(short)).toEqual([
      'revised observation/measures-done-share value definition',
      'withdrawn observation/applicants-per-post  definition',
      'revised metric/measures-done-share definition definition',
    ]);
  });

  it('can be told again from the folder', () => {
    const folder = copyFolder(CITY);
    writeStory(folder);
    const again = loadReleases(folder).releases;
    expect(again.map(({ release }) => release.changes.map(short))).toEqual(releases.map(({ release }) => release.changes.map(short)));
  });
});
