/** What a profile says of a column, by hand and against a slow and plain count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../src/published/profile.ts';
import { tableOf } from './columns.ts';

describe('the profile of numbers', () => {
  it('has the least, the middle and the greatest, the first and the last in the order of the file', () => {
    expect(profile('number', ['3', '1', '2.5', '', '10'])).toMatchObject({
      count: 4,
      missing: 1,
      unreadable: 0,
      distinct: 4,
      minimum: '1',
      median: '2.75',
      maximum: '10',
      first: '3',
      last: '10',
      frequent: [],
    });
  });

  it('takes the middle one of an odd number of values', () => {
    expect(profile('integer', ['9', '1', '5']).median).toBe('5');
  });

  it('has no dust of binary fractions in the middle', () => {
    expect(profile('number', ['0.1', '0.2']).median).toBe('0.15');
  });

  it('prints small numbers in digits', () => {
    expect(profile('number', ['0.00000012', '-0.0000001', '1'])).toMatchObject({ minimum: '-0.0000001', median: '0.00000012' });
  });

  it('counts cells that could not be read as missing, and says so', () => {
    expect(profile('number', ['1', 'x!', ''], ['x!'])).toMatchObject({ count: 1, missing: 2, unreadable: 1 });
  });

  it('keeps every digit of whole numbers beyond 2^53 and makes up no middle', () => {
    const ids = ['971362553853685761', '971362553853685760', '971362553853685762'];
    expect(profile('integer', ids)).toMatchObject({
      distinct: 3,
      minimum: '971362553853685760',
      median: null,
      maximum: '971362553853685762',
    });
  });

  it('agrees with a plain count for any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const found = profile('integer', numbers.map(String));
        const sorted = [...numbers].sort((a, b) => a - b);
        const middle = sorted.length >> 1;
        const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
        expect(found.distinct).toBe(new Set(numbers).size);
        expect([found.minimum, found.median, found.maximum].map(Number)).toEqual([sorted[0], (median ?? 0) + 0, sorted.at(-1)]);
        for (const { value, count } of found.frequent) expect(count).toBe(numbers.filter((each) => each === Number(value)).length);
      }),
    );
  });
});

describe('the profile of texts', () => {
  it('has the most frequent, of equals the first in the file, and the longest', () => {
    expect(profile('string', ['乙', '甲', '乙', '甲', '丙丁', ''])).toMatchObject({
      count: 5,
      distinct: 3,
      minimum: null,
      maximum: null,
      longest: 2,
      frequent: [
        { value: '乙', count: 2 },
        { value: '甲', count: 2 },
      ],
    });
  });

  it('says "more than" where a hundred thousand differ', () => {
    const texts = Array.from({ length: 100_001 }, (_, index) => `x${index}`);
    expect(profile('string', texts)).toMatchObject({ distinct: 100_000, moreDistinct: true, frequent: [] });
    expect(profile('string', texts.slice(1))).toMatchObject({ distinct: 100_000, moreDistinct: false });
  });

  it('shows the beginning of a very long text', () => {
    expect(profile('string', ['长'.repeat(10_000)])).toMatchObject({ longest: 10_000, first: `${'长'.repeat(120)}…` });
  });
});

describe('the profile of times', () => {
  it('has the earliest and the latest, not a middle', () => {
    expect(profile('date', ['2024-02-01', '1999-12-31', '2024-01-31'])).toMatchObject({
      minimum: '1999-12-31',
      median: null,
      maximum: '2024-02-01',
    });
  });

  it('knows that years before our era come first', () => {
    expect(profile('year', ['0005', '-0044', '12024'])).toMatchObject({ minimum: '-0044', maximum: '12024' });
  });
});

it('rows that add up others are left out', () => {
  const table = tableOf({ n: ['1', '2', '3'] }, { n: 'number' }, { totals: [2] });
  expect(profileOf(table, table.columns.get('n'))).toMatchObject({ count: 2, missing: 0, maximum: '2', last: '2' });
});

it('a column that the file does not have is all missing', () => {
  const table = tableOf({ n: ['1', '2'] }, { n: 'number' });
  expect(profileOf(table, undefined)).toMatchObject({ count: 0, missing: 2, minimum: null });
});

function profile(type: string, cells: readonly string[], unreadable: readonly string[] = []) {
  const table = tableOf({ n: cells }, { n: type }, { unreadable });
  return profileOf(table, table.columns.get('n'));
}
