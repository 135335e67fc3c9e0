/** The folder as a DCAT 3 catalogue in JSON-LD. Addresses are relative to the site's root where its address is unknown. */
import type { Dataset, Published, Source, Text } from '../model.ts';

/** @returns a JSON-LD document; `root` is the site's address with a final slash, or "" where none is known. */
export function catalog({ site, datasets }: Published, root: string): unknown {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      prov: 'http://www.w3.org/ns/prov#',
      spdx: 'http://spdx.org/rdf/terms#',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': `${root}api/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': literals(site.title),
    ...(site.publisher && { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': literals(site.publisher) } }),
    'dct:language': site.languages,
    ...(site.asOf && { 'dct:modified': day(site.asOf) }),
    'dcat:dataset': datasets.map((dataset) => describe(dataset, site.sources, root)),
  };
}

function describe(dataset: Dataset, sources: readonly Source[], root: string): unknown {
  const { licenses } = dataset;
  const cited = dataset.sources.length > 0 ? sources.filter(({ name }) => dataset.sources.includes(name)) : sources;
  return {
    '@id': `${root}${dataset.path.replace(/\.csv$/, '.html')}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.name,
    'dct:title': literals(dataset.title),
    ...(dataset.description && { 'dct:description': literals(dataset.description) }),
    // No licence is claimed where the data states none.
    ...(licenses.length > 0 && {
      'dct:license': licenses.map(({ path, title }) => (path ? { '@id': path } : { 'dct:title': literals(title) })),
    }),
    'prov:wasDerivedFrom': cited.map(sourceEntity),
    'dcat:distribution': {
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': root + dataset.path },
      'dcat:mediaType': 'text/csv',
      'dcat:byteSize': dataset.bytes,
      'spdx:checksum': { '@type': 'spdx:Checksum', 'spdx:algorithm': 'sha256', 'spdx:checksumValue': dataset.hash.replace('sha256:', '') },
    },
  };
}

function sourceEntity({ title, publisher, date, path }: Source): unknown {
  return {
    '@type': 'prov:Entity',
    'dct:title': literals(title),
    ...(publisher && { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': literals(publisher) } }),
    ...(date && { 'dct:issued': day(date) }),
    ...(path && { 'dcat:landingPage': { '@id': path } }),
  };
}

function literals(text: Text): readonly { readonly '@value': string; readonly '@language': string }[] {
  return Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));
}

function day(date: string): { readonly '@value': string; readonly '@type': string } {
  return { '@value': date, '@type': 'http://www.w3.org/2001/XMLSchema#date' };
}
