import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  add,
  between,
  divide,
  exactly,
  multiply,
  pointOf,
  type Quantity,
  relationOf,
  roundTo,
  subtract,
} from '../../src/metrics/quantity.ts';

const FAR = 1e6;

/** Intervals with finite or infinite ends, and exact values. */
const quantity = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom('both', 'low', 'high', 'exact'))
  .map(([low, width, kind]): Quantity => {
    if (kind === 'exact') return exactly(low);
    if (kind === 'low') return between(low, Number.POSITIVE_INFINITY);
    if (kind === 'high') return between(Number.NEGATIVE_INFINITY, low);
    return between(low, low + width);
  });

/** Values that the quantity may have, its ends among them. */
function samples({ low, high }: Quantity): readonly number[] {
  const from = Math.max(low, -FAR);
  const to = Math.min(high, FAR);
  return [0, 0.001, 0.25, 0.5, 0.9, 1].map((share) => from + (to - from) * share);
}

function within(value: number, { low, high }: Quantity): boolean {
  const slack = Math.abs(value) * 1e-9 + 1e-9;
  return value >= low - slack && value <= high + slack;
}

const OPERATIONS = [
  ['add', add, (a: number, b: number) => a + b],
  ['subtract', subtract, (a: number, b: number) => a - b],
  ['multiply', multiply, (a: number, b: number) => a * b],
  ['divide', divide, (a: number, b: number) => a / b],
] as const;

describe.each(OPERATIONS)('%s', (name, operation, brute) => {
  it('contains the result of every pair of values that its operands may have', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const result = operation(a, b);
        if (result === null) return name === 'divide' && b.low <= 0 && b.high >= 0;
        return samples(a).every((x) => samples(b).every((y) => within(brute(x, y), result)));
      }),
    );
  });

  it('is no wider than needed: each finite end is reached', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const result = operation(a, b);
        if (result === null) return true;
        const values = samples(a).flatMap((x) => samples(b).map((y) => brute(x, y)));
        const near = (end: number): boolean =>
          !Number.isFinite(end) || values.some((value) => Math.abs(value - end) <= Math.abs(end) * 1e-3 + 1e-3);
        return near(result.low) && near(result.high);
      }),
    );
  });
});

it('says nothing over a divisor that may be zero', () => {
  expect(divide(exactly(1), between(-1, 1))).toBeNull();
  expect(divide(exactly(1), exactly(0))).toBeNull();
  expect(divide(exactly(1), about(0))).toBeNull();
});

it.each([
  ['an exact value', exactly(3), '=', 3],
  ['a floor', between(200, Number.POSITIVE_INFINITY), '≥', 200],
  ['a ceiling', between(Number.NEGATIVE_INFINITY, 7), '≤', 7],
  ['a ceiling on what is not negative', between(0, 7), '≤', 7],
  ['a range', between(300, 400), 'range', null],
  ['an approximate point', about(124), '≈', 124],
] as const)('%s is told by its relation and its point', (_, value, relation, point) => {
  expect(relationOf(value)).toBe(relation);
  expect(pointOf(value)).toBe(point);
});

it('an approximate point and a floor together name no point', () => {
  expect(divide(between(3200, Number.POSITIVE_INFINITY), about(124))?.about).toBeNull();
});

it('an approximate point and an exact value name a point', () => {
  expect(multiply(about(124), exactly(2)).about).toBe(248);
});

it('rounds bounds outwards, so that no bound claims more than the figures say', () => {
  expect(roundTo(between(25.86, Number.POSITIVE_INFINITY), 1).low).toBe(25.8);
  expect(roundTo(between(751.333, 1001.717), 1)).toEqual(between(751.3, 1001.8));
  expect(roundTo(exactly(1202.1333), 1)).toEqual(exactly(1202.1));
});

it('does not let the last binary digit push a bound over', () => {
  expect(roundTo(between(77.4 / 3, Number.POSITIVE_INFINITY), 1).low).toBe(25.8);
});

it('rounding outwards keeps every value inside', () => {
  fc.assert(
    fc.property(quantity, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const third = divide(value, exactly(3));
      if (third === null) return false;
      const rounded = roundTo(third, decimals);
      return third.low === third.high || (rounded.low <= third.low + 1e-9 && rounded.high >= third.high - 1e-9);
    }),
  );
});
