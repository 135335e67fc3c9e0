/** Parts of JSON-LD that all descriptions share. */
import type { Site, Source, Text } from '../model.ts';

/** A name for what made the site, for PROV: no clock and no version, so that the same data gives the same bytes. */
export const BUILD = '#build';

export interface Literal {
  readonly '@value': string;
  readonly '@language': string;
}

/** A text in each of its languages. */
export function literals(text: Text): readonly Literal[] {
  return Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));
}

/** A date as far as it is known: a day, a month, a year; any other text as it stands. */
export function day(date: string): unknown {
  const [type] =
    Object.entries({ date: /^\d{4}-\d{2}-\d{2}$/, gYearMonth: /^\d{4}-\d{2}$/, gYear: /^\d{4}$/ }).find(([, form]) => form.test(date)) ??
    [];
  return type ? { '@value': date, '@type': `xsd:${type}` } : date;
}

/** Somebody who answers for something. */
export function agent(name: Text): unknown {
  return { '@type': 'foaf:Agent', 'foaf:name': literals(name) };
}

/** Licences where they are stated; where none is, nothing is claimed, and that none is stated is said. */
export function licenseProperties(licenses: Site['licenses']): Readonly<Record<string, unknown>> {
  if (licenses.length === 0) return { 'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': NO_LICENSE } };
  return { 'dct:license': licenses.map(({ path, title }) => (path ? { '@id': path } : { 'dct:title': literals(title) })) };
}

const NO_LICENSE = literals({ zh: '没有声明许可', en: 'No licence is stated' });

/** A document that figures come from. */
export function sourceEntity({ title, publisher, date, path }: Source): unknown {
  return {
    '@type': 'prov:Entity',
    'dct:title': literals(title),
    ...(publisher && { 'dct:publisher': agent(publisher) }),
    ...(date && { 'dct:issued': day(date) }),
    ...(path && { 'dcat:landingPage': { '@id': path } }),
  };
}
