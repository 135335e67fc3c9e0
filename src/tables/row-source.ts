/** Records of a table, wherever they come from: a CSV text, a workbook, rows in the descriptor. */
import type { Problem } from '../model.ts';

export interface RowSource {
  /** The first records, for finding the header. */
  readonly head: readonly (readonly string[])[];
  /** Visits each record with its row as Excel shows it. */
  readonly each: (visit: (cells: readonly string[], row: number) => void) => void;
  /** What is wrong with the text itself; complete once `each` has run. */
  readonly problems: () => readonly Problem[];
  /** False where the text ends within a line: its last record may have been cut off. */
  readonly ended: boolean;
}

/** How many records are looked at for the header. */
export const HEAD_ROWS = 50;

/** Records that are at hand already. */
export function rowsSource(rows: readonly (readonly string[])[], problems: readonly Problem[]): RowSource {
  return {
    head: rows.slice(0, HEAD_ROWS),
    each: (visit) => {
      for (const [index, cells] of rows.entries()) visit(cells, index + 1);
    },
    problems: () => problems,
    ended: true,
  };
}
