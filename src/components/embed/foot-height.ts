/** The heights of what stands below every embedded picture and figure. */

import { embedWords } from '../../i18n/embed-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageName } from '../../i18n/messages.ts';
import { pick } from '../../i18n/text.ts';
import type { Citation } from '../../model.ts';
import { citedSources, locatorText } from '../citations.ts';
import { findSource } from '../find.ts';
import type { Page } from '../page.ts';
import { releaseName } from '../releases/state.ts';
import { blockHeight, rowsHeight, type TextBlock } from './text-height.ts';

/** Left and right of the words together. */
export const MARGIN = 32;
/** Sources and notes. */
export const SMALL = { size: 13, line: 21.45 } as const;
const LINK = 15;

/** The line of sources. */
export function sourceBlocks(page: Page, citations: readonly Citation[]): readonly TextBlock[] {
  const { words, lang, published } = page;
  const cited = citedSources(citations).map(({ source, locators }) => {
    const title = words.source.quoteTitle(pick(findSource(published, source).title, lang));
    return words.source.label + title + words.source.at + locatorText(locators, page) + words.stop;
  });
  return [{ text: cited.join(' '), ...SMALL, above: 4, most: 598 }];
}

/** The line of the site and the links. */
export function footHeight(page: Page, links: readonly string[]): (width: number) => number {
  const { words, lang, published } = page;
  const { site } = published;
  const line = [
    words.product + words.colon + pick(site.title, lang),
    site.asOf && words.facts.asOfInline + formatDate(site.asOf, lang),
    releaseName(page) ?? (site.package.version && `${embedWords(lang).version}${site.package.version}`),
    site.official ? null : words.unofficial.short,
  ];
  const text = line.filter(Boolean).join(`${words.comma} `);
  const others = site.languages.filter((other) => other !== lang).map(languageName);
  const boxes = [...links, ...others].map((label) => textWidth(label) + LINK * 1.3);
  const lines = blockHeight({ text, ...SMALL, above: 4, most: 598 });
  return (width) => lines(width) + 4 + rowsHeight(boxes, { gap: LINK * 1.4, line: 28, width });
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? LINK : LINK * 0.56), 0);
}
