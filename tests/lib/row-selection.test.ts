import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowSelection } from '../../src/lib/row-selection.ts';

/** The rows that a fragment means. */
function rowsOf(selection: string): readonly number[] {
  return selection
    .replace(/^row=/, '')
    .split(';')
    .flatMap((run) => {
      const [first = 0, last = first] = run.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}

const row = fc.integer({ min: 2, max: 400 });

it('means the rows that it was made of, as long as a reader could follow them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(row, { minLength: 1, maxLength: 100 }), (rows) => {
      expect(rowsOf(rowSelection(rows))).toEqual([...rows].sort((a, b) => a - b));
    }),
  );
});

it('folds runs', () => {
  expect(rowSelection([2, 3, 4, 9])).toBe('row=2-4;9');
  expect(rowSelection([9, 4, 3, 2, 3])).toBe('row=2-4;9');
});

it('beyond a hundred runs is the span from first to last', () => {
  const every = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => 2 + index * 2);
  expect(rowsOf(rowSelection(every(100)))).toEqual(every(100));
  expect(rowSelection(every(101))).toBe('row=2-202');
});

it('a run of a million rows is short', () => {
  expect(rowSelection(Array.from({ length: 1_000_000 }, (_, index) => index + 2))).toBe('row=2-1000001');
});
