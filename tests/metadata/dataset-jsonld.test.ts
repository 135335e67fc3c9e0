/** What search engines are told of a dataset: what they require, what the package says, and nothing that could run. */
import { expect, it } from 'vitest';
import { datasetJsonLd } from '../../src/metadata/dataset-jsonld.ts';
import type { Dataset, Published } from '../../src/model.ts';

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
  fields: [{ name: 'n', title: { zh: '人数' }, unit: '人' }],
} as unknown as Dataset;
const published = {
  site: {
    title: { zh: '包' },
    asOf: null,
    publisher: null,
    sources: [{ name: 's', path: 'https://example.org/s' }],
    package: { version: null, created: '2024-03-05T08:00:00Z', keywords: [], contributors: [{ title: '甲', role: null, path: null }] },
  },
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
    isBasedOn: ['https://example.org/s'],
    url: 'https://example.org/x/data/t.html',
    variableMeasured: [{ name: '人数', alternateName: 'n', unitText: '人' }],
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: 'https://example.org/x/data/t.csv', sha256: 'abc' }],
  });
  expect(found.description.length).toBeGreaterThanOrEqual(50);
});

it('claims no address, licence, keyword or version that nobody has given', () => {
  const found = JSON.parse(datasetJsonLd({ ...dataset, licenses: [], sources: [] }, published, place('')));
  for (const key of ['url', 'license', 'keywords', 'version', 'isBasedOn', 'dateModified']) expect(found, key).not.toHaveProperty(key);
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

function place(root: string) {
  return { root, page: 'data/t.html', lang: 'zh', facts: FACTS };
}
