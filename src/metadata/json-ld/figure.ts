/** A metric's page and a chart's as datasets: their files, and of a metric the variable and its observations. */
import { messages } from '../../i18n/messages.ts';
import { pick } from '../../i18n/text.ts';
import type { Chart, Metric, Observation, Published, Source } from '../../model.ts';
import { observedTime } from '../coverage.ts';
import type { DataFacts } from '../data-table.ts';
import { figureDistributions } from '../distributions.ts';
import { observationProperties } from './observation.ts';
import {
  addressOf,
  describedBy,
  downloads,
  type JsonLdPlace,
  licenseProperties,
  type Properties,
  scriptText,
  siteProperties,
  timeProperties,
} from './shared.ts';

/** Of a long series the newest are told one by one; its files have all. */
const MOST_OBSERVATIONS = 60;
const VARIABLE = '#variable';

/** What a figure's page knows of itself. */
export interface FigurePage extends JsonLdPlace {
  readonly facts: DataFacts;
  readonly observations: readonly Observation[];
}

/** A graph of the dataset, its variable, and its observations. */
export function metricJsonLd(metric: Metric, published: Published, page: FigurePage): string {
  const { site } = published;
  const { lang, facts, observations } = page;
  const variable = {
    '@type': 'StatisticalVariable',
    '@id': VARIABLE,
    name: facts.title,
    ...(facts.description && { description: facts.description, measurementMethod: facts.description }),
  };
  const told = observations.slice(-MOST_OBSERVATIONS).map((observation) => observationProperties(observation, site, lang, VARIABLE));
  const dataset = { ...figureDataset('metric', metric.name, published, page), variableMeasured: { '@id': VARIABLE } };
  return scriptText({ '@context': 'https://schema.org/', '@graph': [dataset, variable, ...told] });
}

/** The dataset that a chart draws; `image` is its picture below the site's root. */
export function chartJsonLd(chart: Chart, published: Published, page: FigurePage & { readonly image: string }): string {
  const metrics = [...new Set(page.observations.map(({ metric }) => metric))];
  const titles = published.metrics.filter(({ name }) => metrics.includes(name)).map(({ title }) => pick(title, page.lang));
  return scriptText({
    '@context': 'https://schema.org/',
    ...figureDataset('chart', chart.name, published, page),
    ...(titles.length > 0 && { variableMeasured: titles.map((name) => ({ '@type': 'StatisticalVariable', name })) }),
    image: addressOf(page.image, page),
  });
}

function figureDataset(kind: 'metric' | 'chart', name: string, published: Published, page: FigurePage): Properties {
  const { site } = published;
  const { lang, facts, observations } = page;
  const part = messages(lang).dataset.part(pick(site.title, lang));
  return {
    '@type': 'Dataset',
    name: facts.title,
    description: describedBy([[facts.synthetic, facts.description].filter(Boolean).join(' '), ...facts.notes, facts.title, part]),
    identifier: `${kind}/${name}`,
    ...siteProperties(published, sourcesOf(observations, site.sources), page),
    ...licenseProperties(facts.licenses, lang),
    ...timeProperties(observedTime(observations)),
    distribution: downloads(figureDistributions(kind, name, { lang, languages: site.languages }), page),
  };
}

function sourcesOf(observations: readonly Observation[], sources: readonly Source[]): readonly Source[] {
  const cited = new Set(observations.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return sources.filter(({ name }) => cited.has(name));
}
