import type { CalculationOf } from '../../package/metric-definition.ts';
import { combine } from '../combine.ts';
import type { Evaluate } from '../context.ts';
import { divide, exactly } from '../quantity.ts';
import type { Result } from '../result.ts';
import { PERCENT } from '../unit.ts';
import { commonMeasure } from './arithmetic.ts';

/** A part of a whole in percent; both count the same thing. */
export function share({ part, whole }: CalculationOf<'share'>, { term, units }: Evaluate): readonly Result[] {
  return combine([term(part), term(whole)], {
    kind: 'share',
    quantity: (a = exactly(0), b = exactly(1)) => divide(a, b),
    measure: (...measures) => {
      commonMeasure(measures, units);
      return { factor: 1, powers: { [PERCENT]: 1 } };
    },
    scale: 100,
  });
}
