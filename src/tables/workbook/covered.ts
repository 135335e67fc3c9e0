/** Cells that a merged cell lies over. */
import type { Range } from '@e965/xlsx';

/** Excel's own bound. */
const COLUMNS = 16_384;

/**
 * Tells of a row and column, counted from 0, whether a merged cell hides what is there. Its own first cell is not hidden.
 * To be asked of rows in ascending order: as rows go by, merged cells are opened and closed, so that many of them over one another
 * cost no more than as many side by side.
 */
export function isCovered(merges: readonly Range[]): (row: number, column: number) => boolean {
  const opening = merges
    .filter(({ s, e }) => s.r >= 0 && s.r <= e.r && s.c >= 0 && s.c <= e.c && s.c < COLUMNS)
    .sort((a, b) => a.s.r - b.s.r);
  const closing = [...opening].sort((a, b) => a.e.r - b.e.r);
  const lying = counts();
  const own = new Map<number, number>();
  let [opened, closed] = [0, 0];
  const add = ({ s, e }: Range, by: 1 | -1): void => {
    lying.add(s.c, by);
    lying.add(e.c + 1, -by);
  };
  const goTo = (row: number): void => {
    for (let range = opening[opened]; range && range.s.r <= row; range = opening[++opened]) {
      add(range, 1);
      own.set(place(range.s.r, range.s.c), (own.get(place(range.s.r, range.s.c)) ?? 0) + 1);
    }
    for (let range = closing[closed]; range && range.e.r < row; range = closing[++closed]) add(range, -1);
  };
  return (row, column) => {
    goTo(row);
    return lying.upTo(column) > (own.get(place(row, column)) ?? 0);
  };
}

function place(row: number, column: number): number {
  return row * COLUMNS + column;
}

// A Fenwick tree: sums of what was added at all columns up to one, in fourteen steps.
function counts(): { readonly add: (column: number, by: number) => void; readonly upTo: (column: number) => number } {
  const sums = new Int32Array(COLUMNS + 1);
  return {
    add: (column, by) => {
      for (let at = column + 1; at <= COLUMNS; at += at & -at) sums[at] = (sums[at] as number) + by;
    },
    upTo: (column) => {
      let sum = 0;
      for (let at = Math.min(column + 1, COLUMNS); at > 0; at -= at & -at) sum += sums[at] as number;
      return sum;
    },
  };
}
