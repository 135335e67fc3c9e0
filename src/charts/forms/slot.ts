/** Not stated: a dashed grey slot with the reason in words. Never a zero, never a blank. */
import { baseline, label, linesHeight } from '../label.ts';
import { type Box, rect, type Shape } from '../shapes.ts';
import { type Run, wrap } from '../words.ts';

/**
 * An empty slot with words in its middle; words that do not fit on a line are broken.
 *
 * @example slot({ x: 0, y: 0, width: 120, height: 40 }, [{ text: '来源未载', observation: 'pay-raise-amount@2017' }])
 */
export function slot(box: Box, words: readonly Run[]): readonly Shape[] {
  const lines = wrap(words, box.width - 8, 'small');
  const top = box.y + (box.height - linesHeight(lines, 'small')) / 2;
  const text = label(lines, { x: box.x + box.width / 2, y: top + baseline('small'), anchor: 'middle', tone: 'mut' });
  return [rect('slot', { x: box.x + 0.75, y: box.y + 0.75, width: box.width - 1.5, height: box.height - 1.5 }), text];
}
