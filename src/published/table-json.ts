/** A table as JSON, for programs: typed values, and a reason where there is none. */
import { pick } from '../i18n/text.ts';
import type { DataFacts } from '../metadata/data-table.ts';
import type { Dataset } from '../model.ts';
import { type Column, columnsOf, publishedRow, statusAt, type Table, valueAt } from '../tables/table.ts';

/** What the table is, and a line for each row: its place in the CSV, its values, and what is not exact or not there. */
export function tableJson(table: Table, { fields }: Dataset, facts: DataFacts): string {
  const { name, title, description, source, site, synthetic, address, lang } = facts;
  const columns = fields.map((field) => ({
    name: field.name,
    title: pick(field.title, lang),
    type: field.type,
    ...(field.unit && { unit: field.unit }),
  }));
  const head = JSON.stringify({ name, title, description, source, site, synthetic, address, columns }, null, 1);
  const rows = Array.from({ length: table.length }, (_, position) => JSON.stringify(rowOf(table, position)));
  return `${head.slice(0, -'\n}'.length)},\n "rows": [\n${rows.join(',\n')}\n ]\n}\n`;
}

function rowOf(table: Table, position: number): unknown {
  const columns = columnsOf(table);
  const status = named(columns, (column) => {
    const found = statusAt(column, position);
    return found === 'normal' ? undefined : found;
  });
  const relations = named(columns, (column) => column.relations.get(position));
  const total = table.totals.get(position);
  return {
    row: publishedRow(position),
    ...(total !== undefined && { total }),
    values: named(columns, (column) => valueAt(column, position)),
    ...(Object.keys(status).length > 0 && { status }),
    ...(Object.keys(relations).length > 0 && { relations }),
  };
}

function named<T>(columns: readonly Column[], read: (column: Column) => T | undefined): Readonly<Record<string, T>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const found = read(column);
      return found === undefined ? [] : [[column.field.name, found] as const];
    }),
  );
}
