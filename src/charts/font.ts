/** The fonts of image files: the bundled Chinese typeface, cut down to the characters that are drawn. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

/**
 * Font files for `renderPng`, on disk because the renderer reads nothing else: in the folder MINGZHANG_TEMP, which goes when a build is over.
 * Elsewhere call `dispose` when the last image is drawn.
 */
export interface ChartFonts {
  readonly files: readonly string[];
  readonly dispose: () => void;
}

const FONT_PACKAGE = '@expo-google-fonts/noto-sans-sc';
const WEIGHTS = ['400Regular', '700Bold'] as const;

/** Regular and bold with the characters of a text. Throws when the typeface lacks one, since the renderer would drop it in silence. */
export async function prepareFont(text: string): Promise<ChartFonts> {
  const characters = drawnCharacters(text);
  const fonts = WEIGHTS.map((weight) => readFileSync(fontPath(weight)));
  const missing = [...new Set(fonts.flatMap((font) => missingGlyphs(font, characters)))];
  if (missing.length > 0) throw new Error(`glyphs missing from font: ${missing.map(named).join(', ')}`);
  const subsets = await Promise.all(fonts.map((font) => subsetFont(font, characters.join(''), { targetFormat: 'truetype' })));
  const folder = mkdtempSync(join(process.env['MINGZHANG_TEMP'] || tmpdir(), 'chart-fonts-'));
  const files = subsets.map((subset, index) => {
    const file = join(folder, `${WEIGHTS[index]}.ttf`);
    writeFileSync(file, subset);
    return file;
  });
  return { files, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The characters of a text that need a glyph, each once, in order. */
function drawnCharacters(text: string): readonly string[] {
  return [...new Set(text)]
    .filter((character) => !/[\s\p{Cc}]/u.test(character))
    .concat(' ')
    .sort();
}

function missingGlyphs(bytes: Buffer, characters: readonly string[]): readonly string[] {
  const font = create(bytes);
  if (font.isCollection) throw new Error(`not a single font: ${FONT_PACKAGE}`);
  return characters.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

function fontPath(weight: (typeof WEIGHTS)[number]): string {
  return createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/${weight}/NotoSansSC_${weight}.ttf`);
}

function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
