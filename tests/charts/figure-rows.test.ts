/** Observations as rows of a data file. */
import { expect, it } from 'vitest';
import { chartRows } from '../../src/charts/figure-rows.ts';
import { chartOf, charts, contextIn } from './sample.ts';

const zh = contextIn('zh');
const bars = chartOf('open-bar', { bars: ['recruited', 'unknown'] });

it('has each value with its strength, its bounds and its status', () => {
  const [recruited, unknown] = chartRows(bars, zh);
  expect(recruited).toMatchObject({ label: '标题', observation: 'recruited', relation: '≥', value: 200, low: 200, high: null, unit: '个' });
  expect(unknown).toMatchObject({ relation: 'not stated', value: null, low: null, high: null, status: 'not-stated' });
});

it('never has a word for a value: what the source only affirms stands apart', () => {
  const rows = charts.flatMap((chart) => chartRows(chart, zh));
  expect(rows.filter(({ relation }) => relation === 'qualitative').map(({ value, word }) => [value, word])).toContainEqual([null, 'yes']);
  for (const { value } of rows) expect(value === null || typeof value === 'number').toBe(true);
});

it('says which value was computed, and how', () => {
  const [chart] = charts;
  const computed = chartRows(chart ?? bars, zh).filter(({ derived }) => derived);
  expect(computed.map(({ formula }) => formula)).toEqual(['69 − 35']);
});

it('names sources in words where it is told how, else by their codes', () => {
  expect(chartRows(bars, zh, () => '《新闻》，第5段')[0]).toMatchObject({ source: '《新闻》，第5段', locator: '¶5' });
  expect(chartRows(bars, zh)[0]?.source).toBe('news');
});
