/** How large a square may be, and how many stand in a column, so that any count has room. */
import { runsText } from '../entries.ts';
import type { ChartContext, Entry } from '../kind.ts';
import { valueRuns } from '../reading.ts';
import type { Run } from '../words.ts';

/** Columns are always counted by fives: a longer column is a multiple of five. */
const ROWS = [5, 10, 20, 25, 50, 100] as const;
/** A square smaller than this cannot be told from its neighbour. */
const LEAST_CELL = 8;

/** So many squares in a column, each of this size. */
export interface UnitFit {
  readonly rows: number;
  readonly cell: number;
}

/** For an image: squares from the largest down, in columns of five, ten or twenty. */
export function* unitFits(mostCell: number): Generator<UnitFit> {
  for (let cell = mostCell; cell >= LEAST_CELL; cell--) for (const rows of [5, 10, 20]) yield { rows, cell };
}

/** The shortest columns whose squares still have a size that can be counted. */
export function rowsThatFit(columns: (rows: number) => number, width: number, mostCell: number): UnitFit {
  for (const rows of ROWS) {
    const cell = Math.min(mostCell, width / columns(rows));
    if (cell >= LEAST_CELL) return { rows, cell };
  }
  throw new Error(`too many unit squares for width: ${width}`);
}

/** The value of an entry in large type. 任务 36条任务 says the same word twice: a unit that repeats the label stays away. */
export function figureRuns({ label: words, reading }: Entry, context: ChartContext): readonly Run[] {
  const name = runsText(words);
  const { unit } = reading.words;
  const repeats = unit !== '' && (unit.endsWith(name) || name.startsWith(unit));
  return valueRuns(repeats ? { ...reading, words: { ...reading.words, unit: '' } } : reading, context, { size: 'figure' });
}
