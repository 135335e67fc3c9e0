import type { APIRoute } from 'astro';
import { CHART_FORMATS, type ChartFormat, chartFileBody } from '../../components/chart-files.ts';
import { createPage } from '../../components/page.ts';
import { chartFile } from '../../i18n/urls.ts';
import type { Chart } from '../../model.ts';
import { readPublished } from '../../published/read.ts';

interface FileProps {
  readonly chart: Chart;
  readonly format: ChartFormat;
  readonly lang: string;
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png', csv: 'text/csv', json: 'application/json' } as const;

/** Each chart in each language and format: `x.svg`, `x.en.svg`. */
export function getStaticPaths() {
  const { charts, site } = readPublished();
  return site.languages.flatMap((lang) =>
    charts.flatMap((chart) =>
      CHART_FORMATS.map((format) => ({
        params: { file: chartFile(chart.name, format, lang, site.languages).slice('charts/'.length) },
        props: { chart, format, lang } satisfies FileProps,
      })),
    ),
  );
}

/** A PNG is its SVG, drawn: where that is the same, so is this, and drawing takes a hundred times longer. */
export async function inputs({ chart, format, lang }: FileProps): Promise<unknown> {
  return format === 'png' ? chartFileBody(chart, 'svg', createPage(lang, '')) : undefined;
}

export const GET: APIRoute<FileProps> = async ({ props: { chart, format, lang } }) => {
  const body = await chartFileBody(chart, format, createPage(lang, ''));
  return new Response(body as BodyInit, { headers: { 'content-type': TYPES[format] } });
};
