/** APA 7, held against citeproc, which prints the same work from its CSL-JSON. */
import { expect, it } from 'vitest';
import { apa } from '../../../src/metadata/citation/apa.ts';
import { cslItem } from '../../../src/metadata/citation/csl.ts';
import { citationText } from '../../../src/metadata/citation/pieces.ts';
import type { CitedWork } from '../../../src/metadata/citation/work.ts';
import { printApa } from './read.ts';
import { METRIC, METRIC_EN, SOURCE } from './sample.ts';

const many = Array.from({ length: 22 }, (_, index) => `Office ${'abcdefghijklmnopqrstuv'[index]}`);
const dataset: CitedWork = { ...METRIC_EN, kind: 'dataset' };

it.each<readonly [string, CitedWork]>([
  ['a metric', METRIC_EN],
  ['a chart', { ...METRIC_EN, kind: 'chart' }],
  ['Chinese names and titles', METRIC],
  ['two producers', { ...METRIC_EN, producers: ['A', 'B'] }],
  ['three producers', { ...METRIC_EN, producers: ['A Inc.', 'B', 'C'] }],
  ['more than twenty producers', { ...METRIC_EN, producers: many }],
  ['no date', { ...METRIC_EN, date: null }],
  ['a year', { ...METRIC_EN, date: '2024' }],
  ['no version', { ...METRIC_EN, version: null }],
  ['no address', { ...METRIC_EN, address: null }],
  ['a publisher that is the producer', { ...METRIC_EN, publisher: 'Lu’an News', platform: null }],
  ['a release', { ...METRIC_EN, kind: 'release', version: '2' }],
  ['& and %', { ...METRIC_EN, title: 'R&D: 100% of it' }],
])('%s reads as citeproc prints it', (_, work) => {
  const ours = citationText(apa(work));
  const printed = printApa([
    { ...cslItem(work), ...(work.kind === 'release' && { genre: 'Data set' }), accessed: { 'date-parts': [[2026, 11, 25]] } },
  ]);
  expect(plain(ours)).toBe(plain(printed));
});

/** Citeproc has the day of reading only where there is no other date, and one sign for three stops. */
function plain(entry: string): string {
  return entry
    .replace(/Retrieved (\[date accessed\]|〔引用日期〕|[A-Z][a-z]+ \d+, \d+), from /, '')
    .replace('…', '. . .')
    .replace(/\s+/g, ' ');
}

it('without a producer the title and what it is stand first', () => {
  expect(citationText(apa({ ...dataset, producers: [], address: null }))).toBe(
    'Cadres sent into communities (Version 1.0.0) [Data set]. (2026). Urban communities, unofficial site.',
  );
});

it('a page that changes is cited with the day it was read, a release is not', () => {
  expect(citationText(apa(dataset))).toContain(' [Data set]. Urban communities, unofficial site. Retrieved [date accessed], from https://');
  expect(citationText(apa({ ...dataset, kind: 'release' }))).toContain(' [Data set]. Urban communities, unofficial site. https://');
});

it('a source is dated by its day', () => {
  expect(citationText(apa(SOURCE))).toBe('陆祖轩. (2020, June 1). 党建引领. 六安新闻.');
  expect(citationText(apa({ ...SOURCE, date: '2020-06' }))).toContain('(2020, June)');
  expect(citationText(apa({ ...SOURCE, date: '民国九年' }))).toContain('(民国九年)');
});
