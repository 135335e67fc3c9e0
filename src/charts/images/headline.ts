/** Lines of a headline: as few as there can be, between clauses where that is possible, never inside a word, and of much the same length. */
import { remember } from '../../lib/remember.ts';
import { CLAUSE_END, cut, TEXTS_KEPT, wordPieces } from './text.ts';
import { textWidth } from './widths.ts';

/** Breaking elsewhere than after a clause costs as much as this share of a line left empty. */
const INSIDE = 0.34;

/** @example headlineLines('小社区用房至少300平方米，其余社区每百户至少30平方米', …) // two lines, one for each clause */
export function headlineLines(text: string, { width, size }: { readonly width: number; readonly size: number }): readonly string[] {
  return linesIn(width / size, text);
}

const linesIn = remember(TEXTS_KEPT, (room: number, text: string): readonly string[] => {
  const pieces = wordPieces(text).flatMap((piece) => (widthOf(piece.trimEnd()) > room ? cut(piece, room, true) : [piece]));
  let lines = 1;
  while (lines < pieces.length && !isPossible(pieces, lines, room)) lines++;
  return broken(pieces, lines, room);
});

/** Whether no word of a headline is wider than a line. */
export function hasRoomForWords(text: string, { width, size }: { readonly width: number; readonly size: number }): boolean {
  return wordPieces(text).every((piece) => widthOf(piece.trimEnd()) <= width / size);
}

/** Whether a line ends elsewhere than after a clause. */
export function breaksInside(lines: readonly string[]): boolean {
  return lines.slice(0, -1).some((line) => !CLAUSE_END.test(line));
}

function isPossible(pieces: readonly string[], lines: number, room: number): boolean {
  let [used, line] = [1, ''];
  for (const piece of pieces) {
    if (widthOf((line + piece).trimEnd()) <= room) line += piece;
    else [used, line] = [used + 1, piece];
  }
  return used <= lines;
}

interface Found {
  readonly cost: number;
  readonly lines: readonly string[];
}

// The least sum of what lines leave empty, squared, over all ways to break into so many.
function broken(pieces: readonly string[], lines: number, room: number): readonly string[] {
  const ideal = Math.min(room, pieces.reduce((sum, piece) => sum + widthOf(piece), 0) / lines);
  let best: (Found | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 1; line <= lines; line++) {
    const next: (Found | undefined)[] = [];
    for (let end = 1; end <= pieces.length; end++) {
      for (let start = 0; start < end; start++) {
        const before = best[start];
        const text = pieces.slice(start, end).join('').trimEnd();
        if (!before || widthOf(text) > room) continue;
        const inside = end < pieces.length && !CLAUSE_END.test(text) ? (INSIDE * room) ** 2 : 0;
        const cost = before.cost + (widthOf(text) - ideal) ** 2 + inside;
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY)) next[end] = { cost, lines: [...before.lines, text] };
      }
    }
    best = next;
  }
  return best[pieces.length]?.lines ?? [pieces.join('')];
}

function widthOf(text: string): number {
  return textWidth(text, true);
}
