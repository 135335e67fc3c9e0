/** A table → its CSV in pieces, so that a million rows are never one text. */
import type { Column, Table } from './table.ts';
import { cellText, csvHeader, quotedCell } from './write-csv.ts';

/** Rows written at a time. */
const ROWS = 20_000;

/** The bytes of a table's CSV, in order. */
export function* csvChunks(table: Table): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const columns = table.fields.flatMap(({ name }) => table.columns.get(name) ?? []);
  yield encoder.encode(csvHeader(columns.map(({ field }) => field.name)));
  // In a table of one column an empty cell without quotes would be an empty line.
  const write = columns.length === 1 ? quotedCell : cellText;
  for (let from = 0; from < table.length; from += ROWS) {
    yield encoder.encode(records(columns, from, Math.min(table.length, from + ROWS), write));
  }
}

function records(columns: readonly Column[], from: number, to: number, write: (cell: string) => string): string {
  const plain = columns.map(({ numbers, text, raw }) => numbers !== null && text === raw && write === cellText);
  let written = '';
  for (let position = from; position < to; position++) {
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index] as Column;
      const cell = column.raw[position] ?? '';
      if (index > 0) written += ',';
      // A number in canonical form needs neither quotes nor a guard.
      written += plain[index] && column.status[position] === 0 ? cell : write(cell);
    }
    written += '\r\n';
  }
  return written;
}
