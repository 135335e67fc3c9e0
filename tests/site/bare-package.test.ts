/** A package with nothing but a descriptor and files is a whole site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bareSite } from '../bare-site.ts';
import { attribute, type HtmlPage, pagePaths, readPages, textOf } from './html.ts';

const site = bareSite();

describe('the home page', () => {
  it('says what the descriptor says, markup as text', () => {
    const home = pageAt('index.html');
    const words = mainOf(home);
    for (const said of [
      '合成数据：港口台账',
      '第二段有**星号**与<b>尖括号</b>',
      '1.2.0',
      '2024年3月5日',
      '合成处',
      '发布者',
      '港口',
      '合成来源',
      '没有写明许可',
    ])
      expect(words, said).toContain(said);
    expect(textsOf(home, 'h1')).toEqual(['合成数据：港口台账']);
  });

  it('names every resource with its size, its picture or what it holds, and its file', () => {
    const words = mainOf(pageAt('index.html'));
    for (const said of ['泊位（合成）', '4 行，3 列', '2,734 行，3 列', '3 行，2 列；主要是文字', '说明（合成）'])
      expect(words, said).toContain(said);
    for (const file of ['data/berths.csv', 'data/calls.csv', 'data/traffic.csv', 'data/names.csv', 'data/files/notes.txt'])
      expect(linksOf(pageAt('index.html')), file).toContain(file);
  });

  it('has no section about figures, which it has not', () => {
    expect(textsOf(pageAt('index.html'), 'h2')).toEqual(['数据表', '其他文件']);
    expect(textsOf(pageAt('en/index.html'), 'h2')).toEqual(['Tables', 'Other files']);
  });
});

describe('the page of a table', () => {
  it('has its schema in words', () => {
    const words = mainOf(pageAt('data/berths.html'));
    for (const said of ['主键，每行不同', '必填', '不小于 0', '米', '共 2 种取值：n（北码头）、s（南码头）', '“不详” 表示没有。'])
      expect(words, said).toContain(said);
  });

  it('leads from a foreign key to the table it names', () => {
    expect(linksOf(pageAt('data/calls.html'))).toContain('berths.html');
  });

  it('has the profile of each column, without what does not apply', () => {
    const words = mainOf(pageAt('en/data/berths.html'));
    for (const said of ['Values', 'Missing', 'Minimum', 'Median', 'Maximum', 'Most frequent', '120.5', '150'])
      expect(words, said).toContain(said);
    expect(mainOf(pageAt('en/data/names.html'))).not.toContain('Median');
  });

  it('draws a line that breaks, and tells what it leaves out', () => {
    const page = pageAt('data/traffic.html');
    expect(mainOf(page)).toContain('吞吐量（万吨），2010—2015');
    expect(mainOf(page)).toContain('2016还没有完整的数，没有画。');
    expect(mainOf(page)).toContain('断开的地方没有数。');
    const path = page.elements.find(({ tagName, parentNode }) => tagName === 'path' && attribute(parentNode as never, 'class') === 'ln');
    expect(attribute(path as never, 'd')?.match(/M/g)).toHaveLength(2);
  });

  it('tells what could not be read', () => {
    const words = mainOf(pageAt('data/calls.html'));
    expect(words).toContain('发布时放行的问题');
    expect(words).toContain('abc');
    expect(mainOf(pageAt('data/names.html'))).not.toContain('发布时放行的问题');
  });

  it('names the files it was read from, with their checksums', () => {
    const words = mainOf(pageAt('data/traffic.html'));
    const [dataset] = published('datasets').filter(({ name }: { name: string }) => name === 'traffic');
    expect(words).toContain('data/traffic.csv');
    expect(words).toContain(dataset.files[0].hash);
    expect(words).toContain(dataset.hash);
  });

  it('shows a first page of rows and says where the rest is', () => {
    const page = pageAt('data/calls.html');
    expect(page.elements.filter((element) => attribute(element, 'id')?.startsWith('row-'))).toHaveLength(50);
    expect(mainOf(page)).toContain('第 2—51 行，末行是第 2,735 行');
    expect(existsSync(join(site, 'data/calls/rows-1.js'))).toBe(true);
    expect(existsSync(join(site, 'data/names/rows-0.js'))).toBe(false);
  });

  it('has every row in its files of rows, in order', () => {
    const rows = [0, 1].flatMap((number) => rowsIn(`data/calls/rows-${number}.js`));
    expect(rows.map(([no]) => no)).toEqual(Array.from({ length: 2734 }, (_, index) => String(index + 1)));
  });
});

describe('the description for search engines', () => {
  it('is of a dataset with a description, its file and its columns', () => {
    for (const path of ['data/traffic.html', 'en/data/traffic.html']) {
      const found = jsonLdOf(pageAt(path));
      expect(found).toMatchObject({ '@type': 'Dataset', name: '吞吐量（合成）', version: '1.2.0', keywords: ['港口', '合成数据'] });
      expect(String(found['description']).length).toBeGreaterThanOrEqual(50);
      const [csv, ...others] = found['distribution'] as readonly { encodingFormat: string; contentUrl: string }[];
      expect(csv?.encodingFormat).toBe('text/csv');
      expect(new URL(csv?.contentUrl ?? '', `https://example.org/${path}`).pathname).toBe('/data/traffic.csv');
      expect(others.map(({ contentUrl }) => contentUrl.replace(/^.*traffic/, ''))).toEqual(['.json', '.zip']);
      expect(found['variableMeasured']).toMatchObject([{ name: '年份' }, { name: '吞吐量', unitText: '万吨' }]);
      expect(found).not.toHaveProperty('license');
    }
  });
});

it('every page has one heading of the first rank, a title of its own, and weighs little', () => {
  const titles = readPages(site)
    .filter(({ path }) => path !== '404.html')
    .map((page) => {
      expect(textsOf(page, 'h1'), page.path).toHaveLength(1);
      return `${page.path.startsWith('en/')} ${textsOf(page, 'title')[0]}`;
    });
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const path of pagePaths(site)) expect(gzipSync(readFileSync(join(site, path))).length, path).toBeLessThan(300_000);
});

it('headings go down one rank at a time', () => {
  for (const page of readPages(site)) {
    const ranks = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    expect(
      ranks.some((rank, index) => rank > (ranks[index - 1] ?? 0) + 1),
      page.path,
    ).toBe(false);
  }
});

function pageAt(path: string): HtmlPage {
  const found = readPages(site).find((page) => page.path === path);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

function mainOf(page: HtmlPage): string {
  return textsOf(page, 'main').join(' ').replace(/\s+/g, ' ');
}

function textsOf({ elements }: HtmlPage, tag: string): readonly string[] {
  return elements
    .filter(({ tagName, parentNode }) => tagName === tag && !(tag === 'title' && parentNode?.nodeName === 'svg'))
    .map((element) => textOf(element).trim());
}

function linksOf({ elements }: HtmlPage): readonly string[] {
  return elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href') ?? '');
}

function jsonLdOf({ elements }: HtmlPage): Readonly<Record<string, unknown>> {
  const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
  return JSON.parse(textOf(script as never));
}

function rowsIn(path: string): readonly (readonly string[])[] {
  return JSON.parse(
    readFileSync(join(site, path), 'utf8')
      .replace(/^mingzhangRows\(/, '')
      .replace(/\)\n$/, ''),
  );
}

function published(name: string) {
  return JSON.parse(readFileSync(join(site, `api/${name}.json`), 'utf8'));
}
