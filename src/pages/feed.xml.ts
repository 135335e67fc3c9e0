import type { APIRoute } from 'astro';
import { RELEASES } from '../i18n/release-urls.ts';
import { releaseWords } from '../i18n/release-words.ts';
import { feed } from '../metadata/feed.ts';
import { releaseFeed } from '../metadata/release-feed.ts';
import { siteRoot } from '../metadata/root.ts';
import { readPublished } from '../published/read.ts';

/** The Atom feed: an entry for each release, or one for the figures as they stand where nothing was released. */
export const GET: APIRoute = () => {
  const published = readPublished();
  const [lang = 'zh'] = published.site.languages;
  if (published.releases.length === 0) return new Response(feed(published, siteRoot()));
  const title = releaseWords(lang).releases;
  return new Response(
    releaseFeed(published, { lang, root: siteRoot(), path: 'feed.xml', page: RELEASES, title, shown: () => true, all: true }),
  );
};
