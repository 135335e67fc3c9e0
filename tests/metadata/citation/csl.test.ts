/** CSL-JSON: the item, and the file that holds it. */
import { expect, it } from 'vitest';
import { cslItem, cslJson } from '../../../src/metadata/citation/csl.ts';
import { citationText, type Piece } from '../../../src/metadata/citation/pieces.ts';
import { METRIC, SOURCE } from './sample.ts';

it('the file is a list of the one item', () => {
  expect(JSON.parse(citationText(cslJson(METRIC)))).toEqual([
    {
      id: 'town-metric-cadres',
      type: 'dataset',
      title: '进社区的干部',
      author: [{ literal: '六安新闻' }],
      issued: { 'date-parts': [[2026, 11, 3]] },
      publisher: '城市社区，非官方网站',
      version: '1.0.0',
      genre: 'Statistic',
      note: '至少3,200人（下限）',
      language: 'zh-CN',
      URL: 'https://example.org/metrics/cadres.html',
    },
  ]);
});

it('with the day of reading it is a list still', () => {
  const read = (piece: Piece): string =>
    typeof piece === 'string' || piece.kind === 'title' ? String(piece) : `${piece.before}2026, 11, 25${piece.after}`;
  expect(JSON.parse(cslJson(METRIC).map(read).join(''))).toEqual([{ ...cslItem(METRIC), accessed: { 'date-parts': [[2026, 11, 25]] } }]);
});

it('says nothing of what nobody has stated', () => {
  expect(cslItem({ ...SOURCE, producers: [], publisher: null, date: null })).toEqual({
    id: 'town-source-news',
    type: 'document',
    title: '党建引领',
    language: 'zh-CN',
  });
  expect(cslItem({ ...SOURCE, date: '去年' })).toMatchObject({ issued: { literal: '去年' } });
});
