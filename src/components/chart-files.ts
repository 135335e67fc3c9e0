/** The pictures of a chart as files that carry their title, unit, source and note with them. */
import { chartSvgFile } from '../charts/file.ts';
import type { ChartFonts } from '../charts/font.ts';
import { unrecorded } from '../lib/recorded.ts';
import type { Chart } from '../model.ts';
import { readPublished } from '../published/read.ts';
import { chartContext } from './drawings.ts';
import { furniture } from './furniture.ts';
import { createPage, type Page } from './page.ts';

export const CHART_FORMATS = ['svg', 'png'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** The bytes of one of a chart's pictures, in the language of a page. */
export async function chartFileBody(chart: Chart, format: ChartFormat, page: Page): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return svgOf(chart, page);
    case 'png':
      return pngOf(svgOf(chart, page));
    default:
      throw new Error(`unknown chart format: ${format satisfies never}`);
  }
}

function svgOf(chart: Chart, page: Page): string {
  return chartSvgFile(chart, chartContext(page), furniture(chart, page));
}

let prepared: Promise<ChartFonts> | undefined;

// What draws images is loaded only where one is to be drawn.
async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderPng } = await import('../charts/png.ts');
  prepared ??= prepareFonts();
  return renderPng(svg, await prepared);
}

// One font for all pictures: cutting it down takes longer than drawing with it. What a picture shows does not depend on the others' characters.
async function prepareFonts(): Promise<ChartFonts> {
  const [{ prepareFont }, { textOf }] = await Promise.all([import('../charts/font.ts'), import('../charts/png.ts')]);
  return prepareFont(textOf(unrecorded(everySvg)));
}

function everySvg(): string {
  const { charts, site } = readPublished();
  return site.languages.flatMap((lang) => charts.map((chart) => svgOf(chart, createPage(lang, '')))).join('\n');
}
