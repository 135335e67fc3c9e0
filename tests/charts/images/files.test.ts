/** Image files as programs read them that are not ours. */

import jsqr from 'jsqr';
import { parseHTML } from 'linkedom';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ImageFonts, prepareFonts, textOf } from '../../../src/charts/images/fonts.ts';
import { drawImage } from '../../../src/charts/images/image.ts';
import { renderPdf } from '../../../src/charts/images/pdf.ts';
import { outlineSvg, renderPng } from '../../../src/charts/images/png.ts';
import { qrPath } from '../../../src/charts/images/qr.ts';
import { imageShapes } from '../../../src/charts/images/shape.ts';
import { chartOf, contextIn } from '../sample.ts';
import { contentOf, facts } from './sample.ts';

const bars = chartOf('open-bar', { bars: ['recruited', 'unknown'] });
const content = contentOf(bars, contextIn('zh'));
const svg = drawImage(imageShapes.wide, content);
let fonts: ImageFonts;

beforeAll(async () => {
  fonts = await prepareFonts(textOf(svg), '其他的字');
});
afterAll(() => fonts.dispose());

/** The text chunks of a PNG: international, not compressed. */
function textsOf(png: Uint8Array): Readonly<Record<string, string>> {
  const bytes = Buffer.from(png);
  const found: Record<string, string> = {};
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const [keyword = '', , , , , ...text] = bytes.toString('utf8', at + 8, at + 8 + bytes.readUInt32BE(at)).split('\0');
    found[keyword] = text.join('\0');
  }
  return found;
}

it.each(Object.values(imageShapes))('a PNG as $name has its pixels, and the paper is the colour of paper', async (shape) => {
  const drawn = drawImage(shape, content);
  const png = await renderPng(drawn, fonts, facts, shape.pixels);
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  expect([width, height]).toEqual([shape.width * shape.pixels, shape.height * shape.pixels]);
  expect([...data.subarray(0, 4)]).toEqual([0xf6, 0xf4, 0xed, 255]);
});

it('a PNG is the same bytes each time, and carries its facts', async () => {
  const png = await renderPng(svg, fonts, facts, 1);
  expect(Buffer.from(await renderPng(svg, fonts, facts, 1)).equals(Buffer.from(png))).toBe(true);
  expect(textsOf(png)).toEqual({
    Title: '发现 <一>',
    Author: '某市 & 治理',
    Description: '副题 条形图：“多”',
    Copyright: '数据没有写明许可',
    'Creation Time': '2020-06-01',
    Software: '明账',
    Warning: '虚构数据',
    Source: '来源：新闻 & 第5段',
    URL: 'https://example.org/charts/x.html',
    Release: '1.0.0',
  });
});

it('an SVG of outlines has no text but the same words about itself', () => {
  const outlines = outlineSvg(svg, fonts, facts);
  const { document } = parseHTML(outlines);
  expect(outlines).not.toContain('<text');
  expect(outlines).toContain('width="1200" height="675"');
  expect(document.querySelector('title')?.textContent).toBe('发现 <一>');
  expect(outlines).toContain('<dc:source>来源：新闻 &amp; 第5段</dc:source>');
});

it('a PDF has its words as words, and its facts', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(svg, fonts, facts)));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBe(1);
  for (const words of ['发现 <一>', '副题（个）', '虚构数据', '至少', '200', '来源：新闻', 'https://example.org/charts/x.html'])
    expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
  const { info } = await getMeta(pdf);
  expect(info).toMatchObject({
    Title: '发现 <一>',
    Author: '某市 & 治理',
    Creator: '明账',
    CreationDate: 'D:20200601000000Z',
    Language: 'zh',
  });
  expect(info.Subject).toContain('虚构数据 副题');
  expect(info.Keywords).toContain('https://example.org/charts/x.html');
});

it('a PDF is the same bytes, whatever other images its fonts were made for', async () => {
  const others = await prepareFonts(textOf(svg), '六安市城市社区治理');
  const [one, other] = [await renderPdf(svg, fonts, facts), await renderPdf(svg, others, facts)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  others.dispose();
});

it.each(['https://example.org/charts/x.html', `https://例子.example/some/base/en/charts/${'a'.repeat(80)}.html`])(
  'a poster leads a camera to %s',
  async (address) => {
    const path = qrPath(address, 196);
    const corner = {
      width: 196,
      height: 196,
      svg: (x: number, y: number) => `<path transform="translate(${x} ${y})" d="${path}" fill="#191b1a"/>`,
    };
    const poster = drawImage(imageShapes.poster, { ...content, corner });
    const { width, height, data } = PNG.sync.read(Buffer.from(await renderPng(poster, fonts, facts, 1)));
    expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
  },
);
