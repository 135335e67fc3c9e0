/** How the cells of the workbook look: paper and ink, and one blue-green for what is worked out. */
import type { Cell, CellValue, Link, Style } from './file/sheet.ts';

const [QUIET, LIVE, HEADING] = ['5F625D', '0A666B', 'EDEAE0'];
/** The colour of an alarm. */
export const SEAL = 'AD2F1D';
/** The colour of the tabs of this workbook's own sheets. */
export const TAB = LIVE;

export const PLAIN: Style = {};
export const WRAPPED: Style = { wrap: true };
export const INDENTED: Style = { indent: 1 };
export const TITLE: Style = { bold: true, size: 18 };
export const HEAD: Style = { bold: true, fill: HEADING, wrap: true, rule: true };
export const SECTION: Style = { bold: true, size: 12, rule: true };
export const NOTICE: Style = { bold: true, color: SEAL, wrap: true };
export const HEAD_NOTICE: Style = { bold: true, color: SEAL };
export const NOTE: Style = { color: QUIET, wrap: true };
export const LABEL: Style = { color: QUIET };
/** What stands in a column of numbers and is none. */
export const NO_NUMBER: Style = { color: QUIET, align: 'right' };
/** A value that is not worked out again. */
export const FIXED: Style = { color: QUIET, italic: true };
export const LINKED: Style = { color: LIVE, wrap: true };
export const NOT_CHECKED: Style = { ...FIXED, align: 'center' };
export const CHECK: Style = { bold: true, align: 'center', color: LIVE };
const LIVE_TEXT = { color: LIVE, indent: 1 } as const satisfies Style;
const LIVE_RIGHT: Style = { color: LIVE, align: 'right' };
const LIVE_CENTRE: Style = { color: LIVE, align: 'center' };
const CENTRE: Style = { align: 'center' };

export const LOOK = {
  live: LIVE_TEXT,
  sample: { color: LIVE } as Style,
  liveRight: LIVE_RIGHT,
  liveCentre: LIVE_CENTRE,
  centre: CENTRE,
} as const;

/** More digits than this are not printed. */
const MOST_DECIMALS = 10;
const FORMATS = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, decimals) => `${decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`}_)`,
);
const LIVE_NUMBERS = FORMATS.map((format): Style => ({ format, color: LIVE, align: 'right' }));
const NUMBERS = FORMATS.map((format): Style => ({ format, align: 'right' }));

/** The look of a number with so many decimals. */
export function numberLook(decimals: number, live: boolean): Style {
  const list = live ? LIVE_NUMBERS : NUMBERS;
  return list[Math.min(decimals, MOST_DECIMALS)] ?? PLAIN;
}

// A blank as wide as a bracket keeps a number off the text in the next column.
const FOUND: Style = { format: 'General_)' };

/** Numbers of more digits than a year are grouped by thousands. */
const GROUPED_FROM = 10_000;

/** True for a number that is hard to read without marks between its thousands. */
export function isGrouped(number: number): boolean {
  return Number.isInteger(number) && Math.abs(number) >= GROUPED_FROM;
}

/** The look of a number as it was found. */
export function foundLook(number: number): Style {
  return isGrouped(number) ? numberLook(0, false) : FOUND;
}

/** A cell with what it holds, as it is. */
export function cell(value: CellValue, style: Style = PLAIN, link?: Link): Cell {
  return { value, style, ...(link && { link }) };
}

/** A cell with a formula, and what it gives. */
export function live(value: CellValue, formula: string, style: Style = LIVE_TEXT): Cell {
  return { value, formula, style };
}

export type Align = NonNullable<Style['align']>;

const HEADS = { left: HEAD, center: { ...HEAD, align: 'center' }, right: { ...HEAD, align: 'right' } } as const;

/** The cells of a header, each as its column is aligned. */
export function header(words: readonly string[], aligns: readonly (Align | undefined)[] = []): readonly Cell[] {
  return words.map((word, index) => cell(word, HEADS[aligns[index] ?? 'left']));
}
