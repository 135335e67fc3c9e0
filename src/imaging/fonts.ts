/** One font for all images of a thread: cutting it down takes longer than drawing with it. No image depends on the others' characters. */
import { charactersOf, type ImageFonts, requireGlyphs, textOf } from '../charts/images/fonts.ts';
import { unrecorded } from '../lib/recorded.ts';
import { readPublished } from '../published/read.ts';

let prepared: Promise<ImageFonts> | undefined;

/** Fonts that have every character of an image; throws where the typeface lacks one. */
export async function fontsFor(svg: string): Promise<ImageFonts> {
  const text = textOf(svg);
  const own = charactersOf(text);
  const known = await prepared;
  if (known && [...own].every(known.has)) return known;
  const { prepareFonts } = await import('../charts/images/fonts.ts');
  const more = known ? known.characters : unrecorded(likelyText);
  prepared = prepareFonts(text, more);
  const fonts = await prepared;
  requireGlyphs(text, fonts.has);
  known?.dispose();
  return fonts;
}

/** The characters that images of this site are likely to have: those of its figures and its words. */
function likelyText(): string {
  const { site, metrics, observations, charts, datasets } = readPublished();
  return JSON.stringify([site, metrics, observations, charts, datasets.map(({ title, picture }) => [title, picture])]);
}
