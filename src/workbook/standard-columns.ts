/** The columns beside a register that say whether each row meets a standard, and those beside pairs that they need. */
import { pick } from '../i18n/text.ts';
import type { Result } from '../metrics/result.ts';
import type { StandardRule } from '../model.ts';
import type { StandardEntry } from '../standards/book.ts';
import { OUTCOMES } from '../standards/ruling.ts';
import type { Table } from '../tables/table.ts';
import type { Audit, AuditWorkings } from './audit.ts';
import { cellName } from './file/reference.ts';
import type { Ledger } from './ledger.ts';
import { canPair, canRule } from './limits.ts';
import { pairValues } from './pair-values.ts';
import { besidePair, newestText, type PairedRule, pairsKey, partnersFormula } from './pairs.ts';
import { rulingFormulas } from './ruling.ts';
import { type Operand, there } from './step.ts';
import type { TableLayout } from './table-layout.ts';
import type { WorkedColumn } from './table-sheet.ts';

/** A standard that figures count by, with the register that is held to it. */
export interface UsedStandard {
  readonly name: string;
  readonly entry: StandardEntry;
  /** The table of the register. */
  readonly table: string;
}

/** The standards that any figure or identity counts by, in the order of their first use. */
export function usedStandards({ results, compared, standards }: AuditWorkings): readonly UsedStandard[] {
  const names = new Set([...results.values(), ...[...compared.values()].flat()].flatMap(standardsIn));
  return [...names].flatMap((name) => {
    const entry = standards?.entry(name);
    return entry?.roll ? [{ name, entry, table: entry.roll.table.name }] : [];
  });
}

function standardsIn({ cells, inputs = [] }: Result): readonly string[] {
  return [...(cells?.kind === 'assessed' ? [cells.standard] : []), ...inputs.flatMap(standardsIn)];
}

/** The rules about pairs that formulas can follow, where the tables are there. */
export function pairedRules(used: readonly UsedStandard[], tables: readonly Table[]): readonly PairedRule[] {
  const rowsOf = (name: string): number => tables.find((table) => table.name === name)?.length ?? Number.POSITIVE_INFINITY;
  const rules = (name: UsedStandard): readonly PairedRule[] =>
    name.entry.terms.bands.flatMap(({ rule }) => (rule.kind === 'paired' ? [rule] : []));
  return used.flatMap((one) => rules(one).filter(({ dataset }) => canPair(rowsOf(one.table), rowsOf(dataset))));
}

export interface StandardsContext {
  readonly audit: Audit;
  readonly ledger: Ledger;
  readonly layouts: ReadonlyMap<string, TableLayout>;
  readonly used: readonly UsedStandard[];
}

/** The columns beside a register. */
export function standardColumns(layout: TableLayout, context: StandardsContext): readonly WorkedColumn[] {
  const { audit, used } = context;
  const own = used.filter(({ table }) => table === layout.table.name);
  return own.flatMap(({ name, entry }) => {
    const place = layout.standards.get(name);
    if (place === undefined) return [];
    const codes = entry.assessments?.outcome ?? new Uint8Array(layout.table.length).fill(OUTCOMES.indexOf('none'));
    const value = (position: number): string => {
      const outcome = OUTCOMES[codes[position] ?? 0] ?? 'none';
      return outcome === 'none' ? '' : outcome;
    };
    const formula = canRule(layout.table.length, own.length) ? formulasOf(entry, layout, context) : null;
    return [{ place, title: audit.words.extra.outcome(titleOf(name, audit)), formula, value }];
  });
}

/** A standard's title. */
export function titleOf(name: string, { published, lang }: Pick<Audit, 'published' | 'lang'>): string {
  return pick(published.standards.find((standard) => standard.name === name)?.title ?? { [lang]: name }, lang);
}

function formulasOf({ terms, roll }: StandardEntry, layout: TableLayout, { audit, ledger, layouts }: StandardsContext) {
  if (!roll) return null;
  const parameter = (observation: string): Operand => {
    const at = there(audit.names.working, ledger.step(observation).row);
    return { low: at('low'), high: at('high'), about: at('about'), point: at('point'), status: at('status'), quantity: null, is: 'normal' };
  };
  const [key, period] = [layout.columns.get(roll.key), roll.period === null ? null : layout.columns.get(roll.period)];
  const paired = (rule: Extract<StandardRule, { kind: 'paired' }>, row: number): string | null => {
    const pairs = layouts.get(rule.dataset);
    if (!pairs || !key) return null;
    const own = { key: cellName(key.readPlace, row), period: period ? cellName(period.readPlace, row) : null };
    return partnersFormula(rule, pairs, { ...own, newest: newestText(roll.newest) });
  };
  return rulingFormulas({ standard: terms, layout, key: roll.key, parameter, paired });
}

/** The columns beside pairs, for each way in which they are read. */
export function pairColumns(layout: TableLayout, { audit, used, layouts }: StandardsContext): readonly WorkedColumn[] {
  const tables = [...layouts.values()].map(({ table }) => table);
  const rules = new Map(
    pairedRules(used, tables)
      .filter(({ dataset }) => dataset === layout.table.name)
      .map((rule) => [pairsKey(rule), rule]),
  );
  return [...rules].flatMap(([key, rule]) => {
    const places = layout.pairs.get(key);
    if (!places || !besidePair(rule, layout, 2)) return [];
    const column = (place: number, title: string, which: 'shared' | 'unclear'): WorkedColumn => ({
      place,
      title,
      formula: (row) => besidePair(rule, layout, row)?.[which] ?? '0',
      value: values[which],
    });
    const values = pairValues(rule, layout.table);
    const { sharedWith, unclear } = audit.words.extra;
    return [column(places.shared, sharedWith, 'shared'), column(places.unclear, unclear, 'unclear')];
  });
}
