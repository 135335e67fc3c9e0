/** How every figure, chart, dataset and source of the site is cited: on its page and in its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { nameOf, readBibtex, readRis } from '../metadata/citation/read.ts';
import { attribute, type Element, type HtmlPage, readPages, textOf } from './html.ts';
import { publishedMetrics, publishedObservations } from './published.ts';

const site = inject('site');
const pages = readPages(site);
const files = readdirSync(join(site, 'cite')).sort();
/** The works of the site, and what the files of one ending say of each. */
const works = [...new Set(files.map((file) => file.replace(/\.(bib|ris|csl\.json)$/, '')))];
const textsOf = (ending: string) => works.map((work) => [work, read(`cite/${work}${ending}`)] as const);

describe('the files', () => {
  it('are three for each work in each language', () => {
    expect(files.length).toBe(works.length * 3);
    for (const { name } of publishedMetrics()) expect(works).toContain(`metric-${name}`);
    expect(works).toContain('source-luan-news.en');
  });

  it('say the same in each format: title, whose figures, note', () => {
    const bib = textsOf('.bib').map(([, text]) => readBibtex(text)[0]);
    const ris = textsOf('.ris').map(([, text]) => readRis(text)[0]);
    const csl = textsOf('.csl.json').map(([, text]) => JSON.parse(text)[0]);
    const known = (item: { title: string; note?: string; author?: readonly object[] } | undefined) => [
      item?.title,
      item?.note,
      (item?.author ?? []).map(nameOf),
    ];
    expect(bib.map(known)).toEqual(csl.map(known));
    expect(ris.map(known)).toEqual(csl.map(known));
  });

  it('have keys of plain letters, no two the same', () => {
    const keys = textsOf('.csl.json').map(([, text]) => JSON.parse(text)[0].id as string);
    expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name the producer first, say that the site is not official, and claim no address', () => {
    for (const [file, text] of textsOf('.csl.json')) {
      const [item] = JSON.parse(text);
      expect(item, file).not.toHaveProperty('URL');
      if (file.startsWith('source-')) continue;
      expect(nameOf(item.author[0]), file).toMatch(/六安新闻|Lu’an News/);
      expect(item.publisher, file).toMatch(/非官方网站|unofficial site/);
    }
  });

  it('keep the strength of a number', () => {
    const noteOf = (name: string): string => JSON.parse(read(`cite/${name}.csl.json`))[0].note;
    expect([noteOf('metric-cadres-sent'), noteOf('metric-cadres-sent.en')]).toEqual([
      expect.stringContaining('至少3,200人'),
      expect.stringContaining('at least 3,200 people'),
    ]);
  });

  it('hold no day of reading: no build knows it', () => {
    expect(
      [...textsOf('.bib'), ...textsOf('.ris'), ...textsOf('.csl.json')].filter(([, text]) => /urldate|\nY2 {2}-|accessed/.test(text)),
    ).toEqual([]);
  });
});

describe('CITATION.cff', () => {
  it('names the producers, the source and no licence', () => {
    const cff = parse(read('CITATION.cff'));
    expect(cff).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      authors: [{ name: '六安新闻' }],
      references: [{ type: 'generic' }],
    });
    for (const key of ['license', 'license-url', 'url']) expect(cff).not.toHaveProperty(key);
  });
});

describe('the pages', () => {
  const cited = pages.filter(({ path }) => /^(en\/)?(metrics|charts|data)\/(?!index)[^/]+\.html$/.test(path));

  it('of figures, charts and datasets have a section of citations, with what the files say', () => {
    expect(cited.length).toBeGreaterThan(130);
    for (const page of cited) {
      expect(idsOf(page), page.path).toContain('citation');
      const download = page.elements.find((element) => attribute(element, 'href')?.endsWith('.bib'));
      const file = join(page.path, '..', attribute(download as Element, 'href') ?? '');
      const shown = page.elements.find(({ tagName, attrs }) => tagName === 'pre' && attrs.some(({ value }) => value.endsWith('-bib')));
      expect(shown && textOf(shown), page.path).toBe(read(file));
    }
  });

  it('offer no button that works only with a script before there is one', () => {
    const shown = pages.flatMap((page) =>
      page.elements.filter((element) => attribute(element, 'data-copy') && attribute(element, 'hidden') === undefined),
    );
    expect(shown).toEqual([]);
  });

  it('of numbers that are not exact lead to how they are quoted', () => {
    const floors = publishedObservations().filter(({ relation, derived }) => relation === '≥' && !derived);
    expect(floors.length).toBeGreaterThan(5);
    for (const { metric } of floors) {
      const page = pages.find(({ path }) => path === `metrics/${metric}.html`);
      expect(
        page?.elements.some((element) => attribute(element, 'href') === '../quoting.html#at-least'),
        metric,
      ).toBe(true);
    }
  });
});

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

function idsOf({ elements }: HtmlPage): readonly (string | undefined)[] {
  return elements.map((element) => attribute(element, 'id'));
}
