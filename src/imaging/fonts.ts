/** One font for all images of a thread: cutting it down takes longer than drawing with it. No image depends on the others' characters. */
import { charactersOf, type ImageFonts, prepareFonts, requireGlyphs, textOf } from '../charts/images/fonts.ts';
import { unrecorded } from '../lib/reads.ts';
import { readPublished } from '../published/read.ts';

/** What print sets in the place of a character that it has no type for. */
const NO_TYPE = '〓';

let prepared: Promise<ImageFonts> | undefined;

/** Fonts that have every character of an image. Throws where the typeface lacks one: a chart's words are somebody's, who can choose others. */
export async function fontsFor(svg: string): Promise<ImageFonts> {
  const text = textOf(svg);
  const fonts = await preparedFor(text);
  requireGlyphs(text, fonts.has);
  return fonts;
}

/** The image with a sign in the place of each character that the typeface lacks: names in a table are what they are. Its metadata has them. */
export async function fontsForAny(svg: string): Promise<{ readonly svg: string; readonly fonts: ImageFonts }> {
  const text = textOf(svg);
  const fonts = await preparedFor(text + NO_TYPE);
  const missing = new Set([...charactersOf(text)].filter((character) => !fonts.has(character)));
  if (missing.size === 0) return { svg, fonts };
  const drawn = svg.indexOf('</metadata>');
  const replaced = [...svg.slice(drawn)].map((character) => (missing.has(character) ? NO_TYPE : character)).join('');
  return { svg: svg.slice(0, drawn) + replaced, fonts };
}

/** Fonts that were asked for every character of a text. */
async function preparedFor(text: string): Promise<ImageFonts> {
  const known = await prepared;
  if (known && [...charactersOf(text)].every((character) => known.asked.has(character))) return known;
  prepared = prepareFonts('', text + (known ? [...known.asked].join('') : unrecorded(likelyText)));
  const fonts = await prepared;
  known?.dispose();
  return fonts;
}

/** The characters that images of this site are likely to have: those of its figures and its words. */
function likelyText(): string {
  const { site, metrics, observations, charts, datasets } = readPublished();
  return JSON.stringify([site, metrics, observations, charts, datasets.map(({ title, picture }) => [title, picture])]);
}
