/** Identities between figures: do they agree, disagree, or can it not be told? */
import { mistake } from '../lib/problem.ts';
import type { Formula, Identity, Outcome, Problem } from '../model.ts';
import type { CheckDefinition, Term } from '../package/metric-definition.ts';
import { INPUT_FAILED } from './calculate.ts';
import type { Quantity } from './quantity.ts';
import { MetricFault, type Result } from './result.ts';
import { sameUnit, type UnitName, unitText } from './unit.ts';

const FILE = 'checks.yaml';

export interface Judged {
  readonly identities: readonly Omit<Identity, 'why'>[];
  /** What each compares, by its name. */
  readonly compared: ReadonlyMap<string, readonly Result[]>;
  readonly problems: readonly Problem[];
}

interface Court {
  readonly term: (term: Term) => readonly Result[];
  readonly units: readonly UnitName[];
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Judges every check. A disagreement refuses the build unless its policy is to show it. */
export function judgeIdentities(checks: readonly CheckDefinition[], court: Court): Judged {
  const identities: Omit<Identity, 'why'>[] = [];
  const compared = new Map<string, readonly Result[]>();
  const problems: Problem[] = [];
  checks.forEach((check, index) => {
    const place = { line: court.lineOf(['checks', index]) };
    try {
      const terms = termsOf(check, court);
      const identity = judge(check, terms, court);
      identities.push(identity);
      compared.set(check.name, terms);
      if (identity.outcome === 'disagree' && check.policy === 'refuse')
        problems.push(mistake('identity-disagrees', FILE, { name: check.name }, place));
    } catch (fault) {
      if (fault === INPUT_FAILED) return;
      if (!(fault instanceof MetricFault)) throw fault;
      problems.push(mistake(fault.code, FILE, { name: check.name, ...fault.params }, place));
    }
  });
  return { identities, compared, problems };
}

function termsOf({ equal, at_most, undecided }: CheckDefinition, { term }: Court): readonly Result[] {
  return (equal ?? at_most ?? undecided ?? []).map((one) => only(term(one)));
}

function judge(check: CheckDefinition, terms: readonly Result[], { units }: Court): Omit<Identity, 'why'> {
  const relation = check.at_most ? '≤' : '=';
  const formulas = terms.map(({ formula }): Formula => {
    if (!formula) throw new Error('a term without a formula');
    return formula;
  });
  if (!check.undecided && !check.as_counts) refuseClash(terms, units);
  const outcome = check.undecided ? 'undecided' : worst(pairs(terms).map(([a, b]) => compare(a.quantity, b.quantity, relation)));
  return { name: check.name, title: check.title, relation, terms: formulas, outcome };
}

function only(results: readonly Result[]): Result {
  const [result, ...others] = results;
  if (!result || others.length > 0) throw new MetricFault('check-series', { count: results.length });
  return result;
}

// A bare count of rows has no unit, and may stand beside any.
function refuseClash(terms: readonly Result[], units: readonly UnitName[]): void {
  const measures = terms.flatMap(({ measure }) => (measure && Object.keys(measure.powers).length > 0 ? [measure] : []));
  const [first] = measures;
  const other = measures.find((measure) => first && !sameUnit(measure, first));
  if (first && other) throw new MetricFault('unit-clash', { left: unitText(first, units), right: unitText(other, units) });
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).map((item, index) => [items[index] as T, item] as const);
}

/** Whether `a = b` or `a ≤ b` holds for all that the two may be, for none of it, or for some. */
export function compare(a: Quantity | null, b: Quantity | null, relation: '=' | '≤'): Outcome {
  if (!a || !b || a.about !== null || b.about !== null) return 'undecided';
  if (relation === '≤') {
    if (a.high <= b.low) return 'agree';
    return a.low > b.high ? 'disagree' : 'undecided';
  }
  if (a.low === a.high && close(a.low, b.low) && close(b.low, b.high)) return 'agree';
  return a.low > b.high || b.low > a.high ? 'disagree' : 'undecided';
}

function close(a: number, b: number): boolean {
  return Number(a.toPrecision(12)) === Number(b.toPrecision(12));
}

function worst(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('disagree')) return 'disagree';
  return outcomes.includes('undecided') ? 'undecided' : 'agree';
}
