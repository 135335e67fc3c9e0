/** A table → its CSV in pieces, so that a million rows are never one text. */
import { createByteWriter } from '../lib/byte-writer.ts';
import type { Column, Table } from './table.ts';
import { cellText, csvHeader, quotedCell } from './write-csv.ts';

/** Rows written at a time. */
const ROWS = 20_000;

/** The bytes of a table's CSV, in order. */
export function* csvChunks(table: Table): Generator<Uint8Array> {
  const writer = createByteWriter();
  const columns = table.fields.flatMap(({ name }) => table.columns.get(name) ?? []);
  writer.write(csvHeader(columns.map(({ field }) => field.name)));
  const cells = columns.map((column) => cellWriter(column, columns.length));
  for (let position = 0; position < table.length; position++) {
    for (let index = 0; index < cells.length; index++) {
      if (index > 0) writer.write(',');
      writer.write(cells[index]?.(position) ?? '');
    }
    writer.write('\r\n');
    if (position % ROWS === ROWS - 1) yield writer.take();
  }
  yield writer.take();
}

function cellWriter({ raw, text, numbers, status }: Column, width: number): (position: number) => string {
  // In a table of one column an empty cell without quotes would be an empty line.
  if (width === 1) return (position) => quotedCell(raw[position] ?? '');
  // A number in canonical form needs neither quotes nor a guard.
  if (numbers && text === raw) return (position) => (status[position] === 0 ? (raw[position] ?? '') : cellText(raw[position] ?? ''));
  return (position) => cellText(raw[position] ?? '');
}
