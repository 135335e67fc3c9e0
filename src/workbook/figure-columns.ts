/** The columns of the sheet of figures, and the signs in the one that checks. */
import type { Audit } from './audit.ts';
import { columnName, sheetPrefix } from './file/reference.ts';
import type { Cell } from './file/sheet.ts';
import type { Ledger } from './ledger.ts';
import type { TableLayout } from './table-layout.ts';

export const FIGURE_COLUMNS = [
  'title',
  'id',
  'period',
  'scope',
  'unit',
  'value',
  'relation',
  'low',
  'high',
  'status',
  'check',
  'publishedValue',
  'publishedRelation',
  'publishedLow',
  'publishedHigh',
  'publishedStatus',
  'how',
  'asStated',
  'cited',
  'step',
  'cell',
  'assumptions',
  'page',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export type FigureCells = Partial<Record<FigureColumn, Cell>>;

/** What a check says. */
export const [AGREES, DIFFERS, NOT_AGAIN] = ['✓', '✗', '—'];

export interface FiguresContext {
  readonly audit: Audit;
  readonly ledger: Ledger;
  readonly layouts: ReadonlyMap<string, TableLayout>;
}

/** The place of a column, from 1. */
export function placeOf(column: FigureColumn): number {
  return FIGURE_COLUMNS.indexOf(column) + 1;
}

/** The column of checks, as a range of the sheet. */
export function checkRange(sheet: string, rows: number): string {
  const column = columnName(placeOf('check'));
  return `${sheetPrefix(sheet)}$${column}$2:$${column}$${Math.max(2, rows + 1)}`;
}
