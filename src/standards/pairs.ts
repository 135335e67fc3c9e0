/** Who is paired with whom: a table of pairs read once, and what it says of each thing's partners. */
import { type Column, statusAt, type Table, textAt } from '../tables/table.ts';
import type { Partners } from './rules/paired.ts';

/** What the pairs of a period say of a thing. */
export type PartnersOf = (key: string, period: string) => Partners;

export interface PairFields {
  readonly key: string;
  readonly unit: string;
  /** The field with the pair's period; null where the table says only how it is now. */
  readonly period: string | null;
}

// A nation has a hundred thousand pairs: what is nearly always one is held as one, not as a set.
interface Period {
  readonly units: Map<string, string[]>;
  /** Unit → the first thing that it is paired with; those paired with others too are `shared`. */
  readonly things: Map<string, string>;
  readonly shared: Set<string>;
  /** Things paired with a unit that is not named, and the other way round. */
  readonly unclearThings: Set<string>;
  readonly unclearUnits: Set<string>;
}

/** Reads the pairs. A table without periods speaks of the newest alone. */
export function readPairs(table: Table, fields: PairFields, newest: string): PartnersOf {
  const [key, unit] = [table.columns.get(fields.key), table.columns.get(fields.unit)];
  const period = fields.period === null ? null : table.columns.get(fields.period);
  const periods = new Map<string, Period>();
  for (let position = 0; position < table.length; position++) {
    if (table.totals.has(position)) continue;
    add(periodOf(periods, period === null ? newest : textAt(period, position)), cell(key, position), cell(unit, position));
  }
  return (thing, at) => {
    const pairs = periods.get(at);
    if (pairs) return partners(pairs, thing);
    return fields.period === null && at === newest ? 'none' : 'other-period';
  };
}

// A cell's value; null where it should be there and is not, '' where there is none to be had.
function cell(column: Column | undefined, position: number): string | null {
  if (column === undefined) return null;
  const status = statusAt(column, position);
  if (status === 'not-applicable') return '';
  return status === 'normal' ? textAt(column, position) : null;
}

function periodOf(periods: Map<string, Period>, at: string): Period {
  const known = periods.get(at);
  if (known) return known;
  const made: Period = { units: new Map(), things: new Map(), shared: new Set(), unclearThings: new Set(), unclearUnits: new Set() };
  periods.set(at, made);
  return made;
}

function add(pairs: Period, thing: string | null, unit: string | null): void {
  if (thing === '' || unit === '') return;
  if (thing !== null && unit !== null) join(pairs, thing, unit);
  else if (thing !== null) pairs.unclearThings.add(thing);
  else if (unit !== null) pairs.unclearUnits.add(unit);
}

function join({ units, things, shared }: Period, thing: string, unit: string): void {
  const own = units.get(thing);
  if (own) own.push(unit);
  else units.set(thing, [unit]);
  const first = things.get(unit);
  if (first === undefined) things.set(unit, thing);
  else if (first !== thing) shared.add(unit);
}

function partners({ units, shared, unclearThings, unclearUnits }: Period, thing: string): Partners {
  const own = units.get(thing) ?? [];
  if (own.some((unit) => shared.has(unit))) return 'shared';
  if (unclearThings.has(thing) || own.some((unit) => unclearUnits.has(unit))) return 'unclear';
  if (own.length > 0) return 'own';
  return unclearUnits.size > 0 ? 'unclear' : 'none';
}
