/** The files of a chart: pictures and data that carry their title, unit, source and note with them. */
import { chartCsv, chartJson } from '../charts/data-files.ts';
import { chartSvgFile, type Furniture } from '../charts/file.ts';
import type { ChartFonts } from '../charts/font.ts';
import { formatDate } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import { unrecorded } from '../lib/recorded.ts';
import type { Chart, Citation } from '../model.ts';
import { readPublished } from '../published/read.ts';
import { chartCitations, citedSources, locatorText } from './citations.ts';
import { chartContext } from './drawings.ts';
import { findSource } from './find.ts';
import { createPage, type Page } from './page.ts';
import { inlineNodes, proseText } from './prose.ts';

export const CHART_FORMATS = ['svg', 'png', 'csv', 'json'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The bytes of one of a chart's files, in the language of a page. */
export async function chartFileBody(chart: Chart, format: ChartFormat, page: Page): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return svgOf(chart, page);
    case 'png':
      return pngOf(svgOf(chart, page));
    case 'csv':
      return chartCsv(chart, chartContext(page), {
        cite: (citations) => citedText(citations, page),
        synthetic: page.published.site.synthetic ? page.words.synthetic : null,
      });
    case 'json':
      return chartJson(chart, chartContext(page), { ...furniture(chart, page) }, (citations) => citedText(citations, page));
    default:
      throw new Error(`unknown chart format: ${format satisfies never}`);
  }
}

function svgOf(chart: Chart, page: Page): string {
  return chartSvgFile(chart, chartContext(page), furniture(chart, page));
}

function furniture(chart: Chart, page: Page): Furniture {
  const { words, lang, published } = page;
  const text = (prose: Chart['finding']): string => proseText(inlineNodes(prose, lang), page).trim();
  return {
    finding: text(chart.finding),
    subtitle: text(chart.subtitle),
    note: chart.note && text(chart.note),
    source: sourceLine(chart, page),
    // The subtitle names the unit already: measure, unit, place, time.
    unit: '',
    site: siteLine(page),
    synthetic: published.site.synthetic ? words.synthetic : null,
  };
}

function siteLine({ published, words, lang }: Page): string {
  const { site } = published;
  const asOf = site.asOf ? words.comma + words.facts.asOfInline + formatDate(site.asOf, lang) : '';
  const unofficial = site.official ? '' : words.stop + words.unofficial.long;
  return words.product + words.colon + pick(site.title, lang) + asOf + unofficial;
}

function sourceLine(chart: Chart, page: Page): string {
  return page.words.source.label + citedText(chartCitations(page, chart), page);
}

function citedText(citations: readonly Citation[], page: Page): string {
  const { words, lang, published } = page;
  const sources = citedSources(citations).map(({ source, locators }) => {
    const { title, publisher, date } = findSource(published, source);
    const place = locators.length > 0 && locatorText(locators, page);
    const known = [words.source.quoteTitle(pick(title, lang)), publisher && pick(publisher, lang), date && formatDate(date, lang), place];
    return known.filter(Boolean).join(words.comma);
  });
  return sources.join(words.semicolon);
}

let prepared: Promise<ChartFonts> | undefined;

// What draws images is loaded only where one is to be drawn.
async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderPng } = await import('../charts/png.ts');
  prepared ??= prepareFonts();
  return renderPng(svg, await prepared);
}

// One font for all pictures: cutting it down takes longer than drawing with it. What a picture shows does not depend on the others' characters.
async function prepareFonts(): Promise<ChartFonts> {
  const [{ prepareFont }, { textOf }] = await Promise.all([import('../charts/font.ts'), import('../charts/png.ts')]);
  return prepareFont(textOf(unrecorded(everySvg)));
}

function everySvg(): string {
  const { charts, site } = readPublished();
  return site.languages.flatMap((lang) => charts.map((chart) => svgOf(chart, createPage(lang, '')))).join('\n');
}
