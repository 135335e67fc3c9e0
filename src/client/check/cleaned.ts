/** The cleaned copy of a table: UTF-8 with its mark, CRLF, each value in its plainest form, and what cannot be read as it stands. */

import { csvHeader, csvRecords } from '../../lib/write-csv.ts';
import type { TableSchema } from '../../package/descriptor.ts';
import { compileCast, missingValuesOf } from '../../tables/cast/cast.ts';
import { cellAt } from '../../tables/cells.ts';
import { type Column, columnsOf, type Table } from '../../tables/table.ts';

const ROWS = 20_000;

/** The pieces of the cleaned CSV, in order. Read again by the same schema they give the same values. */
export function cleanedCsv(table: Table, schema: TableSchema): readonly string[] {
  const columns = columnsOf(table);
  const texts = columns.map((column) => cleanedColumn(column, schema));
  const pieces = [csvHeader(columns.map(({ field }) => field.name))];
  for (let from = 0; from < table.length; from += ROWS) {
    const length = Math.min(ROWS, table.length - from);
    pieces.push(csvRecords(Array.from({ length }, (_, index) => texts.map((text) => text(from + index)))));
  }
  return pieces;
}

// A plain form that the schema would not take back is none: a 是 of its own, a comma for a decimal point, a strength such as 余.
function cleanedColumn({ field, raw, text, status, relations }: Column, schema: TableSchema): (position: number) => string {
  const cast = compileCast(field, missingValuesOf(field.missingValues ?? schema.missingValues));
  return (position) => {
    const [found, plain] = [cellAt(raw, position), cellAt(text, position)];
    if (status[position] !== 0 || plain === found || relations.has(position)) return found;
    const again = cast(plain);
    return again.status === 'normal' && again.text === plain ? plain : found;
  };
}
