import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawChart } from '../../src/charts/chart.ts';
import { chartSvgFile, type Furniture } from '../../src/charts/file.ts';
import { prepareFont } from '../../src/charts/font.ts';
import { renderPng, textOf } from '../../src/charts/png.ts';
import { theme } from '../../src/charts/theme.ts';
import { chartOf, charts, contextIn } from './sample.ts';

const zh = contextIn('zh');
const furniture: Furniture = {
  finding: '发现 <一>',
  subtitle: '副题',
  note: '说明',
  source: '来源：新闻',
  unit: '单位：个',
  site: '明账',
  synthetic: '虚构数据',
};
const bars = chartOf('open-bar', { bars: ['recruited', 'unknown'] });

it('carries every word of its furniture, and no class', () => {
  for (const chart of charts) {
    const svg = chartSvgFile(chart, zh, furniture);
    for (const words of ['发现 &lt;一&gt;', '副题', '说明', '来源：新闻', '单位：个', '明账', '虚构数据'])
      expect(svg).toContain(`>${words}`.replace('>单位', '单位'));
    expect(svg).toMatch(/<title>.*<\/title><desc>.*<\/desc><metadata>/);
    expect(svg).not.toMatch(/class=|<style|style=|\sid=|var\(/);
  }
});

it('sets straight quotation marks in English, where the typeface has none that are narrow', () => {
  const svg = chartSvgFile(bars, contextIn('en'), { ...furniture, note: 'Lu’an “city”' });
  expect(svg).toContain(">Lu'an &quot;city&quot;<");
});

it('renders the same picture 2400 pixels wide from bundled fonts', async () => {
  const svg = chartSvgFile(bars, zh, furniture);
  const fonts = await prepareFont(textOf(svg));
  const png = await renderPng(svg, fonts);
  expect(Buffer.from(png).readUInt32BE(16)).toBe(2400);
  expect(Buffer.from(await renderPng(svg, fonts)).equals(Buffer.from(png))).toBe(true);
  fonts.dispose();
});

it('has a glyph for the names of the place and for the signs of strength', async () => {
  (await prepareFont('六安淠河史杭 至少≥≤≈−+—·½m²（）“”《》')).dispose();
});

it('refuses a character that the font lacks, and names it', async () => {
  await expect(prepareFont('明账 \u{1F9FE}')).rejects.toThrow('glyphs missing from font: 🧾 (U+1F9FE)');
});

it.each(charts.filter(({ kind }) => kind === 'nested-units'))('keeps dashed squares dashed, on the page and in the file', (chart) => {
  const dashes = (svg: string) => [...svg.matchAll(/stroke-dasharray="([\d.]+)" stroke-dashoffset="([\d.]+)"/g)].length;
  for (const width of [13, 17, 34, 56]) expect(dashes(drawChart(chart, zh, width))).toBe(1);
  expect(dashes(chartSvgFile(chart, zh, furniture))).toBe(1);
});

it('gives every class of the file theme its twin on the page', () => {
  const css = readFileSync(new URL('../../src/styles/charts.css', import.meta.url), 'utf8');
  const furnitureOnly = ['title', 'sub', 'note', 'src'];
  const missing = Object.keys(theme).filter((name) => !furnitureOnly.includes(name) && !new RegExp(`\\.${name}[\\s,){]`).test(css));
  expect(missing).toEqual([]);
});
