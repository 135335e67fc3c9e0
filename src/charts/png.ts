/** Image files from SVG files. The only user of resvg. */
import { Resvg } from '@resvg/resvg-js';
import type { ChartFonts } from './font.ts';

/** Pixels across: 1200 at twice the resolution. */
const PNG_WIDTH = 2400;

/** The SVG file as PNG, 2400 px wide, set in the bundled font alone: no machine's own fonts can change it. */
export function renderPng(svg: string, fonts: ChartFonts): Uint8Array {
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: 'Noto Sans SC' },
  });
  return renderer.render().asPng();
}

/** The text of an SVG file, for `prepareFont`: everything that could be drawn. */
export function textOf(svg: string): string {
  return svg
    .replace(/<(title|desc|metadata)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}
