/** Marks on a scale: a thin line for the middle of all, a pale line with an edge for what a standard asks. */
import { asName } from '../entries.ts';
import type { ChartContext } from '../kind.ts';
import { label } from '../label.ts';
import { drawnTo, type Reading, read, valueRuns } from '../reading.ts';
import { rect, type Shape } from '../shapes.ts';
import { measure, type Run } from '../words.ts';
import type { Reader } from './reader.ts';

/** The mark that a chart declares, where it has a number. */
export function markOf(parameter: unknown, context: ChartContext): Reading | null {
  if (parameter === undefined) return null;
  const reading = read(asName(parameter), context);
  return reading.missing ? null : reading;
}

/** The number at which a mark stands. */
export function markAt(mark: Reading): number {
  return drawnTo(mark);
}

/** What stands at a mark: 标准至少300平方米. */
export function markRuns(mark: Reading, context: ChartContext, { words, lang }: Reader): readonly Run[] {
  const title = context.metricTitle(mark.observation?.metric ?? mark.id);
  const name = title[lang] ?? Object.values(title)[0] ?? '';
  return [{ text: `${name}${words.colon}` }, ...valueRuns(mark, context)];
}

/** A line of a rule standing upright: pale, with an edge. */
export function uprightRule(x: number, top: number, bottom: number): Shape {
  return rect('rule', { x: x - 2, y: top, width: 4, height: bottom - top });
}

/** A line of a rule lying down. */
export function levelRule(left: number, right: number, y: number): Shape {
  return rect('rule', { x: left, y: y - 2, width: right - left, height: 4 });
}

/** Words above a place, kept inside the drawing. */
export function above(runs: readonly Run[], x: number, y: number, width: number): Shape {
  const wide = measure(runs, 'small');
  return label([runs], { x: Math.min(Math.max(0, x - wide / 2), Math.max(0, width - wide)), y, tone: 'hd' });
}
