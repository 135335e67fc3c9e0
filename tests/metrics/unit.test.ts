import { describe, expect, it } from 'vitest';
import { divideUnits, isPercent, multiplyUnits, parseUnit, sameUnit, unitText } from '../../src/metrics/unit.ts';

const UNITS = [
  { name: 'communities', singular: 'community' },
  { name: 'households', singular: 'household' },
  { name: 'workers', singular: 'worker' },
  { name: 'years', singular: 'year' },
  { name: 'm2' },
  { name: 'm2/community' },
  { name: 'CNY' },
  { name: '%' },
];

const unit = (text: string) => parseUnit(text, UNITS);

describe('a unit', () => {
  it('knows its singular in a denominator as the same thing', () => {
    expect(sameUnit(unit('m2/community'), divideUnits(unit('m2'), unit('communities')))).toBe(true);
  });

  it('keeps the number of its denominator as a factor', () => {
    const served = divideUnits(unit('m2'), unit('m2/100 households'));
    expect(served.factor).toBe(100);
    expect(unitText({ ...served, factor: 1 }, UNITS)).toBe('households');
  });

  it('cancels what stands above and below', () => {
    expect(unitText(multiplyUnits(unit('communities'), unit('CNY/community/year')), UNITS)).toBe('CNY/year');
    expect(unitText(divideUnits(unit('households'), unit('households/worker')), UNITS)).toBe('workers');
  });

  it('is written as the units list writes it', () => {
    expect(unitText(divideUnits(unit('m2'), unit('communities')), UNITS)).toBe('m2/community');
  });

  it('tells percent from a count', () => {
    expect(isPercent(unit('%'))).toBe(true);
    expect(isPercent(unit('people'))).toBe(false);
  });

  it('that the list does not know is a thing of its own', () => {
    expect(sameUnit(unit('元'), unit('元'))).toBe(true);
    expect(sameUnit(unit('元'), unit('CNY'))).toBe(false);
  });
});

it('keeps its count when it is written out without being listed', () => {
  expect(unitText(unit('parks/100 people'), UNITS)).toBe('parks/100 people');
});

it('per nothing is no unit to divide by', () => {
  expect(parseUnit('m2/0 households', UNITS).factor).toBe(1);
});
