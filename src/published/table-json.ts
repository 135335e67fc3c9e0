/** A table as JSON, for programs: typed values, and a reason where there is none. In pieces, so that it is never held whole. */
import { pick } from '../i18n/text.ts';
import type { DataFacts } from '../metadata/data-table.ts';
import type { Dataset } from '../model.ts';
import { type Column, columnsOf, publishedRow, statusAt, type Table, valueAt } from '../tables/table.ts';

/** Rows written at a time. */
const ROWS = 500;

/** What the table is, and a line for each row: its place in the CSV, its values, and what is not exact or not there. */
export function* tableJson(table: Table, { fields }: Dataset, facts: DataFacts): Generator<Uint8Array> {
  const { name, title, description, source, site, synthetic, address, lang } = facts;
  const columns = fields.map((field) => ({
    name: field.name,
    title: pick(field.title, lang),
    type: field.type,
    ...(field.unit && { unit: field.unit }),
  }));
  const head = JSON.stringify({ name, title, description, source, site, synthetic, address, columns }, null, 1);
  const encoder = new TextEncoder();
  yield encoder.encode(`${head.slice(0, -'\n}'.length)},\n "rows": [`);
  for (let from = 0; from < table.length; from += ROWS) yield encoder.encode(rowsText(table, from, Math.min(table.length, from + ROWS)));
  yield encoder.encode('\n ]\n}\n');
}

function rowsText(table: Table, from: number, to: number): string {
  let text = '';
  for (let position = from; position < to; position++) text += `${position === 0 ? '' : ','}\n${JSON.stringify(rowOf(table, position))}`;
  return text;
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
