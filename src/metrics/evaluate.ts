/** The one switch over the closed set of calculations. */
import type { Calculation } from '../package/metric-definition.ts';
import { aggregate } from './calculations/aggregate.ts';
import { assessed } from './calculations/assessed.ts';
import { change } from './calculations/change.ts';
import { column } from './calculations/column.ts';
import { count } from './calculations/count.ts';
import { difference } from './calculations/difference.ts';
import { figure } from './calculations/figure.ts';
import { product } from './calculations/product.ts';
import { ratio } from './calculations/ratio.ts';
import { share } from './calculations/share.ts';
import { sum } from './calculations/sum.ts';
import type { Evaluate } from './context.ts';
import type { Result } from './result.ts';

/** Runs a calculation. A new one is a file beside these, a shape in metric-definition.ts and a line here. */
export function evaluate(calculation: Calculation, context: Evaluate): readonly Result[] {
  switch (calculation.kind) {
    case 'figure':
      return figure(calculation, context);
    case 'column':
      return column(calculation, context);
    case 'aggregate':
      return aggregate(calculation, context);
    case 'count':
      return count(calculation, context);
    case 'assessed':
      return assessed(calculation, context);
    case 'sum':
      return sum(calculation, context);
    case 'difference':
      return difference(calculation, context);
    case 'product':
      return product(calculation, context);
    case 'ratio':
      return ratio(calculation, context);
    case 'share':
      return share(calculation, context);
    case 'change':
      return change(calculation, context);
    default:
      throw new Error(`unknown calculation: ${(calculation satisfies never as Calculation).kind}`);
  }
}
