/** The words that stand around a chart's picture wherever it goes: finding, subtitle, note, source, site. */
import { formatDate } from '../i18n/format.ts';
import { pick } from '../i18n/text.ts';
import type { Chart, Citation } from '../model.ts';
import { chartCitations, citedSources, locatorText } from './citations.ts';
import { findSource } from './find.ts';
import type { Page } from './page.ts';
import { inlineNodes, proseText } from './prose.ts';

/** The words around a picture, in the language of a page. `synthetic` is the warning that data is invented. */
export interface Furniture {
  readonly finding: string;
  readonly subtitle: string;
  readonly note: string | null;
  readonly source: string;
  readonly unit: string;
  readonly site: string;
  readonly synthetic: string | null;
}

/** The words of a chart in the language of a page. */
export function furniture(chart: Chart, page: Page): Furniture {
  const { words, lang } = page;
  const text = (prose: Chart['finding']): string => proseText(inlineNodes(prose, lang), page).trim();
  return {
    finding: text(chart.finding),
    subtitle: text(chart.subtitle),
    note: chart.note && text(chart.note),
    source: words.source.label + citedText(chartCitations(page, chart), page),
    // The subtitle names the unit already: measure, unit, place, time.
    unit: '',
    site: siteLine(page),
    synthetic: warningOf(page),
  };
}

/** That the data is invented, where it is. */
export function warningOf({ published, words }: Page): string | null {
  return published.site.synthetic ? words.synthetic : null;
}

/** The same in few words. */
export function siteLineShort({ published, words, lang }: Page, release = ''): string {
  const { site } = published;
  const known = [pick(site.title, lang), site.asOf && words.facts.asOfInline + formatDate(site.asOf, lang) + release];
  return words.product + words.colon + known.filter(Boolean).join(words.comma) + (site.official ? '' : words.stop + words.unofficial.short);
}

/** The site, its date, which release it is, and that it is nobody's official site where it is not. */
export function siteLine({ published, words, lang }: Page, release = ''): string {
  const { site } = published;
  const asOf = site.asOf ? words.comma + words.facts.asOfInline + formatDate(site.asOf, lang) : '';
  const unofficial = site.official ? '' : words.stop + words.unofficial.long;
  return words.product + words.colon + pick(site.title, lang) + asOf + release + unofficial;
}

/** Sources in words, each with the places in it: 《…》，六安新闻，2020年6月1日，第5段. */
export function citedText(citations: readonly Citation[], page: Page): string {
  const { words, lang, published } = page;
  const sources = citedSources(citations).map(({ source, locators }) => {
    const { title, publisher, date } = findSource(published, source);
    const place = locators.length > 0 && locatorText(locators, page);
    const known = [words.source.quoteTitle(pick(title, lang)), publisher && pick(publisher, lang), date && formatDate(date, lang), place];
    return known.filter(Boolean).join(words.comma);
  });
  return sources.join(words.semicolon);
}
