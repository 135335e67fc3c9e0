import { rowSelection } from '../../lib/row-selection.ts';
import type { CalculationOf } from '../../package/metric-definition.ts';
import { type Evaluate, fieldOf, tableOf } from '../context.ts';
import { type Group, groupRows } from '../group.ts';
import { about, between, exactly, type Quantity } from '../quantity.ts';
import { MetricFault, type Result } from '../result.ts';
import { isPercent, parseUnit } from '../unit.ts';

/** A column summed or averaged, whole or by fields. Missing cells are counted, and make the result say that it is incomplete. */
export function aggregate(calculation: CalculationOf<'aggregate'>, context: Evaluate): readonly Result[] {
  const { resource, field: name, method, by, where } = calculation;
  const table = tableOf(resource, context);
  const field = fieldOf(table, name);
  const { period, scope = '' } = context.metric;
  for (const other of [...by, ...Object.keys(where), ...(period ? [period] : [])]) fieldOf(table, other);
  if (field.type !== 'number' && field.type !== 'integer')
    throw new MetricFault('field-not-numeric', { field: name, type: field.type, method });
  const measure = parseUnit(field.unit ?? '1', context.units);
  if (isPercent(measure) && (method === 'sum' || method === 'mean')) throw new MetricFault('unit-percent-average', { field: name, method });
  const minimum = Number(field.constraints.minimum ?? Number.NEGATIVE_INFINITY);
  return groupRows(table, { field: name, method }, { by, period, where }).map((group) => ({
    ...group.place,
    scope,
    quantity: quantityOf(group, method, minimum >= 0),
    word: null,
    stated: null,
    status: group.valid === 0 ? 'missing' : group.valid < group.rows.length ? 'incomplete' : 'normal',
    measure: { factor: 1, powers: measure.powers },
    unit: null,
    nature: 'outcome',
    formula: { kind: 'aggregate', method, resource, field: name, selection: rowSelection(group.rows) },
    asStated: null,
    citations: context.citationsOf(resource),
    derivedFrom: [
      {
        kind: 'cells',
        resource,
        fields: [name, ...by],
        selection: rowSelection(group.rows),
        rows: group.rows.length,
        missing: group.rows.length - group.valid,
      },
    ],
  }));
}

// With cells missing a partial total is a floor where no cell can be negative, and the extremes are bounds of their own.
function quantityOf({ value, valid, rows }: Group, method: string, nonNegative: boolean): Quantity | null {
  if (value === null || valid === 0) return null;
  if (valid === rows.length) return exactly(value);
  if (method === 'max' || (method === 'sum' && nonNegative)) return between(value, Number.POSITIVE_INFINITY);
  if (method === 'min') return between(Number.NEGATIVE_INFINITY, value);
  return about(value);
}
