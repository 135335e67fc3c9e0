/** How often each value of a column stands in it. */
import { type Cells, cellAt } from '../tables/cells.ts';
import { type Column, numberAt, type Table } from '../tables/table.ts';

export interface Counted {
  readonly distinct: number;
  /** True where counting stopped, because there are too many. */
  readonly more: boolean;
  /** The values in order, where they are numbers. */
  readonly sorted: Float64Array | null;
  /** The most frequent, each with a place where it stands; of the equally frequent, the first in the table. */
  readonly counts: (most: number) => readonly Frequent[];
}
export interface Frequent {
  readonly position: number;
  readonly count: number;
}

/** A Map of so many texts is made in a moment; beyond that a column is as good as all different. */
const MOST_DISTINCT = 100_000;

/** How often each text stands in a column and where first, in the table's order. */
export type TextCounts = ReadonlyMap<string, Frequent>;

const remembered = new WeakMap<Column, TextCounts | null>();

/** Counts the texts of a column once, rows that add up others left out; null where more than a hundred thousand differ. */
export function textCountsOf(column: Column, totals: Table['totals']): TextCounts | null {
  let counts = remembered.get(column);
  if (counts === undefined) {
    counts = countTexts(positionsOf(column, totals), column.text, MOST_DISTINCT);
    remembered.set(column, counts);
  }
  return counts;
}

/** Lets go of what was counted of a table: nobody asks again once it is described. */
export function forgetCounts({ columns }: Table): void {
  for (const column of columns.values()) remembered.delete(column);
}

/** Positions of the cells that have a value, without the rows that add up others. */
export function positionsOf({ status }: Column, totals: Table['totals']): Uint32Array {
  const positions = new Uint32Array(status.length);
  let length = 0;
  for (let position = 0; position < status.length; position++) if (status[position] === 0) positions[length++] = position;
  const all = positions.subarray(0, length);
  return totals.size === 0 ? all : all.filter((position) => !totals.has(position));
}

/** Counts texts; null where more than `most` differ. */
export function countTexts(positions: Uint32Array, cells: Cells, most: number): TextCounts | null {
  const counts = new Map<string, { position: number; count: number }>();
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] as number;
    const value = cellAt(cells, position);
    const known = counts.get(value);
    if (known !== undefined) known.count++;
    else if (counts.size === most) return null;
    else counts.set(value, { position, count: 1 });
  }
  return counts;
}

/** What was counted of texts. */
export function textsCounted(counts: TextCounts | null): Counted {
  if (!counts) return { distinct: MOST_DISTINCT, more: true, sorted: null, counts: () => [] };
  return { distinct: counts.size, more: false, sorted: null, counts: (most) => firstOf([...counts.values()], most) };
}

/** Counts numbers by sorting them: exact however many there are, and nothing is kept but one array. */
export function countNumbers(positions: Uint32Array, column: Column): Counted {
  const sorted = new Float64Array(positions.length);
  for (let index = 0; index < positions.length; index++) sorted[index] = numberAt(column, positions[index] ?? 0);
  sorted.sort();
  let distinct = 0;
  for (let index = 0; index < sorted.length; index++) if (index === 0 || sorted[index] !== sorted[index - 1]) distinct++;
  return { distinct, more: false, sorted, counts: (most) => frequentNumbers(sorted, positions, column, most) };
}

function frequentNumbers(sorted: Float64Array, positions: Uint32Array, column: Column, most: number): readonly Frequent[] {
  // A few more than are wanted, so that the table's order can decide between the equally frequent.
  const kept = most * 8;
  let runs: { readonly value: number; readonly count: number }[] = [];
  let [from, least] = [0, 2];
  for (let index = 1; index <= sorted.length; index++) {
    if (index < sorted.length && sorted[index] === sorted[from]) continue;
    if (index - from >= least) runs.push({ value: sorted[from] ?? 0, count: index - from });
    if (runs.length >= kept * 8) {
      runs = runs.sort((a, b) => b.count - a.count).slice(0, kept);
      least = runs.at(-1)?.count ?? least;
    }
    from = index;
  }
  const longest = runs.sort((a, b) => b.count - a.count).slice(0, kept);
  return firstOf(
    longest.map(({ value, count }) => ({ count, position: positions.find((position) => numberAt(column, position) === value) ?? 0 })),
    most,
  );
}

function firstOf(found: readonly Frequent[], most: number): readonly Frequent[] {
  return [...found].sort((a, b) => b.count - a.count || a.position - b.position).slice(0, most);
}
