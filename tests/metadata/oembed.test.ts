import { expect, it } from 'vitest';
import { oembed } from '../../src/metadata/oembed.ts';

const facts = {
  title: 'Cadres sent',
  provider: 'Mingzhang',
  root: 'https://example.org/',
  html: '<iframe></iframe>',
  width: 680,
  height: 400,
  thumbnail: { path: 'charts/x.og.png', width: 1200, height: 630 },
};

it('an answer has all that oEmbed asks of the type rich, and a whole thumbnail', () => {
  expect(oembed(facts)).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Cadres sent',
    provider_name: 'Mingzhang',
    provider_url: 'https://example.org/',
    thumbnail_url: 'https://example.org/charts/x.og.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: '<iframe></iframe>',
    width: 680,
    height: 400,
  });
});

it('a site without an address claims none, and says why', () => {
  const { note, ...answer } = oembed({ ...facts, root: '' });
  expect(Object.keys(answer).filter((name) => name.endsWith('_url'))).toEqual([]);
  expect(note).toMatch(/without an address/);
});
