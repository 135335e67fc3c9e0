import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { expect, it } from 'vitest';
import { ownFonts, prepareFonts } from '../../../src/charts/images/fonts.ts';
import { textWidth } from '../../../src/charts/images/widths.ts';

it('has a glyph for the names of the place and for the signs of strength', async () => {
  (await prepareFonts('六安淠河史杭 至少≥≤≈−+—·½m²（）“”《》')).dispose();
});

it('refuses a character that the font lacks, and names it', async () => {
  await expect(prepareFonts('明账 \u{1F9FE}')).rejects.toThrow('glyphs missing from font: 🧾 (U+1F9FE)');
});

it('takes no offence at characters that are only likely', async () => {
  const fonts = await prepareFonts('明账', '淠\u{1F9FE}');
  expect([fonts.has('淠'), fonts.has('\u{1F9FE}')]).toEqual([true, false]);
  fonts.dispose();
});

it('gives a text the same fonts, whatever else they had to have', async () => {
  const few = await prepareFonts('明账 124');
  const many = await prepareFonts('明账 124', '六安市城市社区治理 abc');
  const [one, other] = await Promise.all([ownFonts('明账 124', few), ownFonts('明账 124', many)]);
  expect(one.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(other.map((bytes) => Buffer.from(bytes).toString('base64')));
  few.dispose();
  many.dispose();
});

it.each([
  ['400Regular', false],
  ['700Bold', true],
] as const)('knows how wide %s sets Latin letters', (weight, bold) => {
  const name = `@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(name)));
  if (font.isCollection) throw new Error('a collection');
  for (let code = 32; code < 127; code++)
    expect(textWidth(String.fromCharCode(code), bold)).toBeCloseTo(font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm, 2);
  for (const sign of '六。”…—–−²³½°é')
    expect(textWidth(sign, bold)).toBeGreaterThanOrEqual(
      font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm - 0.01,
    );
});
