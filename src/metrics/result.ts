/** What a calculation yields before it is rounded and published. */
import type { Citation, Derivation, Formula, Nature, Relation, Status } from '../model.ts';
import { type Quantity, relationOf } from './quantity.ts';
import type { Where } from './table-rows.ts';
import type { Measure } from './unit.ts';

/** Where a result stands: its period, the population it speaks of, and its other dimensions. Empty means: unclear. */
export interface Place {
  readonly period: string;
  readonly scope: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Which cells a result was read from or rolled up from, as conditions: what a formula that follows the cells must look at. */
export type ResultCells =
  | { readonly kind: 'row'; readonly resource: string; readonly field: string; readonly position: number }
  | ({ readonly kind: 'rows' } & RolledCells)
  | ({ readonly kind: 'aggregate'; readonly field: string; readonly method: string; readonly nonNegative: boolean } & RolledCells)
  | ({ readonly kind: 'assessed'; readonly standard: string; readonly outcome: string } & RolledCells);

/** Rows of a table that answer to `where` and have the values of `group`, '' for none. */
export interface RolledCells {
  readonly resource: string;
  readonly where: Where;
  readonly group: Readonly<Record<string, string>>;
}

export interface Result extends Place {
  readonly quantity: Quantity | null;
  /** The value of a qualitative claim. */
  readonly word: string | null;
  /** As the source has it; null lets the quantity tell. */
  readonly stated: Relation | null;
  readonly status: Status;
  readonly measure: Measure | null;
  /** The unit in the words of the table, where the result was read from one. */
  readonly unit: string | null;
  readonly nature: Nature;
  readonly formula: Formula | null;
  readonly asStated: string | null;
  readonly citations: readonly Citation[];
  readonly derivedFrom: readonly Derivation[];
  /** Of a result read or rolled up from a table. */
  readonly cells?: ResultCells;
  /** Of a result made from others: they, as they were taken. */
  readonly inputs?: readonly Result[];
  /** True for an input that a series has not got. */
  readonly absent?: true;
}

/** A result's claim: what the source says, else what the quantity supports, else that there is none. */
export function relationOfResult({ stated, quantity, word, status }: Result): Relation {
  if (stated) return stated;
  if (word !== null) return 'qualitative';
  if (quantity) return relationOf(quantity);
  return status === 'in-progress' ? 'in progress' : 'not stated';
}

/** The key that results of two series are matched by. */
export function placeKey({ period, dimensions }: Place): string {
  return JSON.stringify([period, ...Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** A mistake in a definition, found while it is calculated; the caller adds file and line. */
export class MetricFault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: string, params: Readonly<Record<string, string | number>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
