/** What every page owes its reader, whatever it is about, and what none may hold. */
import { expect, inject, it } from 'vitest';
import { attribute, type Element, type HtmlPage, readPages, textOf } from './html.ts';

const pages = readPages(inject('site'));
const readable = pages.filter(({ path }) => path !== '404.html');

it('every page has one title, one heading of the first rank and its language', () => {
  for (const page of pages) {
    expect(
      all(page, 'h1').map((heading) => textOf(heading).trim() !== ''),
      page.path,
    ).toEqual([true]);
    expect(
      all(page, 'title')
        .filter(({ parentNode }) => parentNode?.nodeName === 'head')
        .map((title) => textOf(title).trim() !== ''),
      page.path,
    ).toEqual([true]);
    expect(attribute(first(page, 'html'), 'lang'), page.path).toBe(page.path.startsWith('en/') ? 'en' : 'zh-CN');
  }
});

it('no two pages of a language have the same title', () => {
  const titles = readable.map((page) => textOf(first(page, 'title')) + attribute(first(page, 'html'), 'lang'));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('every page describes itself to a search engine', () => {
  const silent = readable.filter(
    (page) => !all(page, 'meta').some((meta) => attribute(meta, 'name') === 'description' && attribute(meta, 'content')?.trim()),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

it('headings go down one rank at a time', () => {
  const skipping = pages.filter((page) => {
    const ranks = page.elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    return ranks.some((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
  });
  expect(skipping.map(({ path }) => path)).toEqual([]);
});

it('every page has its equal in the other language, and each links to the other', () => {
  const paths = new Set(pages.map(({ path }) => path));
  for (const page of readable) {
    const other = page.path.startsWith('en/') ? page.path.slice('en/'.length) : `en/${page.path}`;
    expect(paths, page.path).toContain(other);
    const [link, ...more] = all(page, 'a').filter((anchor) => attribute(anchor, 'hreflang'));
    expect(more, page.path).toEqual([]);
    expect(attribute(link as Element, 'hreflang')).toBe(page.path.startsWith('en/') ? 'zh-CN' : 'en');
    expect(new URL(attribute(link as Element, 'href') ?? '', `https://example.org/${page.path}`).pathname.slice(1)).toBe(other);
  }
});

it('without an address of its own the site claims none', () => {
  const claims = pages.flatMap((page) =>
    all(page, 'link').filter((link) => ['canonical', 'alternate'].includes(attribute(link, 'rel') ?? '') && attribute(link, 'hreflang')),
  );
  expect(claims).toEqual([]);
});

it('no page has a style of its own, a script of its own or an event handler', () => {
  const own = pages.flatMap((page) =>
    page.elements
      .filter(
        (element) =>
          element.tagName === 'style' ||
          isInlineScript(element) ||
          element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
      )
      .map(({ tagName }) => `${page.path}: <${tagName}>`),
  );
  expect(own).toEqual([]);
});

it('every page carries a policy that lets in nothing from elsewhere', () => {
  for (const page of pages) {
    const policy = all(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy as Element, 'content'), page.path).toMatch(/default-src 'none'/);
    expect(attribute(policy as Element, 'content'), page.path).not.toMatch(/https?:|unsafe|\*/);
  }
});

it('every page says that the site is not an official one', () => {
  const silent = pages.filter((page) => !/非官方|不是政府网站|not an official|not a government/i.test(textOf(first(page, 'body'))));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

it('no picture and no table is without words', () => {
  const mute = pages.flatMap(({ path, elements }) =>
    elements
      .filter(
        (element) =>
          (element.tagName === 'svg' && attribute(element, 'aria-hidden') !== 'true' && !attribute(element, 'aria-label')) ||
          (element.tagName === 'img' && attribute(element, 'alt') === undefined),
      )
      .map(({ tagName }) => `${path}: <${tagName}>`),
  );
  expect(mute).toEqual([]);
});

function all({ elements }: HtmlPage, tag: string): readonly Element[] {
  return elements.filter(({ tagName }) => tagName === tag);
}

function first(page: HtmlPage, tag: string): Element {
  const [found] = all(page, tag);
  if (!found) throw new Error(`no <${tag}> on ${page.path}`);
  return found;
}

// Data for machines runs nothing, so a strict policy lets it stand.
function isInlineScript(element: Element): boolean {
  const isData = /^application\/(ld\+)?json$/.test(attribute(element, 'type') ?? '');
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}
