import type { CalculationOf } from '../../package/metric-definition.ts';
import { cellTexts } from '../../tables/cells.ts';
import { type Evaluate, tableOf } from '../context.ts';
import { readFigure } from '../figure-row.ts';
import { MetricFault, type Result } from '../result.ts';

/** The rows of a figures table that bear the metric's name: what a source states, with its strength. */
export function figure({ resource, figure: name }: CalculationOf<'figure'>, context: Evaluate): readonly Result[] {
  const table = tableOf(resource, context);
  const wanted = name ?? context.metric.name;
  const names = table.columns.get('figure');
  if (!names) throw new MetricFault('not-a-figures-table', { resource });
  const positions = cellTexts(names.text).flatMap((text, position) => (text === wanted && names.status[position] === 0 ? [position] : []));
  const found = positions.map((position) => readFigure(table, position, 'value', context));
  if (found.length === 0) throw new MetricFault('figure-missing', { resource, figure: wanted });
  return found;
}
