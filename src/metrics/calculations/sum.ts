import type { CalculationOf } from '../../package/metric-definition.ts';
import { combine } from '../combine.ts';
import type { Evaluate } from '../context.ts';
import { add } from '../quantity.ts';
import type { Result } from '../result.ts';
import { commonMeasure } from './arithmetic.ts';

/** Terms added up; "at least" in one makes the sum "at least". */
export function sum({ terms }: CalculationOf<'sum'>, { term, units }: Evaluate): readonly Result[] {
  return combine(terms.map(term), {
    kind: 'sum',
    quantity: (...quantities) => quantities.reduce(add),
    measure: (...measures) => commonMeasure(measures, units),
  });
}
