/** Lines of a headline: as few as there can be, between clauses where that is possible, never inside a word, and of much the same length. */
import { remember } from '../../lib/remember.ts';
import { CLAUSE_END, cut, TEXTS_KEPT, wordPieces } from './text.ts';
import { textWidth } from './widths.ts';

/** Breaking elsewhere than after a clause costs as much as this share of a line left empty. */
const INSIDE = 0.34;
/** No image has room for more lines: they are cut off there, however they are broken. */
const MOST_EVEN = 12;

/** @example headlineLines('小社区用房至少300平方米，其余社区每百户至少30平方米', …) // two lines, one for each clause */
export function headlineLines(text: string, { width, size }: { readonly width: number; readonly size: number }): readonly string[] {
  return linesIn(width / size, text);
}

const linesIn = remember(TEXTS_KEPT, (room: number, text: string): readonly string[] => {
  const pieces = wordPieces(text).flatMap((piece) => (widthOf(piece.trimEnd()) > room ? cut(piece, room, true) : [piece]));
  const filled = filledLines(pieces, room);
  return filled.length > MOST_EVEN ? filled.map((line) => line.trimEnd()) : broken(pieces, filled.length, room);
});

/** Whether no word of a headline is wider than a line. */
export function hasRoomForWords(text: string, { width, size }: { readonly width: number; readonly size: number }): boolean {
  return wordPieces(text).every((piece) => widthOf(piece.trimEnd()) <= width / size);
}

/** Whether a line ends elsewhere than after a clause. */
export function breaksInside(lines: readonly string[]): boolean {
  return lines.slice(0, -1).some((line) => !CLAUSE_END.test(line));
}

/** Each line as full as it can be: so many are needed. */
function filledLines(pieces: readonly string[], room: number): readonly string[] {
  const lines = [''];
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? '') + piece;
    if (widthOf(line.trimEnd()) <= room) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.slice(0, Math.max(1, pieces.length));
}

/** The best way to break what stands before a place. */
interface Found {
  readonly cost: number;
  readonly line: string;
  readonly before: Found | null;
}

// The least sum of what lines leave empty, squared, over all ways to break into so many. Time grows with the text and with what a line holds, not with its square.
function broken(pieces: readonly string[], lines: number, room: number): readonly string[] {
  const ideal = Math.min(room, pieces.reduce((sum, piece) => sum + widthOf(piece), 0) / lines);
  let best: (Found | undefined)[] = [{ cost: 0, line: '', before: null }];
  for (let line = 1; line <= lines; line++) {
    const before = best;
    best = [undefined, ...pieces.map((_, index) => bestEnd(pieces, index + 1, before, { room, ideal }))];
  }
  return linesOf(best[pieces.length]) ?? [pieces.join('')];
}

/** The best line that ends before a piece, after the best lines before it. */
function bestEnd(
  pieces: readonly string[],
  end: number,
  before: readonly (Found | undefined)[],
  { room, ideal }: { readonly room: number; readonly ideal: number },
): Found | undefined {
  let best: Found | undefined;
  let line = (pieces[end - 1] ?? '').trimEnd();
  const inside = end < pieces.length && !CLAUSE_END.test(line) ? (INSIDE * room) ** 2 : 0;
  for (let start = end - 1; start >= 0 && widthOf(line) <= room; start--) {
    const known = before[start];
    const cost = (known?.cost ?? Number.POSITIVE_INFINITY) + (widthOf(line) - ideal) ** 2 + inside;
    if (known && cost <= (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, line, before: known };
    line = (pieces[start - 1] ?? '') + line;
  }
  return best;
}

function linesOf(found: Found | undefined): readonly string[] | null {
  const lines: string[] = [];
  for (let each = found; each?.before; each = each.before) lines.unshift(each.line);
  return found ? lines : null;
}

function widthOf(text: string): number {
  return textWidth(text, true);
}
