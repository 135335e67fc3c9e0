import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeChart, drawChart, drawChartPage, tabulateChart } from '../../../src/charts/chart.ts';
import { drawImage } from '../../../src/charts/images/image.ts';
import { imageShapes } from '../../../src/charts/images/shape.ts';
import { measure } from '../../../src/charts/words.ts';
import type { Chart } from '../../../src/model.ts';
import { contentOf } from '../images/sample.ts';
import { chartsOf, contextOf, HOSTILE } from './sample.ts';

const WIDTHS = [13, 17, 34, 50];
const SYNTHETIC = '虚构数据';
const few = chartsOf(90);
const many = chartsOf(1500);
const all = [...few.map((chart) => ['few', chart] as const), ...many.map((chart) => ['many', chart] as const)];
const elements = (html: string, selector: string): readonly Element[] => [
  ...(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.querySelectorAll(selector) as Iterable<Element>),
];
const BROKEN = /NaN|Infinity|undefined|\bnull\b|\[object/;

describe.each(all.map(([size, chart]) => [`${chart.kind} ${chart.name} of ${size}`, chart] as const))('%s', (_, chart) => {
  it.each(WIDTHS)('is whole at %i rem in both languages', (width) => {
    for (const lang of ['zh', 'en']) {
      const svg = drawChart(chart, contextOf(lang, true), width);
      expect(svg).not.toMatch(BROKEN);
      expect(svg).not.toMatch(/<style|style=|\sid=|url\(|="[^"]*\d\.\d{3,}/);
      expectInside(svg);
    }
  });

  it('is the same bytes whatever was drawn before', () => {
    const alone = drawChart(chart, contextOf('zh'), 34);
    for (const other of few) drawChart(other, contextOf('en'), 17);
    expect(drawChart(chart, contextOf('zh'), 34)).toBe(alone);
  });

  it('lets no name of the data out of its place', () => {
    for (const text of [drawChart(chart, contextOf('zh', true), 34), drawChartPage(chart, contextOf('zh', true)) ?? '']) {
      expect(text).not.toContain(HOSTILE);
      expect(text).not.toContain('<b>"');
    }
  });

  it('is described in both languages, and says of how many things it speaks', () => {
    for (const lang of ['zh', 'en']) {
      const text = describeChart(chart, contextOf(lang));
      expect(text).not.toMatch(BROKEN);
      expect(text.length).toBeGreaterThan(20);
      expect(drawChart(chart, contextOf(lang), 34)).toContain(' aria-label="');
    }
  });

  it('has a table with as many cells in each row as there are columns', () => {
    const { columns, rows } = tabulateChart(chart, contextOf('zh'));
    expect(rows.length).toBeGreaterThan(0);
    for (const { cells } of rows) expect(cells.length).toBe(columns.length - 1);
  });

  it('is marked as invented in each of its files', () => {
    const context = contextOf('zh');
    const svg = drawImage(imageShapes.wide, contentOf(chart, context));
    expect(svg).toContain(`>${SYNTHETIC}<`);
    expect(svg).not.toMatch(/<a |class=/);
  });
});

describe('a picture of links', () => {
  const pageOf = (chart: Chart | undefined): string => (chart && drawChartPage(chart, contextOf('zh', true))) ?? '';
  const tiles = few.find(({ kind }) => kind === 'register-tiles');
  const scatter = few.find(({ kind }) => kind === 'register-scatter');

  it('has one link for each thing, with its name', () => {
    const links = elements(pageOf(tiles), 'a.pt');
    expect(links).toHaveLength(90);
    for (const link of links) expect(link.getAttribute('aria-label')).toMatch(/^c\d+：(达标|未达标|无法判断)$/);
    const points = elements(pageOf(scatter), 'a[href^="../communities/"]');
    expect(points).toHaveLength(scatter?.picture?.kind === 'register-scatter' ? scatter.picture.drawn : 0);
    for (const point of points) expect(point.querySelector('title')?.textContent).toMatch(/^c\d+：[\d,]+homes，[\d,]+m2，(达标|未达标)$/);
  });

  it('leads past itself', () => {
    for (const html of [pageOf(tiles), pageOf(scatter)]) {
      const target = elements(html, 'a.past')[0]?.getAttribute('href')?.slice(1);
      expect(elements(html, `[id="${target}"]`)).toHaveLength(1);
    }
  });

  it('keeps its points within the column', () => {
    const starts = [...pageOf(scatter).matchAll(/d="M([-\d.]+) ([-\d.]+)h0"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(starts.length).toBeGreaterThan(50);
    for (const [x, y] of starts) expect(x >= 0 && x <= 100 && y >= 0 && y <= 290).toBe(true);
  });

  it('is no image, since an image hides its links', () => {
    expect(pageOf(scatter)).toContain('role="group"');
    const ranking = few.find(({ kind }) => kind === 'register-ranking') as Chart;
    expect(drawChart(ranking, contextOf('zh', true), 34)).toContain('role="group"');
    expect(drawChart(ranking, contextOf('zh'), 34)).toContain('role="img"');
  });

  it('is a picture of counts where there are too many things, and does not grow with them', () => {
    const scatterOf = (charts: readonly Chart[]) => charts.find(({ kind }) => kind === 'register-scatter') as Chart;
    expect(drawChartPage(scatterOf(many), contextOf('zh', true))).toBeNull();
    expect(drawChart(scatterOf(many), contextOf('zh', true), 34).length).toBeLessThan(25_000);
  });
});

it('links each number of a thing to the page that has its proof', () => {
  const ranking = few.filter(({ kind }) => kind === 'register-ranking')[2] as Chart;
  const { rows } = tabulateChart(ranking, contextOf('zh'));
  for (const { label, path, cells } of rows)
    expect([path, cells[0]?.observation]).toEqual([`communities/${label}.html`, `communities/${label}/homes@2020`]);
});

// As the test of the other kinds: no word below the drawing, and none that begins outside of it.
function expectInside(svg: string): void {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  for (const text of elements(svg, 'text[y]')) {
    expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(Number(height));
    expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(0);
    const wide = measure([{ text: text.textContent ?? '' }], text.getAttribute('class')?.includes('md') ? 'medium' : 'small');
    const right =
      Number(text.getAttribute('x')) + (text.getAttribute('text-anchor') === 'end' ? 0 : wide / (text.getAttribute('text-anchor') ? 2 : 1));
    // Sentences of several lines are broken to the width elsewhere.
    if (!text.querySelector('tspan[dy]')) expect(right, text.textContent ?? '').toBeLessThanOrEqual(Number(width) + 8);
  }
}
