/** A site's figures against its own tables: each is worked out again. */
import { isDeepStrictEqual } from 'node:util';
import { mistake } from '../../src/lib/problem.ts';
import type { Identity, Metric, Observation, Problem, Standard } from '../../src/model.ts';
import { DEFINITIONS, type Definitions } from '../../src/published/definitions.ts';
import type { Recalculated } from '../../src/published/recalculate.ts';
import { asJson, partProblems } from './compare.ts';
import { differences } from './differences.ts';
import { attempt, Broken, readPart } from './parts.ts';
import type { OpenedSite } from './site.ts';

const FIGURES = 'api/observations.json';
const METRICS = 'api/metrics.json';
const CHECKS = 'api/checks.json';
const STANDARDS = 'api/standards.json';
/** Problems of the package itself that say that it is not what it was. */
const PACKAGE = ['hash-differs', 'byte-count'];

export interface FigureCheck {
  readonly problems: readonly Problem[];
  /** How many figures came out as they were published. */
  readonly agreed: number;
}

/** Every observation, identity, standard and definition as published, against what came of the published tables and definitions. */
export function checkFigures({ directory }: OpenedSite, again: Recalculated): FigureCheck {
  let agreed = 0;
  const problems = attempt(FIGURES, () => {
    const published = readPart<readonly Observation[]>(directory, FIGURES);
    const different = compare(published, again.observations);
    agreed = published.length - different.filter(({ code }) => code !== 'site-observation-lacking').length;
    return different;
  });
  return {
    agreed,
    problems: [
      ...again.problems.filter(({ severity, code }) => severity === 'error' || PACKAGE.includes(code)),
      ...problems,
      ...attempt(CHECKS, () => identityProblems(directory, again.identities)),
      ...attempt(STANDARDS, () => standardProblems(directory, again.standards)),
      ...partProblems(directory, 'api/calculator.json', again.calculator),
      ...attempt(METRICS, () => definitionProblems(directory)),
    ],
  };
}

function compare(published: readonly Observation[], computed: readonly Observation[]): readonly Problem[] {
  const known = new Map(computed.map((observation) => [observation.id, observation]));
  const wrong = published.flatMap((observation) => {
    const { id } = observation;
    const again = known.get(id);
    known.delete(id);
    if (!again) return [mistake('site-observation-absent', FIGURES, { id })];
    const differs = differences(observation, asJson(again));
    return differs === '' ? [] : [mistake('site-observation-differs', FIGURES, { id, differs })];
  });
  return [...wrong, ...[...known.keys()].map((id) => mistake('site-observation-lacking', FIGURES, { id }))];
}

function identityProblems(directory: string, computed: readonly Pick<Identity, 'name' | 'outcome'>[]): readonly Problem[] {
  const published = readPart<readonly Identity[]>(directory, CHECKS);
  const outcomes = new Map(computed.map(({ name, outcome }) => [name, outcome]));
  return published.flatMap(({ name, outcome }) =>
    outcomes.get(name) === outcome
      ? []
      : [mistake('site-identity-differs', CHECKS, { name, published: outcome, computed: outcomes.get(name) ?? '' })],
  );
}

function standardProblems(directory: string, computed: Recalculated['standards']): readonly Problem[] {
  const published = readPart<readonly Standard[]>(directory, STANDARDS);
  if (published.some(({ name }) => typeof name !== 'string')) throw new Broken(STANDARDS);
  const known = new Map(computed.map((standard) => [standard.name, standard]));
  const names = new Set([...known.keys(), ...published.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const { bands, rollups } = published.find((standard) => standard.name === name) ?? {};
    const again = known.get(name);
    const differs = differences({ bands, rollups }, again ? asJson({ bands: again.bands, rollups: again.rollups }) : {});
    return differs === '' ? [] : [mistake('site-standard-differs', STANDARDS, { name, differs })];
  });
}

// What is shown as the definition must be what is worked out by.
function definitionProblems(directory: string): readonly Problem[] {
  const shown = readPart<readonly Metric[]>(directory, METRICS);
  const { metrics } = readPart<Definitions>(directory, DEFINITIONS);
  if (shown.some(({ name }) => typeof name !== 'string')) throw new Broken(METRICS);
  const known = new Map(metrics.map(({ name, calculation }) => [name, calculation]));
  const told = new Map(shown.map(({ name, calculation }) => [name, calculation]));
  return [...new Set([...known.keys(), ...told.keys()])]
    .filter((name) => !known.has(name) || !isDeepStrictEqual(known.get(name), told.get(name)))
    .map((name) => mistake('site-definition-differs', METRICS, { name }));
}
