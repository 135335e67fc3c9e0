/** The scale of pay, by grade and year. */
import type { Row } from './csv.ts';
import { MISSING } from './gaps.ts';
import { PAY } from './money.ts';
import { YEARS } from './plan.ts';

export const PAY_COLUMNS = ['year', 'grade', 'monthly_pay', 'raised'];

/** Whether the first year's scale was a raise is not known: the year before is not in the table. */
export function* payRows(): Generator<Row> {
  for (const [index, year] of YEARS.entries()) {
    for (const { grade, scale } of PAY) {
      const [now = 0, before = Number.NaN] = [scale[index], scale[index - 1]];
      yield [year, grade, now, index === 0 ? MISSING.notApplicable : now > before ? 'yes' : 'no'];
    }
  }
}
