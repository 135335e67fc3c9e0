/** A table → its CSV in pieces, so that a million rows are never one text. */
import { type Column, columnsOf, type Table } from './table.ts';
import { cellText, csvHeader, quotedCell } from './write-csv.ts';

/** Rows written at a time. */
const ROWS = 20_000;

/** The bytes of a table's CSV, in order. */
export function csvChunks(table: Table): readonly Uint8Array[] {
  const encoder = new TextEncoder();
  const columns = columnsOf(table);
  const chunks = [encoder.encode(csvHeader(columns.map(({ field }) => field.name)))];
  for (let from = 0; from < table.length; from += ROWS) {
    chunks.push(encoder.encode(records(columns, from, Math.min(table.length, from + ROWS))));
  }
  return chunks;
}

function records(columns: readonly Column[], from: number, to: number): string {
  // In a table of one column an empty cell without quotes would be an empty line.
  const write = columns.length === 1 ? quotedCell : cellText;
  const plain = columns.map(({ numbers, text, raw }) => numbers !== null && text === raw && columns.length > 1);
  let written = '';
  for (let position = from; position < to; position++) {
    for (let index = 0; index < columns.length; index++) {
      const { raw, status } = columns[index] as Column;
      const cell = raw[position] ?? '';
      if (index > 0) written += ',';
      // A number in canonical form needs neither quotes nor a guard.
      written += plain[index] && status[position] === 0 ? cell : write(cell);
    }
    written += '\r\n';
  }
  return written;
}
