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
const [BESIDE, GAP] = [0.3, 0.09];
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

function row(value: CardValue, size: number): Picture {
  const pieces = piecesOf(value, size);
  return {
    height: size * 1.1,
    used: lengthOf(value, size),
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

function piecesOf({ before, number, unit, missing }: CardValue, size: number) {
  const small = size * BESIDE;
  const gap = size * GAP;
  const words = { size: small, bold: false, fill: colours.second, gap };
  return [
    ...(before ? [{ ...words, text: before }] : []),
    { text: number, size, bold: !missing, fill: missing ? colours.third : colours.ink, gap },
    ...(unit ? [{ ...words, text: unit, gap: 0 }] : []),
  ];
}

function lengthOf(value: CardValue, size: number): number {
  return piecesOf(value, size).reduce((sum, { text, size: own, bold, gap }) => sum + lineWidth(text, { size: own, bold }) + gap, 0);
}

interface ListPlace {
  readonly width: number;
  readonly room: number;
  readonly more: (count: number) => string;
}

function list(values: readonly CardValue[], { width, room, more }: ListPlace): Picture {
  const shown = values.length > MOST_ROWS ? values.slice(0, MOST_ROWS - 1) : values;
  const rest = values.length - shown.length;
  const rows = shown.length + (rest > 0 ? 1 : 0);
  const high = Math.min(LARGEST_ROW * 1.6, room / rows);
  const period = Math.max(...shown.map((value) => lineWidth(value.period, { size: 100 })));
  const widest = Math.max(...shown.map((value) => lengthOf(value, 100)));
  // The words of a period are half as large as its number.
  const size = Math.min(LARGEST_ROW, high * 0.66, (width / (period * 0.52 + widest + 40)) * 100);
  const small = round(size * 0.52);
  const left = (period / 100) * small + 0.4 * size;
  const line = (y: number): string => `<path d="M0 ${round(y)}H${round(width)}" stroke="${colours.hair}" stroke-width="1"/>`;
  return {
    height: rows * high,
    used: width,
    svg: () => {
      const drawn = shown.map((value, index) => {
        const y = index * high;
        const name = textLine(
          value.period,
          { x: 0, y: y + high / 2 + size * 0.33 - small * 0.86 },
          { size: small, leading: small, fill: colours.second },
        );
        return `${index > 0 ? line(y) : ''}${name}<g transform="translate(${round(left)} ${round(y + (high - size * 1.1) / 2)})">${row(value, size).svg()}</g>`;
      });
      const last =
        rest > 0 ? [textLine(more(rest), { x: 0, y: shown.length * high }, { size: small, leading: high, fill: colours.third })] : [];
      return [...drawn, ...last].join('');
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
