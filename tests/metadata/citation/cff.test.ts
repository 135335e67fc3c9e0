/** `CITATION.cff`, read by a YAML parser: what version 1.2.0 of the format requires, and no licence that nobody gave. */
import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type CffFacts, citationCff } from '../../../src/metadata/citation/cff.ts';
import { METRIC, SOURCE } from './sample.ts';

const NONE: CffFacts = { abstract: null, keywords: [], licenses: [], licensed: false, sources: [] };

function read(text: string): Record<string, unknown> {
  const document = parseDocument(text);
  expect([document.errors, document.warnings]).toEqual([[], []]);
  return document.toJS() as Record<string, unknown>;
}

it('has what the format requires, and the source that the figures come from', () => {
  expect(read(citationCff(METRIC, { ...NONE, abstract: '一段\n\n两段', keywords: ['甲', '甲', '乙'], sources: [SOURCE] }))).toEqual({
    'cff-version': '1.2.0',
    message: expect.stringContaining('数据没有声明许可。'),
    type: 'dataset',
    title: '进社区的干部',
    abstract: '一段\n\n两段',
    authors: [{ name: '六安新闻' }],
    version: '1.0.0',
    'date-released': '2026-11-03',
    url: 'https://example.org/metrics/cadres.html',
    keywords: ['甲', '乙'],
    references: [
      {
        type: 'generic',
        title: '党建引领',
        authors: [{ name: '陆祖轩' }],
        publisher: { name: '六安新闻' },
        'date-published': '2020-06-01',
      },
    ],
  });
});

it('names a licence by its address, and only where there is one', () => {
  const licensed = { ...NONE, licensed: true };
  expect(read(citationCff(METRIC, { ...licensed, licenses: ['https://example.org/l'] }))).toMatchObject({
    'license-url': 'https://example.org/l',
  });
  const several = read(citationCff(METRIC, { ...licensed, licenses: ['https://example.org/l', 'https://example.org/m'] }));
  expect([several['license-url'], several['license'], several['message']]).toEqual([
    undefined,
    undefined,
    expect.not.stringContaining('许可'),
  ]);
});

it('where nobody is named the site answers, and a date that is no day is left out', () => {
  const found = read(citationCff({ ...METRIC, producers: [], date: '2026', version: null, address: null }, NONE));
  expect(found['authors']).toEqual([{ name: '城市社区，非官方网站' }]);
  for (const key of ['date-released', 'version', 'url', 'references', 'keywords', 'abstract']) expect(found).not.toHaveProperty(key);
});

it('texts of any signs are read as they were', () => {
  assert(
    property(string({ unit: 'binary' }), string({ unit: 'grapheme' }), (abstract, keyword) => {
      const found = read(citationCff(METRIC, { ...NONE, abstract: `x${abstract}`, keywords: [keyword] }));
      expect([found['abstract'], found['keywords']]).toEqual([`x${abstract.toWellFormed()}`, [keyword.toWellFormed()]]);
    }),
  );
});
