import { expect, it } from 'vitest';
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

it.each(sitemapFiles(['index.html'], '').map(([, text]) => text))(
  'a sitemap without an address says so in a comment that XML allows',
  (text) => {
    expect(text).toMatch(/<!--(?:(?!--).)+-->/);
  },
);

it('a sitemap lists no page for unknown addresses and none that is made for frames', () => {
  const [[, map] = ['', '']] = sitemapFiles(
    ['404.html', 'index.html', 'embed/x/index.html', 'en/embed/metrics/x/index.html'],
    'https://example.org/',
  );
  expect([...map.matchAll(/<loc>([^<]*)</g)].map(([, loc]) => loc)).toEqual(['https://example.org/index.html']);
});
