/** How large a square may be, and how many stand in a column, so that any count has room. */
import { runsText } from '../entries.ts';
import type { ChartContext, Entry } from '../kind.ts';
import { valueRuns } from '../reading.ts';
import { largestThatFits } from '../room.ts';
import type { Sheet } from '../sheet.ts';
import { LEAST_CELL, rowsFor } from '../squares.ts';
import type { Run } from '../words.ts';

/** So many squares in a column, each of this size. */
export interface UnitFit {
  readonly rows: number;
  readonly cell: number;
}

/** For an image: of some ways to draw, the one with the largest squares for which there is room, in columns of five, ten or twenty. */
export function largestSquares(ways: readonly ((fit: UnitFit) => Sheet | null)[], mostCell: number, room: number): Sheet | null {
  let best: { readonly sheet: Sheet; readonly cell: number } | null = null;
  for (const [way, rows] of ways.flatMap((each) => [5, 10, 20].map((count) => [each, count] as const))) {
    let drawn = 0;
    const at = (cell: number): Sheet | null => {
      const sheet = way({ rows, cell });
      if (sheet && sheet.height <= room) drawn = cell;
      return sheet;
    };
    const sheet = largestThatFits(at, { least: LEAST_CELL, most: mostCell, room });
    if (sheet && (!best || drawn > best.cell || (drawn === 0 && best.cell === 0 && sheet.height < best.sheet.height)))
      best = { sheet, cell: drawn };
  }
  return best?.sheet ?? null;
}

/** The shortest columns whose squares still have a size that can be counted. The pipeline has refused what has none on a page. */
export function rowsThatFit(columns: (rows: number) => number, width: number, mostCell: number): UnitFit {
  const rows = rowsFor(columns, width);
  if (rows === undefined) throw new Error(`too many unit squares for width: ${width}`);
  return { rows, cell: Math.min(mostCell, width / columns(rows)) };
}

/** The value of an entry in large type. 任务 36条任务 says the same word twice: a unit that repeats the label stays away. */
export function figureRuns({ label: words, reading }: Entry, context: ChartContext): readonly Run[] {
  const name = runsText(words);
  const { unit } = reading.words;
  const repeats = unit !== '' && (unit.endsWith(name) || name.startsWith(unit));
  return valueRuns(repeats ? { ...reading, words: { ...reading.words, unit: '' } } : reading, context, { size: 'figure' });
}
