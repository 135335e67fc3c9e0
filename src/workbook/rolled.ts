/** Counts and totals of a table's rows as formulas over its ranges. See `metrics/group.ts` and `calculations/aggregate.ts`. */
import type { Result, ResultCells } from '../metrics/result.ts';
import { rowsWhere } from '../metrics/table-rows.ts';
import type { Relation } from '../model.ts';
import { type Table, valueAt } from '../tables/table.ts';
import { conditionsOf } from './conditions.ts';
import { firstOf } from './formula-text.ts';
import { live } from './looks.ts';
import { boundCells } from './rolled-bounds.ts';
import type { Here, StepCells } from './step.ts';
import type { TableLayout } from './table-layout.ts';

type Rolled = Exclude<ResultCells, { kind: 'row' }>;
type Aggregated = Extract<ResultCells, { kind: 'aggregate' }>;

/** The cells of the step; null where no formula can follow it. */
export function rolledCells(cells: Rolled, layout: TableLayout, h: Here, result: Result): StepCells | null {
  // An empty range is the wrong way round, and would take in the header.
  const factors = layout.table.length === 0 ? null : conditionsOf(cells, layout);
  if (!factors) return null;
  if (cells.kind === 'aggregate') return aggregateCells(cells, layout, factors, h, result);
  const outcome = cells.kind === 'assessed' ? layout.standards.get(cells.standard) : null;
  if (outcome === undefined) return null;
  const asked = outcome === null || cells.kind !== 'assessed' ? [] : [`EXACT(${layout.range(outcome)},"${cells.outcome}")`];
  return {
    rows: live(result.quantity?.low ?? 0, rowCount([...factors, ...asked], layout)),
    low: live(result.quantity?.low ?? 0, h('rows')),
    high: live(result.quantity?.high ?? 0, h('rows')),
    about: live('', '""'),
    status: live('normal', '"normal"'),
  };
}

function aggregateCells(
  cells: Aggregated,
  layout: TableLayout,
  factors: readonly string[],
  h: Here,
  { quantity, status }: Result,
): StepCells | null {
  const column = layout.columns.get(cells.field);
  if (!column?.numeric) return null;
  const counted = countCells(cells, layout.table);
  const relations = column.relation === null ? null : layout.range(column.relation);
  const strength = (count: number, formula: (range: string) => string) => (relations ? live(count, formula(relations)) : live(0, '0'));
  const total = totalFormula(cells.method, column.read, factors, h);
  return {
    rows: live(counted.rows, rowCount(factors, layout)),
    valid: live(
      counted.valid,
      factors.length === 0 ? `COUNT(${column.read})` : `SUMPRODUCT(${[...factors, `ISNUMBER(${column.read})`].join('*')})`,
    ),
    atLeast: strength(counted.atLeast, (range) => product([...factors, `EXACT(${range},"≥")`])),
    atMost: strength(counted.atMost, (range) => product([...factors, `EXACT(${range},"≤")`])),
    other: strength(counted.other, (range) => `${product([...factors, `(${range}<>"")`])}-${h('atLeast')}-${h('atMost')}`),
    value: { ...live(pointValue(quantity), total.formula), ...(total.array && { array: true }) },
    ...boundCells(cells, h, quantity),
    status: live(
      status,
      firstOf(
        [
          [`${h('valid')}=0`, '"missing"'],
          [`${h('valid')}<${h('rows')}`, '"incomplete"'],
        ],
        '"normal"',
      ),
    ),
  };
}

function product(factors: readonly string[]): string {
  return `SUMPRODUCT(1*${factors.join('*')})`;
}

function rowCount(factors: readonly string[], layout: TableLayout): string {
  return factors.length === 0 ? `ROWS(${layout.range(1)})` : product(factors);
}

const FUNCTIONS: Readonly<Record<string, string>> = { sum: 'SUM', mean: 'AVERAGE', median: 'MEDIAN', min: 'MIN', max: 'MAX' };

function totalFormula(
  method: string,
  range: string,
  factors: readonly string[],
  h: Here,
): { readonly formula: string; readonly array?: true } {
  const guarded = (formula: string): string => `IF(${h('valid')}=0,"",${formula})`;
  const name = FUNCTIONS[method] ?? '';
  if (factors.length === 0) return { formula: guarded(`${name}(${range})`) };
  const sum = `SUMPRODUCT(1*${factors.join('*')},${range})`;
  if (method === 'sum') return { formula: guarded(sum) };
  if (method === 'mean') return { formula: guarded(`${sum}/${h('valid')}`) };
  // An empty cell would become a zero on its way through IF.
  return { formula: guarded(`${name}(IF(${[...factors, `ISNUMBER(${range})`].join('*')},${range}))`), array: true };
}

function pointValue(quantity: Result['quantity']): number | string {
  if (!quantity) return '';
  return quantity.about ?? (Number.isFinite(quantity.low) ? quantity.low : quantity.high);
}

/** How many rows are meant, how many of them have a value, and how strong those are. */
function countCells({ where, group, field }: Aggregated, table: Table) {
  const keys = Object.entries(group).map(([name, value]) => ({ column: table.columns.get(name), value }));
  const column = table.columns.get(field);
  const counts = { rows: 0, valid: 0, atLeast: 0, atMost: 0, other: 0 };
  for (const position of rowsWhere(table, where)) {
    if (!keys.every((key) => String(valueAt(key.column, position) ?? '') === key.value)) continue;
    counts.rows++;
    if (column?.status[position] === 0) counts.valid++;
    const relation = column?.relations.get(position);
    if (relation) counts[strengthOf(relation)]++;
  }
  return counts;
}

function strengthOf(relation: Relation): 'atLeast' | 'atMost' | 'other' {
  return relation === '≥' ? 'atLeast' : relation === '≤' ? 'atMost' : 'other';
}
