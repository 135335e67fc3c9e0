import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/charts/chart.ts';
import { arrange } from '../../../src/charts/images/arrange.ts';
import { drawImage } from '../../../src/charts/images/image.ts';
import { type ImageShape, imageShapes } from '../../../src/charts/images/shape.ts';
import { theme } from '../../../src/charts/theme.ts';
import { chartsOf, contextOf } from '../pictures/sample.ts';
import { chartOf, charts, contextIn } from '../sample.ts';
import { contentOf, wordsOf } from './sample.ts';

const shapes = Object.values(imageShapes);
const zh = contextIn('zh');
const bars = chartOf('open-bar', { bars: ['recruited', 'unknown'] });
/** Every kind, with the context that it is drawn in. */
const drawn = ['zh', 'en'].flatMap((lang) => [
  ...charts.map((chart) => ({ name: `${chart.kind} ${lang}`, chart, context: contextIn(lang) })),
  ...chartsOf(90).map((chart) => ({ name: `${chart.kind} ${chart.name} ${lang}`, chart, context: contextOf(lang) })),
]);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

function expectApart(one: Box, other: Box): void {
  const across = Math.min(one.right, other.right) - Math.max(one.x, other.x);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y);
  expect(Math.min(across, down), JSON.stringify([one, other])).toBeLessThanOrEqual(0.5);
}

/** Words and picture inside the image, and none on another. The words of a column are as wide as its longest line. */
function expectLaidOut(shape: ImageShape, content: ReturnType<typeof contentOf>): void {
  const { blocks, picture } = arrange(shape, content);
  const boxOf = ({ x, y, block }: (typeof blocks)[number]): Box => {
    const lines = [...block.svg(x, y).matchAll(/<text x="([\d.]+)"/g)].map(([, at]) => Number(at));
    return { x: Math.min(x, ...lines), y, right: Math.max(x, ...lines) + 1, bottom: y + block.height };
  };
  const { fitted, x, y } = picture;
  const drawing = {
    x,
    y,
    right: x + fitted.picture.used * fitted.scale,
    bottom: y + fitted.picture.height * fitted.scale,
  };
  const boxes = [...blocks.map(boxOf), drawing];
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(shape.margin - 1);
    expect(box.right).toBeLessThanOrEqual(shape.width - shape.margin + 1);
    expect(box.y).toBeGreaterThanOrEqual(shape.margin);
    expect(box.bottom).toBeLessThanOrEqual(shape.height - shape.margin / 2);
  }
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) expectApart(box, other);
  });
}

describe.each(drawn)('$name', ({ chart, context }) => {
  it.each(shapes)('has its own layout as $name: all words, nothing on anything else', (shape) => {
    const content = contentOf(chart, context);
    const svg = drawImage(shape, content);
    expect(svg).toContain(`viewBox="0 0 ${shape.width} ${shape.height}" width="${shape.width}" height="${shape.height}"`);
    for (const words of ['发现 &lt;一&gt;', '副题（个）', '虚构数据', '来源：新闻', '明账：站名', 'https://example.org/charts/x.html'])
      expect(wordsOf(svg)).toContain(words);
    expect(svg).not.toMatch(/class=|<style|style=|\sid=|var\(|NaN|Infinity|undefined|\[object/);
    expectLaidOut(shape, content);
  });
});

it('gives way to a picture in this order: ends of notes, then notes, never source or address', () => {
  const long = 'A note that nobody would read to its end. '.repeat(40);
  const words = { ...contentOf(bars, zh).words, notes: [long], finding: long.slice(0, 200), subtitle: long.slice(0, 180) };
  for (const shape of shapes) {
    const svg = drawImage(shape, contentOf(bars, zh, { words }));
    expect(wordsOf(svg)).toContain('来源：新闻');
    expect(wordsOf(svg)).toContain('https://example.org/charts/x.html');
    expectLaidOut(shape, contentOf(bars, zh, { words }));
  }
});

it('keeps any words inside the image', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('社', 'a', 'W', '9', '，', '。', ' ', '-'), maxLength: 600 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...shapes), text, text, text, (shape, finding, subtitle, note) => {
      const words = { ...contentOf(bars, zh).words, finding, subtitle, notes: [note] };
      expectLaidOut(shape, contentOf(bars, zh, { words }));
    }),
    { numRuns: 60 },
  );
});

it('says the same in its metadata', () => {
  const svg = drawImage(imageShapes.wide, contentOf(bars, zh));
  expect(svg).toContain('<title>发现 &lt;一&gt;</title><desc>副题 条形图：“多”</desc><metadata>');
  for (const element of [
    '<dc:source>来源：新闻 &amp; 第5段</dc:source>',
    '<dc:rights>数据没有写明许可</dc:rights>',
    '<dc:identifier>https://example.org/charts/x.html</dc:identifier>',
    '<dc:date>2020-06-01</dc:date>',
    '<dc:description>虚构数据 副题',
    '<dcterms:hasVersion>1.0.0</dcterms:hasVersion>',
  ])
    expect(svg).toContain(element);
});

it('sets straight quotation marks in English, where the typeface has none that are narrow', () => {
  const en = contextIn('en');
  const words = { ...contentOf(bars, en).words, notes: ['Lu’an “city”'] };
  expect(drawImage(imageShapes.wide, contentOf(bars, en, { words }))).toContain(">Lu'an &quot;city&quot;<");
});

it('is the same bytes whatever was drawn before', () => {
  const alone = drawImage(imageShapes.poster, contentOf(bars, zh));
  for (const chart of charts) drawImage(imageShapes.og, contentOf(chart, zh));
  expect(drawImage(imageShapes.poster, contentOf(bars, zh))).toBe(alone);
});

it.each(charts.filter(({ kind }) => kind === 'nested-units'))('keeps dashed squares dashed, on the page and on images', (chart) => {
  const dashes = (svg: string) => [...svg.matchAll(/stroke-dasharray="([\d.]+)" stroke-dashoffset="([\d.]+)"/g)].length;
  for (const width of [13, 17, 34, 56]) expect(dashes(drawChart(chart, zh, width))).toBe(1);
  for (const shape of shapes) expect(dashes(drawImage(shape, contentOf(chart, zh)))).toBe(1);
});

it('gives every class of the file theme its twin on the page', () => {
  const css = readFileSync(new URL('../../../src/styles/charts.css', import.meta.url), 'utf8');
  expect(Object.keys(theme).filter((name) => !new RegExp(`\\.${name}[\\s,){]`).test(css))).toEqual([]);
});
