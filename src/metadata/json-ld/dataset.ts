/** A dataset as schema.org describes it, for search engines of data. */
import { pick } from '../../i18n/text.ts';
import type { Dataset, Published } from '../../model.ts';
import { temporalCoverage } from '../coverage.ts';
import { datasetDistributions } from '../distributions.ts';
import { describedBy, downloads, type JsonLdPlace, licenseProperties, scriptText, siteProperties, timeProperties } from './shared.ts';

/** Columns that are named; of a wide table the first. */
const MOST_VARIABLES = 100;

/** A schema.org `Dataset`; `facts` are whole sentences made of the table's own facts, for where its description is short. */
export function datasetJsonLd(dataset: Dataset, published: Published, place: JsonLdPlace & { readonly facts: string }): string {
  const { site } = published;
  const { lang, facts } = place;
  const { name, title, description, fields, licenses } = dataset;
  const sources = site.sources.filter((source) => dataset.sources.includes(source.name));
  return scriptText({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: pick(title, lang),
    description: describedBy([description ? pick(description, lang) : '', facts]),
    identifier: name,
    ...siteProperties(published, sources, place),
    ...licenseProperties(licenses, lang),
    ...timeProperties(temporalCoverage(dataset)),
    ...(fields.length > 0 && { variableMeasured: fields.slice(0, MOST_VARIABLES).map((field) => variable(field, lang)) }),
    distribution: downloads(datasetDistributions(dataset), place),
  });
}

function variable({ name, title, unit }: Dataset['fields'][number], lang: string): unknown {
  return { '@type': 'PropertyValue', name: pick(title, lang), alternateName: name, ...(unit && { unitText: unit }) };
}
