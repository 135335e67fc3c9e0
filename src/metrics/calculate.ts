/** Definitions and tables → observations. Each metric is calculated once, its inputs before it. */
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Citation, Observation, Problem } from '../model.ts';
import type { MetricDefinition, Term } from '../package/metric-definition.ts';
import { type Book, type BookInput, openBook } from '../standards/book.ts';
import { StandardFault } from '../standards/fault.ts';
import type { Parameter } from '../standards/resolve.ts';
import type { Table } from '../tables/table.ts';
import type { Evaluate } from './context.ts';
import { evaluate } from './evaluate.ts';
import { toObservations } from './observe.ts';
import { exactly } from './quantity.ts';
import { MetricFault, type Result } from './result.ts';
import type { UnitName } from './unit.ts';

export interface MetricInput {
  readonly metrics: readonly MetricDefinition[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly units: readonly (UnitName & { readonly decimals: number })[];
  readonly citationsOf: (resource: string) => readonly Citation[];
  /** The line of a part of metrics.yaml. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly standards: Omit<BookInput, 'tables' | 'units' | 'parameter'>;
}

export interface Calculated {
  readonly observations: readonly Observation[];
  /** What each observation was made from, before it was rounded; by id. */
  readonly results: ReadonlyMap<string, Result>;
  readonly problems: readonly Problem[];
  /** Runs a term of checks.yaml in the same world; throws MetricFault. */
  readonly term: (term: Term) => readonly Result[];
  readonly standards: Book;
}

type Entry = { readonly results: readonly Result[]; readonly observations: readonly Observation[] };

const FILE = 'metrics.yaml';

/** All observations, in the order of the definitions. A metric that fails is reported once, and those built on it are left out. */
export function calculateMetrics(input: MetricInput): Calculated {
  const done = new Map<string, Entry | 'busy' | 'failed'>();
  const problems: Problem[] = duplicates(input);

  const calculate = (name: string, askedBy: string): Entry | 'failed' => {
    const known = done.get(name);
    if (known === 'busy') throw new MetricFault('cycle', { metric: name, through: askedBy });
    if (known) return known;
    const index = input.metrics.findIndex((metric) => metric.name === name);
    const definition = input.metrics[index];
    if (!definition) throw new MetricFault('unknown-metric', unknownMetric(name, input.metrics));
    done.set(name, 'busy');
    const entry = attempt(definition, index);
    done.set(name, entry);
    return entry;
  };

  const attempt = (definition: MetricDefinition, index: number): Entry | 'failed' => {
    try {
      const results = evaluate(definition.calculation, contextFor(definition));
      return { results, observations: toObservations(definition, results, input.units) };
    } catch (fault) {
      // A standard that cannot be read is told of in its own file.
      if (fault === INPUT_FAILED || fault instanceof StandardFault) return 'failed';
      if (!(fault instanceof MetricFault)) throw fault;
      problems.push(mistake(fault.code, FILE, { name: definition.name, ...fault.params }, { line: input.lineOf(['metrics', index]) }));
      return 'failed';
    }
  };

  const contextFor = (metric: Evaluate['metric']): Evaluate => {
    const context: Evaluate = { ...input, standards, metric, term: (term) => termResults(term, metric.name) };
    return context;
  };

  const termResults = (term: Term, askedBy: string): readonly Result[] => {
    if (term.kind === 'calculation') return evaluate(term.calculation, contextFor({ name: askedBy }));
    const entry = calculate(term.metric, askedBy);
    if (entry === 'failed') throw INPUT_FAILED;
    return entry.results.map((result, index) => asOperand(result, entry.observations[index]?.id ?? term.metric, term.at));
  };

  const standards = openBook({ ...input, ...input.standards, parameter: (metric) => parameters(metric, termResults) });

  for (const { name } of input.metrics) calculate(name, name);
  const entries = [...new Set(input.metrics.map(({ name }) => done.get(name)))];
  const observations = entries.flatMap((entry) => (typeof entry === 'object' ? entry.observations : []));
  const results = new Map(entries.flatMap((entry) => (typeof entry === 'object' ? resultsById(entry) : [])));
  return { observations, results, problems, term: (term) => termResults(term, ''), standards };
}

function resultsById({ results, observations }: Entry): readonly (readonly [string, Result])[] {
  return observations.flatMap(({ id }, index) => (results[index] ? [[id, results[index]] as const] : []));
}

/** Thrown where an input has already been reported. */
export const INPUT_FAILED = new Error('an input failed');

// The numbers of a standard are metrics: what is wrong with one that it names is wrong with the standard.
function parameters(metric: string, results: (term: Term, askedBy: string) => readonly Result[]): readonly Parameter[] {
  try {
    return results({ kind: 'metric', metric }, '').map(({ quantity, measure, formula }) => {
      const observation = formula?.kind === 'operand' ? formula.observation : metric;
      return { observation, quantity, measure };
    });
  } catch (fault) {
    throw fault instanceof MetricFault ? new StandardFault(fault.code, fault.params) : fault;
  }
}

// Bound names the end of the interval that is taken as if it were exact: the standard "at its floor".
function asOperand(result: Result, id: string, at: 'low' | 'high' | undefined): Result {
  const derivedFrom = [{ kind: 'observation', observation: id, ...(at && { at }) }] as const;
  const formula = { kind: 'operand', observation: id, ...(at && { at }) } as const;
  if (!at) return { ...result, formula, derivedFrom };
  const bound = result.quantity?.[at];
  if (bound === undefined || !Number.isFinite(bound)) throw new MetricFault('no-bound', { metric: id, at });
  return { ...result, stated: null, quantity: exactly(bound), formula, derivedFrom };
}

function duplicates({ metrics, lineOf }: MetricInput): Problem[] {
  return metrics.flatMap(({ name }, index) => {
    const first = metrics.findIndex((metric) => metric.name === name);
    return first === index
      ? []
      : [mistake('metric-duplicate', FILE, { name, first: lineOf(['metrics', first]) }, { line: lineOf(['metrics', index]) })];
  });
}

function unknownMetric(metric: string, metrics: readonly MetricDefinition[]): Record<string, string> {
  const guess = nearest(
    metric,
    metrics.map(({ name }) => name),
  );
  return { metric, ...(guess && { guess }) };
}
