/** How many rows there are of each kind: what a table of words allows. */
import { clipped } from '../../lib/row-files.ts';
import type { CountPicture } from '../../model.ts';
import type { Column } from '../../tables/table.ts';
import { inOrder } from './category.ts';
import { type Slice, valuesOf } from './slice.ts';

const [FEWEST, MOST] = [2, 20];
/** Fewer rows are read sooner than drawn. */
const FEWEST_ROWS = 10;
const LONGEST_NAME = 60;

/** The count of rows by the column that sorts them best, or null where none does. */
export function countPicture(slice: Slice, sorting: readonly Column[]): CountPicture | null {
  const { rows } = slice;
  const candidates = sorting.flatMap((column) => {
    const values = countsOf(column, slice);
    return values && isKind(values, rows.length) ? [{ column, values, rank: rankOf(column, values, rows.length) }] : [];
  });
  const best = candidates.reduce<(typeof candidates)[number] | null>(
    (first, each) => (!first || each.rank > first.rank ? each : first),
    null,
  );
  if (!best) return null;
  const points = [...best.values].map(([at, value]) => ({ at: clipped(at, LONGEST_NAME), value }));
  const counted = points.reduce((sum, { value }) => sum + value, 0);
  return { kind: 'count', by: best.column.field.name, points: inOrder(points, best.column), missing: rows.length - counted };
}

function countsOf(column: Column, slice: Slice): ReadonlyMap<string, number> | null {
  const values = valuesOf(column, slice, MOST);
  return values && new Map([...values].map(([at, { count }]) => [at, count]));
}

// Kinds repeat, and not all alike: a table with the same number of rows of each kind has nothing to show.
function isKind(values: ReadonlyMap<string, number>, rows: number): boolean {
  const counts = [...values.values()];
  const filled = counts.reduce((sum, count) => sum + count, 0);
  return (
    values.size >= FEWEST &&
    filled >= Math.max(FEWEST_ROWS, values.size * 2) &&
    filled * 2 >= rows &&
    counts.some((count) => count !== counts[0])
  );
}

// A column whose values are listed comes first, then one of words, then one of three to twelve kinds, then the one that is filled.
function rankOf({ field }: Column, values: ReadonlyMap<string, number>, rows: number): number {
  const filled = [...values.values()].reduce((sum, count) => sum + count, 0) / rows;
  const worded = [...values.keys()].filter((value) => /\p{L}{2}|\p{Script=Han}/u.test(value)).length * 2 > values.size;
  return (field.categories ? 8 : 0) + (worded ? 4 : 0) + (values.size > 2 && values.size <= 12 ? 2 : 0) + (filled > 0.9 ? 1 : 0);
}
