/** What every description for search engines shares: who, where, when, on what terms, in which files. Nothing that the package does not say. */
import { dataWords } from '../../i18n/data-words.ts';
import { languageTag } from '../../i18n/messages.ts';
import { pick } from '../../i18n/text.ts';
import { relativeUrl } from '../../i18n/urls.ts';
import type { Published, Site, Source } from '../../model.ts';
import { modifiedOn } from '../coverage.ts';
import { type Distribution, JSON_STAT } from '../distributions.ts';
import { versionOf } from '../release.ts';

export interface JsonLdPlace {
  /** The site's address with a final slash, or "" where none is known. */
  readonly root: string;
  /** The page below it. */
  readonly page: string;
  readonly lang: string;
}

export type Properties = Readonly<Record<string, unknown>>;

/** Search engines refuse a description that is shorter or longer. */
const [SHORTEST, LONGEST] = [50, 5000];

/** JSON-LD as text that may stand inside a script element. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The first of some texts, and of the others as many as it takes to be long enough. */
export function describedBy(texts: readonly string[]): string {
  let described = '';
  for (const text of texts.map((each) => each.trim()).filter(Boolean)) {
    if (described.length >= SHORTEST) break;
    described = described ? `${described} ${text}` : text;
  }
  return described.slice(0, LONGEST);
}

/** What is the same in all datasets of a site; `sources` are those that this one rests on. */
export function siteProperties(published: Published, sources: readonly Source[], { root, page, lang }: JsonLdPlace): Properties {
  const { site } = published;
  const version = versionOf(published);
  const { package: facts, place, publisher } = site;
  const modified = modifiedOn(site);
  const creator = creatorOf(site, sources, lang);
  return {
    ...(root && { url: root + page }),
    ...(creator !== undefined && { creator }),
    ...(publisher && { publisher: organization(pick(publisher, lang)) }),
    ...(facts.keywords.length > 0 && { keywords: facts.keywords }),
    ...(version && { version }),
    ...(/^\d{4}-\d{2}-\d{2}/.test(facts.created ?? '') && { dateCreated: facts.created?.slice(0, 10) }),
    ...(site.catalogue?.published && { datePublished: site.catalogue.published }),
    ...(modified && { dateModified: modified }),
    ...(place && { spatialCoverage: { '@type': 'Place', name: pick(place, lang) } }),
    ...(sources.length > 0 && { isBasedOn: sources.map((source) => sourceWork(source, lang)) }),
    inLanguage: languageTag(lang),
    isAccessibleForFree: true,
    includedInDataCatalog: { '@type': 'DataCatalog', name: pick(site.title, lang), ...(root && { url: root }) },
  };
}

/** Licences by address, else by name; where none is stated, that it is so. */
export function licenseProperties(licenses: Site['licenses'], lang: string): Properties {
  const stated = licenses.map(({ title, path }) => path ?? { '@type': 'CreativeWork', name: pick(title, lang) });
  if (stated.length === 0) return { conditionsOfAccess: dataWords(lang).license.none };
  return { license: stated.length === 1 ? stated[0] : stated };
}

/** Files that can be loaded. */
export function downloads(distributions: readonly Distribution[], place: JsonLdPlace): readonly Properties[] {
  return distributions.map(({ path, mediaType, conformsTo, bytes, hash }) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaType,
    contentUrl: addressOf(path, place),
    ...(conformsTo === JSON_STAT && { name: 'JSON-stat 2.0' }),
    ...(bytes !== undefined && { contentSize: `${bytes} B` }),
    ...(hash && { sha256: hash }),
  }));
}

/** A file's address: whole where the site's is known, else as the page would link to it. */
export function addressOf(path: string, { root, page }: JsonLdPlace): string {
  return root ? root + path : relativeUrl(page, path);
}

/** A stretch of time as ISO 8601 writes it. */
export function timeProperties(time: readonly [from: string, to: string] | null): Properties {
  if (!time) return {};
  const [from, to] = time;
  return { temporalCoverage: from === to ? from : `${from}/${to}` };
}

// Whoever is named first as answering for the data: its publisher, the people of the package, those whose documents it is read from.
function creatorOf({ publisher, package: { contributors } }: Site, sources: readonly Source[], lang: string): unknown {
  if (publisher) return organization(pick(publisher, lang));
  if (contributors.length > 0)
    return contributors.map(({ title, path }) => ({ '@type': 'Person', name: title, ...(path && { url: path }) }));
  const names = new Set(sources.flatMap((source) => (source.publisher ? [pick(source.publisher, lang)] : [])));
  return names.size > 0 ? [...names].map(organization) : undefined;
}

function organization(name: string): Properties {
  return { '@type': 'Organization', name };
}

function sourceWork({ title, publisher, date, path }: Source, lang: string): Properties {
  return {
    '@type': 'CreativeWork',
    name: pick(title, lang),
    ...(publisher && { publisher: organization(pick(publisher, lang)) }),
    ...(date && { datePublished: date }),
    ...(path && { url: path }),
  };
}
