/** The entries of the catalogue: each dataset, and all figures together. */
import { ALL_DATA, datasetPath, workbookFile } from '../i18n/urls.ts';
import type { CatalogueFacts, Dataset, Published, Source } from '../model.ts';
import { modifiedOn, temporalCoverage } from './coverage.ts';
import { type Distribution, datasetDistributions, wholeDistributions } from './distributions.ts';
import { agent, BUILD, day, licenseProperties, literals, sourceEntity } from './linked-data.ts';
import { versionOf } from './release.ts';

/** A dataset. `base` stands before addresses below the site's root. */
export function datasetEntry(dataset: Dataset, published: Published, base: string): unknown {
  const { site } = published;
  const cited = dataset.sources.length > 0 ? site.sources.filter(({ name }) => dataset.sources.includes(name)) : site.sources;
  const period = temporalCoverage(dataset);
  return {
    '@id': `${base}${datasetPath(dataset.name)}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.name,
    'dct:title': literals(dataset.title),
    ...(dataset.description && { 'dct:description': literals(dataset.description) }),
    ...shared(published, cited),
    ...licenseProperties(dataset.licenses),
    ...(period && { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(period[0]), 'dcat:endDate': day(period[1]) } }),
    'dcat:landingPage': { '@id': `${base}${datasetPath(dataset.name)}` },
    'dcat:distribution': datasetDistributions(dataset).map((distribution) => distributionEntry(distribution, base)),
  };
}

/** All figures as one dataset; none where the folder has no figures. */
export function wholeEntry(published: Published, base: string): readonly unknown[] {
  const { site, observations } = published;
  if (observations.length === 0) return [];
  const workbooks = site.languages.map((lang) => workbookFile(lang, site.languages));
  return [
    {
      '@id': `${base}metrics/index.html`,
      '@type': 'dcat:Dataset',
      'dct:identifier': 'observations',
      'dct:title': literals(site.title),
      ...(site.package.description && { 'dct:description': literals(site.package.description) }),
      ...shared(published, site.sources),
      ...licenseProperties(site.licenses),
      'dcat:landingPage': { '@id': `${base}metrics/index.html` },
      'dcat:distribution': wholeDistributions(ALL_DATA, workbooks).map((distribution) => distributionEntry(distribution, base)),
    },
  ];
}

function shared(published: Published, sources: readonly Source[]) {
  const { site } = published;
  const version = versionOf(published);
  const { catalogue } = site;
  const modified = modifiedOn(site);
  const frequency = catalogue?.frequency ? FREQUENCIES[catalogue.frequency] : undefined;
  return {
    ...(site.publisher && { 'dct:publisher': agent(site.publisher) }),
    ...contactPoint(catalogue),
    ...(site.package.keywords.length > 0 && { 'dcat:keyword': site.package.keywords }),
    ...(catalogue?.field && { 'dcat:theme': { '@type': 'skos:Concept', 'rdfs:label': literals(catalogue.field) } }),
    ...(site.place && { 'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': literals(site.place) } }),
    ...(catalogue?.published && { 'dct:issued': day(catalogue.published) }),
    ...(modified && { 'dct:modified': day(modified) }),
    ...(version && { 'dcat:version': version }),
    ...(frequency && { 'dct:accrualPeriodicity': { '@id': `http://publications.europa.eu/resource/authority/frequency/${frequency}` } }),
    'prov:wasDerivedFrom': sources.map(sourceEntity),
    'prov:wasGeneratedBy': { '@id': BUILD },
  };
}

const FREQUENCIES: Readonly<Record<NonNullable<CatalogueFacts['frequency']>, string>> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  quarterly: 'QUARTERLY',
  'half-yearly': 'ANNUAL_2',
  yearly: 'ANNUAL',
  irregular: 'IRREG',
  never: 'NEVER',
};

function contactPoint(catalogue: CatalogueFacts | null): Readonly<Record<string, unknown>> {
  const { department, phone, email } = catalogue ?? {};
  if (!phone && !email) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      ...(department && { 'vcard:fn': literals(department) }),
      ...(email && { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
      ...(phone && { 'vcard:hasTelephone': { '@id': `tel:${phone.replace(/[^\d+*#-]/g, '')}` } }),
    },
  };
}

function distributionEntry({ path, mediaType, conformsTo, bytes, hash }: Distribution, base: string): unknown {
  return {
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': base + path },
    'dcat:downloadURL': { '@id': base + path },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    ...(conformsTo && { 'dct:conformsTo': { '@id': conformsTo } }),
    ...(bytes !== undefined && { 'dcat:byteSize': bytes }),
    ...(hash && {
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': hash,
      },
    }),
  };
}
