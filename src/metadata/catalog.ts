/** The folder as a DCAT 3 catalogue in JSON-LD, with PROV. Addresses are relative to the catalogue where the site's is unknown. */
import { pageFile } from '../i18n/urls.ts';
import type { Dataset, Published, Site } from '../model.ts';
import { datasetEntry, wholeEntry } from './catalog-datasets.ts';
import { modifiedOn } from './coverage.ts';
import { agent, BUILD, day, licenseProperties, literals } from './linked-data.ts';

/**
 * @param root the site's address with a final slash, or "" where none is known.
 * @returns a JSON-LD document.
 */
export function catalog(published: Published, root: string): unknown {
  const { site, datasets } = published;
  const modified = modifiedOn(site);
  // Relative addresses in a document count from where it lies: below `api/`.
  const base = root || '../';
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      prov: 'http://www.w3.org/ns/prov#',
      spdx: 'http://spdx.org/rdf/terms#',
      foaf: 'http://xmlns.com/foaf/0.1/',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    },
    '@id': root ? `${root}api/catalog.jsonld` : '',
    '@type': 'dcat:Catalog',
    'dct:title': literals(site.title),
    ...(site.package.description && { 'dct:description': literals(site.package.description) }),
    ...(site.publisher && { 'dct:publisher': agent(site.publisher) }),
    'dct:language': site.languages,
    ...(modified && { 'dct:modified': day(modified) }),
    ...(site.catalogue?.published && { 'dct:issued': day(site.catalogue.published) }),
    'foaf:homepage': { '@id': base + pageFile('index.html', site.languages[0] ?? 'zh', site.languages) },
    ...licenseProperties(site.licenses),
    'dcat:dataset': [...wholeEntry(published, base), ...datasets.map((dataset) => datasetEntry(dataset, published, base))],
    '@included': [buildActivity(datasets, site)],
  };
}

// What the site was made from: the office's own files by their hash, and the program that made it.
function buildActivity(datasets: readonly Dataset[], { synthetic }: Site): unknown {
  const files = new Map(datasets.flatMap(({ files: own }) => own.map((file) => [file.path, file] as const)));
  return {
    '@id': BUILD,
    '@type': 'prov:Activity',
    'rdfs:label': 'build of the site',
    ...(synthetic && { 'rdfs:comment': 'The data is synthetic.' }),
    'prov:wasAssociatedWith': { '@type': 'prov:SoftwareAgent', 'foaf:name': '明账 Mingzhang' },
    'prov:used': [...files.values()].map(({ path, bytes, hash }) => ({
      '@type': 'prov:Entity',
      'dct:identifier': path,
      'dcat:byteSize': bytes,
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': hash.replace('sha256:', ''),
      },
    })),
  };
}
