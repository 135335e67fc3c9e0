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
  return groupRows(table, { field: name, method }, { by, period, where }).map((group) => {
    const selection = rowSelection(group.rows);
    return {
      ...group.place,
      scope,
      quantity: quantityOf(group, method, minimum >= 0),
      word: null,
      stated: null,
      status: group.valid === 0 ? 'missing' : group.valid < group.rows.length ? 'incomplete' : 'normal',
      measure: { factor: 1, powers: measure.powers },
      unit: null,
      nature: 'outcome',
      formula: { kind: 'aggregate', method, resource, field: name, selection },
      asStated: null,
      citations: context.citationsOf(resource),
      derivedFrom: [
        {
          kind: 'cells',
          resource,
          fields: [name, ...by],
          selection,
          rows: group.rows.length,
          missing: group.rows.length - group.valid,
        },
      ],
      cells: { kind: 'aggregate', resource, field: name, method, nonNegative: minimum >= 0, where, group: group.key },
    };
  });
}

// With cells missing a partial total is a floor where no cell can be negative, and the extremes are bounds of their own.
function quantityOf({ value, exact, valid, rows, relations }: Group, method: string, nonNegative: boolean): Quantity | null {
  if (value === null || valid === 0) return null;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) throw new MetricFault('number-too-large', { value: exact ?? String(value) });
  if (relations.size > 0) return hedged(value, relations, valid < rows.length);
  if (valid === rows.length) return exactly(value);
  if (method === 'max' || (method === 'sum' && nonNegative)) return between(value, Number.POSITIVE_INFINITY);
  if (method === 'min') return between(Number.NEGATIVE_INFINITY, value);
  return about(value);
}

// One "at least" among exact cells makes a floor of whatever is made of them; anything else mixed is about.
function hedged(value: number, relations: Group['relations'], incomplete: boolean): Quantity {
  const [only, ...others] = relations;
  if (only === '≥' && others.length === 0) return between(value, Number.POSITIVE_INFINITY);
  if (only === '≤' && others.length === 0 && !incomplete) return between(Number.NEGATIVE_INFINITY, value);
  return about(value);
}
