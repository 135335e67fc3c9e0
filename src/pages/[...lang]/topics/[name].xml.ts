import type { APIRoute } from 'astro';
import { findTopic } from '../../../components/find.ts';
import { topicFeed } from '../../../i18n/release-urls.ts';
import { pick } from '../../../i18n/text.ts';
import { topicPath } from '../../../i18n/urls.ts';
import { namedPaths } from '../../../layouts/paths.ts';
import { releaseFeed } from '../../../metadata/release-feed.ts';
import { siteRoot } from '../../../metadata/root.ts';
import { readPublished } from '../../../published/read.ts';

/** What changed in a topic's figures, as an Atom feed. */
export const getStaticPaths = () => {
  const { releases, site } = readPublished();
  return namedPaths(releases.length > 0 ? site.topics.map(({ name }) => name) : []);
};

export const GET: APIRoute<{ lang: string; name: string }> = ({ props: { lang, name } }) => {
  const published = readPublished();
  const topic = findTopic(published, name);
  const places = new Set([
    `topic/${name}`,
    ...topic.metrics.map((metric) => `metric/${metric}`),
    ...topic.charts.map((chart) => `chart/${chart}`),
  ]);
  return new Response(
    releaseFeed(published, {
      lang,
      root: siteRoot(),
      path: topicFeed(name),
      page: topicPath(name),
      title: pick(topic.title, lang),
      shown: (place) => places.has(place),
      all: false,
    }),
  );
};
