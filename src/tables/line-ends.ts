/** One kind of line end for a whole text: PapaParse knows one, and reads any other as part of a cell. */
import { note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { quotedPieces } from './quoted-pieces.ts';

export interface SettledText {
  readonly text: string;
  readonly newline: '\n' | '\r' | '\r\n';
  readonly problems: readonly Problem[];
}

/** The text with one kind of line end outside quotes. LF and CRLF are both usual; anything else is told. */
export function settleLineEnds(file: string, text: string, quote: string): SettledText {
  if (!text.includes('\r')) return { text, newline: '\n', problems: [] };
  const [bare, returns] = [/(?:^|[^\r])\n/.test(text), /\r(?!\n)/.test(text)];
  if (!bare && !returns) return { text, newline: '\r\n', problems: [] };
  if (!text.includes('\n')) return { text, newline: '\r', problems: [note('line-ends-cr', file)] };
  return settleMixed(file, text, quote);
}

// Inside a quoted cell a line end belongs to the cell.
function settleMixed(file: string, text: string, quote: string): SettledText {
  const pieces = quotedPieces(text, quote);
  const outside = pieces.filter((_, index) => index % 2 === 0);
  const kinds = [/\r\n/, /(?:^|[^\r])\n/, /\r(?!\n)/].filter((kind) => outside.some((piece) => kind.test(piece)));
  const settled = pieces.map((piece, index) => (index % 2 === 0 ? piece.replace(/\r\n?/g, '\n') : piece)).join('');
  return { text: settled, newline: '\n', problems: kinds.length > 1 ? [note('line-ends-mixed', file)] : [] };
}
