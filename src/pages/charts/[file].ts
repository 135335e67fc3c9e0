import type { APIRoute } from 'astro';
import { CHART_FORMATS, type ChartFormat, chartFileBody } from '../../components/chart-files.ts';
import { findChart } from '../../components/find.ts';
import { createPage } from '../../components/page.ts';
import { chartFile } from '../../i18n/urls.ts';
import { readPublished } from '../../published/read.ts';

interface FileProps {
  readonly name: string;
  readonly format: ChartFormat;
  readonly lang: string;
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** The pictures of each chart in each language: `x.svg`, `x.en.svg`. */
export function getStaticPaths() {
  const { charts, site } = readPublished();
  return site.languages.flatMap((lang) =>
    charts.flatMap(({ name }) =>
      CHART_FORMATS.map((format) => ({
        params: { file: chartFile(name, format, lang, site.languages).slice('charts/'.length) },
        props: { name, format, lang } satisfies FileProps,
      })),
    ),
  );
}

export const GET: APIRoute<FileProps> = async ({ props: { name, format, lang } }) => {
  const page = createPage(lang, '');
  const body = await chartFileBody(findChart(page.published, name), format, page);
  return new Response(body as BodyInit, { headers: { 'content-type': TYPES[format] } });
};
