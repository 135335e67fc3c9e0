/** Releases that froze the same chart have the same drawing of it: it is made once. */
import { createHash } from 'node:crypto';
import type { Chart } from '../../model.ts';
import { lookUpObservation } from '../find.ts';
import type { Page } from '../page.ts';

/** Pages come release by release: all charts of one are kept until the next has asked for them. In characters. */
const MOST_KEPT = 16_000_000;
/** What is yet to be laid out holds what it is drawn from, the figures of a release: few of them are kept. */
const UNDRAWN = MOST_KEPT / 64;
const drawings = new Map<string, unknown>();
let kept = 0;

/** What was drawn from the same, or what is drawn now. Only of what releases froze: that is never looked up through what notes reads. */
export function sameDrawing<T>(page: Page, chart: Chart, form: string, draw: () => T): T {
  if (page.pinned === undefined) return draw();
  const key = keyOf(page, chart, form);
  const known = drawings.get(key);
  if (known !== undefined) return known as T;
  const drawing = draw();
  drawings.set(key, drawing);
  kept += weightOf(drawing);
  for (const [oldest, other] of drawings) {
    if (kept <= MOST_KEPT) break;
    drawings.delete(oldest);
    kept -= weightOf(other);
  }
  return drawing;
}

function weightOf(drawing: unknown): number {
  return typeof drawing === 'function' ? UNDRAWN : String(drawing ?? '').length;
}

// All that a drawing may know: see `chartContext`.
function keyOf({ published, lang }: Page, chart: Chart, form: string): string {
  const figures = chart.observations.map((id) => lookUpObservation(published, id));
  const titles = figures.map((figure) => published.metrics.find(({ name }) => name === figure?.metric)?.title);
  const { units, labels } = published.site;
  return createHash('sha256')
    .update(JSON.stringify([form, lang, chart, figures, titles, units, labels]))
    .digest('base64url');
}
