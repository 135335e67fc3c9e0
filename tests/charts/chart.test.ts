import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chartKinds, describeChart, drawChart, tabulateChart } from '../../src/charts/chart.ts';
import { chartParameters } from '../../src/charts/parameters.ts';
import { chartOf, charts, contextIn, observed } from './sample.ts';

const WIDTHS = [13, 17, 34, 56];
const zh = contextIn('zh');
const draw = (kind: string, width = 34, lang = 'zh') =>
  drawChart(charts.find((chart) => chart.kind === kind) ?? chartOf(kind, {}), contextIn(lang), width);
const elements = (svg: string, selector: string) => [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll(selector)];

describe.each(charts.map((chart) => [chart.kind, chart] as const))('a chart of kind %s', (kind, chart) => {
  it('draws as it did, at a phone and at a page', () => {
    expect(drawChart(chart, zh, 13)).toMatchSnapshot();
    expect(drawChart(chart, contextIn('en'), 34)).toMatchSnapshot();
  });

  it('is the same bytes whatever was drawn before', () => {
    const alone = draw(kind);
    for (const other of charts) drawChart(other, contextIn('en'), 17);
    expect(draw(kind)).toBe(alone);
  });

  it.each(WIDTHS)('carries no style, no id and no long fraction at %i rem', (width) => {
    const svg = draw(kind, width);
    expect(svg).not.toMatch(/<style|style=|\sid=|clip-path|url\(|NaN|undefined|Infinity/);
    expect(svg).not.toMatch(/="[^"]*\d\.\d{3,}/);
  });

  it.each(WIDTHS)('keeps its words inside the drawing at %i rem', (width) => {
    const svg = draw(kind, width);
    const [, , height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    for (const text of elements(svg, 'text[y]')) expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(Number(height));
  });

  it('gives every number its observation, but for muted tick labels and periods', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const text of elements(draw(kind, 34, lang), 'text:not(.mut)')) {
        const bare = [...text.querySelectorAll('[data-observation]')].reduce(
          (rest, span) => rest.replace(span.textContent ?? '', ''),
          text.textContent ?? '',
        );
        expect(bare.replace(/20(19|20)年?/, '')).not.toMatch(/\d/);
      }
    }
  });

  it('is named, described and tabulated in both languages', () => {
    for (const lang of ['zh', 'en']) {
      const context = contextIn(lang);
      const description = describeChart(chart, context);
      const label = elements(drawChart(chart, context, 34), 'svg')[0]?.getAttribute('aria-label') ?? '';
      expect(label.length).toBeGreaterThan(10);
      expect(description.startsWith(label)).toBe(true);
      const { columns, rows } = tabulateChart(chart, context);
      expect(rows.length).toBe((chartKinds[kind]?.entries(chart, context) ?? []).length);
      for (const row of rows) expect(row.cells.length).toBe(columns.length - 1);
    }
  });

  it('stands with slots where nothing is known', () => {
    const nothing = { ...zh, find: () => undefined };
    for (const width of WIDTHS) expect(drawChart(chart, nothing, width)).toContain('class="slot"');
  });
});

