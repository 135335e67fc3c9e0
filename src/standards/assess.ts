/** A standard held against every row of a register: the results are columns, as the table is. */
import { about, between, exactly } from '../metrics/quantity.ts';
import type { Assessment } from '../model.ts';
import { type Column, statusAt, type Table, textAt } from '../tables/table.ts';
import { applyRule, bandOf } from './apply.ts';
import { readPairs } from './pairs.ts';
import type { Terms } from './resolve.ts';
import type { Partners } from './rules/paired.ts';
import { type Operand, OUTCOMES, REASONS, type Ruling } from './ruling.ts';

/** A register's table, and the fields that say which thing and which period a row is of. */
export interface Roll {
  readonly table: Table;
  readonly key: string;
  readonly period: string | null;
  /** The newest period; '' where there are none. */
  readonly newest: string;
  /** All tables, for those of pairs. */
  readonly tables: ReadonlyMap<string, Table>;
}

/** How each row meets a standard. The arrays are as long as the table; NaN is no number. */
export interface Assessments {
  readonly standard: string;
  /** Places in `OUTCOMES`. */
  readonly outcome: Uint8Array;
  readonly dueLow: Float64Array;
  readonly dueHigh: Float64Array;
  readonly short: Float64Array;
  /** Places in `REASONS`. */
  readonly reason: Uint8Array;
  /** The band that holds, by its place; 255 where none does. */
  readonly band: Uint8Array;
}

const NO_BAND = 255;
const OUTCOME_CODES = new Map(OUTCOMES.map((outcome, code) => [outcome, code]));
const REASON_CODES = new Map(REASONS.map((reason, code) => [reason, code]));
const NOTHING = OUTCOMES.indexOf('none');

/** Holds every row against a standard. Rows that add up others, and rows of nothing that has a name, are asked for nothing. */
export function assess(terms: Terms, roll: Roll): Assessments {
  const { table } = roll;
  const keys = table.columns.get(roll.key);
  const result = emptyFor(terms.name, table.length);
  const [measure, size] = [terms.measure, terms.size?.field ?? null].map((field) => operands(table, field));
  const bandAt = bandFinder(terms, table);
  const partnersIn = terms.bands.map(({ rule }) => partnersFinder(rule, roll));
  for (let position = 0; position < table.length; position++) {
    if (table.totals.has(position) || keys?.status[position] !== 0) continue;
    const place = bandAt(position);
    const band = terms.bands[place ?? -1];
    if (place === null || !band) {
      record(result, position, place ?? -1, place === null ? UNCLEAR : NOT_ASKED);
      continue;
    }
    const subject = {
      has: measure?.(position) ?? 'missing',
      size: size?.(position) ?? 'missing',
      partners: partnersIn[place]?.(position) ?? 'none',
    };
    record(result, position, place, applyRule(band.rule, subject));
  }
  return result;
}

const UNCLEAR: Ruling = { outcome: 'cannot-tell', due: null, short: null, reason: 'band-unclear' };
// A standard that does not speak of a thing asks nothing of it: that is no doubt.
const NOT_ASKED: Ruling = { outcome: 'none', due: null, short: null, reason: 'no-band' };

/** How the row at a position meets the standard; null for a row of which nothing is asked. */
export function assessmentAt(assessments: Assessments, position: number): Assessment | null {
  const outcome = OUTCOMES[assessments.outcome[position] ?? NOTHING] ?? 'none';
  if (outcome === 'none') return null;
  const [low, high, short] = [assessments.dueLow, assessments.dueHigh, assessments.short].map((numbers) => numbers[position] ?? Number.NaN);
  const reason = reasonAt(assessments, position);
  return {
    outcome,
    due: low === undefined || high === undefined || Number.isNaN(low) ? null : [low, high],
    short: short === undefined || Number.isNaN(short) ? null : short,
    reason: reason === 'none' ? null : reason,
  };
}

/** Why the row at a position has its outcome. */
export function reasonAt({ reason }: Assessments, position: number): (typeof REASONS)[number] {
  return REASONS[reason[position] ?? 0] ?? 'none';
}

function emptyFor(standard: string, length: number): Assessments {
  return {
    standard,
    outcome: new Uint8Array(length).fill(NOTHING),
    dueLow: new Float64Array(length).fill(Number.NaN),
    dueHigh: new Float64Array(length).fill(Number.NaN),
    short: new Float64Array(length).fill(Number.NaN),
    reason: new Uint8Array(length),
    band: new Uint8Array(length).fill(NO_BAND),
  };
}

function record(result: Assessments, position: number, band: number, { outcome, due, short, reason }: Ruling): void {
  result.outcome[position] = OUTCOME_CODES.get(outcome) ?? NOTHING;
  result.reason[position] = REASON_CODES.get(reason) ?? 0;
  if (band >= 0) result.band[position] = band;
  if (due) {
    result.dueLow[position] = due.low;
    result.dueHigh[position] = due.high;
  }
  if (short !== null) result.short[position] = short;
}

// What the cells of a measure say: exactly, with the strength of their own words, or why they say nothing.
function operands({ columns }: Table, field: string | null): ((position: number) => Operand) | null {
  const column = field === null ? undefined : columns.get(field);
  const numbers = column?.numbers;
  return column && numbers ? (position) => operandAt(column, numbers, position) : null;
}

function operandAt(column: Column, numbers: Float64Array, position: number): Operand {
  const status = statusAt(column, position);
  if (status !== 'normal') return status;
  const value = numbers[position] ?? Number.NaN;
  switch (column.relations.size > 0 ? column.relations.get(position) : undefined) {
    case undefined:
    case '=':
      return exactly(value);
    case '≥':
      return between(value, Number.POSITIVE_INFINITY);
    case '≤':
      return between(Number.NEGATIVE_INFINITY, value);
    default:
      return about(value);
  }
}

// A standard for all has one band, and its rows need not be looked at.
function bandFinder({ bands }: Terms, { columns }: Table): (position: number) => number | null {
  if (bands[0] && Object.keys(bands[0].where).length === 0) return () => 0;
  let position = 0;
  const value = (field: string): string | null => textAt(columns.get(field), position) || null;
  return (at) => {
    position = at;
    return bandOf(bands, value);
  };
}

function partnersFinder(
  rule: Terms['bands'][number]['rule'],
  { table, key, period, newest, tables }: Roll,
): ((position: number) => Partners) | null {
  if (rule.kind !== 'paired') return null;
  const pairs = tables.get(rule.dataset);
  // A table that is still awaited says of nobody that there is no partner.
  if (!pairs) return () => 'unclear';
  const partnersOf = readPairs(pairs, rule, newest);
  const [keys, periods] = [table.columns.get(key), period === null ? undefined : table.columns.get(period)];
  return (position) => partnersOf(textAt(keys, position), textAt(periods, position));
}
