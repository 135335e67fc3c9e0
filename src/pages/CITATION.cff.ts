import type { APIRoute } from 'astro';
import { siteWork, sourceWork } from '../components/cite/works.ts';
import { createPage } from '../components/page.ts';
import { pick } from '../i18n/text.ts';
import { citationCff } from '../metadata/citation/cff.ts';
import { readPublished } from '../published/read.ts';

/** How to cite the site as a whole, in its first language. */
export const GET: APIRoute = () => {
  const { site } = readPublished();
  const [lang = 'zh'] = site.languages;
  const page = createPage(lang, '');
  const { description, keywords } = site.package;
  return new Response(
    citationCff(siteWork(page), {
      abstract: description && pick(description, lang),
      keywords,
      licenses: site.licenses.flatMap(({ path }) => path ?? []),
      licensed: site.licenses.length > 0,
      sources: site.sources.map((source) => sourceWork(page, source)),
    }),
  );
};
