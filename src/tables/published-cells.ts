import { cellAt } from './cells.ts';
import type { Table } from './table.ts';

/** Rows as they are published: each cell as the file has it. At most `most` rows from a position on. */
export function publishedCells(table: Table, from: number, most: number): readonly (readonly string[])[] {
  const columns = table.fields.map(({ name }) => table.columns.get(name)?.raw);
  const length = Math.max(0, Math.min(most, table.length - from));
  return Array.from({ length }, (_, index) => columns.map((raw) => (raw ? cellAt(raw, from + index) : '')));
}
