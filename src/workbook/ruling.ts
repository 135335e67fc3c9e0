/** Whether a row of a register meets a standard, as a formula in that row. See `standards/ruling.ts`. */
import type { Standard, StandardBand, StandardRule } from '../model.ts';
import { cellName } from './file/reference.ts';
import { all, any, firstOf, isWritable, literal } from './formula-text.ts';
import type { Operand } from './step.ts';
import type { ColumnLayout, TableLayout } from './table-layout.ts';

/** What the formulas of a standard are made from. */
export interface RulingContext {
  readonly standard: Pick<Standard, 'measure' | 'size' | 'bands'>;
  readonly layout: TableLayout;
  /** The field that names a thing. */
  readonly key: string;
  /** The observation that a number of the rule is. */
  readonly parameter: (observation: string) => Operand;
  /** What the pairs say of the thing in a row; null where they are too many to be followed. */
  readonly paired: ((rule: Extract<StandardRule, { kind: 'paired' }>, row: number) => string | null) | null;
}

const [MET, NOT_MET, CANNOT_TELL] = ['"met"', '"not-met"', '"cannot-tell"'];
/** The longest number that a row can have. */
const LAST_ROW = 1_048_576;
/** Binary fractions are off by a last bit; the same slack as the rules have. */
const SLACK = '10^-12';

/** A function that gives the formula of a row; null where none can be written. */
export function rulingFormulas(context: RulingContext): ((row: number) => string) | null {
  const { standard, layout, key } = context;
  const bands = standard.bands.map((band) => bandFormulas(band, context));
  const id = layout.columns.get(key);
  if (!id || bands.some((band) => band === null)) return null;
  const formula = (row: number): string => {
    const skipped = [
      `${cellName(id.readPlace, row)}=""`,
      ...(layout.totalsPlace === null ? [] : [`${cellName(layout.totalsPlace, row)}<>""`]),
    ];
    const asked = bands.flatMap((band) => (band ? [[band.fits(row), band.ruling(row)] as const, ...unclear(band, row)] : []));
    return firstOf([[any(skipped), '""'], ...asked], '""');
  };
  return isWritable(formula(LAST_ROW)) ? formula : null;
}

interface BandFormulas {
  readonly fits: (row: number) => string;
  /** Whether something that the band goes by is not known, and nothing that is known speaks against it. */
  readonly unclear: ((row: number) => string) | null;
  readonly ruling: (row: number) => string;
}

function unclear(band: BandFormulas, row: number): readonly (readonly [string, string])[] {
  return band.unclear ? [[band.unclear(row), CANNOT_TELL]] : [];
}

function bandFormulas({ where, rule }: StandardBand, context: RulingContext): BandFormulas | null {
  const conditions = Object.entries(where).map(([field, wanted]) => condition(context.layout.columns.get(field), wanted));
  const ruling = ruleFormula(rule, context);
  if (!ruling || conditions.some((one) => one === null)) return null;
  const given = conditions.filter((one) => one !== null);
  if (given.length === 0) return { fits: () => 'TRUE()', unclear: null, ruling };
  return {
    fits: (row) => all(given.map(({ fits }) => fits(row))),
    unclear: (row) => all(given.map(({ fits, empty }) => any([empty(row), fits(row)]))),
    ruling,
  };
}

function condition(column: ColumnLayout | undefined, wanted: readonly string[]) {
  const words = wanted.map(literal);
  if (!column || words.some((word) => word === null)) return null;
  const at = (row: number): string => cellName(column.readPlace, row);
  return {
    fits: (row: number): string => any(words.map((word) => `EXACT(${at(row)},${word})`)),
    empty: (row: number): string => (column.numeric ? `NOT(ISNUMBER(${at(row)}))` : `${at(row)}=""`),
  };
}

function ruleFormula(rule: StandardRule, context: RulingContext): ((row: number) => string) | null {
  if (rule.kind === 'paired') return pairedFormula(rule, context);
  const { standard, layout, parameter } = context;
  const has = layout.columns.get(standard.measure ?? '');
  const size = layout.columns.get(standard.size?.field ?? '');
  if (!has) return null;
  const value = parameter(rule.value.observation);
  if (rule.kind === 'at-least') return (row) => judged(has, row, value.low, value.low, null);
  if (!size) return null;
  const asked =
    rule.kind === 'one-per'
      ? onePer(value, rule.value.high)
      : perSize(rule, value.low, rule.least && parameter(rule.least.observation).low);
  return (row) => {
    const at = cellName(size.place, row);
    const fewest = open(size, row, ['', '=', '≥'], asked(`MAX(${at},0)`), asked('0'));
    return judged(has, row, fewest, asked(`MAX(${at},0)`), known(size, row, ['', '=', '≤']));
  };
}

function pairedFormula(rule: Extract<StandardRule, { kind: 'paired' }>, { paired }: RulingContext): ((row: number) => string) | null {
  if (!paired || paired(rule, 1) === null) return null;
  return (row) => paired(rule, row) ?? '""';
}

// Multiplied before it is divided, as the rule does.
function perSize({ per }: Extract<StandardRule, { kind: 'at-least-per' }>, value: string, least: string | null) {
  return (size: string): string => `MAX(${size}*${value}/${per},${least ?? 0})`;
}

// In whole units, upwards.
function onePer(value: Operand, high: number | null) {
  const divisor = high === null ? value.low : value.high;
  return (size: string): string => `ROUNDUP(${size}/${divisor}*(1-${SLACK}),0)`;
}

/** Holds what a row has against the least and the most that may be asked of it. `sure`: the most is known. */
function judged(has: ColumnLayout, row: number, least: string, most: string, sure: string | null): string {
  const at = cellName(has.place, row);
  const met = [...(sure === null ? [] : [sure]), ...strengths(has, row, ['', '=', '≥']), `${at}>=${most}-ABS(${most})*${SLACK}`];
  const falls = [...strengths(has, row, ['', '=', '≤']), `${at}<${least}-ABS(${least})*${SLACK}`];
  return firstOf(
    [
      [`NOT(ISNUMBER(${at}))`, CANNOT_TELL],
      [all(met), MET],
      [all(falls), NOT_MET],
    ],
    CANNOT_TELL,
  );
}

function strengths(column: ColumnLayout, row: number, allowed: readonly string[]): readonly string[] {
  if (column.relation === null) return [];
  const at = cellName(column.relation, row);
  return [any(allowed.map((relation) => `${at}="${relation}"`))];
}

function known(column: ColumnLayout, row: number, allowed: readonly string[]): string {
  return all([`ISNUMBER(${cellName(column.place, row)})`, ...strengths(column, row, allowed)]);
}

function open(column: ColumnLayout, row: number, allowed: readonly string[], then: string, otherwise: string): string {
  return `IF(${known(column, row, allowed)},${then},${otherwise})`;
}
