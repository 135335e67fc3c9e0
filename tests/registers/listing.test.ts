/** What lists are made from says what the table says. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeOfAll } from '../../src/lib/register-lines.ts';
import { loadFolder } from '../../src/package/load.ts';
import { publish } from '../../src/published/publish.ts';
import { holdAll } from '../../src/registers/outcomes.ts';
import { PROJECT } from '../build.ts';

const { folder } = loadFolder(join(PROJECT, 'tests/fixtures/streets'));
if (!folder) throw new Error('the fixture cannot be read');
const [published] = publish(folder).registers;
if (!published) throw new Error('the fixture has no register');
const { listing, keys } = published;
const NOTHING_MORE = { due: null, short: null, reason: null };

it('things of one group stand together, and each line is of the newest period', () => {
  const lines = listing.lines(0, listing.size);
  expect(lines.map(([key]) => key)).toEqual(keys);
  expect(lines.map(([, , , [district]]) => district)).toEqual([...Array(5).fill('西区'), ...Array(7).fill('东区')]);
  expect(lines[6]).toEqual(['e-2', '解放路', 28, ['东区', '二片'], [916, 2300], '']);
});

it('what is missing keeps its reason, what is inexact its strength, what has ended its last period', () => {
  const of = (key: string) => listing.lines(0, listing.size).find(([own]) => own === key);
  expect(of('w-3')?.[4]).toEqual([521, 'withheld']);
  expect(of('w-4')?.[4]).toEqual(['not-collected', 55]);
  expect(of('e-5')?.[4]).toEqual([102, ['≈', 70]]);
  expect(of('e-6')?.slice(4)).toEqual([[], '', '2023']);
});

it('the lines of any part are those of the whole', () => {
  expect(listing.lines(3, 9)).toEqual(listing.lines(0, 12).slice(3, 9));
});

it('sorted lists hold every number once, largest or smallest first', () => {
  const numbers = listing.numbers('homes').filter((number) => number !== null);
  const sorted = (rising: boolean) => listing.sorted('homes', rising).map(([, , , , cells]) => cells[0]);
  expect(sorted(false)).toEqual(numbers.toSorted((a, b) => b - a));
  expect(sorted(true)).toEqual(numbers.toSorted((a, b) => a - b));
});

it('columns are in the order of the lines', () => {
  const lines = listing.lines(0, listing.size);
  const { values, codes } = listing.codes('district');
  expect(codes.map((code) => values[code])).toEqual(
    lines.map(([, , , [district], , , until]) => (until === undefined ? district : undefined)),
  );
  expect(listing.numbers('homes')).toEqual(lines.map(([, , , , [homes]]) => (typeof homes === 'number' ? homes : null)));
});

it('stretches are the groups, with the medians of their exact values', () => {
  expect(listing.list.stretches.map(({ value, from, to, entities }) => [value, from, to, entities])).toEqual([
    ['西区', 0, 5, 5],
    ['东区', 5, 12, 6],
  ]);
  const west = listing.numbers('homes').slice(0, 5);
  const exact = west.filter((number) => number !== null).sort((a, b) => a - b);
  expect(listing.list.stretches[0]?.figures['homes']).toMatchObject({ count: 4, median: ((exact[1] ?? 0) + (exact[2] ?? 0)) / 2 });
});

it('fields of few values can narrow the list, names and remarks cannot', () => {
  expect(listing.list.filters).toEqual([{ field: 'kind', values: ['lane', 'main'] }]);
});

it('names come with their sounds, their places and what they were called before', () => {
  const part = listing.names(0, listing.size);
  expect(part.former).toEqual({ 6: ['中正路'] });
  expect([part.sounds['重'], part.sounds['长'], part.sounds['巷']]).toEqual(['chong', 'chang', 'xiang']);
  expect(part.places.values[part.places.codes[6] ?? -1]).toBe('东区 二片');
  expect(listing.names(4, 7)).toMatchObject({ from: 4, keys: keys.slice(4, 7), former: { 2: ['中正路'] } });
});

it('one failure outweighs all that is met, and one that is met all that cannot be told', () => {
  expect(['mmm', 'mnc', 'mc', 'cc', '--', ''].map(outcomeOfAll)).toEqual(['met', 'notMet', 'met', 'cannotTell', null, null]);
});

it('a goal has capital letters, and no tally counts it', () => {
  const held = holdAll(Int32Array.of(0, 1), () => ({
    required: { outcome: 'met', ...NOTHING_MORE },
    aim: { goal: true, outcome: 'not-met', ...NOTHING_MORE },
  }));
  expect(held.lettersAt(1)).toBe('mN');
  expect(outcomeOfAll('mN')).toBe('met');
  expect(held.tally(0, 2)).toEqual({ met: 2, notMet: 0, cannotTell: 0 });
  expect(held.outcomesOf('aim')).toEqual(['not-met', 'not-met']);
});

it('tallies are what the letters of each thing come to', () => {
  const outcomes = fc.constantFrom('met', 'not-met', 'cannot-tell', undefined);
  const goals = fc.subarray(['s0', 's1']);
  fc.assert(
    fc.property(fc.array(fc.tuple(outcomes, outcomes), { minLength: 1, maxLength: 12 }), goals, (things, aims) => {
      const held = holdAll(
        Int32Array.from(things, (_, place) => place),
        (position) =>
          Object.fromEntries(
            (things[position] ?? []).flatMap((outcome, index) =>
              outcome ? [[`s${index}`, { outcome, ...(aims.includes(`s${index}`) && { goal: true }), ...NOTHING_MORE }]] : [],
            ),
          ),
      );
      const all = things.map((_, place) => outcomeOfAll(held.lettersAt(place)));
      const { met, notMet, cannotTell } = held.tally(0, things.length);
      expect([met, notMet, cannotTell]).toEqual(['met', 'notMet', 'cannotTell'].map((kind) => all.filter((each) => each === kind).length));
    }),
  );
});
