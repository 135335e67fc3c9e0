/** How the cells of the workbook look: paper and ink, and one blue-green for what is worked out. */
import type { Cell, CellValue, Link, Style } from './file/sheet.ts';

const [QUIET, LIVE, HEADING] = ['5F625D', '0A666B', 'EDEAE0'];
/** The colour of an alarm. */
export const SEAL = 'AD2F1D';
/** The colour of the tabs of this workbook's own sheets. */
export const TAB = LIVE;

export const PLAIN: Style = {};
export const WRAPPED: Style = { wrap: true };
export const TITLE: Style = { bold: true, size: 18 };
export const HEAD: Style = { bold: true, fill: HEADING, wrap: true, rule: true };
export const SECTION: Style = { bold: true, size: 12, rule: true };
export const NOTICE: Style = { bold: true, color: SEAL, wrap: true };
export const NOTE: Style = { color: QUIET, wrap: true };
export const LABEL: Style = { color: QUIET };
/** A value that is not worked out again. */
export const FIXED: Style = { color: QUIET, italic: true };
export const LINKED: Style = { color: LIVE, wrap: true };
export const CHECK: Style = { bold: true, align: 'center', color: LIVE };
const LIVE_TEXT = { color: LIVE } as const satisfies Style;
const LIVE_CENTRE: Style = { color: LIVE, align: 'center' };
const CENTRE: Style = { align: 'center' };

export const LOOK = { live: LIVE_TEXT, liveCentre: LIVE_CENTRE, centre: CENTRE } as const;

/** More digits than this are not printed. */
const MOST_DECIMALS = 10;
const FORMATS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`));
const LIVE_NUMBERS = FORMATS.map((format): Style => ({ format, color: LIVE }));
const NUMBERS = FORMATS.map((format): Style => ({ format }));

/** The look of a number with so many decimals. */
export function numberLook(decimals: number, live: boolean): Style {
  const list = live ? LIVE_NUMBERS : NUMBERS;
  return list[Math.min(decimals, MOST_DECIMALS)] ?? PLAIN;
}

/** A cell with what it holds, as it is. */
export function cell(value: CellValue, style: Style = PLAIN, link?: Link): Cell {
  return { value, style, ...(link && { link }) };
}

/** A cell with a formula, and what it gives. */
export function live(value: CellValue, formula: string, style: Style = LIVE_TEXT): Cell {
  return { value, formula, style };
}

/** The cells of a header. */
export function header(words: readonly string[]): readonly Cell[] {
  return words.map((word) => cell(word, HEAD));
}
