import type { Field } from '../package/descriptor.ts';
import type { Cell } from './cast.ts';

/** A typed table. `rows[i]` is the Excel row of the i-th cell of every column. */
export interface Table {
  readonly name: string;
  readonly path: string;
  readonly fields: readonly Field[];
  readonly rows: readonly number[];
  readonly columns: Readonly<Record<string, readonly Cell[]>>;
}

/** True for a figures table: one row is one published figure with its strength. */
export function isFigures({ fields }: Pick<Table, 'fields'>): boolean {
  return ['figure', 'value', 'relation'].every((name) => fields.some((field) => field.name === name));
}
