/**
 * Interval arithmetic. A quantity is everything that the true value may be: `[200, ∞)` for "at least 200".
 * `about` is the point that an approximate claim (基本, 约) names where no bound is known.
 */
import type { Relation } from '../model.ts';

export interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly about: number | null;
}

/** A value known exactly. */
export function exactly(value: number): Quantity {
  return { low: value, high: value, about: null };
}

/** A value between two bounds; either may be infinite. */
export function between(low: number, high: number): Quantity {
  return { low, high, about: null };
}

/** A value of which only an approximate point is claimed. */
export function about(value: number): Quantity {
  return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, about: value };
}

/** True where the quantity is one value. */
export function isExact({ low, high }: Quantity): boolean {
  return low === high;
}

/** The sum of two quantities. */
export function add(a: Quantity, b: Quantity): Quantity {
  return { low: a.low + b.low, high: a.high + b.high, about: aboutBoth(a, b, (x, y) => x + y) };
}

/** One quantity less another. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return { low: a.low - b.high, high: a.high - b.low, about: aboutBoth(a, b, (x, y) => x - y) };
}

/** The product of two quantities. */
export function multiply(a: Quantity, b: Quantity): Quantity {
  const ends = [a.low, a.high].flatMap((x) => [times(x, b.low), times(x, b.high)]);
  return { low: Math.min(...ends), high: Math.max(...ends), about: aboutBoth(a, b, (x, y) => x * y) };
}

/** Null where the divisor may be zero: then nothing can be told. */
export function divide(a: Quantity, b: Quantity): Quantity | null {
  if (b.about !== null) return divideByAbout(a, b);
  if (b.low <= 0 && b.high >= 0) return null;
  const ends = [a.low, a.high].flatMap((x) => [over(x, b.low), over(x, b.high)]);
  return { low: Math.min(...ends), high: Math.max(...ends), about: aboutBoth(a, b, (x, y) => x / y) };
}

/** True where the quantity says anything at all: arithmetic that left the range of numbers does not. */
export function isInformative({ low, high, about }: Quantity): boolean {
  const lost = Number.isNaN(low) || Number.isNaN(high) || low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY;
  if (lost || (about !== null && !Number.isFinite(about))) return false;
  return about !== null || low !== Number.NEGATIVE_INFINITY || high !== Number.POSITIVE_INFINITY;
}

/** The claim that a computed quantity supports. A range that begins at zero is "at most". */
export function relationOf({ low, high, about }: Quantity): Relation {
  if (about !== null) return '≈';
  if (low === high) return '=';
  if (high === Number.POSITIVE_INFINITY) return '≥';
  return low === Number.NEGATIVE_INFINITY || low === 0 ? '≤' : 'range';
}

/** The number that stands for the quantity: the value, the bound, the approximate point; null for a range. */
export function pointOf(quantity: Quantity): number | null {
  switch (relationOf(quantity)) {
    case '≥':
    case '=':
      return quantity.low;
    case '≤':
      return quantity.high;
    case '≈':
      return quantity.about;
    default:
      return null;
  }
}

/**
 * Rounds once, at the end. Bounds are rounded outwards, so that "at least 25.86" never becomes "at least 25.9".
 */
export function roundTo(quantity: Quantity, decimals: number): Quantity {
  const nearest = (value: number): number => scaled(value, decimals, Math.round);
  if (isExact(quantity)) return exactly(nearest(quantity.low));
  return {
    low: scaled(quantity.low, decimals, Math.floor),
    high: scaled(quantity.high, decimals, Math.ceil),
    about: quantity.about === null ? null : nearest(quantity.about),
  };
}

// Binary fractions are off by a last bit (77.4 ÷ 3 = 25.799…97): fourteen digits are kept before a bound is cut.
function scaled(value: number, decimals: number, round: (value: number) => number): number {
  if (!Number.isFinite(value)) return value;
  const factor = 10 ** decimals;
  return round(Number((Math.abs(value) * factor).toPrecision(14)) * Math.sign(value)) / factor || 0;
}

/** One end times another: an unknown but finite quantity times nothing is nothing. */
export function times(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y;
}

/** One end over another, which is not zero. */
export function over(x: number, y: number): number {
  if (Number.isFinite(y)) return x / y;
  return Number.isFinite(x) ? 0 : signOf(x) * signOf(y) * 0;
}

function signOf(value: number): number {
  return value < 0 ? -1 : 1;
}

function divideByAbout(a: Quantity, b: Quantity): Quantity | null {
  if (b.about === 0) return null;
  return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, about: aboutBoth(a, b, (x, y) => x / y) };
}

// "About 124" and "at least 200" together name no point.
function aboutBoth(a: Quantity, b: Quantity, combine: (x: number, y: number) => number): number | null {
  if (a.about === null && b.about === null) return null;
  const x = a.about ?? (isExact(a) ? a.low : null);
  const y = b.about ?? (isExact(b) ? b.low : null);
  return x === null || y === null ? null : combine(x, y);
}
