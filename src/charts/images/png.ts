/** SVG images as pixels, and as SVG whose text is outlines. The only user of resvg. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { factsAsKeywords, type ImageFacts } from './facts.ts';
import type { ImageFonts } from './fonts.ts';
import { imageHead } from './image.ts';
import { packPng } from './png-file.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how: { type: 'minor' | 'major' }) => void;

/** The image as PNG with its facts, set in the bundled fonts alone: no machine's own can change it. `pixels` for each unit. */
export async function renderPng(svg: string, { files }: Pick<ImageFonts, 'files'>, facts: ImageFacts, pixels: number): Promise<Uint8Array> {
  const bytes = draw(svg, files, facts, pixels);
  await release();
  return bytes;
}

function draw(svg: string, files: readonly string[], facts: ImageFacts, pixels: number): Uint8Array {
  const image = rendererOf(svg, files, pixels).render();
  return packPng({ width: image.width, height: image.height, pixels: image.pixels, density: pixels, keywords: factsAsKeywords(facts) });
}

/** The same picture with its text as outlines: it looks the same everywhere, and nothing in it can be edited as text. */
export function outlineSvg(svg: string, { files }: Pick<ImageFonts, 'files'>, facts: ImageFacts): string {
  const outlines = rendererOf(svg, files, 1).toString();
  const end = outlines.indexOf('>', outlines.indexOf('<svg')) + 1;
  const opened = outlines.slice(0, end).replace('<svg', `<svg role="img" xml:lang="${facts.language}"`);
  return `${opened}\n${imageHead(facts)}${outlines.slice(end)}`;
}

function rendererOf(svg: string, files: readonly string[], pixels: number): Resvg {
  return new Resvg(svg, {
    fitTo: { mode: 'zoom', value: pixels },
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Noto Sans SC' },
  });
}

// A drawn picture is tens of megabytes that JavaScript does not see, and so does not clear away: forty of them were a gigabyte.
async function release(): Promise<void> {
  collect({ type: 'minor' });
  // What was collected lets go of its memory in the next turn.
  await new Promise((done) => setImmediate(done));
}
