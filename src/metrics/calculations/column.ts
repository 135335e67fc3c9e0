import type { CalculationOf } from '../../package/metric-definition.ts';
import { textAt } from '../../tables/table.ts';
import { type Evaluate, fieldOf, tableOf } from '../context.ts';
import { readFigure } from '../figure-row.ts';
import type { Result } from '../result.ts';
import { rowsWhere } from '../table-rows.ts';

/** One result for each row of a table: the cells of a field, by period and by other fields. */
export function column({ resource, field, by, where }: CalculationOf<'column'>, context: Evaluate): readonly Result[] {
  const table = tableOf(resource, context);
  fieldOf(table, field);
  const { period, scope = '' } = context.metric;
  for (const name of [...by, ...Object.keys(where), ...(period ? [period] : [])]) fieldOf(table, name);
  return rowsWhere(table, where).map((index) => {
    const cell = (name: string): string => textAt(table.columns.get(name), index);
    const dimensions = Object.fromEntries(by.map((name) => [name, cell(name)]));
    return { ...readFigure(table, index, field, context), period: period ? cell(period) : '', scope, dimensions };
  });
}
