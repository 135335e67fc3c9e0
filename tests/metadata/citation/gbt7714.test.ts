/** GB/T 7714—2025 as its examples have it: the parts, their order and their marks. */
import { expect, it } from 'vitest';
import { gbt7714 } from '../../../src/metadata/citation/gbt7714.ts';
import { citationText } from '../../../src/metadata/citation/pieces.ts';
import type { CitedWork } from '../../../src/metadata/citation/work.ts';
import { METRIC, METRIC_EN, SOURCE } from './sample.ts';

const URL = 'https://example.org/metrics/cadres.html';

it.each<readonly [string, CitedWork, string]>([
  [
    'the producer first, then the site',
    METRIC,
    `六安新闻. 进社区的干部[DS/OL]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期]. ${URL}.`,
  ],
  [
    'an English entry has narrow marks',
    METRIC_EN,
    `Lu’an News. Cadres sent into communities[DS/OL]. V1.0.0. Urban communities, unofficial site (2026-11-03)[date accessed]. ${URL}.`,
  ],
  [
    'a number that the site computed says so',
    { ...METRIC, computed: true },
    `六安新闻. 进社区的干部（由来源的数字推算）[DS/OL]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期]. ${URL}.`,
  ],
  [
    'an invented city says so',
    { ...METRIC, synthetic: true },
    `六安新闻. 进社区的干部（虚构的演示数据）[DS/OL]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期]. ${URL}.`,
  ],
  [
    'without an address none is made up, and nothing is online',
    { ...METRIC, address: null },
    '六安新闻. 进社区的干部[DS]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期].',
  ],
  [
    'without a producer the title comes first',
    { ...METRIC, producers: [], date: null, version: null },
    `进社区的干部[DS/OL]. 城市社区，非官方网站[引用日期]. ${URL}.`,
  ],
  [
    'a publisher answers where no producer is known',
    { ...METRIC, producers: [], publisher: '某局' },
    `某局. 进社区的干部[DS/OL]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期]. ${URL}.`,
  ],
  [
    'three producers are named',
    { ...METRIC, producers: ['甲', '乙', '丙'] },
    `甲，乙，丙. 进社区的干部[DS/OL]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期]. ${URL}.`,
  ],
  [
    'of four, three and 等',
    { ...METRIC, producers: ['甲', '乙', '丙', '丁'] },
    `甲，乙，丙，等. 进社区的干部[DS/OL]. V1.0.0. 城市社区，非官方网站（2026-11-03）[引用日期]. ${URL}.`,
  ],
  [
    'in English, et al.',
    { ...METRIC_EN, producers: ['A', 'B', 'C Inc.', 'D'], version: null, date: null, address: null },
    'A, B, C Inc, et al. Cadres sent into communities[DS]. Urban communities, unofficial site[date accessed].',
  ],
  ['a source of which nobody says what it is', SOURCE, '陆祖轩. 党建引领[Z]. 六安新闻，2020-06-01.'],
  [
    'a source on the web',
    { ...SOURCE, address: 'https://example.org/a' },
    '陆祖轩. 党建引领[EB/OL]. （2020-06-01）[引用日期]. https://example.org/a.',
  ],
  ['a source without anybody', { ...SOURCE, producers: [], publisher: null, date: null }, '党建引领[Z].'],
])('%s', (_, work, text) => {
  expect(citationText(gbt7714(work))).toBe(text);
});

it('is one line, whatever the texts hold', () => {
  const hostile = { ...METRIC, title: ' 甲\r\n乙\u2028丙\u202e ', producers: ['\u0000丁\n'] };
  expect(citationText(gbt7714(hostile))).toMatch(/^丁\. 甲 乙 丙\[DS\/OL\]\. /);
});
