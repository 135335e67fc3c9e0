import { firstIndex } from '../lib/first-index.ts';
import type { Relation, Status } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import { type Cells, type Codes, cellAt, releaseCells } from './cells.ts';

export type CellValue = string | number | boolean;

/** What a cell can be; a column holds the place in this list, one byte a cell. */
export const CELL_STATUSES = [
  'normal',
  'missing',
  'unreadable',
  'not-stated',
  'in-progress',
  'not-collected',
  'withheld',
  'not-applicable',
  'invalid',
] as const satisfies readonly Status[];
export type CellStatus = (typeof CELL_STATUSES)[number];

/** A typed column. The arrays are as long as the table; a million rows are held as columns, never as objects. */
export interface Column {
  readonly field: Field;
  /** Each cell as the file has it. */
  readonly raw: Cells;
  /** Each value in canonical form, '' where there is none: 1234.5, 2024-01-05, trimmed text. The same as `raw` where nothing differs. */
  readonly text: Cells;
  /** Places in `CELL_STATUSES`. */
  readonly status: Uint8Array;
  /** Of a number or integer field, else null; `numberAt` reads them. Exact digits beyond 2^53 are in `text`. */
  readonly numbers: Numbers | null;
  /** Strength that a cell's own words gave it (200余 → ≥), by position; hardly ever any. */
  readonly relations: ReadonlyMap<number, Relation>;
}

/** The numbers that texts say, each once as the texts are. They stay when the texts are let go. */
export interface Numbers {
  readonly values: Float64Array;
  readonly codes: Codes | null;
}

/** A typed table. Positions run from 0; `publishedRow` and `sourceRow` turn them into rows as Excel counts. */
export interface Table {
  readonly name: string;
  /** The file, or the first of several. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** Where each row stands in its source file, as Excel shows it. */
  readonly sourceRows: Uint32Array;
  /** Positions of rows that add up others (合计, 小计, Total), with their word: published, never counted again. */
  readonly totals: ReadonlyMap<number, string>;
  /** The files that the rows came from: each begins at a position. */
  readonly parts: readonly { readonly path: string; readonly from: number }[];
}

/** The row of a position in the file as published: its header is row 1 and nothing stands above it. */
export function publishedRow(position: number): number {
  return position + 2;
}

/** Where a row stands in the office's own files. */
export function sourcePlace({ parts, path, sourceRows }: Table, position: number): { readonly file: string; readonly row: number } {
  const next = firstIndex(parts.length, (index) => (parts[index]?.from ?? 0) > position);
  return { file: parts[next - 1]?.path ?? path, row: sourceRows[position] ?? 0 };
}

/** The columns of a table in the order of its fields. */
export function columnsOf({ fields, columns }: Pick<Table, 'fields' | 'columns'>): readonly Column[] {
  return fields.flatMap(({ name }) => columns.get(name) ?? []);
}

/** What a cell is. */
export function statusAt({ status }: Column, position: number): CellStatus {
  return CELL_STATUSES[status[position] ?? 1] ?? 'missing';
}

/** A cell's value, or null where it has none. */
export function valueAt(column: Column | undefined, position: number): CellValue | null {
  if (column?.status[position] !== 0) return null;
  if (column.numbers) return numberAt(column, position);
  const text = cellAt(column.text, position);
  return column.field.type === 'boolean' ? text === 'true' : text;
}

/** A cell's number, NaN where it has none. */
export function numberAt(column: Pick<Column, 'status' | 'numbers'> | undefined, position: number): number {
  if (!column?.numbers || column.status[position] !== 0) return Number.NaN;
  const { values, codes } = column.numbers;
  return values[codes ? (codes[position] ?? 0) : position] ?? Number.NaN;
}

/** A cell's value as text in canonical form, '' where it has none: what keys and groups compare. */
export function textAt(column: Column | undefined, position: number): string {
  return column?.status[position] === 0 ? cellAt(column.text, position) : '';
}

/** True for a figures table: one row is one published figure with its strength. */
export function isFigures({ fields }: { readonly fields: readonly Pick<Field, 'name'>[] }): boolean {
  return ['figure', 'value', 'relation'].every((name) => fields.some((field) => field.name === name));
}

/** Lets go of the texts of some columns of numbers, once nothing reads them but the numbers. */
export function releaseTexts({ columns }: Table, fields: readonly string[]): void {
  for (const field of fields) {
    const column = columns.get(field);
    if (column?.numbers) for (const cells of [column.raw, column.text]) releaseCells(cells);
  }
}
