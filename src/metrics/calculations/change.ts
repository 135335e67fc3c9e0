import type { CalculationOf } from '../../package/metric-definition.ts';
import { combine } from '../combine.ts';
import type { Evaluate } from '../context.ts';
import { exactly, subtract } from '../quantity.ts';
import { MetricFault, type Result } from '../result.ts';
import { differenceMeasure } from './arithmetic.ts';

/** A series at one period less itself at another, in the unit of the series (percentage points for a percentage). */
export function change({ of, from, to }: CalculationOf<'change'>, { term, units }: Evaluate): readonly Result[] {
  const series = term(of);
  const results = combine([at(series, to), at(series, from)], {
    kind: 'change',
    quantity: (a = exactly(0), b = exactly(0)) => subtract(a, b),
    measure: (...measures) => differenceMeasure(measures, units),
  });
  return results.map((result) => ({ ...result, period: `${from}/${to}` }));
}

// The period is taken off, so that the two ends are matched by their other dimensions.
function at(series: readonly Result[], period: string): readonly Result[] {
  const results = series.filter((result) => result.period === period);
  if (results.length === 0) throw new MetricFault('no-period', { period, known: series.map((result) => result.period).join(', ') });
  return results.map((result) => ({ ...result, period: '' }));
}
