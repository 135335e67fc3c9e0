/** What can be embedded, with its title, its address and its height. */

import { embedPath, metricEmbedPath, oembedFile } from '../../i18n/embed-urls.ts';
import { releaseEmbed } from '../../i18n/release-urls.ts';
import { pick } from '../../i18n/text.ts';
import { chartFile } from '../../i18n/urls.ts';
import { type OembedFacts, oembed } from '../../metadata/oembed.ts';
import { siteRoot } from '../../metadata/root.ts';
import type { Chart, Metric } from '../../model.ts';
import { observationsOf } from '../find.ts';
import type { Page } from '../page.ts';
import { inlineNodes, proseText } from '../prose.ts';
import { longestSince } from '../releases/pinned.ts';
import { valueText } from '../value-parts.ts';
import { chartFrameHeight } from './chart-height.ts';
import { metricFrameHeight } from './metric-height.ts';
import { type Embedded, embedSnippet } from './snippet.ts';

/** A chart in a frame. */
export function embeddedChart(page: Page, chart: Chart): Embedded {
  const title = proseText(inlineNodes(chart.finding, page.lang), page).trim();
  const { releases, pending } = page.published;
  const newest = pending ? undefined : releases.at(-1)?.id;
  const embedded = { title, path: embedPath(chart.name), height: chartFrameHeight(page, chart) };
  return newest === undefined ? embedded : { ...embedded, pinned: pinnedFrame(page, chart, newest) };
}

/** The chart as a release had it; `page` has what that release published, `exists` whether today's site has the chart. */
export function embeddedRelease(page: Page, chart: Chart, release: string, exists: boolean): Embedded {
  const title = proseText(inlineNodes(chart.finding, page.lang), page).trim();
  const pinned = pinnedFrame(page, chart, release);
  const path = exists ? embedPath(chart.name) : pinned.path;
  return { title, path, height: pinned.height, pinned };
}

// Room for what it says of itself, and for what it will say once there is a newer release.
function pinnedFrame(page: Page, chart: Chart, release: string): NonNullable<Embedded['pinned']> {
  const height = chartFrameHeight(page, chart, longestSince(page, release, chart));
  return { release, path: releaseEmbed(release, chart.name), height };
}

/** A figure in a sentence in a frame. */
export function embeddedMetric(page: Page, metric: Metric): Embedded {
  const observations = observationsOf(page.published, metric.name);
  const [only, ...rest] = observations;
  const value = only && rest.length === 0 ? page.words.colon + valueText(only, page) : '';
  return {
    title: pick(metric.title, page.lang) + value,
    path: metricEmbedPath(metric.name),
    height: metricFrameHeight(page, metric, observations),
  };
}

/** Frames are announced at this width, in CSS pixels: a column of text. */
const WIDTH = 680;
const OPEN_GRAPH = { width: 1200, height: 630 } as const;

/** The oEmbed answer of a chart. */
export function chartOembed(page: Page, chart: Chart): string {
  const path = chartFile(chart.name, 'og.png', page.lang, page.published.site.languages);
  return oembedText(page, embeddedChart(page, chart), { path, ...OPEN_GRAPH });
}

/** The oEmbed answer of a chart as a release had it. */
export function releaseOembed(page: Page, chart: Chart, release: string): string {
  return oembedText(page, embeddedRelease(page, chart, release, false), null);
}

/** The oEmbed answer of a figure. */
export function metricOembed(page: Page, metric: Metric): string {
  return oembedText(page, embeddedMetric(page, metric), null);
}

/** Where the answer for a page's chart or figure is; null where the site has no address, since a relative one is no use to whoever asks. */
export function oembedAddress(page: Page, { path }: Pick<Embedded, 'path'>): string | null {
  const root = siteRoot();
  return root === '' ? null : root + oembedFile(path, page.lang, page.published.site.languages);
}

function oembedText(page: Page, embedded: Embedded, thumbnail: OembedFacts['thumbnail']): string {
  const { words, lang, published } = page;
  const answer = oembed({
    title: embedded.title,
    provider: words.product + words.colon + pick(published.site.title, lang),
    root: siteRoot(),
    html: embedSnippet(page, embedded),
    width: WIDTH,
    height: embedded.height.at(WIDTH),
    thumbnail,
  });
  return `${JSON.stringify(answer, null, 2)}\n`;
}
