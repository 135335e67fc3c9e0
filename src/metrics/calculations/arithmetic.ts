/** What sum, difference and change share: terms must measure the same thing. */
import { MetricFault } from '../result.ts';
import { isPercent, type Measure, PERCENT, POINTS, plainUnit, sameUnit, type UnitName, unitText } from '../unit.ts';

/** The common unit of terms that are added; throws where they differ, or where shares of different wholes would be added. */
export function commonMeasure(measures: readonly Measure[], units: readonly UnitName[]): Measure {
  const [first, ...others] = measures;
  if (!first) throw new Error('no terms');
  const other = others.find((measure) => !sameUnit(measure, first) || measure.factor !== first.factor);
  if (other) throw new MetricFault('unit-clash', { left: unitText(first, units), right: unitText(other, units) });
  if (isPercent(first)) throw new MetricFault('unit-percent-sum', { unit: unitText(first, units) });
  return first;
}

/** The unit of a difference: two percentages differ by percentage points. */
export function differenceMeasure(measures: readonly Measure[], units: readonly UnitName[]): Measure {
  const percent = measures.every((measure) => isPercent(measure) && sameUnit(measure, measures[0] ?? measure));
  if (!percent) return commonMeasure(measures, units);
  const { [PERCENT]: power = 1, ...rest } = plainUnit(measures[0] as Measure).powers;
  return { factor: (measures[0] as Measure).factor, powers: { ...rest, [POINTS]: power } };
}

/** A percentage as a factor: 50 % of 220,000. */
export function percentAsFactor({ factor, powers }: Measure): Measure {
  const { [PERCENT]: power = 0, ...rest } = powers;
  return { factor: factor * 100 ** -power, powers: rest };
}
