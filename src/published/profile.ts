/** What a column holds: counted once, without keeping anything of it. */
import { decimalText } from '../lib/decimal-text.ts';
import { clipped } from '../lib/row-files.ts';
import type { ColumnProfile } from '../model.ts';
import { type Cells, cellAt } from '../tables/cells.ts';
import { CELL_STATUSES, type Column, numberAt, type Table } from '../tables/table.ts';
import { type Counted, countNumbers, positionsOf, textCountsOf, textsCounted } from './count-values.ts';

const UNREADABLE = CELL_STATUSES.indexOf('unreadable');
/** The most frequent values that are told. */
const MOST_FREQUENT = 3;
/** Types whose canonical texts stand in their own order. */
const ORDERED = ['date', 'datetime', 'time', 'year', 'yearmonth'];

/** What a column holds. Rows that add up others are left out. */
export function profileOf({ length, totals }: Table, column: Column | undefined): ColumnProfile {
  if (!column) return { ...NOTHING, missing: length - totals.size };
  const positions = positionsOf(column, totals);
  const { numbers, text, field } = column;
  const exact = numbers !== null && isExact(positions, column);
  const texts = exact ? null : textCountsOf(column, totals);
  const counted = exact ? countNumbers(positions, column) : textsCounted(texts);
  const values = texts ? texts.keys() : textsAt(positions, text);
  const at = (position: number | undefined): string | null => (position === undefined ? null : clipped(cellAt(text, position)));
  return {
    count: positions.length,
    missing: length - totals.size - positions.length,
    unreadable: unreadableOf(column, totals),
    distinct: counted.distinct,
    moreDistinct: counted.more,
    ...(exact ? rangeOf(counted) : numbers ? longRange(values) : orderedRange(field.type, values)),
    first: at(positions[0]),
    last: at(positions.at(-1)),
    longest: field.type === 'string' || field.type === 'any' ? longestOf(texts ? texts.keys() : textsAt(positions, text)) : null,
    frequent: frequentOf(counted, positions.length, text),
  };
}

const NOTHING: ColumnProfile = {
  count: 0,
  missing: 0,
  unreadable: 0,
  distinct: 0,
  moreDistinct: false,
  minimum: null,
  median: null,
  maximum: null,
  first: null,
  last: null,
  longest: null,
  frequent: [],
};

function unreadableOf({ status }: Column, totals: Table['totals']): number {
  let count = 0;
  for (let position = 0; position < status.length; position++) if (status[position] === UNREADABLE && !totals.has(position)) count++;
  return count;
}

// Two whole numbers beyond 2^53 may be one double: they are told apart by their texts.
function isExact(positions: Uint32Array, column: Column): boolean {
  for (const position of positions) if (Math.abs(numberAt(column, position)) > Number.MAX_SAFE_INTEGER) return false;
  return true;
}

type Range = Pick<ColumnProfile, 'minimum' | 'median' | 'maximum'>;
const NO_RANGE: Range = { minimum: null, median: null, maximum: null };

function rangeOf({ sorted }: Counted): Range {
  if (!sorted || sorted.length === 0) return NO_RANGE;
  const middle = sorted.length >> 1;
  const [high = 0, low = high] = [sorted[middle], sorted.length % 2 === 1 ? sorted[middle] : sorted[middle - 1]];
  return {
    minimum: decimalText(sorted[0] ?? 0),
    median: decimalText(low === high ? high : Number((low / 2 + high / 2).toPrecision(15))),
    maximum: decimalText(sorted.at(-1) ?? 0),
  };
}

// Long whole numbers are names more often than amounts: their least and greatest are exact, and a middle would be made up.
function longRange(values: Iterable<string>): Range {
  return extremes(values, (a, b) => compareDecimals(a, b) < 0);
}

function extremes(values: Iterable<string>, isLess: (a: string, b: string) => boolean): Range {
  let [least, greatest]: [string | null, string | null] = [null, null];
  for (const value of values) {
    if (least === null || isLess(value, least)) least = value;
    if (greatest === null || isLess(greatest, value)) greatest = value;
  }
  return { minimum: least, median: null, maximum: greatest };
}

function compareDecimals(a: string, b: string): number {
  if (/^-?\d+$/.test(a) && /^-?\d+$/.test(b)) {
    const difference = BigInt(a) - BigInt(b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function orderedRange(type: string, values: Iterable<string>): Range {
  return ORDERED.includes(type) ? extremes(values, isEarlier) : NO_RANGE;
}

// Canonical dates stand in order as text, but for years before our era and beyond 9999.
function isEarlier(a: string, b: string): boolean {
  if (a.length === b.length && a[0] !== '-' && b[0] !== '-') return a < b;
  const difference = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return difference === 0 ? a < b : difference < 0;
}

function* textsAt(positions: Uint32Array, text: Cells): Generator<string> {
  for (const position of positions) yield cellAt(text, position);
}

function longestOf(values: Iterable<string>): number {
  let longest = 0;
  for (const { length } of values) if (length > longest) longest = length;
  return longest;
}

// What hardly repeats has no most frequent value worth telling; nor has a column that was not counted to its end.
function frequentOf({ more, distinct, counts }: Counted, count: number, text: Cells): ColumnProfile['frequent'] {
  if (more || distinct === count || distinct < 2) return [];
  const first = counts(MOST_FREQUENT).filter((each) => each.count > 1);
  return first.map((each) => ({ value: clipped(cellAt(text, each.position)), count: each.count }));
}
