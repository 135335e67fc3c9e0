import type { APIRoute } from 'astro';
import { releaseOembed } from '../../../../../../components/embed/embedded.ts';
import { findChart } from '../../../../../../components/find.ts';
import { pinnedPage } from '../../../../../../components/releases/pinned.ts';
import { releaseEmbed } from '../../../../../../i18n/release-urls.ts';
import { releasedChartPaths } from '../../../../../../layouts/paths.ts';

export const getStaticPaths = () => releasedChartPaths();

export const GET: APIRoute<{ readonly lang: string; readonly id: string; readonly name: string }> = ({ props: { lang, id, name } }) => {
  const page = pinnedPage(lang, releaseEmbed(id, name), id);
  return new Response(releaseOembed(page, findChart(page.published, name), id), { headers: { 'content-type': 'application/json' } });
};
