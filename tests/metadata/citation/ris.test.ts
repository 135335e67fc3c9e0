/** RIS, read back by another program. */
import { array, assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { citationText } from '../../../src/metadata/citation/pieces.ts';
import { ris } from '../../../src/metadata/citation/ris.ts';
import type { CitedWork } from '../../../src/metadata/citation/work.ts';
import { nameOf, readRis } from './read.ts';
import { METRIC, METRIC_EN, SOURCE } from './sample.ts';

const read = (work: CitedWork) => readRis(citationText(ris(work)))[0];

it('holds everything that is known', () => {
  expect(read(METRIC)).toMatchObject({
    id: 'town-metric-cadres',
    type: 'dataset',
    title: '进社区的干部',
    issued: { 'date-parts': [[2026, 11, 3]] },
    publisher: '城市社区，非官方网站',
    note: '至少3,200人（下限）',
    version: '1.0.0',
    URL: 'https://example.org/metrics/cadres.html',
  });
  expect(read(METRIC)?.author?.map(nameOf)).toEqual(['六安新闻']);
});

it('each line is a tag and a value, and the last says that the record ends', () => {
  const lines = citationText(ris({ ...METRIC, title: '甲\nER  - \n乙' })).split('\r\n');
  expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

it('titles and notes of any signs are read as they were', () => {
  const text = array(string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 })
    .map((parts) =>
      parts
        .join('&%')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
  assert(
    property(text, text, (title, note) => {
      const found = read({ ...METRIC, title, note });
      expect([found?.title, found?.note]).toEqual([title, note]);
    }),
  );
});

it('an office with a comma in its name stays one', () => {
  expect(read({ ...METRIC_EN, producers: ['Statistics, Bureau of', 'B'] })?.author?.map(nameOf)).toEqual(['Statistics，Bureau of', 'B']);
});

it('a source is a web page where it has an address', () => {
  expect(citationText(ris(SOURCE))).toMatch(/^TY {2}- GEN\r\n/);
  expect(citationText(ris({ ...SOURCE, address: 'https://example.org/a' }))).toMatch(/^TY {2}- ELEC\r\n/);
});
