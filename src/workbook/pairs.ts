/** Who is paired with whom, as formulas: two columns beside the pairs, and what they say of a thing. See `standards/pairs.ts`. */
import type { StandardRule } from '../model.ts';
import { cellName } from './file/reference.ts';
import { firstOf, literal } from './formula-text.ts';
import type { ColumnLayout, TableLayout } from './table-layout.ts';

export type PairedRule = Extract<StandardRule, { kind: 'paired' }>;

/** The fields by which a rule reads pairs, as a key. */
export function pairsKey({ key, unit, period }: PairedRule): string {
  return JSON.stringify([key, unit, period]);
}

interface Fields {
  readonly key: ColumnLayout;
  readonly unit: ColumnLayout;
  readonly period: ColumnLayout | null;
}

function fieldsOf(rule: PairedRule, layout: TableLayout): Fields | null {
  const [key, unit] = [layout.columns.get(rule.key), layout.columns.get(rule.unit)];
  const period = rule.period === null ? null : layout.columns.get(rule.period);
  return key && unit && period !== undefined ? { key, unit, period } : null;
}

/** The formulas beside a pair: how many other things its unit has, and whether the unit or one of its things is not named. */
export function besidePair(
  rule: PairedRule,
  layout: TableLayout,
  row: number,
): { readonly shared: string; readonly unclear: string } | null {
  const fields = fieldsOf(rule, layout);
  if (!fields) return null;
  const { key, unit, period } = fields;
  const [ownKey, ownUnit] = [cellName(key.readPlace, row), cellName(unit.readPlace, row)];
  const same = [
    `EXACT(${unit.read},${ownUnit})`,
    ...(period ? [`EXACT(${period.read},${cellName(period.readPlace, row)})`] : []),
    ...counted(layout, fields),
  ];
  const others = [...same, `(${key.read}<>"")`, `(1-EXACT(${key.read},${ownKey}))`];
  const unnamed = [...same, `(${key.read}="")`];
  return {
    shared: firstOf([[`OR(${ownKey}="",${ownUnit}="")`, '0']], `SUMPRODUCT(1*${others.join('*')})`),
    unclear: firstOf([[`${ownUnit}=""`, '1']], `IF(SUMPRODUCT(1*${unnamed.join('*')})>0,1,0)`),
  };
}

/** What the pairs say of the thing in a row of a register; null where no formula can. */
export function partnersFormula(
  rule: PairedRule,
  layout: TableLayout,
  { key, period, newest }: { readonly key: string; readonly period: string | null; readonly newest: string | null },
): string | null {
  const fields = fieldsOf(rule, layout);
  const own = layout.pairs.get(pairsKey(rule));
  if (!fields || !own || newest === null) return null;
  const at = fields.period && period !== null ? [`EXACT(${fields.period.read},${period})`] : [];
  const count = (...factors: readonly string[]): string => `SUMPRODUCT(1*${[...factors, ...at, ...counted(layout, fields)].join('*')})`;
  const mine = `EXACT(${fields.key.read},${key})`;
  const unit = `(${fields.unit.read}<>"")`;
  // A table without periods speaks of the newest alone.
  const other: readonly (readonly [string, string])[] = fields.period
    ? [[`SUMPRODUCT(1*${at.join('*') || '0'})=0`, '"cannot-tell"']]
    : period === null
      ? []
      : [[`NOT(EXACT(${period},${newest}))`, '"cannot-tell"']];
  return firstOf(
    [
      ...other,
      [`${count(mine, `(${layout.range(own.shared)}>0)`)}>0`, '"not-met"'],
      [`${count(mine, `(${layout.range(own.unclear)}>0)`)}>0`, '"cannot-tell"'],
      [`${count(mine, unit)}>0`, '"met"'],
      [`${count(`(${fields.key.read}="")`, unit)}>0`, '"cannot-tell"'],
    ],
    '"not-met"',
  );
}

// Rows that add up others, and those of which one side is said not to be there, are no pairs.
function counted(layout: TableLayout, { key, unit }: Fields): readonly string[] {
  const applies = [key, unit].flatMap(({ status }) => (status === null ? [] : [`(${layout.range(status)}<>"not-applicable")`]));
  return [...applies, ...(layout.totals === null ? [] : [`(${layout.totals}="")`])];
}

/** The newest period of a register, as a formula writes it. */
export function newestText(newest: string): string | null {
  return literal(newest);
}
