/** Every link of every page leads somewhere, below any prefix. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { filesBelow } from '../../src/published/checksums.ts';
import { attribute, type HtmlPage, readPages } from './html.ts';

const site = inject('site');
const pages = readPages(site);
const ROOT = 'https://example.org/some/base/';
const LINKING = ['href', 'src', 'action', 'poster', 'data'];

interface Link {
  readonly from: string;
  readonly to: string;
}

const links = pages.flatMap(linksOf);

it('every link is relative', () => {
  const absolute = links.filter(({ to }) => /^([a-z][a-z\d+.-]*:|\/)/i.test(to));
  expect(absolute).toEqual([]);
});

it('every link stays below the prefix and names a file that is there', () => {
  expect(links.length).toBeGreaterThan(pages.length * 10);
  const broken = links.filter(({ from, to }) => {
    const { href } = targetOf(from, to);
    return !href.startsWith(ROOT) || !isFile(join(site, decodeURIComponent(new URL(href).pathname.slice(new URL(ROOT).pathname.length))));
  });
  expect(broken).toEqual([]);
});

it('every fragment is a place on its page', () => {
  const places = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
  const lost = links.filter(({ from, to }) => {
    const { hash, pathname } = targetOf(from, to);
    const ids = places.get(pathname.slice(new URL(ROOT).pathname.length));
    return hash !== '' && ids !== undefined && !ids.has(decodeURIComponent(hash.slice(1)));
  });
  expect(lost).toEqual([]);
});

it('no id stands twice on a page', () => {
  const doubled = pages.flatMap(({ path, elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(doubled).toEqual([]);
});

it('what a label, a caption or a description names is on the page', () => {
  const lost = pages.flatMap(({ path, elements }) => {
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    const named = elements.flatMap((element) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'].flatMap(
        (name) => attribute(element, name)?.split(/\s+/) ?? [],
      ),
    );
    return named.filter((id) => !ids.has(id)).map((id) => `${path}: ${id}`);
  });
  expect(lost).toEqual([]);
});

it('a style sheet asks for no other file', () => {
  const styles = filesBelow(site).filter((path) => path.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const path of styles) expect(readFileSync(join(site, path), 'utf8').match(/url\((?!"?data:)[^)]*\)|@import[^;]*/g), path).toBeNull();
});

it('every file of the site is reached by a link, named in the descriptor, or meant for machines', () => {
  const linked = new Set(links.map(({ from, to }) => decodeURIComponent(targetOf(from, to).pathname.slice(new URL(ROOT).pathname.length))));
  const machines =
    /^(404\.html|SHA256SUMS|_headers|nginx-headers\.conf|robots\.txt|site\.webmanifest|feed\.xml|sitemap.*\.xml|api\/.*|(en\/)?(r\/[^/]+\/)?embed\/.*oembed\.json|embed\/host\.js|assets\/workbook\.\w+\.js)$/;
  expect(filesBelow(site).filter((path) => !linked.has(path) && !machines.test(path))).toEqual([]);
});

function linksOf({ path, elements }: HtmlPage): readonly Link[] {
  return elements.flatMap((element) => {
    const plain = LINKING.flatMap((name) => (element.tagName === 'data' ? [] : (attribute(element, name) ?? [])));
    const sets =
      attribute(element, 'srcset')
        ?.split(',')
        .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') ?? [];
    return [...plain, ...sets].filter((to) => !to.startsWith('data:')).map((to) => ({ from: path, to }));
  });
}

function targetOf(from: string, to: string): URL {
  return new URL(to, ROOT + from);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
