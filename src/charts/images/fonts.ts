/** The fonts of image files: the bundled Chinese typeface, cut down to the characters that are drawn. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

/**
 * Regular and bold with some characters: as bytes, and on disk because the renderer of pixels reads nothing else, in the folder MINGZHANG_TEMP,
 * which goes when a build is over. Elsewhere call `dispose` when the last image is drawn.
 */
export interface ImageFonts {
  readonly bytes: readonly Uint8Array[];
  readonly files: readonly string[];
  /** The characters that it was asked for; `has` says which of them there are. */
  readonly asked: ReadonlySet<string>;
  readonly has: (character: string) => boolean;
  readonly dispose: () => void;
}

const FONT_PACKAGE = '@expo-google-fonts/noto-sans-sc';
const WEIGHTS = ['400Regular', '700Bold'] as const;

/** The fonts with the characters of a text, and those of `likely` that the typeface has. Throws when it lacks one of the text, since the renderers would drop it in silence. */
export async function prepareFonts(text: string, likely = ''): Promise<ImageFonts> {
  const asked = charactersOf(text + likely);
  const characters = [...asked, ' '].sort().join('');
  const bytes = await Promise.all(
    WEIGHTS.map((weight) => subsetFont(readFileSync(fontPath(weight)), characters, { targetFormat: 'truetype' })),
  );
  const has = coverageOf(bytes);
  requireGlyphs(text, has);
  const folder = mkdtempSync(join(process.env['MINGZHANG_TEMP'] || tmpdir(), 'image-fonts-'));
  const files = bytes.map((font, index) => {
    const file = join(folder, `${WEIGHTS[index]}.ttf`);
    writeFileSync(file, font);
    return file;
  });
  return { bytes, files, asked, has, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Regular and bold with the characters of a text and no others: the same bytes, whatever else the given fonts have. */
export async function ownFonts(text: string, { bytes, has }: ImageFonts): Promise<readonly Uint8Array[]> {
  requireGlyphs(text, has);
  const characters = [...charactersOf(text), ' '].sort().join('');
  return Promise.all(bytes.map((font) => subsetFont(font, characters, { targetFormat: 'truetype' })));
}

/** Refuses a text of which the fonts lack a character. */
export function requireGlyphs(text: string, has: ImageFonts['has']): void {
  const missing = [...charactersOf(text)].filter((character) => !has(character));
  if (missing.length > 0) throw new Error(`glyphs missing from font: ${missing.sort().map(named).join(', ')}`);
}

/** The characters of a text that need a glyph. */
export function charactersOf(text: string): ReadonlySet<string> {
  return new Set([...new Set(text)].filter((character) => !/[\s\p{Cc}]/u.test(character)));
}

/** The text of an SVG: everything that is drawn. */
export function textOf(svg: string): string {
  return svg
    .replace(/<(title|desc|metadata)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

function coverageOf(fonts: readonly Uint8Array[]): ImageFonts['has'] {
  const known = fonts.map((bytes) => {
    const font = create(Buffer.from(bytes));
    if (font.isCollection) throw new Error(`not a single font: ${FONT_PACKAGE}`);
    return font;
  });
  return (character) => known.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

function fontPath(weight: (typeof WEIGHTS)[number]): string {
  return createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/${weight}/NotoSansSC_${weight}.ttf`);
}

function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
