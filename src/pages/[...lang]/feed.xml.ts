import type { APIRoute } from 'astro';
import { FEED, RELEASES } from '../../i18n/release-urls.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { languagePaths } from '../../layouts/paths.ts';
import { feed } from '../../metadata/feed.ts';
import { releaseFeed } from '../../metadata/release-feed.ts';
import { siteRoot } from '../../metadata/root.ts';
import { readPublished } from '../../published/read.ts';

/** The Atom feed: an entry for each release, or, in the first language alone, one for the figures as they stand where nothing was released. */
export const getStaticPaths = () => languagePaths().slice(0, readPublished().releases.length === 0 ? 1 : undefined);

export const GET: APIRoute<{ lang: string }> = ({ props: { lang } }) => {
  const published = readPublished();
  if (published.releases.length === 0) return new Response(feed(published, siteRoot()));
  const title = releaseWords(lang).releases;
  return new Response(releaseFeed(published, { lang, root: siteRoot(), path: FEED, page: RELEASES, title, shown: () => true, all: true }));
};
