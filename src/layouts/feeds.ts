/** The Atom feeds that a page tells feed readers of. */
import { linkPage, type Page } from '../components/page.ts';
import { CORRECTIONS, CORRECTIONS_FEED, FEED, RELEASES, topicFeed } from '../i18n/release-urls.ts';
import { releaseWords } from '../i18n/release-words.ts';
import { pick } from '../i18n/text.ts';
import { topicPath } from '../i18n/urls.ts';

export interface FeedLink {
  readonly href: string;
  readonly title: string;
}

/** Of the whole site on its first page and beside the releases, of errors and of a topic on their own pages. */
export function feedLinks(page: Page): readonly FeedLink[] {
  const { published, lang, path } = page;
  const { releases, site } = published;
  const words = releaseWords(lang);
  const title = pick(site.title, lang);
  const named = (name: string): string => `${name} · ${title}`;
  // Without releases there is one feed, in the first language.
  if (releases.length === 0) return path === 'index.html' && lang === site.languages[0] ? [{ href: linkPage(page, FEED), title }] : [];
  const all = { href: linkPage(page, FEED), title: named(words.releases) };
  const errors = { href: linkPage(page, CORRECTIONS_FEED), title: named(words.corrections) };
  if (path === 'index.html' || path === RELEASES) return [all, errors];
  if (path === CORRECTIONS) return [errors];
  const topic = path.startsWith('topics/') && site.topics.find(({ name }) => topicPath(name) === path);
  return topic ? [{ href: linkPage(page, topicFeed(topic.name)), title: named(pick(topic.title, lang)) }] : [];
}
