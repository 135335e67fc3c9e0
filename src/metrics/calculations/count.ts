import { rowSelection } from '../../lib/row-selection.ts';
import type { CalculationOf } from '../../package/metric-definition.ts';
import { type Evaluate, fieldOf, tableOf } from '../context.ts';
import { groupRows } from '../group.ts';
import { exactly } from '../quantity.ts';
import type { Result } from '../result.ts';
import { whereText } from '../table-rows.ts';
import { parseUnit } from '../unit.ts';

/** How many rows a table has, of those where fields have given values. */
export function count({ resource, by, where }: CalculationOf<'count'>, context: Evaluate): readonly Result[] {
  const table = tableOf(resource, context);
  const { period, scope = '', unit } = context.metric;
  for (const name of [...by, ...Object.keys(where), ...(period ? [period] : [])]) fieldOf(table, name);
  return groupRows(table, null, { by, period, where }).map(({ place, key, rows }) => ({
    ...place,
    scope,
    quantity: exactly(rows.length),
    word: null,
    stated: null,
    status: 'normal',
    measure: unit ? parseUnit(unit, context.units) : { factor: 1, powers: {} },
    unit: null,
    nature: 'outcome',
    formula: { kind: 'rows', resource, where: whereText(where), selection: rowSelection(rows) },
    asStated: null,
    citations: context.citationsOf(resource),
    derivedFrom: [{ kind: 'cells', resource, fields: Object.keys(where), selection: rowSelection(rows), rows: rows.length, missing: 0 }],
    cells: { kind: 'rows', resource, where, group: key },
  }));
}
