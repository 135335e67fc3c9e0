import type { CalculationOf } from '../../package/metric-definition.ts';
import { combine } from '../combine.ts';
import type { Evaluate } from '../context.ts';
import { divide, exactly } from '../quantity.ts';
import type { Result } from '../result.ts';
import { divideUnits } from '../unit.ts';

/** One quantity for each unit of another: m2 ÷ communities = m2/community. Over a divisor that may be zero nothing is told. */
export function ratio({ numerator, denominator }: CalculationOf<'ratio'>, { term }: Evaluate): readonly Result[] {
  return combine([term(numerator), term(denominator)], {
    kind: 'ratio',
    quantity: (a = exactly(0), b = exactly(1)) => divide(a, b),
    measure: (a = { factor: 1, powers: {} }, b = { factor: 1, powers: {} }) => divideUnits(a, b),
  });
}
