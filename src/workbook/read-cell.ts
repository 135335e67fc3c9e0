/** A figure that was read from one row, as formulas over its cells. See `metrics/figure-row.ts`. */
import type { Result, ResultCells } from '../metrics/result.ts';
import { valueAt } from '../tables/table.ts';
import { boundValue, firstOf, IS_ABOVE, IS_BELOW } from './formula-text.ts';
import { live } from './looks.ts';
import type { Here, StepCells } from './step.ts';
import type { TableLayout } from './table-layout.ts';

type RowCells = Extract<ResultCells, { kind: 'row' }>;

/** The cells of the step; null where the table has no such column. */
export function readCells({ field, position }: RowCells, layout: TableLayout, h: Here, result: Result): StepCells | null {
  const column = layout.columns.get(field);
  if (!column) return null;
  const at = (place: number): string => layout.cell(place, position);
  const source = at(column.readPlace);
  const number = `ISNUMBER(${h('value')})`;
  const [low, high] = ['low', 'high'].map((name) => numberAt(layout, name, position));
  const reason = column.status === null ? '"missing"' : `IF(${at(column.status)}<>"",${at(column.status)},"missing")`;
  const there = column.numeric ? number : `${h('value')}<>""`;
  const table = layout.table.columns.get(field);
  const { quantity, status, stated } = result;
  return {
    value: live(
      valueAt(table, position) === null ? '' : (valueAt(table, position) as number | string),
      column.numeric ? `IF(ISNUMBER(${source}),${source},"")` : `IF(${source}="","",${source})`,
    ),
    stated: live(stated ?? '', statedFormula(layout, column.relation, position)),
    low: live(boundValue(quantity?.low), lowFormula(h, low, high)),
    high: live(boundValue(quantity?.high), highFormula(h, low, high)),
    about: live(boundValue(quantity?.about), `IF(AND(${h('stated')}="≈",${number}),${h('value')},"")`),
    status: live(
      status,
      firstOf(
        [
          [`${h('stated')}="not stated"`, '"not-stated"'],
          [`${h('stated')}="in progress"`, '"in-progress"'],
          [`${h('stated')}="range"`, '"normal"'],
          [there, '"normal"'],
        ],
        reason,
      ),
    ),
  };
}

/** True where a figure may be a word and no number. */
export function isOfWords({ field }: RowCells, layout: TableLayout): boolean {
  return layout.columns.get(field)?.numeric === false;
}

function numberAt({ columns, cell }: TableLayout, name: string, position: number): string | null {
  const column = columns.get(name);
  return column?.numeric ? cell(column.place, position) : null;
}

// The table's own column says how strong a claim is, else the words of the cell do.
function statedFormula({ columns, cell }: TableLayout, beside: number | null, position: number): string {
  const own = columns.get('relation');
  const places = [...(own ? [own.readPlace] : []), ...(beside === null ? [] : [beside])];
  return firstOf(
    places.map((place) => [`${cell(place, position)}<>""`, cell(place, position)] as const),
    '""',
  );
}

function lowFormula(h: Here, low: string | null | undefined, high: string | null | undefined): string {
  const [value, stated] = [h('value'), h('stated')];
  return firstOf(
    [
      [`${stated}="≥"`, boundOr(low, value)],
      [`${stated}="≤"`, `IF(ISNUMBER(${boundOr(high, value)}),${IS_BELOW},"")`],
      [`${stated}="≈"`, `IF(ISNUMBER(${value}),${IS_BELOW},"")`],
      [`${stated}="range"`, low && high ? `IF(COUNT(${low},${high})=2,${low},"")` : '""'],
      [`ISNUMBER(${value})`, value],
    ],
    '""',
  );
}

function highFormula(h: Here, low: string | null | undefined, high: string | null | undefined): string {
  const [value, stated] = [h('value'), h('stated')];
  return firstOf(
    [
      [`${stated}="≤"`, boundOr(high, value)],
      [`${stated}="≥"`, `IF(ISNUMBER(${boundOr(low, value)}),${IS_ABOVE},"")`],
      [`${stated}="≈"`, `IF(ISNUMBER(${value}),${IS_ABOVE},"")`],
      [`${stated}="range"`, low && high ? `IF(COUNT(${low},${high})=2,${high},"")` : '""'],
      [`ISNUMBER(${value})`, value],
    ],
    '""',
  );
}

function boundOr(bound: string | null | undefined, value: string): string {
  const number = `IF(ISNUMBER(${value}),${value},"")`;
  return bound ? `IF(ISNUMBER(${bound}),${bound},${number})` : number;
}
