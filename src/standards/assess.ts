/** A standard held against every row of a register: the results are columns, as the table is. */
import { about, between, exactly } from '../metrics/quantity.ts';
import type { Assessment } from '../model.ts';
import { type Column, numberAt, statusAt, type Table, textAt } from '../tables/table.ts';
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

/** How each row meets a standard. The arrays are as long as the table; the numbers of half a million rows are worked out again where one is asked for. */
export interface Assessments {
  readonly standard: string;
  /** True where it is a goal and not required. */
  readonly goal: boolean;
  /** Places in `OUTCOMES`. */
  readonly outcome: Uint8Array;
  /** Places in `REASONS`. */
  readonly reason: Uint8Array;
  readonly rulingAt: (position: number) => Ruling;
}

const OUTCOME_CODES = new Map(OUTCOMES.map((outcome, code) => [outcome, code]));
const REASON_CODES = new Map(REASONS.map((reason, code) => [reason, code]));
const NOTHING = OUTCOMES.indexOf('none');

/** Holds every row against a standard. Rows that add up others, and rows of nothing that has a name, are asked for nothing. */
export function assess(terms: Terms, roll: Roll): Assessments {
  const { table } = roll;
  const keys = table.columns.get(roll.key);
  const rulingAt = rulingFinder(terms, roll);
  const outcome = new Uint8Array(table.length).fill(NOTHING);
  const reason = new Uint8Array(table.length);
  for (let position = 0; position < table.length; position++) {
    if (table.totals.has(position) || keys?.status[position] !== 0) continue;
    const ruling = rulingAt(position);
    outcome[position] = OUTCOME_CODES.get(ruling.outcome) ?? NOTHING;
    reason[position] = REASON_CODES.get(ruling.reason) ?? 0;
  }
  return { standard: terms.name, goal: terms.goal, outcome, reason, rulingAt };
}

const UNCLEAR: Ruling = { outcome: 'cannot-tell', due: null, short: null, reason: 'band-unclear' };
// A standard that does not speak of a thing asks nothing of it: that is no doubt.
const NOT_ASKED: Ruling = { outcome: 'none', due: null, short: null, reason: 'no-band' };

function rulingFinder(terms: Terms, roll: Roll): (position: number) => Ruling {
  const [measure, size] = [terms.measure, terms.size?.field ?? null].map((field) => operands(roll.table, field));
  const bandAt = bandFinder(terms, roll.table);
  const partnersIn = terms.bands.map(({ rule }) => partnersFinder(rule, roll));
  return (position) => {
    const place = bandAt(position);
    if (place === null) return UNCLEAR;
    const band = terms.bands[place];
    if (!band) return NOT_ASKED;
    return applyRule(band.rule, {
      has: measure?.(position) ?? 'missing',
      size: size?.(position) ?? 'missing',
      partners: partnersIn[place]?.(position) ?? 'none',
    });
  };
}

/** How the row at a position meets the standard; null for a row of which nothing is asked. */
export function assessmentAt(assessments: Assessments, position: number): Assessment | null {
  const outcome = OUTCOMES[assessments.outcome[position] ?? NOTHING] ?? 'none';
  if (outcome === 'none') return null;
  const { due, short, reason } = assessments.rulingAt(position);
  return {
    ...(assessments.goal && { goal: true }),
    outcome,
    due: due && [due.low, due.high],
    short,
    reason: reason === 'none' ? null : reason,
  };
}

/** Why the row at a position has its outcome. */
export function reasonAt({ reason }: Assessments, position: number): (typeof REASONS)[number] {
  return REASONS[reason[position] ?? 0] ?? 'none';
}

// What the cells of a measure say: exactly, with the strength of their own words, or why they say nothing.
function operands({ columns }: Table, field: string | null): ((position: number) => Operand) | null {
  const column = field === null ? undefined : columns.get(field);
  return column?.numbers ? (position) => operandAt(column, position) : null;
}

function operandAt(column: Column, position: number): Operand {
  const status = statusAt(column, position);
  if (status !== 'normal') return status;
  const value = numberAt(column, position);
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
