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
  const key = `${form} ${keyOf(page, chart)}`;
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

/** A chart of a release is of one record, and is asked for in several forms. */
const keys = new WeakMap<Chart, Map<string, string>>();

function keyOf(page: Page, chart: Chart): string {
  const known = keys.get(chart) ?? new Map<string, string>();
  keys.set(chart, known);
  const key = known.get(page.lang) ?? hashOf(page, chart);
  known.set(page.lang, key);
  return key;
}

// All that a drawing may know: see `chartContext`.
function hashOf({ published, lang }: Page, chart: Chart): string {
  const figures = chart.observations.map((id) => lookUpObservation(published, id));
  const titles = figures.map((figure) => published.metrics.find(({ name }) => name === figure?.metric)?.title);
  const { units, labels } = published.site;
  return createHash('sha256')
    .update(JSON.stringify([lang, chart, figures, titles, units, labels]))
    .digest('base64url');
}
