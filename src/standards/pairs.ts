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

interface Period {
  /** Thing → its units; unit → its things. `unclear` units are also paired with a thing that is not named. */
  readonly units: Map<string, Set<string>>;
  readonly things: Map<string, Set<string>>;
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
  const made: Period = { units: new Map(), things: new Map(), unclearThings: new Set(), unclearUnits: new Set() };
  periods.set(at, made);
  return made;
}

function add(pairs: Period, thing: string | null, unit: string | null): void {
  if (thing === '' || unit === '') return;
  if (thing !== null && unit !== null) {
    join(pairs.units, thing, unit);
    join(pairs.things, unit, thing);
  } else if (thing !== null) pairs.unclearThings.add(thing);
  else if (unit !== null) pairs.unclearUnits.add(unit);
}

function join(map: Map<string, Set<string>>, from: string, to: string): void {
  const known = map.get(from);
  if (known) known.add(to);
  else map.set(from, new Set([to]));
}

function partners({ units, things, unclearThings, unclearUnits }: Period, thing: string): Partners {
  const own = units.get(thing) ?? new Set();
  for (const unit of own) if ((things.get(unit)?.size ?? 0) > 1) return 'shared';
  if (unclearThings.has(thing)) return 'unclear';
  for (const unit of own) if (unclearUnits.has(unit)) return 'unclear';
  if (own.size > 0) return 'own';
  return unclearUnits.size > 0 ? 'unclear' : 'none';
}
