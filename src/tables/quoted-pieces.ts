/** Tells what stands in quotes from what does not, for the few looks at a text that come before it is cut into cells. */

/** What cuts or ends cells, as far as it may not be known yet which of them this text uses. */
const CUTS = '\r\n,;\t|，';

/** The pieces of a text in order: what is outside quoted cells, what is inside, and so on by turns. A quote within a cell opens none. */
export function quotedPieces(text: string, quote: string, delimiter = ''): readonly string[] {
  if (quote.length !== 1) return [text];
  const pieces: string[] = [];
  let done = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at)) {
    if (!opens(text, at, delimiter)) {
      at++;
      continue;
    }
    const end = closing(text, at, quote);
    pieces.push(text.slice(done, at), text.slice(at, end));
    done = end;
    at = end;
  }
  return [...pieces, text.slice(done)];
}

// Blanks may stand before the quote, where the dialect says that they do not count.
function opens(text: string, at: number, delimiter: string): boolean {
  let before = at - 1;
  while (delimiter !== '' && delimiter !== ' ' && text[before] === ' ') before--;
  return before < 0 || CUTS.includes(text[before] ?? '') || (delimiter !== '' && text.endsWith(delimiter, before + 1));
}

function closing(text: string, from: number, quote: string): number {
  let at = text.indexOf(quote, from + 1);
  while (at !== -1 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at === -1 ? text.length : at + 1;
}

/** The text without the blanks after delimiters, for dialects that say `skipInitialSpace`. */
export function withoutInitialSpace(text: string, quote: string, delimiter: string): string {
  if (delimiter === ' ') return text;
  const cut = delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const blanks = new RegExp(`(${cut}|[\\r\\n]) +`, 'g');
  const pieces = quotedPieces(text, quote, delimiter);
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece.replace(blanks, '$1') : piece))
    .join('')
    .replace(/^ +/, '');
}
