import type { Table } from '../tables/table.ts';

export type Where = Readonly<Record<string, string | readonly string[]>>;

/** Positions of the rows in which each field has one of its wanted values. Equality only: no operators in data. */
export function rowsWhere(table: Table, where: Where): readonly number[] {
  const conditions = Object.entries(where).map(([field, wanted]) => ({ cells: table.columns[field] ?? [], wanted: [wanted].flat() }));
  return table.rows.flatMap((_, index) =>
    conditions.every(({ cells, wanted }) => wanted.includes(String(cells[index]?.value ?? ''))) ? [index] : [],
  );
}
