/** Two or more results → one: what every calculation over metrics shares. */
import type { Citation, Derivation, Formula, Status } from '../model.ts';
import { isInformative, type Quantity } from './quantity.ts';
import { MetricFault, placeKey, type Result, relationOfResult } from './result.ts';
import type { Measure } from './unit.ts';

export interface Combination {
  readonly kind: Extract<Formula, { terms: readonly Formula[] }>['kind'];
  /** The arithmetic; null where nothing can be told, as over a divisor that may be zero. */
  readonly quantity: (...inputs: readonly Quantity[]) => Quantity | null;
  /** The unit that the arithmetic yields, with the factor still in it; throws where units clash. */
  readonly measure: (...inputs: readonly Measure[]) => Measure;
  /** A factor of the calculation itself, as 100 for a percentage. */
  readonly scale?: number;
}

/** Combines series place by place; a series of one result stands beside every place of the others. */
export function combine(inputs: readonly (readonly Result[])[], combination: Combination): readonly Result[] {
  const longest = inputs.reduce((a, b) => (b.length > a.length ? b : a), []);
  return longest.map((place) =>
    combineAt(
      inputs.map((series) => matching(series, place)),
      combination,
    ),
  );
}

function matching(series: readonly Result[], place: Result): Result {
  const only = series.length === 1 ? series[0] : undefined;
  const match = only ?? series.find((result) => placeKey(result) === placeKey(place));
  return match ?? { ...place, quantity: null, word: null, stated: null, status: 'missing', derivedFrom: [], absent: true };
}

function combineAt(inputs: readonly Result[], combination: Combination): Result {
  for (const input of inputs) refuseIncalculable(input);
  const measured = inputs.map(({ measure }) => measure ?? { factor: 1, powers: {} });
  const measure = combination.measure(...measured);
  // Terms that are added keep their common unit, "per 100 households" included; elsewhere its factor goes into the number.
  const added = combination.kind === 'sum' || combination.kind === 'difference' || combination.kind === 'change';
  const factor = (added ? 1 : measure.factor) * (combination.scale ?? 1);
  const quantities = inputs.map(({ quantity }) => quantity);
  const quantity = quantities.every((q) => q !== null) ? scaleBy(combination.quantity(...quantities), factor) : null;
  return {
    ...sharedPlace(inputs),
    quantity: quantity && isInformative(quantity) ? quantity : null,
    word: null,
    stated: null,
    status: statusOf(inputs, quantity),
    measure: added ? measure : { factor: 1, powers: measure.powers },
    unit: null,
    nature: inputs.some(({ nature }) => nature === 'rule') ? 'rule' : 'outcome',
    formula: { kind: combination.kind, terms: inputs.map(formulaOf), ...(factor !== 1 && { factor }) },
    asStated: null,
    citations: uniqueCitations(inputs.flatMap(({ citations }) => citations)),
    derivedFrom: uniqueDerivations(inputs.flatMap(({ derivedFrom }) => derivedFrom)),
    inputs,
  };
}

// A change has no base and a word no size: arithmetic with either would invent one.
function refuseIncalculable(input: Result): void {
  const relation = relationOfResult(input);
  const metric = input.formula?.kind === 'operand' ? input.formula.observation : '';
  if (relation === 'change') throw new MetricFault('change-without-base', { metric });
  if (input.word !== null) throw new MetricFault('not-a-number', { metric, value: input.word });
}

function scaleBy(quantity: Quantity | null, factor: number): Quantity | null {
  if (!quantity || factor === 1) return quantity;
  const { low, high, about } = quantity;
  return { low: low * factor, high: high * factor, about: about === null ? null : about * factor };
}

function statusOf(inputs: readonly Result[], quantity: Quantity | null): Status {
  const missing = inputs.find((input) => input.quantity === null);
  if (missing) return missing.status;
  if (!quantity || !isInformative(quantity)) return 'undetermined';
  return inputs.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'normal';
}

// Where the inputs differ the place is unclear, and the definition has to say it.
function sharedPlace(inputs: readonly Result[]): Pick<Result, 'period' | 'scope' | 'dimensions'> {
  const [first, ...others] = inputs;
  if (!first) throw new Error('nothing to combine');
  const same = (key: 'period' | 'scope'): string => (others.every((other) => other[key] === first[key]) ? first[key] : '');
  const dimensions = Object.fromEntries(inputs.flatMap((input) => Object.entries(input.dimensions)));
  return { period: same('period'), scope: same('scope'), dimensions };
}

function formulaOf({ formula }: Result): Formula {
  if (!formula) throw new Error('an operand without a formula');
  return formula;
}

/** Citations, each once. */
export function uniqueCitations(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation])).values()];
}

function uniqueDerivations(derivations: readonly Derivation[]): readonly Derivation[] {
  return [...new Map(derivations.map((derivation) => [JSON.stringify(derivation), derivation])).values()];
}
