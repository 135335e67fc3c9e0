/** How high an embedded figure is at a width, as src/styles/embed.css sets it. A test measures it in a browser. */
import { embedWords } from '../../i18n/embed-words.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { pick } from '../../i18n/text.ts';
import type { Metric, Observation } from '../../model.ts';
import { warningOf } from '../furniture.ts';
import { codeText, scopeText } from '../labels.ts';
import type { Page } from '../page.ts';
import { strengthPrefix } from '../strength.ts';
import { valueText } from '../value-parts.ts';
import { footHeight, MARGIN, SMALL, sourceBlocks } from './foot-height.ts';
import { type FrameHeight, frameHeight } from './frame-height.ts';
import { blockHeight, type TextBlock } from './text-height.ts';

const AROUND = 9 + 14;
const LINE = { size: 17, line: 30 } as const;

/** The height of the frame of a figure in a sentence: of a series, of its newest. */
export function metricFrameHeight(page: Page, { title }: Metric, observations: readonly Observation[]): FrameHeight {
  const newest = observations.filter(({ period }) => period === observations.at(-1)?.period);
  const name = pick(title, page.lang);
  const isSeries = observations.length > 1;
  const lines = newest.map((observation) => ({ text: sentence(page, observation) + (isSeries ? '' : name), ...LINE }));
  const blocks: readonly TextBlock[] = [
    { text: warningOf(page) ?? '', ...SMALL, above: 4 },
    { text: isSeries ? name : '', ...LINE },
    ...lines,
    ...sourceBlocks(
      page,
      observations.flatMap(({ citations }) => citations),
    ),
  ].filter(({ text }) => text !== '');
  const heights = [...blocks.map(blockHeight), footHeight(page, [embedWords(page.lang).proof])];
  return frameHeight((frame) => heights.reduce((sum, height) => sum + height(frame - MARGIN), AROUND));
}

// The number is set larger than the words, which room for a few more makes up for.
function sentence(page: Page, observation: Observation): string {
  const dimensions = Object.entries(observation.dimensions).map(([field, code]) => codeText(field, code, page));
  const period = formatPeriod(observation.period, page.published.site.labels.period ?? {}, page.lang);
  const where = [scopeText(observation.scope, page), period, ...dimensions].join(page.words.comma);
  return `${strengthPrefix(observation, '', page)}${valueText(observation, page)}${' '.repeat(8)}（${where}）`;
}
