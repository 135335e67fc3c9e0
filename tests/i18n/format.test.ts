import { assert, double, integer, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatLocator, formatNumber, formatPeriod, plainNumber, valuePhrase } from '../../src/i18n/format.ts';
import type { Observation, Unit } from '../../src/model.ts';

it.each([
  ['thousands', 90160, 'zh', {}, '90,160'],
  ['a large sum, in 万', 220000, 'zh', { compact: true }, '22万'],
  ['no digit is lost to 万', 90160, 'zh', { compact: true }, '9.016万'],
  ['not a digit, however long', 123456789, 'zh', { compact: true }, '1.23456789亿'],
  ['English has no 万', 220000, 'en', { compact: true }, '220,000'],
  ['below ten thousand 万 would be odd', 9999, 'zh', { compact: true }, '9,999'],
  ['a real minus sign', -5, 'en', {}, '−5'],
  ['decimals are a limit, not a padding', 1202.1333, 'zh', { decimals: 1 }, '1,202.1'],
  ['a whole number stays whole', 75, 'zh', { decimals: 1 }, '75'],
] as const)('%s', (_, value, lang, options, printed) => {
  expect(formatNumber(value, lang, options)).toBe(printed);
});

it('the quick way prints what Intl prints, wherever it prints at all', () => {
  const cents = integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
  const any = oneof(integer(), cents, double({ noNaN: true }));
  assert(
    property(any, integer({ min: 0, max: 4 }), (value, decimals) => {
      const slow = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value).replace('-', '−');
      const quick = plainNumber(value, decimals);
      if (quick !== null) expect([quick, quick]).toEqual([slow('zh-CN'), slow('en-GB')]);
    }),
    { numRuns: 2000 },
  );
  expect([plainNumber(90160, 0), plainNumber(-1234.5, 1), plainNumber(0.25, 1), plainNumber(1e21, 0)]).toEqual([
    '90,160',
    '−1,234.5',
    null,
    null,
  ]);
});

it('dates as each language writes them', () => {
  expect([formatDate('2020-06-01', 'zh'), formatDate('2020-06-01', 'en'), formatDate('2020', 'zh')]).toEqual([
    '2020年6月1日',
    '1 June 2020',
    '2020年',
  ]);
});

it('a period by its label, else as a date, else as it stands', () => {
  const labels = { rule: { zh: '规定', en: 'rule' } };
  expect(['rule', '2020-06-01', '近年来'].map((period) => formatPeriod(period, labels, 'zh'))).toEqual(['规定', '2020年6月1日', '近年来']);
});

it('a paragraph by its number', () => {
  expect([formatLocator('¶6', 'zh'), formatLocator('¶6', 'en'), formatLocator('p. 12', 'en')]).toEqual(['第6段', 'paragraph 6', 'p. 12']);
});

const UNITS: readonly Unit[] = [
  { name: 'people', title: { zh: '人', en: 'people' }, decimals: 0 },
  { name: '%', title: { zh: '%', en: '%' }, decimals: 1 },
];

const observation = (more: Partial<Observation>): Observation => ({
  id: 'x',
  metric: 'x',
  period: '',
  scope: '',
  dimensions: {},
  value: null,
  low: null,
  high: null,
  relation: '=',
  status: 'normal',
  unit: 'people',
  nature: 'outcome',
  derived: false,
  formula: null,
  asStated: null,
  citations: [],
  derivedFrom: [],
  ...more,
});

describe('a value in words', () => {
  it.each([
    ['exact', { value: 36 }, '36人', '36 people'],
    ['at least', { value: 3200, low: 3200, relation: '≥' }, '至少3,200人', 'at least 3,200 people'],
    ['at most', { value: 7, high: 7, relation: '≤' }, '至多7人', 'at most 7 people'],
    ['about', { value: 124, relation: '≈' }, '大致124人', 'about 124 people'],
    ['a range', { low: 300, high: 400, relation: 'range' }, '300—400人', '300–400 people'],
    ['a rise', { value: 14, relation: 'change', unit: '%' }, '+14%', '+14%'],
    ['a fall', { value: -5, relation: 'change' }, '−5人', '−5 people'],
    ['not stated', { status: 'not-stated', relation: 'not stated' }, '来源未载', 'not stated'],
    ['a word', { value: 'yes', relation: 'qualitative', unit: null }, '是', 'yes'],
    ['a unit of its own', { value: -5, relation: 'change', unitTitle: { zh: '岁', en: 'years' } }, '−5岁', '−5 years'],
  ] as const)('%s', (_, more, zh, en) => {
    expect([valuePhrase(observation(more), UNITS, 'zh'), valuePhrase(observation(more), UNITS, 'en')]).toEqual([zh, en]);
  });
});
