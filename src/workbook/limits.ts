/** How much of a folder a workbook takes in: one that nobody can open proves nothing. */
import type { Table } from '../tables/table.ts';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 1_000;
/** Figures, each with its proof. */
export const MOST_FIGURES = 20_000;
/** Of all tables together. */
const MOST_CELLS = 400_000;
/** Rows that are held against standards, times the standards. */
const MOST_RULINGS = 40_000;
/** Rows of a register, or of the pairs themselves, times the pairs: each looks through them all. */
const MOST_LOOKS = 2_000_000;

/** The tables that are taken in, in their order, until it is enough. */
export function tablesWithin(tables: readonly Table[]): readonly Table[] {
  let cells = 0;
  return tables.filter(({ length, fields }) => {
    const own = length * fields.length;
    if (length > MOST_ROWS || fields.length > MOST_COLUMNS || cells + own > MOST_CELLS) return false;
    cells += own;
    return true;
  });
}

/** Whether so many rows can be held against so many standards by formulas. */
export function canRule(rows: number, standards: number): boolean {
  return rows * standards <= MOST_RULINGS;
}

/** Whether pairs can be followed by formulas. */
export function canPair(rows: number, pairs: number): boolean {
  return Math.max(rows, pairs) * pairs <= MOST_LOOKS;
}
