/** Everything that can be found: one entry for each page in each language, in the order of the site. */

import { QUOTING_PAGE } from '../i18n/cite-urls.ts';
import { quotingWords } from '../i18n/quoting-words.ts';
import { registerPageWords } from '../i18n/register-page.ts';
import { CORRECTIONS, RELEASES } from '../i18n/release-urls.ts';
import { releaseWords } from '../i18n/release-words.ts';
import { standardsPageWords } from '../i18n/standards-page.ts';
import { pick } from '../i18n/text.ts';
import { chartPath, datasetPath, metricPath, pageFile, standardPath, topicPath } from '../i18n/urls.ts';
import { comparePath, peersPath, registerPath } from '../lib/register-files.ts';
import type { Metric, Register } from '../model.ts';
import { readPublished } from '../published/read.ts';
import { isFilled } from './filled-pages.ts';
import { observationsOf } from './find.ts';
import { ownPages } from './footer-pages.ts';
import { createPage, type Page } from './page.ts';
import { inlineNodes, proseNodes, proseText } from './prose.ts';
import { valueText } from './value-parts.ts';

/** Short keys: the index travels to the reader. `l` language, `k` kind, `t` title, `v` value, `x` text, `u` address. */
export interface SearchEntry {
  readonly l: string;
  readonly k: SearchKind;
  readonly t: string;
  readonly v: string;
  readonly x: string;
  readonly u: string;
}

export type SearchKind = 'topic' | 'metric' | 'chart' | 'dataset' | 'page';

export const SEARCH_KINDS: readonly SearchKind[] = ['topic', 'metric', 'chart', 'dataset', 'page'];

/** The entries of every language; addresses are below the site's root. */
export function searchEntries(): readonly SearchEntry[] {
  return readPublished().site.languages.flatMap((lang) => entriesIn(createPage(lang, 'search.html')));
}

/** The entries of one page's language. */
export function entriesIn(page: Page): readonly SearchEntry[] {
  return [...topics(page), ...metrics(page), ...charts(page), ...datasets(page), ...pages(page)];
}

function entry(page: Page, k: SearchKind, path: string, t: string, x: string, v = ''): SearchEntry {
  return { l: page.lang, k, t, v, x: x.trim(), u: pageFile(path, page.lang, page.published.site.languages) };
}

function topics(page: Page): readonly SearchEntry[] {
  const { pages: prose, topics: all } = page.published.site;
  return all.map(({ name, title, headline }) => {
    const body = prose.find(({ slug }) => slug === name)?.body ?? {};
    const text = [...(headline ? inlineNodes(headline, page.lang) : []), ' ', ...proseNodes(body, page.lang)];
    return entry(page, 'topic', topicPath(name), pick(title, page.lang), proseText(text, page));
  });
}

function metrics(page: Page): readonly SearchEntry[] {
  return page.published.metrics.map((metric) =>
    entry(page, 'metric', metricPath(metric.name), pick(metric.title, page.lang), metricText(metric, page), metricValue(metric, page)),
  );
}

function metricValue(metric: Metric, page: Page): string {
  const [only, ...rest] = observationsOf(page.published, metric.name);
  return only && rest.length === 0 ? valueText(only, page) : '';
}

function metricText(metric: Metric, page: Page): string {
  const stated = observationsOf(page.published, metric.name).map(({ asStated, value }) => `${asStated ?? ''} ${value ?? ''}`);
  const caveats = metric.caveats.map((caveat) => proseText(inlineNodes(caveat, page.lang), page));
  return [metric.name, ...stated, ...caveats].join(' ');
}

function charts(page: Page): readonly SearchEntry[] {
  return page.published.charts.map(({ name, finding, subtitle }) => {
    const title = proseText(inlineNodes(finding, page.lang), page);
    return entry(page, 'chart', chartPath(name), title, `${name} ${proseText(inlineNodes(subtitle, page.lang), page)}`);
  });
}

function datasets(page: Page): readonly SearchEntry[] {
  return page.published.datasets.map(({ name, title, description, fields }) => {
    const words = fields.map((field) => pick(field.title, page.lang)).join(' ');
    return entry(
      page,
      'dataset',
      datasetPath(name),
      pick(title, page.lang),
      `${name} ${description ? pick(description, page.lang) : ''} ${words}`,
    );
  });
}

function pages(page: Page): readonly SearchEntry[] {
  const { nav } = page.words;
  const questions = page.published.unstated.map(({ question }) => proseText(inlineNodes(question, page.lang), page));
  const checks = page.published.identities.map(({ title }) => pick(title, page.lang));
  const standards = standardsPageWords(page.lang);
  const fixed: readonly (readonly [string, string, string])[] = [
    ['index.html', nav.home, ''],
    ['standards/index.html', standards.title, ''],
    ['standards/calculator.html', standards.calculator, ''],
    ['not-stated.html', nav.unstated, questions.join(' ')],
    ['checks.html', nav.checksLong, checks.join(' ')],
    ['sources.html', nav.sources, ''],
    ['method.html', nav.method, ''],
    [QUOTING_PAGE, quotingWords(page.lang).title, ''],
    ['docs/data.html', nav.preparing, ''],
    ['docs/checks.html', nav.catalogue, ''],
    ['api.html', nav.api, ''],
    [RELEASES, releaseWords(page.lang).releases, ''],
    [CORRECTIONS, releaseWords(page.lang).corrections, ''],
    ['about.html', nav.about, ''],
    ['accessibility.html', nav.accessibility, ''],
  ];
  const registers = page.published.registers.flatMap((register) => registerPages(register, page));
  const own = ownPages(page).map(({ label, path }) => [path, label, ''] as const);
  const built = fixed.filter(([path]) => isFilled(path, page.published));
  return [...built, ...standardPages(page), ...registers, ...own].map(([path, label, extra]) =>
    entry(page, 'page', path, label, `${extra} ${slugText(path, page)}`),
  );
}

function registerPages({ name, title, entity, peers }: Register, page: Page): readonly (readonly [string, string, string])[] {
  const words = registerPageWords(page.lang);
  const one = pick(entity, page.lang);
  const groups = [peersPath(name), words.peersTitle(one), ''] as const;
  return [
    [registerPath(name), pick(title, page.lang), words.find(one)],
    [comparePath(name), words.compareTitle(one), ''],
    ...(peers ? [groups] : []),
  ];
}

function standardPages(page: Page): readonly (readonly [string, string, string])[] {
  return page.published.standards.map(({ name, title, explanation }) => {
    const text = explanation.map((sentence) => proseText(inlineNodes(sentence, page.lang), page)).join(' ');
    return [standardPath(name), pick(title, page.lang), text];
  });
}

function slugText(path: string, page: Page): string {
  const slug = path.replace(/^docs\/|\.html$/g, '');
  const bodies = page.published.site.pages.filter((prose) => prose.slug === slug).map(({ body }) => proseNodes(body, page.lang));
  return proseText(bodies.flat(), page);
}
