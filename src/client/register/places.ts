/** Which things fit a query, and in what order. */
import type { CodeColumn, NumberColumn } from '../../lib/register-lines.ts';

export interface Narrowing {
  readonly size: number;
  /** Places that fit by name, the best first; null where no name is asked for. */
  readonly named: readonly number[] | null;
  /** Columns and the values that they must have. */
  readonly columns: readonly { readonly column: CodeColumn; readonly value: string }[];
  readonly sort: { readonly numbers: NumberColumn; readonly rising: boolean } | null;
}

/** Places in the order asked for, else in that of the names that fit, else in the register's own. What has no number comes last. */
export function narrowed({ size, named, columns, sort }: Narrowing): readonly number[] {
  const wanted = columns.map(({ column, value }) => ({ codes: column.codes, code: column.values.indexOf(value) }));
  const fits = (place: number): boolean => wanted.every(({ codes, code }) => code !== -1 && codes[place] === code);
  const found = (named ?? Array.from({ length: size }, (_, place) => place)).filter(fits);
  return sort ? sorted(found, sort) : found;
}

function sorted(places: number[], { numbers, rising }: NonNullable<Narrowing['sort']>): readonly number[] {
  const none = rising ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const at = (place: number): number => numbers[place] ?? none;
  // Two things without a number are alike, and infinity less infinity is none.
  return places.sort((a, b) => (at(a) === at(b) ? a - b : rising ? at(a) - at(b) : at(b) - at(a)));
}
