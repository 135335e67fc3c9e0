import type { CalculationOf } from '../../package/metric-definition.ts';
import { combine } from '../combine.ts';
import type { Evaluate } from '../context.ts';
import { multiply } from '../quantity.ts';
import type { Result } from '../result.ts';
import { multiplyUnits } from '../unit.ts';
import { percentAsFactor } from './arithmetic.ts';

/** Factors multiplied, and their units with them: communities × CNY/community/year = CNY/year. */
export function product({ factors }: CalculationOf<'product'>, { term }: Evaluate): readonly Result[] {
  return combine(factors.map(term), {
    kind: 'product',
    quantity: (...quantities) => quantities.reduce(multiply),
    measure: (...measures) => measures.map(percentAsFactor).reduce(multiplyUnits),
  });
}
