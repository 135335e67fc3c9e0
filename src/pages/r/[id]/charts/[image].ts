import type { APIRoute } from 'astro';
import { pinnedPage, releasedCharts } from '../../../../components/releases/pinned.ts';
import { releaseChart, releaseChartFile } from '../../../../i18n/release-urls.ts';
import { wideDrawing } from '../../../../imaging/image-file.ts';
import { readPublished } from '../../../../published/read.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
}

/** The picture of each chart that a release had, in each language: `x.svg`, `x.en.svg`. */
export function getStaticPaths() {
  const { languages } = readPublished().site;
  return languages.flatMap((lang) =>
    releasedCharts().map(({ id, name, folder }) => {
      const image = releaseChartFile(id, name, 'svg', lang, languages).replace(/^.*\//, '');
      return { params: { id: folder, image }, props: { id, name, lang } satisfies Props };
    }),
  );
}

export const GET: APIRoute<Props> = async ({ props: { id, name, lang } }) => {
  const svg = await wideDrawing({ kind: 'chart', name }, pinnedPage(lang, releaseChart(id, name), id));
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
