/** What changes are called, on whole folders: one edit each, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { diffReleases } from '../../src/releases/diff.ts';
import { explainChanges, needsReason } from '../../src/releases/explain.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';
import { snapshotOf } from './snapshot.ts';

const original = snapshotOf(PARKS);
const diffOf = (...edits: readonly Edit[]) => diffReleases(original, snapshotOf(copyFolder(PARKS, ...edits)));
const edit = (file: string, from: string, to: string): Edit => ({ file, to: replacing(from, to) });
const both = (file: string, ...pairs: readonly (readonly [from: string, to: string])[]): Edit => ({
  file,
  to: (text) => pairs.reduce((changed, [from, to]) => replacing(from, to)(changed), text),
});

/** Changes in short: kind, id, aspects, and what they follow from. */
const told = (...edits: readonly Edit[]): readonly string[] =>
  diffOf(...edits).changes.map(({ kind, id, aspects, because }) =>
    [kind, id, aspects.join('+'), because.length > 0 ? `← ${because.join(' ')}` : ''].filter(Boolean).join(' '),
  );

describe('a change of a figure', () => {
  it('of its value is told at the figure, and whatever follows from it follows', () => {
    expect(told(edit('plan.csv', 'east-parks,2,', 'east-parks,1,'))).toEqual([
      'revised observation/east-parks value',
      'revised observation/east-share value ← observation/east-parks',
    ]);
  });

  it('of its strength alone is no other value, although its bounds moved', () => {
    expect(told(edit('plan.csv', 'east-parks,2,=,,,', 'east-parks,2,≥,2,,'))).toEqual([
      'revised observation/east-parks strength',
      // Two or more of three: from 66.7 % up to all of them.
      'revised observation/east-share value+strength ← observation/east-parks',
    ]);
  });

  it('from a floor to an exact number of the same height is one of strength alone', () => {
    expect(told(edit('plan.csv', 'planned-parks,5,≥,5,', 'planned-parks,5,=,,'))).toEqual([
      'revised observation/planned-parks strength',
      'revised observation/parks-to-open strength ← observation/planned-parks',
    ]);
  });

  it('of its place in the source is one of source, and of the words quoted one of wording', () => {
    expect(told(edit('plan.csv', '3座,plan,¶2', '3座,plan,¶3'))[0]).toBe('revised observation/open-parks source');
    expect(told(edit('plan.csv', '3座,plan,¶2', '三座,plan,¶2'))).toEqual(['revised observation/open-parks wording']);
  });

  it('of its period or scope is one of definition', () => {
    expect(told(edit('plan.csv', 'parks,city,plan,5座', 'parks,city,2024,5座'))[0]).toBe('revised observation/planned-parks definition');
  });
});

describe('a change of a table', () => {
  it('is told cell by cell, with the rows on either side', () => {
    const { changes } = diffOf(edit('parks.csv', 'Elm Park,east,12.5', 'Elm Park,east,13'));
    expect(changes.map(({ id, rows }) => [id, rows])).toEqual([
      ['observation/area@east', undefined],
      ['cell/parks/Elm Park/area', { previous: 2, current: 2 }],
    ]);
  });

  it('from no value to one is of value and status, and between two reasons of status alone', () => {
    expect(told(edit('parks.csv', 'Lake Park,west,20,2500,n/s', 'Lake Park,west,20,2500,30'))).toEqual([
      'revised cell/parks/Lake Park/shade value+status',
    ]);
    expect(told(edit('parks.csv', 'Lake Park,west,20,2500,n/s', 'Lake Park,west,20,2500,'))).toEqual([
      'revised cell/parks/Lake Park/shade status',
    ]);
  });

  it('that writes a number in another way changes only how it is written', () => {
    expect(told(edit('parks.csv', 'Elm Park,east,12.5,1000', 'Elm Park,east,12.50,1000'))).toEqual([
      'revised cell/parks/Elm Park/area wording',
    ]);
  });

  it('by a row is one change, not one for each cell', () => {
    const added = edit('parks.csv', 'Lake Park', 'New Park,west,1,1,1\nLake Park');
    expect(told(added).filter((line) => !line.includes('observation/'))).toEqual(['new row/parks/New Park']);
  });

  it('whose rows only stand in another order changes nothing', () => {
    expect(
      told({ file: 'parks.csv', to: (text) => [text.split('\n')[0], ...text.trim().split('\n').slice(1).toReversed()].join('\n') }),
    ).toEqual([]);
  });
});

