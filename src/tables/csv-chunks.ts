/** A table → its CSV in pieces, so that a million rows are never one text. */
import { publishedCells } from './published-cells.ts';
import type { Table } from './table.ts';
import { csvHeader, csvRecords } from './write-csv.ts';

/** Rows written at a time. */
const ROWS = 20_000;

/** The bytes of a table's CSV, in order. */
export function* csvChunks(table: Table): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(csvHeader(table.fields.map(({ name }) => name)));
  for (let from = 0; from < table.length; from += ROWS) yield encoder.encode(csvRecords(publishedCells(table, from, ROWS)));
}
