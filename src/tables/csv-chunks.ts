/** A table → its CSV in pieces, so that a million rows are never one text. */

import { cellText, csvHeader, quotedCell } from '../lib/write-csv.ts';
import { type Column, columnsOf, type Table } from './table.ts';

/** Rows written at a time. */
const ROWS = 2_000;

/** The bytes of a table's CSV, in order, each piece made when it is asked for. */
export function* csvChunks(table: Table): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const columns = columnsOf(table);
  yield encoder.encode(csvHeader(columns.map(({ field }) => field.name)));
  // In a table of one column an empty cell without quotes would be an empty line.
  const writers = columns.map((column) => writerOf(column, columns.length === 1 ? quotedCell : cellText));
  for (let from = 0; from < table.length; from += ROWS) {
    yield encoder.encode(records(writers, from, Math.min(table.length, from + ROWS)));
  }
}

function records(writers: readonly Writer[], from: number, to: number): string {
  let written = '';
  for (let position = from; position < to; position++) {
    for (let index = 0; index < writers.length; index++) {
      if (index > 0) written += ',';
      written += (writers[index] as Writer)(position);
    }
    written += '\r\n';
  }
  return written;
}

/** Writes the cell at a position. */
type Writer = (position: number) => string;

function writerOf({ raw }: Column, write: (cell: string) => string): Writer {
  const { texts, codes } = raw;
  if (!codes) return (position) => write(texts[position] ?? '');
  // Most texts are written as they are, and that is found out once for each.
  const plain = new Uint8Array(texts.length);
  return (position) => {
    const code = codes[position] ?? 0;
    const text = texts[code] ?? '';
    if (plain[code] === 1) return text;
    const written = write(text);
    if (written === text) plain[code] = 1;
    return written;
  };
}
