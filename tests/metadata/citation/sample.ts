import type { CitedWork } from '../../../src/metadata/citation/work.ts';

/** A figure that an article states. */
export const METRIC: CitedWork = {
  kind: 'metric',
  key: 'town-metric-cadres',
  lang: 'zh',
  title: '进社区的干部',
  computed: false,
  synthetic: false,
  producers: ['六安新闻'],
  publisher: null,
  platform: '城市社区，非官方网站',
  date: '2026-11-03',
  version: '1.0.0',
  address: 'https://example.org/metrics/cadres.html',
  note: '至少3,200人（下限）',
};

/** The same in English. */
export const METRIC_EN: CitedWork = {
  ...METRIC,
  key: 'town-metric-cadres-en',
  lang: 'en',
  title: 'Cadres sent into communities',
  producers: ['Lu’an News'],
  platform: 'Urban communities, unofficial site',
  note: 'at least 3,200 people (floor)',
};

/** The article. */
export const SOURCE: CitedWork = {
  ...METRIC,
  kind: 'source',
  key: 'town-source-news',
  title: '党建引领',
  producers: ['陆祖轩'],
  publisher: '六安新闻',
  platform: null,
  date: '2020-06-01',
  version: null,
  address: null,
  note: null,
};
