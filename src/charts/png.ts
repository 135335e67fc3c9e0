/** Image files from SVG files. The only user of resvg. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import type { ChartFonts } from './font.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'minor' | 'major' }) => void;

/** Pixels across: 1200 at twice the resolution. */
const PNG_WIDTH = 2400;

/** The SVG file as PNG, 2400 px wide, set in the bundled font alone: no machine's own fonts can change it. */
export async function renderPng(svg: string, fonts: ChartFonts): Promise<Uint8Array> {
  const bytes = draw(svg, fonts);
  await release();
  return bytes;
}

function draw(svg: string, fonts: ChartFonts): Uint8Array {
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: PNG_WIDTH },
    font: { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: 'Noto Sans SC' },
  });
  return renderer.render().asPng();
}

// A drawn picture is tens of megabytes that JavaScript does not see, and so does not clear away: forty of them were a gigabyte.
async function release(): Promise<void> {
  collect({ type: 'minor' });
  // What was collected lets go of its memory in the next turn.
  await new Promise((done) => setImmediate(done));
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
