/** What is cited as whose work: nobody is named who is not stated, and no site passes for a government. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetWork, metricWork, releaseWork, siteWork, sourceWork } from '../../../src/components/cite/works.ts';
import type { Page } from '../../../src/components/page.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { citationLines } from '../../../src/metadata/citation/formats.ts';
import type { Dataset, Metric, Observation, Published, Release, ReleaseSummary, Site, Source } from '../../../src/model.ts';

const NEWS: Source = {
  name: 'news',
  title: { zh: '报道', en: 'Report' },
  publisher: { zh: '六安新闻', en: 'Lu’an News' },
  date: '2020-06-01',
  editor: { zh: '编辑' },
  signature: { zh: '陆祖轩' },
  path: null,
};
const metric = { name: 'cadres', title: { zh: '干部', en: 'Cadres' }, assumptions: [] } as unknown as Metric;
const stated = {
  id: 'cadres',
  metric: 'cadres',
  value: 3200,
  low: 3200,
  high: null,
  relation: '≥',
  status: 'normal',
  unit: null,
  derived: false,
  formula: null,
  dimensions: {},
  period: '2020',
  citations: [{ source: 'news', locator: '¶1' }],
} as unknown as Observation;

function pageWith(site: Partial<Site> = {}, observations: readonly Observation[] = [stated], lang = 'zh'): Page {
  const published = {
    observations,
    metrics: [metric],
    datasets: [],
    releases: [],
    pending: null,
    site: {
      title: { zh: '六安市城市社区', en: 'Urban communities' },
      languages: ['zh', 'en'],
      official: false,
      synthetic: false,
      asOf: '2020-06-01',
      publisher: null,
      sources: [NEWS],
      units: [],
      labels: {},
      package: { name: 'liuan', version: '1.0.0', created: '2026-11-23T00:00:00Z', contributors: [] },
      ...site,
    },
  } as unknown as Published;
  return { lang, path: '', file: '', published, words: messages(lang), prefix: null };
}

afterEach(() => vi.unstubAllEnvs());

describe('a metric', () => {
  it('is the source’s, by way of the site', () => {
    expect(metricWork(pageWith(), metric)).toEqual({
      kind: 'metric',
      key: 'liuan-metric-cadres',
      lang: 'zh',
      title: '干部',
      computed: false,
      synthetic: false,
      producers: ['六安新闻'],
      publisher: null,
      platform: '六安市城市社区，非官方网站',
      date: '2026-11-23',
      version: '1.0.0',
      address: null,
      note: '至少3,200（下限）；资料截至2020年6月1日',
    });
  });

  it('in another language has a key of its own', () => {
    expect(metricWork(pageWith({}, [stated], 'en'), metric)).toMatchObject({
      key: 'liuan-metric-cadres-en',
      producers: ['Lu’an News'],
      platform: 'Urban communities, unofficial site',
      note: 'at least 3,200 (a floor); data as of 1 June 2020',
    });
  });

  it('that the site computed says so, with what it assumes', () => {
    const assuming = { ...metric, assumptions: [{ zh: ['全都算。'] }, { zh: ['只算一次。'] }] };
    const work = metricWork(pageWith({}, [{ ...stated, derived: true }]), assuming);
    expect([work.computed, work.note]).toEqual([true, '至少3,200（推算，下限）；前提：全都算；前提：只算一次；资料截至2020年6月1日']);
  });

  it('counted from the rows of a table is computed, read from a cell it is not', () => {
    const formula = { kind: 'rows', resource: 't', where: {}, selection: '' } as const;
    expect(metricWork(pageWith({}, [{ ...stated, formula }]), metric).computed).toBe(true);
    expect(metricWork(pageWith({}, [{ ...stated, formula: { kind: 'operand', observation: 'cadres' } }]), metric).computed).toBe(false);
  });

  it('of a series has each value at its period, and a long one none', () => {
    const series = (length: number): readonly Observation[] =>
      Array.from({ length }, (_, index) => ({ ...stated, period: String(2000 + index), relation: '=', value: index }) as Observation);
    expect(metricWork(pageWith({}, series(2)), metric).note).toBe('2000年：0；2001年：1；资料截至2020年6月1日');
    expect(metricWork(pageWith({}, series(40)), metric).note).toBe('资料截至2020年6月1日');
  });

  it('of a table of one time begins with what parts its values, not with a comma', () => {
    const parted = (...codes: readonly string[]): readonly Observation[] =>
      codes.map((code, index) => ({ ...stated, period: '', dimensions: { district: code }, relation: '=', value: index }) as Observation);
    expect(metricWork(pageWith({}, parted('东区', '西区')), metric).note).toBe('东区：0；西区：1；资料截至2020年6月1日');
    expect(metricWork(pageWith({}, parted('east', 'west'), 'en'), metric).note).toBe('east: 0; west: 1; data as of 1 June 2020');
    const dated = parted('东区', '西区').map((each) => ({ ...each, period: '2019' }));
    expect(metricWork(pageWith({}, dated), metric).note).toBe('2019年，东区：0；2019年，西区：1；资料截至2020年6月1日');
  });

  it('has the address of its page where the site’s is known', () => {
    vi.stubEnv('MINGZHANG_SITE', 'https://example.org');
    vi.stubEnv('MINGZHANG_BASE', '/base/');
    expect(metricWork(pageWith({}, [stated], 'en'), metric).address).toBe('https://example.org/base/en/metrics/cadres.html');
    expect(siteWork(pageWith()).address).toBe('https://example.org/base/');
  });
});

describe('whose figures they are', () => {
  const producers = (site: Partial<Site>) => metricWork(pageWith(site), metric).producers;
  const people = { contributors: [{ title: '整理者', role: null, path: null }] } as unknown as Site['package'];

  it('the publisher’s of the source, else who signed it, else who made the package, else nobody’s', () => {
    expect(producers({ sources: [{ ...NEWS, publisher: null }] })).toEqual(['陆祖轩']);
    expect(producers({ sources: [{ ...NEWS, publisher: null, signature: null }], package: people })).toEqual(['整理者']);
    expect(producers({ sources: [{ ...NEWS, publisher: null, signature: null }] })).toEqual([]);
  });

  it('an official site goes by its title, and its publisher is named besides', () => {
    const work = metricWork(pageWith({ official: true, publisher: { zh: '某局' } }), metric);
    expect([work.producers, work.publisher, work.platform]).toEqual([['六安新闻'], '某局', '六安市城市社区']);
  });

  it('a dataset without sources of its own rests on those of the package', () => {
    const dataset = { name: 't', title: { zh: '表' }, sources: [] } as unknown as Dataset;
    expect(datasetWork(pageWith(), dataset)).toMatchObject({
      key: 'liuan-dataset-t',
      producers: ['六安新闻'],
      note: '资料截至2020年6月1日',
    });
  });
});

it('a source is who signed it, then who published it; it is not the site’s', () => {
  expect(sourceWork(pageWith(), NEWS)).toMatchObject({
    kind: 'source',
    producers: ['陆祖轩'],
    publisher: '六安新闻',
    platform: null,
    version: null,
    date: '2020-06-01',
    address: null,
  });
});

it('a date of release that is none is left out', () => {
  const created = { name: null, version: null, created: 'soon', contributors: [] } as unknown as Site['package'];
  expect(siteWork(pageWith({ package: created }))).toMatchObject({ date: null, version: null });
});

describe('of a folder with releases', () => {
  const pageAfter = (pending: Published['pending'], lang = 'zh'): Page => {
    const page = pageWith({}, [stated], lang);
    const releases = [{ id: '2020-06-01', date: '2020-06-02' } as ReleaseSummary];
    return { ...page, published: { ...page.published, releases, pending } };
  };
  const pending = { since: '2020-06-01' } as Published['pending'];
  const release = { id: '2020-06-01', date: '2020-06-02', published: pageWith().published } as unknown as Release;

  it('what is as the newest release has it is cited as of that release', () => {
    expect(metricWork(pageAfter(null), metric)).toMatchObject({ version: '2020-06-01', date: '2020-06-02' });
    expect(citationLines(metricWork(pageAfter(null), metric))[0]).toContain('. 2020-06-01 版. ');
  });

  it('what is newer has no release and no date, and says so', () => {
    expect(metricWork(pageAfter(pending, 'en'), metric)).toMatchObject({
      version: null,
      date: null,
      note: 'at least 3,200 (a floor); data as of 1 June 2020; newer than release 2020-06-01, not released yet',
    });
  });

  it('a release is a work of its own, with the address that never changes', () => {
    vi.stubEnv('MINGZHANG_SITE', 'https://example.org');
    const work = releaseWork(pageAfter(pending, 'en'), release);
    expect(work).toMatchObject({
      kind: 'release',
      key: 'liuan-release-2020-06-01-en',
      version: '2020-06-01',
      date: '2020-06-02',
      address: 'https://example.org/en/r/2020-06-01/',
      note: 'data as of 1 June 2020',
    });
    expect(citationLines(work)[1]).not.toContain('Retrieved');
  });
});
