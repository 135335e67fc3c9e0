/** Rows of a table grouped and rolled up. One of the two places that know Arquero. */
import { table as arquero, op } from 'arquero';
import type { Table } from '../tables/table.ts';
import { rowsWhere, type Where } from './table-rows.ts';

export interface Grouping {
  readonly by: readonly string[];
  /** The field that holds the period. */
  readonly period?: string | undefined;
  readonly where: Where;
}

export interface Group {
  readonly place: { readonly period: string; readonly dimensions: Readonly<Record<string, string>> };
  /** Excel row numbers, missing cells included. */
  readonly rows: readonly number[];
  /** How many of them have a value. */
  readonly valid: number;
  readonly value: number | null;
}

const METHODS = { sum: op.sum, mean: op.mean, median: op.median, min: op.min, max: op.max } as const;

/** Groups in the order of their first row. `op.sum` hides missing cells, so each group counts them beside its value. */
export function groupRows(
  table: Table,
  measured: { field: string; method: keyof typeof METHODS } | null,
  grouping: Grouping,
): readonly Group[] {
  const kept = rowsWhere(table, grouping.where);
  const keys = [...grouping.by, ...(grouping.period ? [grouping.period] : [])];
  const column = (name: string): readonly unknown[] => kept.map((index) => table.columns[name]?.[index]?.value ?? null);
  const columns = Object.fromEntries(keys.map((key, index) => [`key${index}`, column(key)]));
  const rolled = arquero({ ...columns, row: kept.map((index) => table.rows[index]), measure: measured ? column(measured.field) : kept })
    .groupby(...Object.keys(columns))
    .rollup({
      rows: op.array_agg('row'),
      valid: op.valid('measure'),
      value: measured ? METHODS[measured.method]('measure') : op.count(),
    });
  return (rolled.objects() as readonly Record<string, unknown>[]).map((group) => toGroup(group, keys, grouping));
}

function toGroup(group: Record<string, unknown>, keys: readonly string[], { by, period }: Grouping): Group {
  const key = (name: string): string => String(group[`key${keys.indexOf(name)}`] ?? '');
  const value = group['value'];
  return {
    place: { period: period ? key(period) : '', dimensions: Object.fromEntries(by.map((name) => [name, key(name)])) },
    rows: group['rows'] as readonly number[],
    valid: Number(group['valid']),
    value: typeof value === 'number' && Number.isFinite(value) ? value : null,
  };
}
