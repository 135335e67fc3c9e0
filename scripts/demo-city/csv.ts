/** Tables written in pieces, so that a city of any size takes little memory. Every row says that it is synthetic. */
import { closeSync, openSync, writeSync } from 'node:fs';

export type Row = readonly (string | number)[];

const MARK = { column: 'synthetic', cell: '合成' } as const;
const PIECE = 1 << 16;

/** Writes a table's rows as they come. */
export function writeCsv(file: string, columns: readonly string[], rows: Iterable<Row>): void {
  const handle = openSync(file, 'w');
  let piece = `${[...columns, MARK.column].join(',')}\n`;
  for (const row of rows) {
    piece += `${row.map(cellOf).join(',')},${MARK.cell}\n`;
    if (piece.length < PIECE) continue;
    writeSync(handle, piece);
    piece = '';
  }
  writeSync(handle, piece);
  closeSync(handle);
}

function cellOf(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
