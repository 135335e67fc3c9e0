/** Lines of a headline: as few as there can be, between clauses where that is possible, never inside a word, and of much the same length. */
import { phrases } from '../../i18n/phrases.ts';
import { cut } from './text.ts';
import { textWidth } from './widths.ts';

/** Breaking elsewhere than after a clause costs as much as this share of a line left empty. */
const INSIDE = 0.34;

/** @example headlineLines('小社区用房至少300平方米，其余社区每百户至少30平方米', …) // two lines, one for each clause */
export function headlineLines(
  text: string,
  { width, size, lang }: { readonly width: number; readonly size: number; readonly lang: string },
): readonly string[] {
  const room = width / size;
  const pieces = piecesOf(text, lang).flatMap((piece) => (widthOf(piece.trimEnd()) > room ? cut(piece, room, true) : [piece]));
  let lines = 1;
  while (lines < pieces.length && !isPossible(pieces, lines, room)) lines++;
  return broken(pieces, lines, room);
}

// A number keeps to its unit and to a short word before it: 至少300平方米 is one piece.
function piecesOf(text: string, lang: string): readonly string[] {
  if (lang !== 'zh') return text.match(/\S+\s*/g) ?? [text];
  const found: string[] = [];
  for (const piece of phrases(text, lang).flatMap((each) => each.match(/\S+\s*/g) ?? [])) {
    const last = found.at(-1);
    const unit = last !== undefined && /[\d%]$/.test(last) && /^\p{Script=Han}/u.test(piece);
    const number = last !== undefined && /^[\d−+]/.test(piece) && last.length <= 4 && /\p{Script=Han}$/u.test(last);
    const mark = last !== undefined && /^[，。、；：？！）》”’」]/.test(piece);
    if (unit || number || mark) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
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
        const inside = end < pieces.length && !/[，。：；、,.:;!?！？]$/.test(text) ? (INSIDE * room) ** 2 : 0;
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
