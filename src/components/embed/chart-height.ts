/** How high an embedded chart is at a width: its words and its picture, as src/styles/embed.css sets them. A test measures them in a browser. */
import { formsUsed } from '../../charts/forms-used.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { pick } from '../../i18n/text.ts';
import type { Chart } from '../../model.ts';
import { chartCitations } from '../citations.ts';
import { chartContext } from '../drawings.ts';
import { warningOf } from '../furniture.ts';
import type { Page } from '../page.ts';
import { inlineNodes, proseText } from '../prose.ts';
import { sameDrawing } from '../releases/same-drawing.ts';
import { footHeight, MARGIN, SMALL, sourceBlocks } from './foot-height.ts';
import { type FrameHeight, frameHeight } from './frame-height.ts';
import { pictureHeight } from './picture-height.ts';
import { blockHeight, rowsHeight, type TextBlock } from './text-height.ts';

/** Above the finding, and around the picture. */
const AROUND = 11 + 26 + 12;

/** The height of the frame of a chart; `said` is what it says of its release. */
export function chartFrameHeight(page: Page, chart: Chart, said: readonly string[] = []): FrameHeight {
  const words: readonly TextBlock[] = [
    { text: warningOf(page) ?? '', ...SMALL, above: 4 },
    ...said.map((line) => ({ text: line, ...SMALL, above: 4, most: 598 })),
    { text: proseOf(page, chart.subtitle), size: 15, line: 24.75, above: 7, most: 600 },
    { text: proseOf(page, chart.note), ...SMALL, most: 598 },
    ...sourceBlocks(page, chartCitations(page, chart)),
  ].filter((block) => block.text !== '');
  // Releases differ in their names alone, which are as long as each other.
  const all = words
    .map((block) => block.text)
    .join('\n')
    .replaceAll(page.pinned ?? '\n', '#'.repeat(page.pinned?.length ?? 1));
  return sameDrawing(page, chart, `frame ${pick(page.published.site.title, page.lang)}\n${all}`, () => heightWith(page, chart, words));
}

function heightWith(page: Page, chart: Chart, words: readonly TextBlock[]): FrameHeight {
  // Bold type is a little wider.
  const finding = blockHeight({ text: proseOf(page, chart.finding), size: 1.04, line: 1.4, headline: true });
  const texts = words.map(blockHeight);
  const picture = pictureHeight(page, chart);
  const key = keyHeight(formsUsed(chart, chartContext(page)).length);
  const embed = embedWords(page.lang);
  const foot = footHeight(page, [embed.whole, embed.table]);
  return frameHeight((frame) => {
    const width = frame - MARGIN;
    const head = finding(width, Math.min(28, Math.max(23, 17 + 0.016 * frame)));
    return AROUND + head + texts.reduce((sum, height) => sum + height(width), 0) + key(width) + picture(width) + foot(width);
  });
}

function proseOf(page: Page, prose: Chart['finding'] | null): string {
  return prose ? proseText(inlineNodes(prose, page.lang), page).trim() : '';
}

function keyHeight(forms: number): (width: number) => number {
  const boxes = new Array<number>(forms).fill(130);
  return (width) => (forms > 0 ? 8 + rowsHeight(boxes, { gap: 18, line: SMALL.line, width }) : 0);
}
