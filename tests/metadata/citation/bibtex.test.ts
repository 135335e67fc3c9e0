/** BibTeX, read back by another program: what was written is what is read, whatever signs it holds. */
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { bibtex, escapeBibtex } from '../../../src/metadata/citation/bibtex.ts';
import { citationText } from '../../../src/metadata/citation/pieces.ts';
import type { CitedWork } from '../../../src/metadata/citation/work.ts';
import { nameOf, readBibtex } from './read.ts';
import { METRIC, SOURCE } from './sample.ts';

const read = (work: CitedWork) => readBibtex(citationText(bibtex(work)))[0];

/** Words with all that TeX, BibTeX or a reader of names could take for something else. */
const signs = constantFrom(
  '&',
  '%',
  '#',
  '_',
  '$',
  '{',
  '}',
  '~',
  '^',
  '\\',
  '--',
  '---',
  "''",
  '``',
  '"',
  '@',
  ',',
  '=',
  '<',
  '>',
  '|',
  '?`',
  ' and ',
  '六安',
  '局',
  'Lu’an',
  'é',
  '𠮷',
  '%5B',
  '\\&',
  '{\\"o}',
  ' ',
);
const words = array(oneof(signs, string({ unit: 'grapheme-ascii', maxLength: 4 })), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

it('holds everything that is known', () => {
  expect(read(METRIC)).toMatchObject({
    id: 'town-metric-cadres',
    title: '进社区的干部',
    author: [{ family: '六安新闻' }],
    issued: { 'date-parts': [[2026, 11, 3]] },
    publisher: '城市社区，非官方网站',
    note: '至少3,200人（下限）',
    URL: 'https://example.org/metrics/cadres.html',
  });
});

it('Chinese stays as it is, and & and % are escaped', () => {
  expect(escapeBibtex('研发 R&D 100%_#$')).toBe('研发 R\\&D 100\\%\\_\\#\\$');
  expect(citationText(bibtex(METRIC))).toContain('title = {{进社区的干部}}');
});

it('titles, names and notes of any signs are read as they were', () => {
  assert(
    property(words, words, words, (title, name, note) => {
      const found = read({ ...METRIC, title, producers: [name, '乙'], note });
      expect([found?.title, found?.author?.map(nameOf), found?.note]).toEqual([title, [name, '乙'], note]);
    }),
    { numRuns: 1000 },
  );
});

it('has as many opening braces as closing ones, whatever the texts hold', () => {
  assert(
    property(words, words, (title, note) => {
      const text = citationText(bibtex({ ...METRIC, title, note }));
      expect([...text.matchAll(/\{/g)].length).toBe([...text.matchAll(/\}/g)].length);
    }),
  );
});

it('an address is written as it is, but for what would end its field', () => {
  const address = 'https://example.org/a%20b?x=1&y=~z#f_g';
  expect(read({ ...METRIC, address })?.URL).toBe(address);
  expect(read({ ...METRIC, address: 'https://example.org/{a} b\\c' })?.URL).toBe('https://example.org/%7Ba%7D%20b%5Cc');
});

it('a source is no dataset', () => {
  expect(citationText(bibtex(SOURCE))).toMatch(/^@misc\{town-source-news,\n {2}author = \{\{陆祖轩\}\},\n/);
  expect(citationText(bibtex(SOURCE))).toContain('howpublished = {六安新闻}');
});

it('a date that is none is kept in words, and a day of reading is left to the reader', () => {
  expect(citationText(bibtex({ ...SOURCE, date: '去年' }))).toContain('year = {去年}');
  expect(citationText(bibtex(METRIC))).not.toContain('urldate');
  expect(bibtex(METRIC)).toContainEqual({ kind: 'accessed', form: 'day', before: '  urldate = {', after: '},\n', otherwise: '' });
});