describe('the grammar of inexact values', () => {
  it('closes a bar only for an exact value', () => {
    const closed = (id: string) =>
      elements(drawChart(chartOf('open-bar', { bars: [id] }), zh, 34), '.strip, .strip2, .band, path.bar').length === 0;
    expect(closed('all')).toBe(true);
    for (const id of ['recruited', 'capped', 'nearly', 'between']) expect(closed(id)).toBe(false);
  });

  it('ends an at-least in four strips beyond its floor', () => {
    const svg = drawChart(chartOf('open-bar', { bars: ['recruited'] }), zh, 34);
    const bar = elements(svg, 'rect.bar')[0];
    const end = Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'));
    const starts = [...(elements(svg, '.strip')[0]?.getAttribute('d') ?? '').matchAll(/M([\d.]+)/g)].map((match) => Number(match[1]));
    expect(starts.length).toBe(4);
    expect(Math.min(...starts)).toBeGreaterThan(end);
  });

  it('draws the sum of floors open too', () => {
    expect(draw('component-bars')).toContain('class="strip2"');
  });

  it('gives a change no axis, and an arrow of one length', () => {
    const arrow = (value: number) =>
      elements(
        drawChart(charts[7] ?? chartOf('changes', {}), contextIn('zh', [observed('age', 'change', value)]), 34),
        '.mark',
      )[0]?.getAttribute('d');
    const shaft = (value: number) => /v[\d.]+/.exec(arrow(value) ?? '')?.[0];
    expect(shaft(-5)).toBe(shaft(-50));
    expect(draw('changes')).not.toContain('class="ax0"');
    expect(draw('changes')).toContain('来源未载');
  });

  it('keeps an unclear population apart and dashed', () => {
    const [dashed, more] = elements(draw('nested-units'), '.u-dash');
    expect(more).toBeUndefined();
    expect(dashed?.getAttribute('stroke-dasharray')).toMatch(/^\d/);
  });

  it('draws the rest as frames with a core, unlike a rule, a gap or a dash', () => {
    const [rest] = elements(draw('nested-units'), '.u-rest');
    expect(rest?.getAttribute('d')?.match(/M/g)?.length).toBe(34 * 3);
    expect(elements(draw('nested-units'), '.u-half').length).toBe(0);
    expect(describeChart(charts[0] ?? chartOf('nested-units', {}), zh)).toContain('空心带小块');
  });

  it('takes a part that names no style for the rest, or for a rule where it is one', () => {
    const parts = (...others: Parameters<typeof contextIn>[1][]) =>
      drawChart(
        chartOf('nested-units', { whole: 'all', parts: ['large', 'small', 'outer'] }),
        contextIn(
          'zh',
          others.flatMap((each) => each ?? []),
        ),
        34,
      );
    expect(parts()).toContain('class="u-rest"');
    expect(parts([observed('small', '=', 34, { nature: 'rule' })])).toContain('class="u-half"');
  });

  it('divides only the bar that says who shares it', () => {
    const widths = elements(draw('component-bars'), '.rule2').map((each) => Number(each.getAttribute('height')));
    expect(widths).toEqual([28, 28]);
    const heights = elements(draw('component-bars'), '.rule').map((each) => Number(each.getAttribute('height')));
    expect(heights).toEqual([28, 28, 56]);
    const chart = charts.find(({ kind }) => kind === 'component-bars') ?? chartOf('component-bars', {});
    expect(describeChart(chart, zh)).toContain('没有分开的条，由谁负担没有说明');
    expect(tabulateChart(chart, zh).rows.filter(({ cells }) => cells[1]?.observation === 'share').length).toBe(1);
  });

  it('says of a computed value that it was computed: in the picture, in words and in the table', () => {
    const chart = charts[0] ?? chartOf('nested-units', {});
    expect(elements(draw('nested-units'), 'text').map(({ textContent }) => textContent)).toContain('推算34个');
    expect(describeChart(chart, zh)).toContain('推算34个');
    expect(tabulateChart(chart, contextIn('en')).rows.map(({ cells }) => cells[0]?.text)).toEqual(['', '', '', 'computed', '', '']);
    const floor = contextIn('zh', [observed('all', '≥', 124, { derived: true })]);
    expect(tabulateChart(chartOf('open-bar', { bars: ['all'] }), floor).rows[0]?.cells[0]?.text).toBe('推算，至少');
  });

  it('says which side of a standard meets it, even where the drawing has no room for that', () => {
    const chart = charts.find(({ kind }) => kind === 'step-rule') ?? chartOf('step-rule', {});
    expect(draw('step-rule', 13)).not.toContain('达标');
    expect(describeChart(chart, zh)).toContain('线上及以上的浅色部分达标');
  });

  it('draws all squares of a kind as one path', () => {
    const [full] = elements(draw('nested-units'), '.u-full');
    expect(full?.getAttribute('d')?.match(/M/g)?.length).toBe(35);
  });

  it('draws a tick for yes and a slot for an amount that nobody states', () => {
    expect(elements(draw('yes-marks'), '[data-observation="raised@2019"] .mark').length).toBe(1);
    expect(elements(draw('yes-marks'), '.slot').length).toBe(2);
  });
});

describe('what cannot be drawn', () => {
  it.each([
    ['a change as a bar', chartOf('open-bar', { bars: ['age'] }), 'chart-change age'],
    ['units that differ', chartOf('open-bar', { bars: ['all', 'total'] }), 'chart-units total CNY all people'],
    ['a level as a change', chartOf('changes', { changes: ['all'] }), 'chart-not-change all'],
    [
      'components that miss their total',
      chartOf('component-bars', { bars: [{ total: 'total', components: ['work'] }] }),
      'chart-total total 220000 100000',
    ],
    ['a kind that nobody wrote', chartOf('pie', {}), 'unknown chart kind: pie'],
  ])('is refused: %s', (_what, chart, message) => {
    expect(() => drawChart(chart, zh, 34)).toThrow(message);
  });

  it('is refused: more squares than anybody counts', () => {
    expect(() => drawChart(chartOf('unit-rows', { rows: ['all'] }), contextIn('zh', [observed('all', '=', 90_160)]), 34)).toThrow(
      'chart-squares all 90160',
    );
  });

  it.each(WIDTHS)('grows sanely when a count is ten times larger at %i rem', (width) => {
    const tenfold = ['all', 'inner', 'large', 'small', 'outer', 'paired'].map((id) => observed(id, '=', Number(zh.find(id)?.value) * 10));
    const [, height] =
      /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(drawChart(charts[0] ?? chartOf('x', {}), contextIn('zh', tenfold), width)) ?? [];
    expect(Number(height)).toBeLessThan(2200);
  });
});

it('declares the parameters of every kind, and no others', () => {
  expect(Object.keys(chartParameters).sort()).toEqual(Object.keys(chartKinds).sort());
});
