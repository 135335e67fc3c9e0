import type { APIRoute } from 'astro';
import { chartWork, datasetWork, metricWork, releaseWork, sourceWork } from '../../components/cite/works.ts';
import { findChart, findDataset, findMetric, findSource } from '../../components/find.ts';
import { createPage, type Page } from '../../components/page.ts';
import { CITATION_FORMATS, type CitationFormat, type CitedKind, citationFile } from '../../i18n/cite-urls.ts';
import { citationFileText } from '../../metadata/citation/formats.ts';
import type { CitedWork } from '../../metadata/citation/work.ts';
import { readPublished, readRelease } from '../../published/read.ts';

interface FileProps {
  readonly kind: CitedKind;
  readonly name: string;
  readonly format: CitationFormat;
  readonly lang: string;
}

const TYPES: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** Files for reference managers: each metric, chart, dataset, release and source, in each language. */
export function getStaticPaths() {
  const { metrics, charts, datasets, site, releases } = readPublished();
  const named = {
    metric: metrics,
    chart: charts,
    dataset: datasets,
    source: site.sources,
    release: releases.map(({ id }) => ({ name: id })),
  } as const;
  const works = Object.entries(named).flatMap(([kind, things]) => things.map(({ name }) => ({ kind: kind as CitedKind, name })));
  return site.languages.flatMap((lang) =>
    works.flatMap(({ kind, name }) =>
      CITATION_FORMATS.map((format) => ({
        params: { file: citationFile(kind, name, format, { lang, languages: site.languages }).slice('cite/'.length) },
        props: { kind, name, format, lang } satisfies FileProps,
      })),
    ),
  );
}

export const GET: APIRoute<FileProps> = ({ props: { kind, name, format, lang } }) =>
  new Response(citationFileText(workOf(kind, name, createPage(lang, '')), format), {
    headers: { 'content-type': TYPES[format] },
  });

function workOf(kind: CitedKind, name: string, page: Page): CitedWork {
  const { published } = page;
  switch (kind) {
    case 'metric':
      return metricWork(page, findMetric(published, name));
    case 'chart':
      return chartWork(page, findChart(published, name));
    case 'dataset':
      return datasetWork(page, findDataset(published, name));
    case 'release':
      return releaseWork(page, readRelease(name));
    case 'source':
      return sourceWork(page, findSource(published, name));
    default:
      throw new Error(`unknown kind of work: ${kind satisfies never}`);
  }
}
