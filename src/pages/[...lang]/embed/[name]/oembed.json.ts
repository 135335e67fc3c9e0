import type { APIRoute } from 'astro';
import { chartOembed } from '../../../../components/embed/embedded.ts';
import { findChart } from '../../../../components/find.ts';
import { createPage } from '../../../../components/page.ts';
import { embedPath } from '../../../../i18n/embed-urls.ts';
import { namedPaths } from '../../../../layouts/paths.ts';
import { readPublished } from '../../../../published/read.ts';

export const getStaticPaths = () => namedPaths(readPublished().charts.map(({ name }) => name));

export const GET: APIRoute<{ readonly lang: string; readonly name: string }> = ({ props: { lang, name } }) => {
  const page = createPage(lang, embedPath(name));
  return new Response(chartOembed(page, findChart(page.published, name)), { headers: { 'content-type': 'application/json' } });
};
