import type { CalculationOf } from '../../package/metric-definition.ts';
import { combine } from '../combine.ts';
import type { Evaluate } from '../context.ts';
import { exactly, subtract } from '../quantity.ts';
import type { Result } from '../result.ts';
import { differenceMeasure } from './arithmetic.ts';

/** One quantity less another: 124 − 69. */
export function difference({ of, minus }: CalculationOf<'difference'>, { term, units }: Evaluate): readonly Result[] {
  return combine([term(of), term(minus)], {
    kind: 'difference',
    quantity: (a = exactly(0), b = exactly(0)) => subtract(a, b),
    measure: (...measures) => differenceMeasure(measures, units),
  });
}
