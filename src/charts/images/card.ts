/** The picture of a number's card: the number itself as large as there is room, or a line for each period. */
import { colours } from '../theme.ts';
import type { DrawPicture, Picture } from './fit.ts';
import type { PictureScale } from './shape.ts';
import { lineWidth, textLine } from './text.ts';

/** A value in words: what is said before it, the number or what stands for it, its unit. */
export interface CardValue {
  readonly period: string;
  readonly before: string;
  readonly number: string;
  readonly unit: string;
  /** No number, but the reason why there is none. */
  readonly missing: boolean;
}

/** Cards are laid out in the image's own units. */
export const CARD_RANGE: PictureScale = { least: 1, good: 1, most: 1 };

const [LARGEST, LARGEST_WORDS, LARGEST_ROW] = [240, 96, 58];
/** The size of words beside a number, and the gap between, as shares of the number's size. */
const [BESIDE, ROW_BESIDE, GAP] = [0.3, 0.5, 0.09];
/** A list this wide stands in two columns, so far apart. */
const [TWO_COLUMNS, COLUMN_GAP] = [800, 64];
/** A list longer than this names the first, and says how many more there are. */
const MOST_ROWS = 9;

/** @param more says how many periods are not shown */
export function cardPicture(values: readonly CardValue[], more: (count: number) => string): DrawPicture {
  const [only] = values;
  if (only && values.length === 1) return (width, room) => large(only, width, room);
  return (width, room) => list(values, { width, room, more });
}

function large(value: CardValue, width: number, room: number): Picture {
  const most = Math.min(value.missing ? LARGEST_WORDS : LARGEST, room / 1.1);
  const size = Math.min(most, (width / lengthOf(value, 100)) * 100);
  // Where all does not fit in a line of good size, the unit stands below.
  if (size >= most * 0.62 || value.unit === '') return row(value, size);
  const above = { ...value, unit: '' };
  const upper = Math.min(most * 0.78, (width / lengthOf(above, 100)) * 100);
  const lower = Math.min(upper * BESIDE * 1.15, (width / lineWidth(value.unit, { size: 100 })) * 100);
  const first = row(above, upper);
  return {
    height: first.height + lower * 1.4,
    used: width,
    svg: () => first.svg() + textLine(value.unit, { x: 0, y: first.height }, { size: lower, leading: lower * 1.4, fill: colours.second }),
  };
}

function row(value: CardValue, size: number, share = BESIDE): Picture {
  const pieces = piecesOf(value, size, share);
  return {
    height: size * 1.1,
    used: lengthOf(value, size, share),
    svg: () => {
      let x = 0;
      return pieces
        .map(({ text, size: own, bold, fill, gap }) => {
          // All stand on the baseline of the number.
          const drawn = textLine(text, { x, y: size * 0.91 - own * 0.86 }, { size: round(own), leading: own, fill, bold });
          x += lineWidth(text, { size: own, bold }) + gap;
          return drawn;
        })
        .join('');
    },
  };
}

function piecesOf({ before, number, unit, missing }: CardValue, size: number, share: number) {
  const small = size * share;
  const gap = size * GAP;
  const words = { size: small, bold: false, fill: colours.second, gap };
  return [
    ...(before ? [{ ...words, text: before }] : []),
    { text: number, size, bold: !missing, fill: missing ? colours.third : colours.ink, gap },
    ...(unit ? [{ ...words, text: unit, gap: 0 }] : []),
  ];
}

function lengthOf(value: CardValue, size: number, share = BESIDE): number {
  return piecesOf(value, size, share).reduce((sum, { text, size: own, bold, gap }) => sum + lineWidth(text, { size: own, bold }) + gap, 0);
}

interface ListPlace {
  readonly width: number;
  readonly room: number;
  readonly more: (count: number) => string;
}

function list(values: readonly CardValue[], { width, room, more }: ListPlace): Picture {
  const shown = values.length > MOST_ROWS ? values.slice(0, MOST_ROWS - 1) : values;
  const rest = values.length - shown.length;
  const cells = shown.length + (rest > 0 ? 1 : 0);
  const columns = width >= TWO_COLUMNS && cells > 3 ? 2 : 1;
  const rows = Math.ceil(cells / columns);
  const step = (width + COLUMN_GAP) / columns;
  const high = Math.min(LARGEST_ROW * 1.6, room / rows);
  const period = Math.max(...shown.map((value) => lineWidth(value.period, { size: 100 })));
  const widest = Math.max(...shown.map((value) => lengthOf(bare(value), 100, ROW_BESIDE)));
  // The words of a period are half as large as its number.
  const size = Math.min(LARGEST_ROW, high * 0.66, ((step - COLUMN_GAP) / (period * ROW_BESIDE + widest + 45)) * 100);
  const small = round(size * ROW_BESIDE);
  const left = (period / 100) * small + 0.45 * size;
  const cellAt = (index: number): { readonly x: number; readonly y: number } => ({
    x: Math.floor(index / rows) * step,
    y: (index % rows) * high,
  });
  const cell = (value: CardValue, index: number): string => {
    const { x, y } = cellAt(index);
    const words = { size: small, leading: small, fill: colours.second };
    const name = textLine(value.period, { x, y: y + high / 2 + size * 0.36 - small * 0.86 }, words);
    const rule =
      index % rows > 0 ? `<path d="M${round(x)} ${round(y)}h${round(step - COLUMN_GAP)}" stroke="${colours.hair}" stroke-width="1"/>` : '';
    const at = `translate(${round(x + left)} ${round(y + (high - size * 1.1) / 2)})`;
    return `${rule}${name}<g transform="${at}">${row(bare(value), size, ROW_BESIDE).svg()}</g>`;
  };
  const last = (): string => textLine(more(rest), cellAt(shown.length), { size: small, leading: high, fill: colours.third });
  return { height: rows * high, used: width, mark: size * 0.6, svg: () => shown.map(cell).join('') + (rest > 0 ? last() : '') };
}

// The unit of all stands above them.
function bare(value: CardValue): CardValue {
  return { ...value, unit: '' };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
