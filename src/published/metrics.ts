import { explain } from '../i18n/explain.ts';
import { pick } from '../i18n/text.ts';
import { nearest } from '../lib/nearest.ts';
import { mistake } from '../lib/problem.ts';
import type { Metric, Observation, Problem, Prose } from '../model.ts';
import type { Folder } from '../package/load.ts';
import type { MetricDefinition } from '../package/metric-definition.ts';
import { checkText } from '../prose/check.ts';
import { fieldTitle, referable, resourceTitle } from './known.ts';

const FILE = 'metrics.yaml';

/** The metrics with their words: each explains itself, and takes over the assumptions of what it is made from. */
export function publishMetrics(
  folder: Folder,
  observations: readonly Observation[],
): { metrics: readonly Metric[]; problems: readonly Problem[] } {
  const known = referable(folder, observations);
  const problems: Problem[] = [];
  const check = (index: number, key: string, text: Readonly<Record<string, string>>): Prose => {
    const checked = checkText(FILE, folder.lineOf(FILE, ['metrics', index, key]), text, known);
    problems.push(...checked.problems);
    return checked.prose;
  };
  const assumptions = folder.metrics.map(({ assumption }, index) => (assumption ? check(index, 'assumption', assumption) : null));
  const byName = new Map(folder.metrics.map((metric, index) => [metric.name, { metric, assumption: assumptions[index] ?? null }]));
  const metrics = folder.metrics.map((metric, index): Metric => {
    problems.push(...topicProblems(folder, metric, index));
    const own = observations.find((observation) => observation.metric === metric.name);
    return {
      name: metric.name,
      title: metric.title,
      topic: metric.topic ?? null,
      calculation: { ...metric.calculation },
      unit: own?.unit ?? null,
      decimals: folder.descriptor.units.find(({ name }) => name === own?.unit)?.decimals ?? null,
      assumptions: ancestors(metric.name, observations)
        .map((name) => byName.get(name)?.assumption)
        .filter((assumption) => assumption !== null && assumption !== undefined)
        .filter(isFirst),
      caveats: metric.caveats.map((caveat) => check(index, 'caveats', caveat)),
      explanation: explanationOf(folder, metric),
    };
  });
  return { metrics, problems };
}

// Two inputs may rest on the same assumption, which is then made once.
function isFirst(assumption: Prose, index: number, all: readonly Prose[]): boolean {
  const text = JSON.stringify(assumption);
  return all.findIndex((other) => JSON.stringify(other) === text) === index;
}

function explanationOf({ site, descriptor, metrics, standards, registers }: Folder, metric: MetricDefinition): Record<string, string> {
  const [first = 'zh'] = site.languages;
  const sentences = site.languages.map((lang) => {
    const context = {
      lang,
      metricTitle: (name: string) => pick(metrics.find((other) => other.name === name)?.title ?? { [first]: name }, lang),
      resourceTitle: (name: string) => pick(resourceTitle(descriptor, name, first), lang),
      fieldTitle: (resource: string, field: string) => pick(fieldTitle(descriptor, resource, field, first), lang),
      standard: (name: string) => {
        const standard = standards.standards.find((other) => other.name === name);
        const register = registers.find((other) => other.name === standard?.register);
        return {
          title: pick(standard?.title ?? { [first]: name }, lang),
          goal: standard?.goal === true,
          resource: register?.resource ?? '',
        };
      },
    };
    return [lang, explain(metric.calculation, context)] as const;
  });
  return Object.fromEntries(sentences);
}

/** A metric and all that it is made from, itself first, each once. */
function ancestors(name: string, observations: readonly Observation[]): readonly string[] {
  const found = new Set<string>();
  const visit = (metric: string): void => {
    if (found.has(metric)) return;
    found.add(metric);
    const parents = observations
      .filter((observation) => observation.metric === metric)
      .flatMap(({ derivedFrom }) => derivedFrom.flatMap((from) => (from.kind === 'observation' ? [from.observation] : [])));
    for (const id of parents) visit(observations.find((observation) => observation.id === id)?.metric ?? id);
  };
  visit(name);
  return [...found];
}

function topicProblems({ site, lineOf }: Folder, { topic }: MetricDefinition, index: number): readonly Problem[] {
  const topics = site.topics.map(({ name }) => name);
  if (topic === undefined || topics.includes(topic)) return [];
  const guess = nearest(topic, topics);
  return [
    mistake(
      'unknown-topic',
      FILE,
      { topic, known: topics.join(', '), ...(guess && { guess }) },
      { line: lineOf(FILE, ['metrics', index, 'topic']) },
    ),
  ];
}
