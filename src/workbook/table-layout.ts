/** Where a table stands in the workbook: known before any formula is written, so that all can point at it. */
import { cellAt } from '../tables/cells.ts';
import type { Table } from '../tables/table.ts';
import { cellOf, rangeOf } from './file/reference.ts';

/** A column of a table: its cells as published, and what was read from them beside it where that is not the same. */
export interface ColumnLayout {
  readonly numeric: boolean;
  /** Which column it is, from 1. */
  readonly place: number;
  /** The range that formulas read. */
  readonly read: string;
  readonly readPlace: number;
  /** Places of the columns that say more, where any cell needs them. */
  readonly written: number | null;
  readonly relation: number | null;
  readonly status: number | null;
}

export interface TableLayout {
  readonly table: Table;
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, ColumnLayout>;
  /** The range that marks rows which add up others. */
  readonly totals: string | null;
  readonly totalsPlace: number | null;
  /** Standards that each row is held to, with the place of the column. */
  readonly standards: ReadonlyMap<string, number>;
  /** Where this table says who is paired with whom: for each way in which it does, the places of two columns. */
  readonly pairs: ReadonlyMap<string, { readonly shared: number; readonly unclear: number }>;
  readonly width: number;
  readonly range: (place: number) => string;
  readonly cell: (place: number, position: number) => string;
}

export interface LayoutNeeds {
  readonly standards: readonly string[];
  /** Keys of the ways to read pairs from it. */
  readonly pairs: readonly string[];
}

/** The header is row 1. */
export const FIRST_ROW = 2;

/** Lays out a table: its own columns first, then whatever they need beside them. */
export function layOut(table: Table, sheet: string, needs: LayoutNeeds): TableLayout {
  let width = table.fields.length;
  const next = (wanted: boolean): number | null => {
    if (!wanted) return null;
    width++;
    return width;
  };
  const last = Math.max(FIRST_ROW, table.length + 1);
  const range = (place: number): string => rangeOf(sheet, place, FIRST_ROW, last);
  const columns = new Map(
    table.fields.map(({ name }, index) => {
      const { numeric, differs, hasRelations, hasReasons } = traitsOf(table, name);
      const place = index + 1;
      const readPlace = (numeric ? null : next(differs)) ?? place;
      const extra = { written: next(numeric && differs), relation: next(hasRelations), status: next(hasReasons) };
      return [name, { numeric, place, readPlace, read: range(readPlace), ...extra }] as const;
    }),
  );
  const totalsPlace = next(table.totals.size > 0);
  const standards = new Map(needs.standards.map((name) => [name, next(true) ?? 0]));
  const pairs = new Map(needs.pairs.map((key) => [key, { shared: next(true) ?? 0, unclear: next(true) ?? 0 }]));
  const cell = (place: number, position: number): string => cellOf(sheet, place, position + FIRST_ROW);
  const totals = totalsPlace === null ? null : range(totalsPlace);
  return { table, sheet, columns, totals, totalsPlace, standards, pairs, width, range, cell };
}

/** What the cells of a column are like. */
function traitsOf({ columns, length }: Table, name: string) {
  const column = columns.get(name);
  const numeric = column?.numbers !== null && column?.numbers !== undefined;
  if (!column) return { numeric, differs: false, hasRelations: false, hasReasons: false };
  const { raw, text, status, relations } = column;
  const differs = (position: number): boolean => !(numeric && status[position] !== 0) && cellAt(raw, position) !== cellAt(text, position);
  return {
    numeric,
    differs: raw !== text && some(length, differs),
    hasRelations: relations.size > 0,
    // Cells that are simply empty need no word for it.
    hasReasons: some(length, (position) => (status[position] ?? 0) > MERELY_MISSING),
  };
}

/** The place of `missing` among the statuses of cells; `normal` is before it. */
const MERELY_MISSING = 1;

function some(length: number, test: (position: number) => boolean): boolean {
  for (let position = 0; position < length; position++) if (test(position)) return true;
  return false;
}
