import { isTotalWord } from '../tables/set-aside.ts';
import { type Table, valueAt } from '../tables/table.ts';

export type Where = Readonly<Record<string, string | readonly string[]>>;

/**
 * Positions of the rows in which each field has one of its wanted values. Equality only: no operators in data.
 * A row that adds up others is left out, unless it is asked for by its own word.
 */
export function rowsWhere(table: Table, where: Where): readonly number[] {
  const conditions = Object.entries(where).map(([field, wanted]) => ({ column: table.columns.get(field), wanted: [wanted].flat() }));
  if (conditions.length === 0 && table.totals.size === 0) return Array.from({ length: table.length }, (_, position) => position);
  const asked = asksForTotals(where);
  const positions: number[] = [];
  for (let position = 0; position < table.length; position++) {
    if (table.totals.has(position) && !asked) continue;
    if (conditions.every(({ column, wanted }) => wanted.includes(String(valueAt(column, position) ?? '')))) positions.push(position);
  }
  return positions;
}

/** True where a condition names a row that adds up others by its own word. */
export function asksForTotals(where: Where): boolean {
  return Object.values(where).some((wanted) => [wanted].flat().some(isTotalWord));
}

/** The conditions as a formula shows them. */
export function whereText(where: Where): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(where).map(([field, value]) => [field, [value].flat().join(' | ')]));
}