describe('a change of what figures mean', () => {
  it('of a definition is told apart from the value that follows from it', () => {
    expect(told(edit('metrics.yaml', 'method: sum\n    field: visitors', 'method: max\n    field: visitors'))).toEqual([
      'revised observation/visitors value ← metric/visitors',
      'revised metric/visitors definition',
    ]);
  });

  it('of a title is mere wording, and wants no reason', () => {
    const { changes } = diffOf(edit('metrics.yaml', 'zh: 游客', 'zh: 入园人次'));
    expect(changes.map(({ id, aspects }) => [id, aspects])).toEqual([['metric/visitors', ['wording']]]);
    expect(changes.some(needsReason)).toBe(false);
  });

  it('that takes a metric away is told by its figures', () => {
    const without = {
      file: 'metrics.yaml',
      to: (text: string) => text.replace(/ {2}- name: visitors[\s\S]*?(?= {2}- name: east-share)/, ''),
    };
    expect(told(without)).toEqual(['withdrawn observation/visitors']);
  });
});

describe('what looks like a slip', () => {
  const suspicions = (...edits: readonly Edit[]) =>
    diffOf(...edits).changes.flatMap((change) => change.suspicions.map((suspicion) => `${suspicion} ${change.id}`));

  it.each([
    ['ten thousand times as much', edit('parks.csv', 'Elm Park,east,12.5', 'Elm Park,east,125000'), ['magnitude cell/parks/Elm Park/area']],
    ['a nought too many', edit('parks.csv', 'west,20,2500', 'west,20,25000'), ['magnitude cell/parks/Lake Park/visitors']],
    [
      'a part of one where there was a count',
      edit('parks.csv', 'west,20,2500', 'west,20,0.25'),
      ['magnitude cell/parks/Lake Park/visitors', 'rate cell/parks/Lake Park/visitors'],
    ],
  ])('%s', (_, change, expected) => {
    expect(suspicions(change)).toEqual(expected);
  });

  it('is not suspected where a figure merely doubles', () => {
    expect(suspicions(edit('parks.csv', 'Elm Park,east,12.5', 'Elm Park,east,25'))).toEqual([]);
  });
});

describe('reasons', () => {
  const diff = diffOf(
    both('parks.csv', ['Elm Park,east,12.5', 'Elm Park,east,125000']),
    edit('plan.csv', 'east-parks,2,', 'east-parks,1,'),
  );
  const note = { zh: '录错', en: 'a slip' };
  const table = { dataset: ['parks'], fields: ['area'], where: {}, reason: 'correction', note, 'wrong-since': '1', sure: [] } as const;
  const figure = { observation: ['east-parks'], where: {}, reason: 'scheduled-revision', note, sure: [] } as const;
  // biome-ignore lint/suspicious/noExplicitAny: entries as a file gives them
  const explain = (...entries: readonly any[]) => explainChanges(diff, entries);

  it('are wanted for what changed by itself, and not for what follows', () => {
    expect(explain().unexplained.map(({ id }) => id)).toEqual(['observation/east-parks', 'cell/parks/Elm Park/area']);
  });

  it('make an error a correction, here and in all that followed from it', () => {
    const { changes, unexplained } = explain(table, figure);
    expect(unexplained).toEqual([]);
    expect(changes.map(({ id, kind, explanation }) => [id, kind, explanation?.reason])).toEqual([
      ['observation/east-parks', 'revised', 'scheduled-revision'],
      ['observation/area@east', 'corrected', 'correction'],
      ['observation/east-share', 'revised', 'scheduled-revision'],
      ['cell/parks/Elm Park/area', 'corrected', 'correction'],
    ]);
  });

  it('must be sure of what is suspicious', () => {
    expect(explain(table, figure).unsure.map(({ change, suspicions }) => [change.id, suspicions])).toEqual([
      ['cell/parks/Elm Park/area', ['magnitude']],
    ]);
    expect(explain({ ...table, sure: ['magnitude'] }, figure).unsure).toEqual([]);
  });

  it('that are for nothing are named, so that a misspelt one is not taken for given', () => {
    expect(explain(table, figure, { ...figure, observation: ['east-park'] }).unused).toEqual([2]);
    expect(explain({ ...table, where: { park: 'Oak Park' } }, figure).unexplained.map(({ id }) => id)).toEqual([
      'cell/parks/Elm Park/area',
    ]);
  });
});
