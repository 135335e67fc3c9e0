/** Things are compared with their like: the same zone, a similar size. Groups are the same for all their members, so each is summed up once. */
import type { PeerFigures, PeerGroup } from '../model.ts';
import type { RegisterDefinition } from '../package/register-definition.ts';
import { type Column, numberAt, type Table, textAt } from '../tables/table.ts';
import { type Entities, newestRow, rowsOf } from './entities.ts';

/** Of fewer values nothing is summed up: it would tell of single things. */
const FEWEST = 3;

export interface Peers {
  /** In the order of their first member. */
  readonly groups: readonly PeerGroup[];
  /** The group of each thing, by place in `groups`; -1 where it has none. */
  readonly groupOf: Int32Array;
}

type Definition = NonNullable<RegisterDefinition['peers']>;

/** Parts the things of the newest period into groups, and sums up each measure of each group in each period. */
export function groupPeers(
  table: Table,
  entities: Entities,
  { definition, period, measures }: { definition: Definition; period: string | undefined; measures: readonly string[] },
): Peers {
  const newest = entities.periods.at(-1) ?? '';
  const isNewest = (position: number): boolean => period === undefined || textAt(table.columns.get(period), position) === newest;
  const found = new Map<string, Found>();
  const groupOf = new Int32Array(entities.keys.length).fill(-1);
  for (let entity = 0; entity < groupOf.length; entity++) {
    const position = newestRow(entities, entity);
    const group = isNewest(position) ? groupAt(table, position, definition) : null;
    if (!group) continue;
    const known = found.get(group.name) ?? { ...group, index: found.size, members: [] };
    if (known.members.length === 0) found.set(group.name, known);
    known.members.push(entity);
    groupOf[entity] = known.index;
  }
  const column = period === undefined ? undefined : table.columns.get(period);
  const summed = [...found.values()].map(({ members, index: _, ...group }) => ({
    ...group,
    entities: members.length,
    figures: figuresOf(members, { table, entities, measures, column }),
  }));
  return { groups: summed, groupOf };
}

type Place = Pick<PeerGroup, 'name' | 'same' | 'low' | 'high'>;
type Found = Place & { readonly index: number; readonly members: number[] };

function groupAt(table: Table, position: number, { same, size, bands }: Definition): Place | null {
  const values = same.map((field) => textAt(table.columns.get(field), position));
  const column = table.columns.get(size);
  const number = column && !column.relations.has(position) ? numberAt(column, position) : Number.NaN;
  if (Number.isNaN(number) || values.includes('')) return null;
  const above = bands.findIndex((band) => number < band);
  const low = (above === -1 ? bands.at(-1) : bands[above - 1]) ?? null;
  const high = above === -1 ? null : (bands[above] ?? null);
  const name = [...values, `${low ?? 0}-${high ?? ''}`].join('-');
  return { name, same: Object.fromEntries(same.map((field, index) => [field, values[index] ?? ''])), low, high };
}

interface Source {
  readonly table: Table;
  readonly entities: Entities;
  readonly measures: readonly string[];
  readonly column: Column | undefined;
}

function figuresOf(members: readonly number[], { table, entities, measures, column }: Source): PeerGroup['figures'] {
  const places = new Map(entities.periods.map((period, index) => [period, index]));
  const rows: number[][] = entities.periods.map(() => []);
  for (const member of members) {
    for (const position of rowsOf(entities, member)) rows[places.get(textAt(column, position)) ?? 0]?.push(position);
  }
  return Object.fromEntries(measures.map((field) => [field, rows.map((positions) => summary(table.columns.get(field), positions))]));
}

/** How the exact values of some rows lie: only they can be put in order. */
export function summary(column: Column | undefined, positions: readonly number[]): PeerFigures | null {
  if (!column?.numbers) return null;
  const values = new Float64Array(positions.length);
  let count = 0;
  for (const position of positions) {
    if (column.status[position] === 0 && !column.relations.has(position)) values[count++] = numberAt(column, position);
  }
  if (count < FEWEST) return null;
  const sorted = values.subarray(0, count).sort();
  const at = (share: number): number => quantile(sorted, share);
  return { count, lowest: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), highest: at(1) };
}

/** The value below which a share of sorted numbers lies, interpolated between neighbours. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return Number((low + (high - low) * (place - below)).toPrecision(15));
}
