/** What can be taken away is one step from every chart, and every file that was made for taking is named where its thing is. */
import { expect, inject, it } from 'vitest';
import { filesBelow } from '../../src/published/checksums.ts';
import { attribute, readPages } from './html.ts';
import { readApi } from './published.ts';

const site = inject('site');
const pages = readPages(site);
const ROOT = 'https://example.org/';

const linksOf = (path: string): readonly string[] => {
  const page = pages.find((known) => known.path === path);
  return (page?.elements ?? []).flatMap((element) => {
    const href = attribute(element, 'href');
    return href === undefined ? [] : [new URL(href, ROOT + path).href.slice(ROOT.length)];
  });
};

const files = filesBelow(site);
const publishedCharts = readApi<readonly unknown[]>(site, 'charts');
const IMAGES = /\.(png|svg|pdf)$/;
const FIGURE = /\.(csv|json|zip|csv-metadata\.json)$/;

it.each(['charts', 'metrics', 'data'])('every image and data file of %s is linked from the page of its thing', (folder) => {
  const own = files.filter(
    (file) => file.startsWith(`${folder}/`) && file.split('/').length === 2 && (IMAGES.test(file) || FIGURE.test(file)),
  );
  expect(own.length).toBeGreaterThan(20);
  const lost = own.filter((file) => {
    const [name = ''] = file.slice(folder.length + 1).split('.');
    const inEnglish = file.includes('.en.');
    const [zh, en] = [`${folder}/${name}.html`, `en/${folder}/${name}.html`];
    return name !== 'all' && !linksOf(inEnglish ? en : zh).includes(file);
  });
  expect(lost).toEqual([]);
});

it('under every chart, on whichever page, stand its image, its data, the workbook, the frame, the citation and the address', () => {
  const lines = pages.flatMap(({ path, elements }) =>
    elements.filter((element) => attribute(element, 'class') === 'take' && element.tagName === 'ul').map((line) => ({ path, line })),
  );
  expect(lines.length).toBeGreaterThan(publishedCharts.length * 2);
  const short = lines.filter(({ line }) => line.childNodes.filter((node) => node.nodeName === 'li').length !== 6);
  expect(short.map(({ path }) => path)).toEqual([]);
});
