/** Releases that froze the same chart have the same drawing of it: it is made once. */
import { createHash } from 'node:crypto';
import type { Chart } from '../../model.ts';
import { lookUpObservation } from '../find.ts';
import type { Page } from '../page.ts';

/** Pages of one chart in several releases follow one another, so a few are enough. */
const KEPT = 64;
const drawings = new Map<string, string | null>();

/** What was drawn from the same, or what is drawn now. Only of what releases froze: that is never looked up through what notes reads. */
export function sameDrawing<T extends string | null>(page: Page, chart: Chart, form: string, draw: () => T): T {
  if (page.pinned === undefined) return draw();
  const key = keyOf(page, chart, form);
  const known = drawings.get(key);
  const drawing = known === undefined ? draw() : (known as T);
  drawings.delete(key);
  drawings.set(key, drawing);
  for (const oldest of [...drawings.keys()].slice(0, -KEPT)) drawings.delete(oldest);
  return drawing;
}

// All that a drawing may know: see `chartContext`.
function keyOf({ published, lang }: Page, chart: Chart, form: string): string {
  const figures = chart.observations.map((id) => lookUpObservation(published, id));
  const titles = figures.map((figure) => published.metrics.find(({ name }) => name === figure?.metric)?.title);
  const { units, labels } = published.site;
  return createHash('sha256').update(JSON.stringify([form, lang, chart, figures, titles, units, labels])).digest('base64url');
}
