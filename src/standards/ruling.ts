/** What a rule says of one subject, and the judgement that all rules share. */
import type { Quantity } from '../metrics/quantity.ts';
import type { CellStatus } from '../tables/table.ts';

/** Places in this list stand for outcomes, one byte a row; `none` is a row of which nothing is asked. */
export const OUTCOMES = ['met', 'not-met', 'cannot-tell', 'none'] as const;
export type RulingOutcome = (typeof OUTCOMES)[number];

type MissingStatus = Exclude<CellStatus, 'normal'>;
const MISSING = [
  'missing',
  'unreadable',
  'not-stated',
  'in-progress',
  'not-collected',
  'withheld',
  'not-applicable',
  'invalid',
] as const satisfies readonly MissingStatus[];

/** Why an outcome is what it is. Places in this list stand for reasons; their words are in `i18n/standard-words.ts`. */
export const REASONS = [
  'none',
  'within-range',
  'above-range',
  'no-partner',
  'partner-shared',
  'whatever-size',
  'partner-unclear',
  'other-period',
  'no-band',
  'band-unclear',
  'value-inexact',
  'size-inexact',
  ...MISSING.map((status) => `value-${status}` as const),
  ...MISSING.map((status) => `size-${status}` as const),
] as const;
export type Reason = (typeof REASONS)[number];

/** What a subject has, or why that is not known. */
export type Operand = Quantity | MissingStatus;

export interface Ruling {
  readonly outcome: RulingOutcome;
  /** What is asked, from and to; null where the size leaves that open. */
  readonly due: Span | null;
  /** What is lacking, where it is not met and that can be counted. */
  readonly short: number | null;
  readonly reason: Reason;
}
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** True where an operand is a quantity. */
export function isKnown(operand: Operand): operand is Quantity {
  return typeof operand === 'object';
}

/** What is asked at the smallest and at the largest size that there may be; an unknown size is anything from nothing on. */
export function overSizes(size: Operand, asked: (size: number) => number): Span {
  if (!isKnown(size)) return { low: asked(0), high: asked(Number.POSITIVE_INFINITY) };
  const low = asked(Math.max(size.low, 0));
  return size.low === size.high ? { low, high: low } : { low, high: asked(size.high) };
}

/** What is asked as a span of one number; null where the size leaves it open. */
export function settled({ low, high }: Span): Span | null {
  return low === high ? { low, high } : null;
}

// Binary fractions are off by a last bit: 30 × 1,203.3 ÷ 100 must not ask for more than 360.99.
const SLACK = 1e-12;

/** Holds what there is against the least that is asked. Met, or not met, only where that is so for all that the two may be. */
export function judge(has: Operand, least: Span, size: Operand | null): Ruling {
  const due = settled(least);
  if (!isKnown(has)) return { outcome: 'cannot-tell', due, short: null, reason: `value-${has}` };
  if (reaches(has.low, least.high)) return { outcome: 'met', due, short: null, reason: 'none' };
  if (!reaches(has.high, least.low)) {
    const counted = due && has.low === has.high;
    const reason = size !== null && !isKnown(size) ? 'whatever-size' : 'none';
    return { outcome: 'not-met', due, short: counted ? difference(due.low, has.low) : null, reason };
  }
  return { outcome: 'cannot-tell', due, short: null, reason: unclear(has, size) };
}

function reaches(has: number, asked: number): boolean {
  return has >= asked - Math.abs(asked) * SLACK || has === asked;
}

function unclear(has: Quantity, size: Operand | null): Reason {
  if (size !== null && !isKnown(size)) return `size-${size}`;
  return has.low === has.high ? 'size-inexact' : 'value-inexact';
}

/** One number less another, without the last bits that binary fractions leave. */
export function difference(a: number, b: number): number {
  return Math.round((a - b) * 1e6) / 1e6;
}

/** The least whole number that is not below a number. */
export function wholeUp(value: number): number {
  return Number.isFinite(value) ? Math.ceil(value - Math.abs(value) * SLACK) || 0 : value;
}

/** The greatest whole number that is not above a number. */
export function wholeDown(value: number): number {
  return Number.isFinite(value) ? Math.floor(value + Math.abs(value) * SLACK) : value;
}
