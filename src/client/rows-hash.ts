/** What is shown, in the address: `#row-123456`, and in a wide table `#row-2-column-61`. */
import type { View } from './rows-view.ts';

/** The row as a spreadsheet counts, and the position of the first column; null where the address names no row. */
export function readHash(hash: string): { readonly row: number; readonly column: number } | null {
  const [, row, column] = /^#row-(\d{1,9})(?:-column-(\d{1,6}))?$/.exec(hash) ?? [];
  return row === undefined ? null : { row: Number(row), column: Number(column ?? 1) - 1 };
}

/** The address of a view; it names the row that was asked for, else the first that is shown. */
export function writeHash({ from, column }: View, row: number = from + 2): string {
  return `#row-${row}${column === 0 ? '' : `-column-${column + 1}`}`;
}
