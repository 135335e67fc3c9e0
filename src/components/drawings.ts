/** A chart as the page shows it. */
import {
  type ChartContext,
  type ChartTable,
  describeChart,
  drawChart,
  drawChartPage,
  drawingSize,
  tabulateChart,
} from '../charts/chart.ts';
import type { Chart } from '../model.ts';
import { findMetric, lookUpObservation } from './find.ts';
import { linkPage, type Page } from './page.ts';
import { sameDrawing } from './releases/same-drawing.ts';

/** What a drawing may know, from the page it stands on. */
export function chartContext({ published, lang }: Page): ChartContext {
  return {
    find: (id) => lookUpObservation(published, id),
    units: published.site.units,
    labels: published.site.labels,
    metricTitle: (metric) => findMetric(published, metric).title,
    lang,
  };
}

/** The drawing at a width, as SVG. */
export function drawingOf(page: Page, chart: Chart, widthRem: number): string {
  return sameDrawing(page, chart, `${widthRem}`, () => drawChart(chart, linkedContext(page), widthRem));
}

/** The size of that drawing, in its own units. */
export function drawingSizeOf(page: Page, chart: Chart, widthRem: number): ReturnType<typeof drawingSize> {
  return sameDrawing(page, chart, `size ${widthRem}`, () => drawingSize(chart, chartContext(page), widthRem));
}

/** The one drawing for any width, of a chart that has it; else null. */
export function pageDrawingOf(page: Page, chart: Chart): string | null {
  return sameDrawing(page, chart, 'page', () => drawChartPage(chart, linkedContext(page)));
}

// On a page the things of a register are links; a file has nowhere to lead, and what a release had may be gone.
function linkedContext(page: Page): ChartContext {
  if (page.pinned !== undefined) return chartContext(page);
  return { ...chartContext(page), link: (path) => linkPage(page, path) };
}

/** The chart in words. */
export function descriptionOf(page: Page, chart: Chart): string {
  return describeChart(chart, chartContext(page));
}

/** The chart as a table. */
export function tableOf(page: Page, chart: Chart): ChartTable {
  return tabulateChart(chart, chartContext(page));
}
