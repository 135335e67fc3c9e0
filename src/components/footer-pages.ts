/** The pages that the foot of every page leads to. */

import { checkPageWords } from '../i18n/check-page.ts';
import { QUOTING_PAGE } from '../i18n/cite-urls.ts';
import { quotingWords } from '../i18n/quoting-words.ts';
import { CORRECTIONS, RELEASES } from '../i18n/release-urls.ts';
import { releaseWords } from '../i18n/release-words.ts';
import { standardsPageWords } from '../i18n/standards-page.ts';
import { pick } from '../i18n/text.ts';
import { registerPath } from '../lib/register-files.ts';
import { isFilled } from './filled-pages.ts';
import type { Page } from './page.ts';

export interface PageLink {
  readonly label: string;
  readonly path: string;
}

/** Slugs that have a place or a page file of their own; every other prose page is printed at `<slug>.html`. */
const PLACED = [
  'data',
  'quoting',
  'home',
  'about',
  'method',
  'accessibility',
  'sources',
  'api',
  'checks',
  'not-stated',
  'search',
  'index',
  '404',
];

/** The fixed pages, then the folder's own. */
export function footerPages(page: Page): readonly PageLink[] {
  const { nav } = page.words;
  const fixed = [
    ...page.published.registers.map(({ name, title }) => ({ label: pick(title, page.lang), path: registerPath(name) })),
    ...(isFilled('standards/calculator.html', page.published)
      ? [{ label: standardsPageWords(page.lang).calculator, path: 'standards/calculator.html' }]
      : []),
    { label: nav.about, path: 'about.html' },
    { label: nav.method, path: 'method.html' },
    { label: quotingWords(page.lang).title, path: QUOTING_PAGE },
    { label: nav.preparing, path: 'docs/data.html' },
    { label: nav.catalogue, path: 'docs/checks.html' },
    { label: nav.api, path: 'api.html' },
    // A package that names no source has nothing to show there.
    ...(isFilled('sources.html', page.published) ? [{ label: nav.sources, path: 'sources.html' }] : []),
    ...(isFilled(RELEASES, page.published)
      ? [
          { label: releaseWords(page.lang).releases, path: RELEASES },
          { label: releaseWords(page.lang).corrections, path: CORRECTIONS },
        ]
      : []),
    { label: checkPageWords(page.lang).nav, path: 'check/index.html' },
    { label: nav.search, path: 'search.html' },
    { label: nav.accessibility, path: 'accessibility.html' },
  ];
  return [...fixed, ...ownPages(page)];
}

/** Prose pages of the folder that stand nowhere else. */
export function ownPages(page: Page): readonly PageLink[] {
  const { pages, topics } = page.published.site;
  const topicNames = topics.map(({ name }) => name);
  const own = pages.filter(({ slug }) => !PLACED.includes(slug) && !topicNames.includes(slug));
  return own.map(({ slug, title }) => ({ label: pick(title, page.lang), path: `${slug}.html` }));
}
