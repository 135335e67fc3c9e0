import { describe, expect, it } from 'vitest';
import { feed } from '../../src/metadata/feed.ts';
import { sitemapFiles } from '../../src/metadata/sitemap.ts';
import type { Published } from '../../src/model.ts';

const titled = (zh: string): Published =>
  ({ site: { title: { zh }, languages: ['zh'], sources: [], publisher: null, asOf: null }, observations: [] }) as unknown as Published;

it.each(['half \ud800 of a character', '<script>"&]]>', '\u0000\u0008\ufffe', '-->', '%', 'a b'])(
  'a feed takes the title %j as text',
  (title) => {
    const text = feed(titled(title), '');
    expect(['<script', '\u0000', '\u0008', '\ufffe'].filter((part) => text.includes(part))).toEqual([]);
    expect(text.match(/<title>/g)).toHaveLength(2);
  },
);

it.each(sitemapFiles(['index.html'], '', ['zh']).map(([, text]) => text))(
  'a sitemap without an address says so in a comment that XML allows',
  (text) => {
    expect(text).toMatch(/<!--(?:(?!--).)+-->/);
  },
);

it('a sitemap lists no page for unknown addresses and none that is made for frames', () => {
  const [[, map] = ['', '']] = sitemapFiles(
    ['404.html', 'index.html', 'embed/x/index.html', 'en/embed/metrics/x/index.html'],
    'https://example.org/',
    ['zh', 'en'],
  );
  expect([...map.matchAll(/<loc>([^<]*)</g)].map(([, loc]) => loc)).toEqual(['https://example.org/']);
});

describe('the versions of a page', () => {
  const [[, map] = ['', '']] = sitemapFiles(
    ['a.html', 'en/a.html', 'en/only.html', 'index.html', 'en/index.html'],
    'https://example.org/x/',
    ['zh', 'en'],
  );
  const entry = (path: string): string => map.split('\n').find((line) => line.includes(`<loc>https://example.org/x/${path}</loc>`)) ?? '';

  it('name each other and the one for readers of any other language, by the addresses that pages give themselves', () => {
    const links = [...entry('en/').matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(([, lang, href]) => [lang, href]);
    expect(links).toEqual([
      ['zh-CN', 'https://example.org/x/'],
      ['en', 'https://example.org/x/en/'],
      ['x-default', 'https://example.org/x/'],
    ]);
    expect(entry('a.html')).toContain('hreflang="en" href="https://example.org/x/en/a.html"');
  });

  it('are not made up: a page that is there once has none', () => {
    expect(entry('en/only.html')).not.toContain('xhtml:link');
    const [[, single] = ['', '']] = sitemapFiles(['a.html', 'en/a.html'], '', ['zh', 'en']);
    expect(single).not.toContain('xhtml');
  });
});
