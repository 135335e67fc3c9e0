/** Data files and packages of two sites, opened by readers that are not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, inject, it } from 'vitest';
import type { Dataset, Observation } from '../../src/model.ts';
import { filesBelow, sha256 } from '../../src/published/checksums.ts';
import { demoSite } from '../browser/demo-site.ts';
import { profileFaults } from '../profile.ts';
import { filesIn } from '../unzip.ts';
import { readApi } from './published.ts';

const demo = demoSite().site;
const liuan = inject('site');
type Row = Readonly<Record<string, string>>;

/** The rows of a CSV that is as strict as RFC 4180: CRLF, a byte order mark, the same number of cells in every row. */
function strictRows(text: string): readonly Row[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false, relax_column_count: false });
}

describe.each([
  ['六安', () => liuan, null],
  ['the synthetic city', () => demo, '虚构'],
] as const)('the data of %s', (_, siteOf, warning) => {
  const read = (path: string): string => readFileSync(join(siteOf(), path), 'utf8');
  const files = (form: RegExp): readonly string[] => filesBelow(siteOf()).filter((path) => form.test(path));
  const observation = (id: string): Observation => {
    const found = readApi<readonly Observation[]>(siteOf(), 'observations').find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('is in CSV files that keep to the standard, each with the description of its columns', () => {
    const csv = files(/^(data|charts|metrics)\/[^/]+\.csv$/);
    expect(csv.length).toBeGreaterThan(100);
    for (const path of csv) {
      const [first] = strictRows(read(path));
      const metadata = JSON.parse(read(`${path}-metadata.json`)) as { url: string; tableSchema: { columns: { titles: object }[] } };
      expect(metadata.url, path).toBe(path.replace(/^.*\//, ''));
      const titles = metadata.tableSchema.columns.map((column) => Object.values(column.titles).flat());
      const header = Object.keys(first ?? {});
      for (const [index, name] of header.entries()) expect(titles[index], path).toContain(name);
    }
  });

  it('has each figure in its own columns: a value is a number or is not there', () => {
    for (const path of files(/^(charts|metrics)\/[^/]+\.csv$/)) {
      for (const row of strictRows(read(path)).filter(({ observation: id }) => id)) {
        const { value, low, high, relation, status } = observation(row['observation'] ?? '');
        const cell = (bound: number | string | null): string => (typeof bound === 'number' ? String(bound) : '');
        expect([row['value'], row['low'], row['high'], row['relation'], row['status']], path).toEqual(
          [value, low, high].map(cell).concat(relation, status),
        );
        expect(row['word'], path).toBe(typeof value === 'string' ? value : '');
      }
    }
  });

  it('is in JSON-stat cubes that say how sure each number is', () => {
    for (const path of files(/^metrics\/[^/]+\.jsonstat\.json$/)) {
      const cube = JSONstat(JSON.parse(read(path)));
      expect([cube.class, cube.error], path).toEqual(['dataset', undefined]);
      const [metric = ''] = cube.Dimension('metric').id;
      expect(cube.role['metric'], path).toEqual(['metric']);
      const own = readApi<readonly Observation[]>(siteOf(), 'observations').filter((each) => each.metric === metric);
      for (const { period, dimensions, value, low, high, relation, status } of own) {
        const place = { metric, period: period || '-', ...named(dimensions) };
        const cells = (['value', 'low', 'high'] as const).map((bound) => cube.Data({ ...place, bound }));
        expect(
          cells.map((cell) => cell.value),
          path,
        ).toEqual([value, low, high].map((bound) => (typeof bound === 'number' ? bound : null)));
        const said = status === 'normal' ? relation : status === 'incomplete' ? `${relation} incomplete` : status;
        expect(
          cells.map((cell) => cell.status),
          path,
        ).toEqual([said, said, said]);
      }
    }
  });

  it('is in packages whose checksums hold, with descriptors that keep to the official profile', async () => {
    const packages = files(/\.zip$/);
    expect(packages.length).toBeGreaterThan(100);
    for (const path of packages) {
      const inside = await filesIn(readFileSync(join(siteOf(), path)));
      const sums = new Map(
        String(inside.get('SHA256SUMS'))
          .trimEnd()
          .split('\n')
          .map((line) => [line.slice(66), line.slice(0, 64)]),
      );
      expect(
        [...inside.keys()].filter((name) => name !== 'SHA256SUMS'),
        path,
      ).toEqual([...sums.keys()]);
      for (const [name, hash] of sums) expect(sha256(inside.get(name) ?? Buffer.alloc(0)), `${path} ${name}`).toBe(hash);
      expect(profileFaults(JSON.parse(String(inside.get('datapackage.json')))), path).toEqual([]);
      const readme = String(inside.get('README.txt'));
      if (warning && !path.includes('.en.')) expect(readme, path).toContain(warning);
      for (const name of ['CITATION.txt', 'LICENSE.txt', 'citation.bib'])
        expect(inside.get(name)?.length, `${path} ${name}`).toBeGreaterThan(3);
      const besides = [...inside.keys()].filter((name) => /\.(csv|json)$/.test(name) && !/^(datapackage|citation|figures)/.test(name));
      const folder = path === 'data/all.zip' ? '' : path.replace(/[^/]*$/, '');
      for (const name of besides.filter(
        (each) => !(folder === 'data/' && each.endsWith('.jsonstat.json')) && !(folder === '' && each.endsWith('.jsonstat.json')),
      ))
        expect(inside.get(name)?.equals(readFileSync(join(siteOf(), folder + name))), `${path} ${name}`).toBe(true);
    }
  });

  it('is whole in one package: every table and every figure', async () => {
    const inside = await filesIn(readFileSync(join(siteOf(), 'data/all.zip')));
    for (const { path } of readApi<readonly Dataset[]>(siteOf(), 'datasets')) expect(inside.has(path), path).toBe(true);
    const ids = readApi<readonly Observation[]>(siteOf(), 'observations').map(({ id }) => id);
    expect(strictRows(String(inside.get('figures.csv'))).map((row) => row['observation'])).toEqual(ids);
  });

  it('is listed in a catalogue whose files are there, as large and with the bytes that it says', () => {
    const catalog = JSON.parse(read('api/catalog.jsonld')) as {
      'dcat:dataset': readonly { 'dcat:distribution': readonly Distribution[] }[];
    };
    const distributions = catalog['dcat:dataset'].flatMap((dataset) => dataset['dcat:distribution']);
    expect(distributions.length).toBeGreaterThan(20);
    for (const each of distributions) {
      const bytes = readFileSync(join(siteOf(), 'api', each['dcat:downloadURL']['@id']));
      if (each['dcat:byteSize'] !== undefined) expect(bytes.length).toBe(each['dcat:byteSize']);
      if (each['spdx:checksum']) expect(sha256(bytes)).toBe(each['spdx:checksum']['spdx:checksumValue']);
    }
  });

  it('is told to platforms item by item', () => {
    const rows = strictRows(read('catalogue.csv'));
    const fields = readApi<readonly Dataset[]>(siteOf(), 'datasets').map((dataset) => Math.max(1, dataset.fields.length));
    expect(rows.length).toBe(fields.reduce((sum, count) => sum + count, 0));
    if (warning) for (const row of rows) expect(row['数据说明']).toContain('合成');
  });

  it('is told to search engines with what they require, and at least is never told as exact', () => {
    const described = files(/\.html$/).flatMap((path) =>
      [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => ({ path, text })),
    );
    expect(described.length).toBeGreaterThan(100);
    const there = new Set(filesBelow(siteOf()));
    for (const { path, text } of described) {
      const document = JSON.parse(text) as Thing;
      const things = document['@graph'] ?? [document];
      for (const { '@type': type, description = '', distribution = [], name } of things.filter((each) => each['@type'] === 'Dataset')) {
        expect([type, Boolean(name), description.length >= 50 && description.length <= 5000], path).toEqual(['Dataset', true, true]);
        for (const { contentUrl } of distribution) {
          const file = new URL(contentUrl, `https://example.org/${path}`).pathname.slice(1);
          expect(there.has(file), `${path} ${contentUrl}`).toBe(true);
        }
      }
      for (const figure of things.filter((each) => each['@type'] === 'Observation')) {
        const { relation, value } = observation(decodeURI(figure['@id']?.slice(1) ?? ''));
        if (['≥', '≤', 'range'].includes(relation)) expect(figure.value, path).toBeUndefined();
        if (relation === '=') expect(figure.value, path).toBe(value ?? undefined);
      }
    }
  });
});

interface Distribution {
  readonly 'dcat:downloadURL': { readonly '@id': string };
  readonly 'dcat:byteSize'?: number;
  readonly 'spdx:checksum'?: { readonly 'spdx:checksumValue': string };
}
interface Thing {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly '@graph'?: readonly Thing[];
  readonly name?: string;
  readonly description?: string;
  readonly distribution?: readonly { readonly contentUrl: string }[];
  readonly value?: unknown;
}

function named(dimensions: Observation['dimensions']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dimensions).map(([field, code]) => [`dimension_${field}`, code]));
}
