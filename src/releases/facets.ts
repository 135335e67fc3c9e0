/** What is compared of the things that say what figures mean. */
import type {
  ChangeAspect,
  Chart,
  Dataset,
  DatasetField,
  DefinitionKind,
  Identity,
  Metric,
  ProsePage,
  Register,
  ReleasedFigures,
  Site,
  Source,
  Standard,
  Text,
  Topic,
  Unit,
} from '../model.ts';
import { drawnParameters } from './drawn.ts';

/** The sides of a thing that can change, each as a value to be compared; what follows from other things is not among them. */
export type Facets = Readonly<Partial<Record<ChangeAspect, unknown>>>;

/** A thing with a name, in words and by its facets. */
export interface Facetted {
  readonly name: string;
  readonly title: Text;
  readonly explanation: Text | null;
  readonly facets: Facets;
  /** Words within its definition: another definition has others, and they are told only where it is the same. */
  readonly labels?: unknown;
}

/** All things of a kind. */
export type ThingsOf = (figures: ReleasedFigures) => readonly Facetted[];

/** Every kind of thing, in the order in which changes are told. */
export const THINGS: readonly (readonly [DefinitionKind, ThingsOf])[] = [
  ['metric', ({ metrics }) => metrics.map(metricFacets)],
  ['standard', ({ standards }) => standards.map(standardFacets)],
  ['identity', ({ identities }) => identities.map(identityFacets)],
  ['chart', ({ charts }) => charts.map(chartFacets)],
  ['dataset', ({ datasets }) => datasets.map(datasetFacets)],
  ['register', ({ registers }) => registers.map(registerFacets)],
  ['source', ({ site }) => site.sources.map(sourceFacets)],
  ['unit', ({ site }) => site.units.map(unitFacets)],
  ['topic', ({ site }) => site.topics.map(topicFacets)],
  ['page', ({ site }) => site.pages.filter(({ slug }) => !PROGRAM_PAGES.includes(slug)).map(pageFacets)],
  ['site', ({ site }) => [siteFacets(site)]],
];

/** How the program works is told by the program, in other words with each version of it; an office has nothing to explain there. */
const PROGRAM_PAGES: readonly string[] = ['accessibility', 'api', 'data', 'quoting'];

/** A column of a table. */
export function fieldFacets({ name, title, description, type, format, unit, constraints, missingValues }: DatasetField): Facetted {
  const definition = [type, format, constraints, missingValues.map(({ value }) => value)];
  return named(name, title, { unit, definition, wording: [title, description, missingValues] });
}

function named(name: string, title: Text, facets: Facets, explanation: Text | null = null): Facetted {
  return { name, title, explanation, facets };
}

function metricFacets({ name, title, topic, calculation, assumptions, caveats, explanation }: Metric): Facetted {
  // The unit is told with each figure, which has it.
  const facets = { definition: calculation, assumption: assumptions, wording: [title, topic, caveats] };
  return named(name, title, facets, explanation);
}

// The numbers of its parameters are figures, and change as such.
function standardFacets({ name, title, topic, goal, register, measure, unit, size, bands }: Standard): Facetted {
  const definition = [goal, register, measure, size, without(bands, 'low', 'high')];
  return named(name, title, { unit, definition, wording: [title, topic] });
}

/** A copy without the properties of these names, however deep. */
function without(value: unknown, ...names: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (names.includes(key) ? undefined : part)));
}

// Whether it holds follows from the figures, and rows move when others come.
function identityFacets({ name, title, relation, terms, why }: Identity): Facetted {
  return named(name, title, { definition: [relation, without(terms, 'selection')], wording: [title, why] });
}

// What a picture shows of a register follows from the register; in which order a series comes, from its table.
function chartFacets(chart: Chart): Facetted {
  const { name, kind, topic, finding, subtitle, note, parameters, observations, picture } = chart;
  const definition = [kind, drawnParameters(chart), ...(picture ? [] : [observations.toSorted()])];
  return { ...named(name, { zh: name }, { definition, wording: [finding, subtitle, note, topic] }), labels: parameters };
}

function datasetFacets({ name, title, description, kind, primaryKey, foreignKeys, sources, licenses, hash }: Dataset): Facetted {
  // A file that is no table has no cells to compare.
  const content = kind === 'file' ? { value: hash } : {};
  const definition = [kind, primaryKey, foreignKeys];
  return named(name, title, { ...content, definition, source: [sources, licenses], wording: [title, description] });
}

// Its measures are the columns with a unit, and told as such.
function registerFacets({ name, title, entity, dataset, key, label, period, groups, lead, related, peers }: Register): Facetted {
  // Where one group of peers ends and the next begins follows from the things.
  const bands = peers && [peers.same, peers.size];
  const definition = [dataset, key, label, period, groups, related.map(({ dataset: other, key: field }) => [other, field]), bands];
  return named(name, title, { definition, wording: [title, entity, lead, related] });
}

function sourceFacets({ name, title, publisher, date, editor, signature, path }: Source): Facetted {
  return named(name, title, { source: [title, publisher, date, editor, signature, path] });
}

function unitFacets({ name, singular, title, decimals, compact }: Unit): Facetted {
  return named(name, title, { wording: [singular, title, decimals, compact] });
}

// What it holds is told by its metrics and charts.
function topicFacets({ name, title, lead, chart, headline }: Topic): Facetted {
  return named(name, title, { wording: [title, lead, chart, headline] });
}

function pageFacets({ slug, title, body }: ProsePage): Facetted {
  return named(slug, title, { wording: [title, body] });
}

// What the package says of itself is different in every version.
function siteFacets({ title, place, tagline, headline, official, synthetic, publisher, footer, hero, labels, licenses }: Site): Facetted {
  const wording = [title, place, tagline, headline, official, synthetic, publisher, footer, hero, labels];
  return named('site', title, { source: licenses, wording });
}
