/** Which rows of a table a picture may be of: no totals, one measure, one period. */
import { dayOf } from '../../lib/time-axis.ts';
import type { PictureWhere } from '../../model.ts';
import { type Column, numberAt, type Table, textAt } from '../../tables/table.ts';
import { countTexts, textCountsOf } from '../count-values.ts';

export interface Slice {
  /** Set where the slice is all rows but those that add up others, so that counts can be shared. */
  readonly totals: Table['totals'] | null;
  /** Positions in the table. */
  readonly rows: Uint32Array;
  readonly where: readonly PictureWhere[];
  /** Periods that are newer than the one taken, and not complete. */
  readonly leftOut: readonly string[];
}

/** More periods than this are no panel. */
const MOST_PERIODS = 5_000;
/** Where so many of the newest periods are incomplete, none of them is the newest in any sense. */
const MOST_LEFT_OUT = 3;

/** All rows but those that add up others. */
export function wholeSlice({ length, totals }: Table): Slice {
  const all = new Uint32Array(length);
  for (let position = 0; position < length; position++) all[position] = position;
  return { rows: totals.size === 0 ? all : all.filter((position) => !totals.has(position)), totals, where: [], leftOut: [] };
}

/** How often each value stands in a column, in the table's order; null where more than `most` differ. */
export function valuesOf(column: Column, { rows, totals }: Slice, most: number): ReadonlyMap<string, { readonly count: number }> | null {
  if (!totals) return countTexts(filledRows(column, rows), column.text, most);
  const counts = textCountsOf(column, totals);
  return counts && counts.size <= most ? counts : null;
}

/** Rows of a column that have a value. */
export function filledRows({ status }: Column, rows: Uint32Array): Uint32Array {
  const filled = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if (status[row] === 0) filled[count++] = row;
  return filled.subarray(0, count);
}

/** The numbers of a column in some rows that have one, in order of size. */
export function sortedValues(column: Column, filled: Uint32Array): Float64Array {
  const values = new Float64Array(filled.length);
  for (let index = 0; index < filled.length; index++) values[index] = numberAt(column, filled[index] as number);
  return values.sort();
}

/** The rows of a slice that have this value in this column. */
export function fixed({ rows, where, leftOut }: Slice, column: Column, at: string): Slice {
  const having = rows.filter((row) => textAt(column, row) === at);
  return { rows: having, totals: null, where: [...where, { field: column.field.name, at }], leftOut };
}

/**
 * The rows of the newest period that is complete, in a table with the same number of rows for most periods.
 * Null where it is no such table. A period is complete where it has as many rows, and as many values of the measure, as any.
 */
export function newestPeriod(slice: Slice, time: Column, measure: Column): Slice | null {
  const counts = valuesOf(time, slice, MOST_PERIODS);
  if (!counts || counts.size < 2) return null;
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  const whole = [...counts.values()].filter(({ count }) => count === most).length;
  if (most < 2 || whole * 2 < counts.size) return null;
  const filled = countTexts(filledRows(time, filledRows(measure, slice.rows)), time.text, MOST_PERIODS);
  const full = Math.max(0, ...[...(filled?.values() ?? [])].map(({ count }) => count));
  const newest = [...counts.keys()].sort((a, b) => (dayOf(b) ?? 0) - (dayOf(a) ?? 0));
  const at = newest.findIndex((period) => counts.get(period)?.count === most && filled?.get(period)?.count === full);
  if (at === -1 || at > MOST_LEFT_OUT) return null;
  return { ...fixed(slice, time, newest[at] ?? ''), leftOut: newest.slice(0, at) };
}
