/** What a total of rows may be, as formulas over the counts beside it. See `quantityOf` in `calculations/aggregate.ts`. */
import type { Result, ResultCells } from '../metrics/result.ts';
import { boundValue, firstOf, IS_ABOVE, IS_BELOW } from './formula-text.ts';
import { live } from './looks.ts';
import type { Here, StepCells } from './step.ts';

type Aggregated = Extract<ResultCells, { kind: 'aggregate' }>;

/** The bounds of a total. With rows missing a partial total is a floor where no cell can be negative, and the extremes are bounds of their own. */
export function boundCells({ method, nonNegative }: Aggregated, h: Here, quantity: Result['quantity']): StepCells {
  const floor = method === 'max' || (method === 'sum' && nonNegative);
  const [partLow, partHigh, partAbout] = floor
    ? [h('value'), IS_ABOVE, '""']
    : method === 'min'
      ? [IS_BELOW, h('value'), '""']
      : [IS_BELOW, IS_ABOVE, h('value')];
  const [least, most, other, value] = [h('atLeast'), h('atMost'), h('other'), h('value')];
  const whole = `${h('valid')}=${h('rows')}`;
  const onlyLeast = `AND(${least}>0,${most}+${other}=0)`;
  const onlyMost = `AND(${most}>0,${least}+${other}=0,${whole})`;
  const chosen = (exact: string, part: string, atLeast: string, atMost: string, hedged: string): string =>
    firstOf(
      [
        [`${h('valid')}=0`, '""'],
        [`${least}+${most}+${other}=0`, `IF(${whole},${exact},${part})`],
        [onlyLeast, atLeast],
        [onlyMost, atMost],
      ],
      hedged,
    );
  return {
    low: live(boundValue(quantity?.low), chosen(value, partLow ?? '', value, IS_BELOW, IS_BELOW)),
    high: live(boundValue(quantity?.high), chosen(value, partHigh ?? '', IS_ABOVE, value, IS_ABOVE)),
    about: live(boundValue(quantity?.about), chosen('""', partAbout ?? '', '""', '""', value)),
  };
}
