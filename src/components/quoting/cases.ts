/** Which claims a folder makes, each with an observation of its own to show how it is quoted. A kind that it does not have is left out. */
import { isDate } from '../../i18n/format.ts';
import type { QuotingKind } from '../../i18n/quoting-words.ts';
import type { Observation, Published, Unit } from '../../model.ts';
import type { Page } from '../page.ts';
import { isMissing } from '../value-parts.ts';

export interface QuotingCase {
  readonly kind: QuotingKind;
  readonly observation: Observation;
}

type Fits = (observation: Observation, units: readonly Unit[]) => boolean;

const isNormal: Fits = ({ status }) => status === 'normal';
const stated =
  (relation: Observation['relation']): Fits =>
  (observation) =>
    isNormal(observation, []) && observation.relation === relation && !observation.derived;

/** What makes an observation a case of a kind; the page has them in this order. */
const FITS: Readonly<Record<Exclude<QuotingKind, 'synthetic'>, Fits>> = {
  'at-least': stated('≥'),
  'at-most': stated('≤'),
  about: stated('≈'),
  range: stated('range'),
  change: (observation, units) => stated('change')(observation, units) && percentOf(observation, units) === null,
  'percent-unclear': (observation, units) => isPercent(observation, units, 'percent-unclear') && observation.asStated !== null,
  percent: (observation, units) => isPercent(observation, units, 'percent'),
  points: (observation, units) => isPercent(observation, units, 'points'),
  qualitative: stated('qualitative'),
  missing: (observation) => isMissing(observation) && observation.status !== 'in-progress',
  'in-progress': ({ status }) => status === 'in-progress',
  rule: (observation) => isNormal(observation, []) && observation.nature === 'rule' && !observation.derived && observation.value !== null,
  computed: (observation) => isNormal(observation, []) && observation.derived && observation.relation === '=',
  dated: (observation) => exactNumber(observation) && isDate(observation.period),
  exact: (observation) => exactNumber(observation),
};

/** The cases of a folder. Each observation is an example once, as long as there are others. */
export function quotingCases(page: Page): readonly QuotingCase[] {
  const cases: QuotingCase[] = [];
  const kinds: readonly QuotingKind[] = [...(page.published.site.synthetic ? (['synthetic'] as const) : []), ...kindsInOrder()];
  for (const kind of kinds) {
    const taken = new Set(cases.map(({ observation }) => observation.id));
    const observation = exampleOf(kind, page, taken) ?? exampleOf(kind, page, new Set());
    if (observation) cases.push({ kind, observation });
  }
  return cases;
}

/** Where the page begins that tells how to quote some observations: the first of their kinds that needs more care than an exact number. */
export function quotingKindOf(page: Page, observations: readonly Observation[]): QuotingKind | null {
  const { units } = page.published.site;
  const careful = kindsInOrder().filter((kind) => kind !== 'dated' && kind !== 'exact');
  return careful.find((kind) => observations.some((observation) => fits(kind, observation, units))) ?? null;
}

function exampleOf(kind: QuotingKind, { published }: Page, taken: ReadonlySet<string>): Observation | undefined {
  const { units } = published.site;
  const wanted = kind === 'synthetic' ? 'exact' : kind;
  const free = published.observations.filter((observation) => !taken.has(observation.id) && fits(wanted, observation, units));
  const uses = usesOf(published);
  const worth = (observation: Observation): number => merit(observation, published) * 1000 + Math.min(999, uses.get(observation.id) ?? 0);
  return free.reduce<Observation | undefined>((best, next) => (best && worth(best) >= worth(next) ? best : next), undefined);
}

// What happened is a better example than what ought to; the words of the source, or what a computed number assumes, better than nothing beside it.
function merit({ nature, asStated, derived, metric }: Observation, { metrics }: Published): number {
  const assumes = derived && metrics.some(({ name, assumptions }) => name === metric && assumptions.length > 0);
  return (nature === 'outcome' ? 2 : 0) + (asStated !== null || assumes ? 1 : 0);
}

/** How often charts draw an observation and others are computed from it: what is used most is what readers know. */
function usesOf({ charts, observations }: Published): ReadonlyMap<string, number> {
  const inputs = observations.flatMap(({ derivedFrom }) =>
    derivedFrom.flatMap((from) => (from.kind === 'observation' ? [from.observation] : [])),
  );
  const uses = new Map<string, number>();
  for (const id of [...charts.flatMap((chart) => chart.observations), ...inputs]) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

function fits(kind: QuotingKind, observation: Observation, units: readonly Unit[]): boolean {
  return kind !== 'synthetic' && FITS[kind](observation, units);
}

function kindsInOrder(): readonly Exclude<QuotingKind, 'synthetic'>[] {
  return Object.keys(FITS) as Exclude<QuotingKind, 'synthetic'>[];
}

function exactNumber(observation: Observation): boolean {
  return stated('=')(observation, []) && typeof observation.value === 'number' && observation.nature === 'outcome';
}

function isPercent(observation: Observation, units: readonly Unit[], kind: PercentKind): boolean {
  return stated('change')(observation, units) && percentOf(observation, units) === kind;
}

type PercentKind = 'percent-unclear' | 'percent' | 'points';

/** Whether a unit is per cent, percentage points, or leaves it open; null for any other. */
function percentOf({ unit, unitTitle }: Observation, units: readonly Unit[]): PercentKind | null {
  const known = units.find(({ name }) => name === unit);
  const words = [unit ?? '', ...Object.values(known?.title ?? {}), ...Object.values(unitTitle ?? {})].join(' ');
  const points = /百分点|percentage points?/i.test(words);
  const percent = /%|百分比|per ?cent\b/i.test(words);
  if (points && percent) return 'percent-unclear';
  return points ? 'points' : percent ? 'percent' : null;
}
