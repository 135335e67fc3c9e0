import type { APIRoute } from 'astro';
import { createPage } from '../../../components/page.ts';
import { goneNames, goneThing } from '../../../components/releases/gone.ts';
import { topicFeed } from '../../../i18n/release-urls.ts';
import { pick } from '../../../i18n/text.ts';
import { topicPath } from '../../../i18n/urls.ts';
import { namedPaths } from '../../../layouts/paths.ts';
import { releaseFeed } from '../../../metadata/release-feed.ts';
import { siteRoot } from '../../../metadata/root.ts';
import type { Topic } from '../../../model.ts';
import { readPublished } from '../../../published/read.ts';

/** What changed in a topic's figures, as an Atom feed. */
export const getStaticPaths = () => {
  const published = readPublished();
  const { releases, site } = published;
  return namedPaths(releases.length > 0 ? [...site.topics.map(({ name }) => name), ...goneNames(published, 'topic')] : []);
};

export const GET: APIRoute<{ lang: string; name: string }> = ({ props: { lang, name } }) => {
  const published = readPublished();
  const topic = published.site.topics.find((each) => each.name === name) ?? goneTopic(lang, name);
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

/** Who follows a topic is told of its end, by the feed that they have. */
function goneTopic(lang: string, name: string): Topic {
  const { past } = goneThing(createPage(lang, topicPath(name)), 'topic', name);
  if (past.kind !== 'topic') throw new Error(`unknown topic: ${name}`);
  return past.topic;
}
