/** A calculation with its operands filled in, as people write it: 75 × 220,000 + (124 − 75) × 160,000. */
import type { Formula, Observation, Unit } from '../model.ts';
import { formatNumber, rangeDash, valueInWords } from './format.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

/** A piece of a formula: plain text, or an operand that stands for an observation (or one of its bounds). */
export type FormulaPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'operand'; readonly observation: string; readonly text: string; readonly value: number | null }
  | { readonly kind: 'rows'; readonly resource: string; readonly selection: string; readonly text: string };

export interface FormulaContext {
  readonly find: (id: string) => Observation | undefined;
  readonly units: readonly Unit[];
  readonly lang: string;
}

const SIGNS = { sum: ' + ', difference: ' − ', product: ' × ', ratio: ' ÷ ', share: ' ÷ ', change: ' − ' } as const;
/** How tightly a calculation binds: a looser one inside a tighter one needs brackets. */
const BINDING = { sum: 1, difference: 1, change: 1, product: 2, ratio: 2, share: 2 } as const;

/** The formula in pieces, so that a page can link each operand to its proof. */
export function formulaParts(formula: Formula, context: FormulaContext): readonly FormulaPart[] {
  switch (formula.kind) {
    case 'operand':
      return operandParts(formula.observation, formula.at, context);
    case 'rows':
      return [{ kind: 'rows', resource: formula.resource, selection: formula.selection, text: rowsText(formula, context) }];
    case 'assessed':
      return [{ kind: 'rows', resource: formula.resource, selection: formula.selection, text: assessedText(formula, context) }];
    case 'aggregate':
      return [{ kind: 'rows', resource: formula.resource, selection: formula.selection, text: aggregateText(formula, context) }];
    default:
      return [...joined(formula, context), ...factorParts(formula, context)];
  }
}

/** The formula as one string. */
export function formulaText(formula: Formula, context: FormulaContext): string {
  return formulaParts(formula, context)
    .map(({ text }) => text)
    .join('');
}

type Composite = Extract<Formula, { terms: readonly Formula[] }>;

function joined(formula: Composite, context: FormulaContext): readonly FormulaPart[] {
  return formula.terms.flatMap((term, index) => {
    const parts = bracketed(term, formula, index, context);
    return index === 0 ? parts : [text(SIGNS[formula.kind]), ...parts];
  });
}

function bracketed(term: Formula, parent: Composite, index: number, context: FormulaContext): readonly FormulaPart[] {
  const parts = formulaParts(term, context);
  return needsBrackets(term, parent, index) ? [text('('), ...parts, text(')')] : parts;
}

// Subtraction and division read from the left, so an equal binding on their right needs brackets too.
function needsBrackets(term: Formula, parent: Composite, index: number): boolean {
  if (!('terms' in term)) return false;
  const loose = BINDING[term.kind] < BINDING[parent.kind];
  const right = index > 0 && BINDING[term.kind] === BINDING[parent.kind] && parent.kind !== 'sum' && parent.kind !== 'product';
  return loose || right;
}

function factorParts(formula: Composite, { lang }: FormulaContext): readonly FormulaPart[] {
  const { factor } = formula;
  if (formula.kind === 'share' || factor === undefined || factor === 1) return [];
  return [text(factor > 1 ? ` × ${formatNumber(factor, lang)}` : ` ÷ ${formatNumber(1 / factor, lang)}`)];
}

// A range is one operand with two ends, and brackets keep it together beside a sign.
function operandParts(id: string, at: 'low' | 'high' | undefined, context: FormulaContext): readonly FormulaPart[] {
  const observation = context.find(id);
  if (!observation) throw new Error(`unknown observation: ${id}`);
  const { value, low, high } = observation;
  if (at) return [operand(observation, observation[at], context), text(boundWords(at, context.lang))];
  if (value !== null || low === null || high === null) return [...strengthSign(observation), operand(observation, value, context)];
  return [text('('), operand(observation, low, context), text(rangeDash(context.lang)), operand(observation, high, context), text(')')];
}

// A formula must not make an at-least look exact: ≥3,200 ÷ 124.
function strengthSign({ relation }: Observation): readonly FormulaPart[] {
  return relation === '≥' || relation === '≤' || relation === '≈' ? [text(relation)] : [];
}

// The standard taken at its floor: 30 (lower bound).
function boundWords(at: 'low' | 'high', lang: string): string {
  if (lang === 'zh') return at === 'low' ? '（下限）' : '（上限）';
  return at === 'low' ? ' (lower bound)' : ' (upper bound)';
}

function operand(observation: Observation, bound: Observation['value'], { units, lang }: FormulaContext): FormulaPart {
  const { id } = observation;
  if (typeof bound !== 'number')
    return { kind: 'operand', observation: id, text: valueInWords(observation, units, lang).number, value: null };
  const unit = units.find(({ name }) => name === observation.unit);
  return { kind: 'operand', observation: id, text: formatNumber(bound, lang, { decimals: unit?.decimals ?? 2 }), value: bound };
}

function rowsText({ resource, where }: Extract<Formula, { kind: 'rows' }>, { lang }: FormulaContext): string {
  const conditions = Object.entries(where).map(([field, value]) => `${field} = ${value}`);
  const condition = conditions.join(lang === 'zh' ? '、' : ', ');
  if (lang === 'zh') return condition ? `${resource}中${condition}的行数` : `${resource}的行数`;
  return condition ? `rows of ${resource} where ${condition}` : `rows of ${resource}`;
}

function assessedText(formula: Extract<Formula, { kind: 'assessed' }>, { lang }: FormulaContext): string {
  const { standard, outcome, resource, where } = formula;
  const word = OUTCOME_WORDS[lang === 'zh' ? 'zh' : 'en'][outcome];
  const conditions = Object.entries(where).map(([field, value]) => `${field} = ${value}`);
  if (lang === 'zh') return `${resource}中${conditions.join('、')}${conditions.length > 0 ? '、' : ''}按${standard}${word}的行数`;
  return `rows of ${resource} where ${[...conditions, `${standard} is ${word}`].join(', ')}`;
}

const METHODS: Readonly<Record<string, { zh: string; en: string }>> = {
  sum: { zh: '之和', en: 'sum of' },
  mean: { zh: '的平均数', en: 'mean of' },
  median: { zh: '的中位数', en: 'median of' },
  min: { zh: '的最小值', en: 'least' },
  max: { zh: '的最大值', en: 'greatest' },
};

function aggregateText({ method, resource, field }: Extract<Formula, { kind: 'aggregate' }>, { lang }: FormulaContext): string {
  const words = METHODS[method];
  if (!words) throw new Error(`unknown aggregate method: ${method}`);
  return lang === 'zh' ? `${resource}中${field}${words.zh}` : `${words.en} ${field} in ${resource}`;
}

function text(words: string): FormulaPart {
  return { kind: 'text', text: words };
}
