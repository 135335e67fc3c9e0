/** Rows of a table grouped and rolled up. The only place that knows Arquero. */
import { table as arquero, op } from 'arquero';
import { sumExactly } from '../lib/exact-sum.ts';
import type { Relation } from '../model.ts';
import { cellAt } from '../tables/cells.ts';
import { type Column, publishedRow, type Table, valueAt } from '../tables/table.ts';
import { rowsWhere, type Where } from './table-rows.ts';

export interface Grouping {
  readonly by: readonly string[];
  /** The field that holds the period. */
  readonly period?: string | undefined;
  readonly where: Where;
}

export interface Group {
  /** Field → the value that its rows share, '' where they have none. */
  readonly key: Readonly<Record<string, string>>;
  readonly place: { readonly period: string; readonly dimensions: Readonly<Record<string, string>> };
  /** Excel row numbers, missing cells included. */
  readonly rows: readonly number[];
  /** How many of them have a value. */
  readonly valid: number;
  readonly value: number | null;
  /** The value in all its digits, where it is a sum: a double may not hold them. */
  readonly exact: string | null;
  /** Strengths that the cells' own words gave them. */
  readonly relations: ReadonlySet<Relation>;
}

/** What Arquero works out; it would round sums and means. */
const METHODS = { median: op.median, min: op.min, max: op.max } as const;
type Method = 'sum' | 'mean' | keyof typeof METHODS;

/** Groups in the order of their first row. `op.sum` hides missing cells and rounds, so each group counts and adds for itself. */
export function groupRows(table: Table, measured: { field: string; method: Method } | null, grouping: Grouping): readonly Group[] {
  const positions = rowsWhere(table, grouping.where);
  const keys = [...grouping.by, ...(grouping.period ? [grouping.period] : [])];
  const values = (name: string): readonly unknown[] => positions.map((position) => valueAt(table.columns.get(name), position));
  const columns = Object.fromEntries(keys.map((key, index) => [`key${index}`, values(key)]));
  const ranked = measured && measured.method !== 'sum' && measured.method !== 'mean' ? METHODS[measured.method] : null;
  const rolled = arquero({ ...columns, ...(ranked && measured && { measure: values(measured.field) }), position: positions })
    .groupby(...Object.keys(columns))
    .rollup({ positions: op.array_agg('position'), value: ranked ? ranked('measure') : op.count() });
  const column = measured ? table.columns.get(measured.field) : undefined;
  return (rolled.objects({ limit: Number.POSITIVE_INFINITY }) as readonly Record<string, unknown>[]).map((group) =>
    toGroup(group, keys, grouping, column, measured?.method),
  );
}

function toGroup(
  group: Record<string, unknown>,
  keys: readonly string[],
  { by, period }: Grouping,
  column: Column | undefined,
  method: Method | undefined,
): Group {
  const key = (name: string): string => String(group[`key${keys.indexOf(name)}`] ?? '');
  const positions = group['positions'] as readonly number[];
  const valid = column ? countValues(column, positions) : positions.length;
  const exact = column && (method === 'sum' || method === 'mean') && valid > 0 ? sumExactly(valuesOf(column, positions)) : null;
  return {
    key: Object.fromEntries(keys.map((name) => [name, key(name)])),
    place: { period: period ? key(period) : '', dimensions: Object.fromEntries(by.map((name) => [name, key(name)])) },
    rows: positions.map(publishedRow),
    valid,
    value: exact === null ? finite(group['value']) : Number(exact) / (method === 'mean' ? valid : 1),
    exact: method === 'sum' ? exact : null,
    relations: relationsOf(column, positions),
  };
}

function countValues({ status }: Column, positions: readonly number[]): number {
  let count = 0;
  for (const position of positions) if (status[position] === 0) count++;
  return count;
}

function* valuesOf({ text, status }: Column, positions: readonly number[]): Generator<string> {
  for (const position of positions) if (status[position] === 0) yield cellAt(text, position);
}

function relationsOf(column: Column | undefined, positions: readonly number[]): ReadonlySet<Relation> {
  if (!column || column.relations.size === 0) return new Set();
  return new Set(positions.flatMap((position) => column.relations.get(position) ?? []));
}

function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
