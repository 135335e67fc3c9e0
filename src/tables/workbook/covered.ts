/** Cells that a merged cell lies over. */
import type { Range } from '@e965/xlsx';

/** Tells of a row and column, counted from 0, whether a merged cell hides what is there. Its own first cell is not hidden. */
export function isCovered(merges: readonly Range[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Range[]>();
  const tall = merges.filter((range) => range.e.r - range.s.r >= 64);
  for (const range of merges.filter((other) => other.e.r - other.s.r < 64)) {
    for (let row = range.s.r; row <= range.e.r; row++) byRow.set(row, [...(byRow.get(row) ?? []), range]);
  }
  return (row, column) => [...(byRow.get(row) ?? []), ...tall].some((range) => lies(range, row, column));
}

function lies({ s, e }: Range, row: number, column: number): boolean {
  return row >= s.r && row <= e.r && column >= s.c && column <= e.c && !(row === s.r && column === s.c);
}
