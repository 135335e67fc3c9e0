/** How wide columns must be for what they hold, and how high rows that wrap. */
import type { Cell, Row } from './file/sheet.ts';

const [LEAST, MOST] = [7, 44];
const LETTER = 0.92;
/** A header up to this width stands in one line. */
const WHOLE_HEADER = 20;
/** Rows that are looked at: a table of twenty thousand is alike throughout. */
const LOOKED_AT = 300;
// Han characters, kana, full-width signs and emoji take two places.
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;

// A letter is a little narrower than a digit, in most texts.
function lineWidth(line: string): number {
  const wide = line.match(WIDE)?.length ?? 0;
  return 2 * wide + LETTER * (line.length - wide);
}

/** How many digits a text is as wide as; of several lines, the longest. */
export function textWidth(text: string): number {
  const lines = text.slice(0, 2_000).split('\n');
  return Math.max(...lines.map(lineWidth));
}

// A header is bold, and may wrap where it is long.
function headerWidth(width: number): number {
  return Math.max(Math.min(width + 2, WHOLE_HEADER), Math.ceil(width / 2));
}

/** The widths of columns by the texts in them. */
export function widthsOf(rows: readonly Row[]): readonly number[] {
  const [head, ...others] = rows;
  const widths = (head?.cells ?? []).map((cell) => headerWidth(textWidth(String(cell?.value ?? ''))));
  for (const { cells } of others.slice(0, LOOKED_AT)) {
    for (const [index, cell] of cells.entries()) {
      if (cell) widths[index] = Math.max(widths[index] ?? 0, textWidth(String(cell.value ?? '')));
    }
  }
  return widths.map((width) => Math.max(LEAST, Math.min(MOST, Math.ceil(width) + 2)));
}

/** The height of a line, and the most that a row can have, in points. */
const [LINE, HIGHEST] = [15, 400];

/** The same rows, each as high as its wrapped texts need: not every program finds that out by itself. */
export function fitted(rows: readonly Row[], widths: readonly number[]): readonly Row[] {
  return rows.map((row) => {
    if (row.height !== undefined) return row;
    const lines = row.cells.reduce(
      (most, cell, index) => (cell?.style?.wrap ? Math.max(most, linesOf(cell, widths[index] ?? LEAST)) : most),
      1,
    );
    return lines === 1 ? row : { ...row, height: Math.min(HIGHEST, lines * LINE) };
  });
}

// Words do not fill a line to its end.
function linesOf({ value, style }: Cell, width: number): number {
  const room = Math.max(4, width * (style?.bold ? 0.85 : 0.95));
  return String(value ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
