/** Rows → CSV that Excel on Chinese Windows opens as it is: byte order mark, CRLF, RFC 4180 quotes. */
import Papa from 'papaparse';

const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV text. `textColumns` are guarded: a cell there that a spreadsheet would run as a formula gets an apostrophe. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[], textColumns: readonly boolean[]): string {
  const guarded = rows.map((row) => row.map((cell, index) => (textColumns[index] ? guardFormula(cell) : cell)));
  return `${BYTE_ORDER_MARK}${Papa.unparse([header.map(guardFormula), ...guarded], { newline: '\r\n' })}\r\n`;
}

// An operator alone computes nothing, and is what the column "relation" holds.
function guardFormula(cell: string): string {
  if (cell.length < 2) return cell;
  return /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}
