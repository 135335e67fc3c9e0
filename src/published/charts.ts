import { chartObservations, chartParameters, parameterFaults } from '../charts/parameters.ts';
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Chart, Identity, Observation, Problem } from '../model.ts';
import type { Folder } from '../package/load.ts';
import type { ChartDefinition } from '../package/site-definition.ts';
import { checkText } from '../prose/check.ts';
import { typedDigits } from '../prose/digits.ts';
import { figureProblems, observationsOf } from './chart-figures.ts';
import { referable } from './known.ts';
import type { DrawRegister } from './register-pictures.ts';

const FILE = 'charts.yaml';

/** The charts with their words. A finding whose check does not agree is refused: it would claim what the figures do not say. */
export function publishCharts(
  folder: Folder,
  observations: readonly Observation[],
  identities: readonly Pick<Identity, 'name' | 'outcome'>[],
  drawRegister: DrawRegister,
): { charts: readonly Chart[]; problems: readonly Problem[] } {
  const known = referable(folder, observations);
  const problems: Problem[] = [];
  const charts = folder.charts.map((definition, index): Chart => {
    const { name, kind, topic, finding, subtitle, note, holds, ...parameters } = definition;
    const line = (key: string): number => folder.lineOf(FILE, ['charts', index, key]);
    const texts = { finding, subtitle, ...(note && { note }) };
    const words = Object.entries(texts).map(([key, text]) => [key, checkText(FILE, line(key), text, known)] as const);
    const prose = Object.fromEntries(words.map(([key, checked]) => [key, checked.prose]));
    const faults = definitionProblems(folder, definition, index, parameters, observations);
    // What is declared in the wrong form is told once.
    const register = faults.length > 0 ? null : drawRegister({ name, kind, parameters }, line('kind'));
    const own = chartObservations({ kind, parameters }).flatMap((metric) => observationsOf(metric, observations));
    const drawn = [...new Set([...own, ...(register?.observations ?? [])])];
    problems.push(...words.flatMap(([, checked]) => checked.problems), ...labelProblems(name, parameters, line('kind')));
    problems.push(...faults, ...(register?.problems ?? []), ...findingProblems(definition, identities, line('holds')));
    return {
      name,
      kind,
      topic: topic ?? null,
      finding: prose['finding'] ?? {},
      subtitle: prose['subtitle'] ?? {},
      note: prose['note'] ?? null,
      parameters,
      observations: drawn,
      ...(register?.picture && { picture: register.picture }),
    };
  });
  return { charts, problems };
}

// A label says what a number is of; the number itself comes from its observation.
function labelProblems(chart: string, parameters: unknown, line: number): readonly Problem[] {
  return textsOf(parameters).flatMap((text) =>
    typedDigits(text).map((found) => mistake('typed-number', FILE, { found }, { line, column: chart })),
  );
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const words = Object.entries(value);
  const isText = words.length > 0 && words.every(([lang, text]) => /^[a-z]{2}$/.test(lang) && typeof text === 'string');
  return isText ? words.map(([, text]) => String(text)) : words.flatMap(([, inner]) => textsOf(inner));
}

function definitionProblems(
  { lineOf, charts, site }: Folder,
  { name, kind, topic }: ChartDefinition,
  index: number,
  parameters: Readonly<Record<string, unknown>>,
  observations: readonly Observation[],
): readonly Problem[] {
  const at = (...path: readonly (string | number)[]) => ({ line: lineOf(FILE, ['charts', index, ...path]) });
  const kinds = Object.keys(chartParameters);
  if (!kinds.includes(kind)) return [mistake('not-allowed', FILE, suggestion(kind, kinds), { ...at('kind'), column: 'kind' })];
  const topics = site.topics.map((known) => known.name);
  const unknownTopic =
    topic !== undefined && !topics.includes(topic)
      ? [mistake('unknown-topic', FILE, { topic, known: topics.join(', ') }, at('topic'))]
      : [];
  const repeated =
    charts.findIndex((other) => other.name === name) === index ? [] : [mistake('chart-duplicate', FILE, { name }, at('name'))];
  const faults = parameterFaults(kind, parameters).map(({ path, fault }) =>
    mistake(`parameter-${fault}`, FILE, { chart: name, kind, path }, { ...at(...path.split('.')), column: path }),
  );
  const unknown = chartObservations({ kind, parameters })
    .filter((metric) => observationsOf(metric, observations).length === 0)
    .map((metric) =>
      mistake(
        'unknown-value',
        FILE,
        suggestion(
          metric,
          observations.map(({ id }) => id),
          'id',
        ),
        at(),
      ),
    );
  const wrong = [...faults, ...unknown];
  const chart = { name, kind, parameters };
  const undrawn = wrong.length > 0 ? [] : figureProblems(chart, observations, at);
  return [...unknownTopic, ...repeated, ...wrong, ...undrawn];
}

function findingProblems(
  { name, holds }: ChartDefinition,
  identities: readonly Pick<Identity, 'name' | 'outcome'>[],
  line: number,
): readonly Problem[] {
  return holds.flatMap((check) => {
    const identity = identities.find((candidate) => candidate.name === check);
    if (!identity)
      return [
        mistake(
          'unknown-check',
          FILE,
          suggestion(
            check,
            identities.map((known) => known.name),
            'check',
          ),
          { line },
        ),
      ];
    return identity.outcome === 'agree'
      ? []
      : [mistake('finding-unbacked', FILE, { chart: name, check, outcome: identity.outcome }, { line })];
  });
}

function suggestion(found: string, allowed: readonly string[], key = 'found'): Record<string, string> {
  const guess = nearest(found, allowed);
  return { [key]: found, allowed: allowed.join(', '), ...(guess && { guess }) };
}
