/** A dataset as schema.org describes it, for search engines of data. Nothing is claimed that the package does not say. */
import { pick } from '../i18n/text.ts';
import type { Dataset, Published } from '../model.ts';

export interface JsonLdPlace {
  /** The site's address with a final slash, or "" where none is known. */
  readonly root: string;
  /** The page below it. */
  readonly page: string;
  readonly lang: string;
  /** In whole sentences, from the table's own facts: a search engine wants fifty characters at least. */
  readonly facts: string;
}

/** Columns that are named; of a wide table the first. */
const MOST_VARIABLES = 100;
/** Google refuses a description that is shorter or longer. */
const [SHORTEST, LONGEST] = [50, 5000];

/** A schema.org `Dataset` as text that may stand inside a script element. */
export function datasetJsonLd(dataset: Dataset, published: Published, place: JsonLdPlace): string {
  return JSON.stringify(describe(dataset, published, place)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function describe(dataset: Dataset, { site }: Published, { root, page, lang, facts }: JsonLdPlace): unknown {
  const people = site.package.contributors.map(({ title, path }) => ({ '@type': 'Person', name: title, ...(path && { url: path }) }));
  const creator = site.publisher ? { '@type': 'Organization', name: pick(site.publisher, lang) } : people.length > 0 ? people : undefined;
  const based = dataset.sources.flatMap((name) => site.sources.filter((source) => source.name === name).flatMap(({ path }) => path ?? []));
  const license = dataset.licenses.flatMap(({ path }) => path ?? []);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: pick(dataset.title, lang),
    description: descriptionOf(dataset, lang, facts),
    ...(root && { url: root + page }),
    identifier: dataset.name,
    ...(license.length > 0 && { license: license.length === 1 ? license[0] : license }),
    ...(creator && { creator }),
    ...(site.package.keywords.length > 0 && { keywords: site.package.keywords }),
    ...(site.package.version && { version: site.package.version }),
    ...(/^\d{4}-\d{2}-\d{2}/.test(site.package.created ?? '') && { dateCreated: site.package.created?.slice(0, 10) }),
    ...(site.asOf && { dateModified: site.asOf }),
    ...(based.length > 0 && { isBasedOn: based }),
    includedInDataCatalog: { '@type': 'DataCatalog', name: pick(site.title, lang), ...(root && { url: root }) },
    ...(dataset.fields.length > 0 && { variableMeasured: dataset.fields.slice(0, MOST_VARIABLES).map((field) => variable(field, lang)) }),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: dataset.kind === 'table' ? 'text/csv' : 'application/octet-stream',
        contentUrl: root + dataset.path,
        contentSize: `${dataset.bytes} B`,
        sha256: dataset.hash.replace('sha256:', ''),
      },
    ],
  };
}

function variable({ name, title, unit }: Dataset['fields'][number], lang: string): unknown {
  return { '@type': 'PropertyValue', name: pick(title, lang), alternateName: name, ...(unit && { unitText: unit }) };
}

function descriptionOf({ description }: Dataset, lang: string, facts: string): string {
  const own = description ? pick(description, lang).trim() : '';
  return (own.length >= SHORTEST ? own : [own, facts].filter(Boolean).join(' ')).slice(0, LONGEST);
}
