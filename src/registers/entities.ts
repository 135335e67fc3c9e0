/** Which rows of a register belong to which thing. Positions are held in arrays: a nation has half a million rows. */
import type { RegisterDefinition } from '../package/register-definition.ts';
import { type Table, textAt } from '../tables/table.ts';

/** The things of a register in the order of its first group, then of the table. */
export interface Entities {
  readonly keys: readonly string[];
  /** Positions in the table: those of thing `i` run from `starts[i]` up to `starts[i + 1]`, oldest first. */
  readonly positions: Uint32Array;
  readonly starts: Uint32Array;
  /** All periods, oldest first. */
  readonly periods: readonly string[];
}

/** Parts a table's rows by thing. Rows that add up others, and rows without a key, belong to none. */
export function partByEntity(table: Table, { key, period, groups }: RegisterDefinition): Entities {
  const rows = new Map<string, number[]>();
  const column = table.columns.get(key);
  for (let position = 0; position < table.length; position++) {
    const name = table.totals.has(position) ? '' : textAt(column, position);
    if (name === '') continue;
    const known = rows.get(name);
    if (known) known.push(position);
    else rows.set(name, [position]);
  }
  const periodOf = (position: number): string => (period === undefined ? '' : textAt(table.columns.get(period), position));
  const sorted = [...rows].map(([name, positions]) => [name, oldestFirst(positions, periodOf)] as const);
  return { ...packed(inGroups(sorted, table, groups[0])), periods: periodsOf(table, period) };
}

function oldestFirst(positions: number[], periodOf: (position: number) => string): readonly number[] {
  return positions.length < 2 ? positions : positions.sort((a, b) => order(periodOf(a), periodOf(b)) || a - b);
}

type Rows = readonly (readonly [key: string, positions: readonly number[]])[];

// Groups in the order in which the table names them first.
function inGroups(entities: Rows, table: Table, group: string | undefined): Rows {
  if (group === undefined) return entities;
  const column = table.columns.get(group);
  const rank = new Map<string, number>();
  const ranked = entities.map((entity) => {
    const value = textAt(column, entity[1].at(-1) ?? 0);
    if (!rank.has(value)) rank.set(value, rank.size);
    return { entity, rank: rank.get(value) ?? 0 };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entity }) => entity);
}

function packed(rows: Rows): Omit<Entities, 'periods'> {
  const positions = new Uint32Array(rows.reduce((sum, [, own]) => sum + own.length, 0));
  const starts = new Uint32Array(rows.length + 1);
  let next = 0;
  for (const [index, [, own]] of rows.entries()) {
    positions.set(own, next);
    next += own.length;
    starts[index + 1] = next;
  }
  return { keys: rows.map(([key]) => key), positions, starts };
}

function periodsOf(table: Table, period: string | undefined): readonly string[] {
  if (period === undefined) return [''];
  const column = table.columns.get(period);
  const found = new Set<string>();
  for (let position = 0; position < table.length; position++) {
    const value = textAt(column, position);
    if (value !== '' && !table.totals.has(position)) found.add(value);
  }
  return [...found].sort(order);
}

/** The rows of a thing, oldest first. */
export function rowsOf({ positions, starts }: Entities, entity: number): Uint32Array {
  return positions.subarray(starts[entity], starts[entity + 1]);
}

/** The newest row of a thing. */
export function newestRow({ positions, starts }: Entities, entity: number): number {
  return positions[(starts[entity + 1] ?? 0) - 1] ?? 0;
}

// By code unit: the machine's language must not change the order.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
