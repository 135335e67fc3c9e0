/** The columns of the sheet of steps, and what a step gives to those that are built on it. */
import type { Quantity } from '../metrics/quantity.ts';
import type { Status } from '../model.ts';
import { cellName, cellOf } from './file/reference.ts';
import type { Cell } from './file/sheet.ts';

export const STEP_COLUMNS = [
  'id',
  'kind',
  'formula',
  'low',
  'high',
  'about',
  'status',
  'point',
  'rows',
  'valid',
  'atLeast',
  'atMost',
  'other',
  'value',
  'end1',
  'end2',
  'end3',
  'end4',
  'factor',
  'decimals',
  'roundedLow',
  'roundedHigh',
  'roundedAbout',
  'stated',
  'supported',
  'relation',
] as const;
export type StepColumn = (typeof STEP_COLUMNS)[number];
export type StepCells = Partial<Record<StepColumn, Cell>>;

/** Cells of the row that a step stands in, by name. */
export type Here = (column: StepColumn) => string;

/** The names of the cells of a row. @example here(5)('low') // "D5" */
export function here(row: number): Here {
  return (column) => cellName(STEP_COLUMNS.indexOf(column) + 1, row);
}

/** The same from another sheet. */
export function there(sheet: string, row: number): Here {
  return (column) => cellOf(sheet, STEP_COLUMNS.indexOf(column) + 1, row);
}

/** What a calculation takes: where its parts stand, and what they are. */
export interface Operand {
  readonly low: string;
  readonly high: string;
  readonly about: string;
  /** The one number that can be put in where only a point is claimed. */
  readonly point: string;
  readonly status: string;
  readonly quantity: Quantity | null;
  readonly is: Status;
}
