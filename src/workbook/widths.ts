/** How wide columns must be for what they hold. */
import type { Row } from './file/sheet.ts';

const [LEAST, MOST] = [7, 44];
/** Rows that are looked at: a table of twenty thousand is alike throughout. */
const LOOKED_AT = 300;
// Han characters, kana, full-width signs and emoji take two places.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

/** How many digits a text is as wide as; of several lines, the longest. */
export function textWidth(text: string): number {
  const lines = text.slice(0, 4 * MOST).split('\n');
  return Math.max(...lines.map((line) => line.length + (line.match(WIDE)?.length ?? 0)));
}

/** The widths of columns by the texts in them; a header may wrap, and counts half. */
export function widthsOf(rows: readonly Row[]): readonly number[] {
  const [head, ...others] = rows;
  const widths = (head?.cells ?? []).map((cell) => Math.ceil(textWidth(String(cell?.value ?? '')) / 2));
  for (const { cells } of others.slice(0, LOOKED_AT)) {
    for (const [index, cell] of cells.entries()) {
      if (cell) widths[index] = Math.max(widths[index] ?? 0, textWidth(String(cell.value ?? '')));
    }
  }
  return widths.map((width) => Math.max(LEAST, Math.min(MOST, width + 2)));
}
