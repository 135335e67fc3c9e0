import type { APIRoute } from 'astro';
import { metricOembed } from '../../../../../components/embed/embedded.ts';
import { findMetric } from '../../../../../components/find.ts';
import { createPage } from '../../../../../components/page.ts';
import { metricEmbedPath } from '../../../../../i18n/embed-urls.ts';
import { namedPaths } from '../../../../../layouts/paths.ts';
import { readPublished } from '../../../../../published/read.ts';

export const getStaticPaths = () => namedPaths(readPublished().metrics.map(({ name }) => name));

export const GET: APIRoute<{ readonly lang: string; readonly name: string }> = ({ props: { lang, name } }) => {
  const page = createPage(lang, metricEmbedPath(name));
  return new Response(metricOembed(page, findMetric(page.published, name)), { headers: { 'content-type': 'application/json' } });
};
