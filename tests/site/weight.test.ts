/** How heavy the first page is for a phone with nothing in its cache. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { attribute, type Element, readPages } from './html.ts';

const site = inject('site');
const homes = readPages(site).filter(({ path }) => path === 'index.html' || path === 'en/index.html');

it.for(homes)('$path with all that it loads is at most 60 KB, 12 requests and 10 KB of script', (home) => {
  const loaded = [...new Set(home.elements.flatMap(loads))].map((address) => join(dirname(home.path), address));
  const scripts = loaded.filter((path) => path.endsWith('.js'));
  expect(1 + loaded.length).toBeLessThanOrEqual(12);
  expect(kilobytes(scripts)).toBeLessThanOrEqual(10);
  expect(kilobytes([home.path, ...loaded])).toBeLessThanOrEqual(60);
});

it('no page is heavier than twice the first', () => {
  const heavy = readPages(site).filter(({ path }) => kilobytes([path], constants.BROTLI_MIN_QUALITY) > 120);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

function loads(element: Element): readonly string[] {
  if (element.tagName === 'link')
    return ['stylesheet', 'icon', 'preload', 'modulepreload'].includes(attribute(element, 'rel') ?? '')
      ? [attribute(element, 'href') ?? '']
      : [];
  return ['script', 'img', 'source', 'iframe'].includes(element.tagName) ? [attribute(element, 'src') ?? ''].filter(Boolean) : [];
}

function kilobytes(paths: readonly string[], quality: number = constants.BROTLI_MAX_QUALITY): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (
    paths.map((path) => brotliCompressSync(readFileSync(join(site, path)), { params }).length).reduce((sum, bytes) => sum + bytes, 0) / 1000
  );
}
