/** What search engines are told of a dataset: what they require, what the package says, and nothing that could run. */
import { expect, it } from 'vitest';
import { datasetJsonLd } from '../../src/metadata/json-ld/dataset.ts';
import { quantity } from '../../src/metadata/json-ld/observation.ts';
import type { Dataset, Observation, Published } from '../../src/model.ts';

const FACTS = '表：3行，2列。列：年份、人数。属于“包”，可以整份下载，下载的文件附有校验值，可用来核对有没有被改过。';
const dataset = {
  name: 't',
  title: { zh: '表' },
  description: null,
  kind: 'table',
  path: 'data/t.csv',
  bytes: 42,
  hash: 'sha256:abc',
  sources: ['s'],
  licenses: [{ title: { zh: 'CC0' }, path: 'https://example.org/cc0' }],
  rows: 3,
  primaryKey: [],
  fields: [{ name: 'n', title: { zh: '人数' }, type: 'integer', unit: '人', key: false }],
} as unknown as Dataset;
const published = {
  site: {
    title: { zh: '包' },
    asOf: null,
    publisher: null,
    place: null,
    catalogue: null,
    sources: [{ name: 's', title: { zh: '源' }, publisher: null, date: null, path: 'https://example.org/s' }],
    package: { version: null, created: '2024-03-05T08:00:00Z', keywords: [], contributors: [{ title: '甲', role: null, path: null }] },
  },
  releases: [],
  pending: null,
} as unknown as Published;

it('has a name, a description of fifty characters at least, a creator, a licence and a file', () => {
  const found = JSON.parse(datasetJsonLd(dataset, published, place('https://example.org/x/')));
  expect(found).toMatchObject({
    '@type': 'Dataset',
    name: '表',
    description: FACTS,
    license: 'https://example.org/cc0',
    creator: [{ name: '甲' }],
    dateCreated: '2024-03-05',
    isBasedOn: [{ '@type': 'CreativeWork', name: '源', url: 'https://example.org/s' }],
    isAccessibleForFree: true,
    dateModified: '2024-03-05',
    url: 'https://example.org/x/data/t.html',
    variableMeasured: [{ name: '人数', alternateName: 'n', unitText: '人' }],
  });
  expect(found.distribution[0]).toMatchObject({
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: 'https://example.org/x/data/t.csv',
    sha256: 'abc',
  });
  expect(found.description.length).toBeGreaterThanOrEqual(50);
});

it('claims no address, licence, keyword or version that nobody has given', () => {
  const found = JSON.parse(datasetJsonLd({ ...dataset, licenses: [], sources: [] }, published, place('')));
  for (const key of ['url', 'license', 'keywords', 'version', 'isBasedOn', 'publisher', 'spatialCoverage', 'temporalCoverage'])
    expect(found, key).not.toHaveProperty(key);
});

it('keeps a description of its own that is long enough, and adds facts to one that is not', () => {
  const long = '长'.repeat(60);
  const told = (zh: string): string => JSON.parse(datasetJsonLd({ ...dataset, description: { zh } }, published, place(''))).description;
  expect(told(long)).toBe(long);
  expect(told('短')).toBe(`短 ${FACTS}`);
});

it('cannot end the script element that it stands in', () => {
  const title = { zh: '</script><script>alert(1)</script><!--' };
  const text = datasetJsonLd({ ...dataset, title }, published, place(''));
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text).name).toBe(title.zh);
});

it('says that no licence is stated where none is', () => {
  const found = JSON.parse(datasetJsonLd({ ...dataset, licenses: [] }, published, place('')));
  expect(found.conditionsOfAccess).toMatch(/没有声明许可/);
});

it('links to its files as the page would, where the site’s address is not known', () => {
  const found = JSON.parse(datasetJsonLd(dataset, published, place('')));
  expect(found.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(['t.csv', 't.json', 't.zip']);
});

const known = (relation: string, value: number | string | null, low: number | null, high: number | null, status = 'normal') =>
  quantity({ relation, value, low, high, status } as Observation);

it.each([
  ['an exact number is a value', known('=', 200, 200, 200), { value: 200 }],
  ['at least is a least value and no value', known('≥', 200, 200, null), { minValue: 200 }],
  ['at most is a greatest value and no value', known('≤', 200, null, 200), { maxValue: 200 }],
  ['a range has its ends alone', known('range', null, 300, 400), { minValue: 300, maxValue: 400 }],
  ['an incomplete sum is at least', known('≥', 50, 50, null, 'incomplete'), { minValue: 50 }],
  ['what is not stated has nothing', known('not stated', null, null, null, 'not-stated'), {}],
  ['a word is a word', known('qualitative', 'yes', null, null), { value: 'yes' }],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

function place(root: string) {
  return { root, page: 'data/t.html', lang: 'zh', facts: FACTS };
}
