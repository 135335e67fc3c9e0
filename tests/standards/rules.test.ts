import { describe, expect, it } from 'vitest';
import { about, between, exactly } from '../../src/metrics/quantity.ts';
import { parseUnit, unitText } from '../../src/metrics/unit.ts';
import type { StandardRule } from '../../src/model.ts';
import { atLeast } from '../../src/standards/rules/at-least.ts';
import { askedAt, atLeastPer, crossing } from '../../src/standards/rules/at-least-per.ts';
import { onePer } from '../../src/standards/rules/one-per.ts';
import { ofRow, sidesOf } from '../../src/standards/units.ts';

const parameter = (low: number, high: number | null = null) => ({ observation: 'x', low, high });
const floor = { kind: 'at-least-per', value: parameter(30), per: 100, least: parameter(300) } as const;
const staff = { kind: 'one-per', value: parameter(300, 400) } as const satisfies StandardRule;
const funds = { kind: 'at-least', value: parameter(500) } as const;

describe('so much for so many, and never less than a floor', () => {
  it('leaves the floor where the size asks for as much: at 1,000 households, which nobody typed', () => {
    expect(crossing(floor)).toBe(1000);
    expect([500, 999, 1000, 1001, 2310].map((size) => askedAt(floor, size))).toEqual([300, 300, 300, 300.3, 693]);
  });

  it('moves its crossing with its numbers', () => {
    expect(crossing({ ...floor, least: parameter(450) })).toBe(1500);
    expect(crossing({ ...floor, least: null })).toBeNull();
  });

  it('is exact where binary fractions are not', () => {
    expect(atLeastPer(floor, exactly(360.99), exactly(1203.3))).toMatchObject({ outcome: 'met' });
    expect(atLeastPer(floor, exactly(360.98), exactly(1203.3))).toMatchObject({ outcome: 'not-met', short: 0.01 });
  });

  it('needs no size to see that there is too little for any', () => {
    expect(atLeastPer(floor, exactly(299), 'withheld')).toEqual({ outcome: 'not-met', due: null, short: null, reason: 'whatever-size' });
    expect(atLeastPer(floor, exactly(5000), 'withheld')).toMatchObject({ outcome: 'cannot-tell', reason: 'size-withheld' });
  });
});

describe('one for so many', () => {
  it('is rounded up to whole workers, and has a range that whole workers can be in', () => {
    expect(onePer(staff, exactly(6), exactly(2310))).toEqual({
      outcome: 'met',
      due: { low: 6, high: 7 },
      short: null,
      reason: 'within-range',
    });
    expect(onePer(staff, exactly(8), exactly(2310))).toMatchObject({ outcome: 'met', reason: 'above-range' });
    expect(onePer(staff, exactly(4), exactly(2310))).toMatchObject({ outcome: 'not-met', short: 2 });
  });

  it('asks for one where no whole worker lies in the range', () => {
    expect(onePer(staff, exactly(1), exactly(250))).toMatchObject({ outcome: 'met', due: { low: 1, high: 1 }, reason: 'within-range' });
  });

  it('is not rounded up where it comes out whole', () => {
    expect(onePer(staff, exactly(3), exactly(1200))).toMatchObject({ outcome: 'met', due: { low: 3, high: 4 } });
  });
});

describe('intervals', () => {
  it.each([
    ['at least 600', between(600, Number.POSITIVE_INFINITY), 'met', 'none'],
    ['at least 450', between(450, Number.POSITIVE_INFINITY), 'cannot-tell', 'value-inexact'],
    ['at most 450', between(Number.NEGATIVE_INFINITY, 450), 'not-met', 'none'],
    ['at most 600', between(Number.NEGATIVE_INFINITY, 600), 'cannot-tell', 'value-inexact'],
    ['about 900', about(900), 'cannot-tell', 'value-inexact'],
    ['between 500 and 700', between(500, 700), 'met', 'none'],
  ] as const)('%s against 500', (_, has, outcome, reason) => {
    expect(atLeast(funds, has)).toMatchObject({ outcome, reason, short: null });
  });

  it('a size that is a bound leaves open what is asked, but not always whether it is met', () => {
    const size = between(1000, 2000);
    expect(atLeastPer(floor, exactly(600), size)).toMatchObject({ outcome: 'met', due: null });
    expect(atLeastPer(floor, exactly(450), size)).toMatchObject({ outcome: 'cannot-tell', reason: 'size-inexact' });
    expect(atLeastPer(floor, exactly(299), size)).toMatchObject({ outcome: 'not-met', due: null, short: null });
  });
});

describe('units', () => {
  const units = [
    { name: 'households', singular: 'household' },
    { name: 'communities', singular: 'community' },
    { name: 'years', singular: 'year' },
  ];

  it('a row of a community in a year has no need of "per community" and "per year"', () => {
    const each = ['community', 'year'];
    expect(unitText(ofRow(parseUnit('CNY/community/year', units), each, units), units)).toBe('CNY');
    expect(unitText(ofRow(parseUnit('CNY/household', units), each, units), units)).toBe('CNY/household');
  });

  it('the two sides of a unit say what is asked and what it goes by', () => {
    const { over, under } = sidesOf(parseUnit('m2/100 households', units));
    expect([unitText(over, units), unitText(under, units)]).toEqual(['m2', 'households']);
  });
});
