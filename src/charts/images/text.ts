/** Words around a picture: lines of them, and the height that they take. */

import { phrases } from '../../i18n/phrases.ts';
import { remember } from '../../lib/remember.ts';
import { escapeText } from '../serialize.ts';
import { textWidth } from './widths.ts';

export interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** Something with a height that can be put somewhere. */
export interface Block {
  readonly height: number;
  readonly svg: (x: number, y: number) => string;
}

/** A last line shorter than this share of the width looks forgotten. */
const SHORT_LAST = 0.2;

/** What makes room for the sign: the last word, or one Han character. */
const LAST = /(\s[\p{Script=Latin}\d]+|.)[，。；：,.;:\s]*$/u;

/** Lines as a block; more than `most` of them are cut off, with a sign. */
export function linesBlock(lines: readonly string[], style: TextStyle, most = Number.POSITIVE_INFINITY): Block {
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(LAST, '')}…`];
  return {
    height: shown.length * style.leading,
    svg: (x, y) => shown.map((line, index) => textLine(line, { x, y: y + index * style.leading }, style)).join(''),
  };
}

/** A text broken for a width, as a block. */
export function textBlock(text: string, width: number, style: TextStyle, most?: number): Block {
  return linesBlock(textLines(text, width, style), style, most);
}

/** Blocks one below another; the gap stands only between those that have something. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const own = blocks.filter(({ height }) => height > 0);
  return {
    height: own.reduce((sum, { height }) => sum + height + gap, own.length > 0 ? -gap : 0),
    svg: (x, y) => {
      let top = y;
      return own
        .map(({ height, svg }) => {
          const drawn = svg(x, top);
          top += height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

/** A block of nothing, so high. */
export function space(height: number): Block {
  return { height, svg: () => '' };
}

/** Lines of a text, even where the last would be a word alone; what has no place to break is cut where the line ends. */
export function textLines(text: string, width: number, { size, bold = false }: Pick<TextStyle, 'size' | 'bold'>): readonly string[] {
  return linesIn(width / size, bold, text);
}

/** Words are tried above and beside a picture, longer and shorter, and stand on images of other sizes and releases as well: so many are remembered. */
export const TEXTS_KEPT = 4000;

const linesIn = remember(TEXTS_KEPT, (room: number, bold: boolean, text: string): readonly string[] => {
  const fewest = broken(text, room, bold);
  if (fewest.length === 1 || textWidth(fewest.at(-1) ?? '', bold) > room * SHORT_LAST) return fewest;
  let narrowest = room;
  while (narrowest > room * 0.75 && broken(text, narrowest - 0.3, bold).length === fewest.length) narrowest -= 0.3;
  return broken(text, narrowest, bold);
});

/** The width of a line in a style. */
export function lineWidth(text: string, { size, bold = false }: Pick<TextStyle, 'size' | 'bold'>): number {
  return textWidth(text, bold) * size;
}

/** One line of text whose line box begins at y. */
export function textLine(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  style: TextStyle,
  anchor?: 'middle' | 'end',
): string {
  const { size, leading, fill, bold } = style;
  const baseline = Math.round((y + leading / 2 + size * 0.36) * 10) / 10;
  const weight = bold === true ? ' font-weight="700"' : '';
  return `<text x="${Math.round(x * 10) / 10}" y="${baseline}" font-size="${size}"${weight} fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeText(text)}</text>`;
}

/**
 * Pieces of a text between which a line may break: never inside a word, nor between a number and its unit or a short word before it,
 * nor before a mark that closes.
 * @example wordPieces('小社区用房至少300平方米') // ['小社区用房', '至少300平方米']
 */
export const wordPieces = remember(TEXTS_KEPT, (text: string): readonly string[] => {
  const found: string[] = [];
  for (const run of text.match(RUNS) ?? [text]) {
    for (const piece of HAN.test(run) ? run.split(BEFORE_OPENING).flatMap((part) => phrases(part, 'zh')) : [run]) {
      const [before, opening = ''] = (found.pop() ?? '').split(OPENING);
      const next = opening + piece;
      if (before) found.push(before);
      if (before && keepsTo(before, next)) found[found.length - 1] = before + next;
      else found.push(next);
    }
  }
  return found;
});

function keepsTo(last: string, piece: string): boolean {
  const unit = /[\d%²]$/.test(last) && HAN.test(piece[0] ?? '');
  const shortUnit = /\d\s$/.test(last) && /^\p{L}{0,2}[²³%][,.;:]?\s*$/u.test(piece);
  const number = /^[\d−+]/.test(piece) && last.length <= 4 && HAN.test(last.at(-1) ?? '') && !CLAUSE_END.test(last);
  const day = /(^|\s)\d{1,2}\s$/.test(last) && /^\p{Lu}\p{Ll}/u.test(piece);
  const aside = last.length + piece.trimEnd().length <= SHORT_ASIDE && OPENED.test(last);
  return unit || shortUnit || number || day || aside || CLOSING.test(piece);
}

/** Marks that open something, at the end of a piece: they begin the next. */
const BEFORE_OPENING = /(?<![（《“‘「])(?=[（《“‘「])/;
/** A bracket that is not yet closed; so short a text in brackets stands on one line. */
const [OPENED, SHORT_ASIDE] = [/^[（(][^）)]*$/, 8];
const OPENING = /([（《“‘「([]+)$/;
/** After a mark that ends a clause a line may always break. */
export const CLAUSE_END = /[，。：；、,.:;!?！？]$/;
const CLOSING = /^[，。、；：？！）》”’」)\],.;:]/;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Chinese, with the marks around it; and words of other languages, each with the space after it. */
const RUNS = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]+\s*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]+\s*|\s+/g;

function broken(text: string, room: number, bold: boolean): readonly string[] {
  const lines = [''];
  for (const piece of wordPieces(text).flatMap((each) => cut(each, room, bold))) {
    const line = lines.at(-1) ?? '';
    if (line === '' || textWidth((line + piece).trimEnd(), bold) <= room) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** A piece without a place to break, such as a long address, cut into lines: behind a mark where there is one near the end. `room` in ems. */
export function cut(piece: string, room: number, bold = false): readonly string[] {
  const parts: string[] = [];
  let rest = piece;
  while (textWidth(rest.trimEnd(), bold) > room) {
    const length = lengthWithin(rest, room, bold);
    const [folder = 0, marked = 0] = [/^.*\//su, /^.*[/\-_.?&=]/su].map((mark) => mark.exec(rest.slice(0, length))?.[0].length);
    const end = folder > length * 0.5 ? folder : marked > length * 0.6 ? marked : beforeClosing(rest, length);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

// No line begins with a mark that closes: the sign before it goes with it.
function beforeClosing(text: string, length: number): number {
  return length > 2 && CLOSING.test(text.slice(length)) ? length - 1 : length;
}

/** How much of a text fits, in whole characters and at least one. */
function lengthWithin(text: string, room: number, bold: boolean): number {
  let [length, wide] = [0, 0];
  for (const character of text) {
    wide += textWidth(character, bold);
    if (wide > room && length > 0) break;
    length += character.length;
  }
  return length;
}
