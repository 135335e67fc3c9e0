/** Image files of the built site, read by programs that are not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import { parseHTML } from 'linkedom';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, inject, it } from 'vitest';
import { CARD_FORMATS, IMAGE_FORMATS, type ImageFormat, imageFile, type Pictured } from '../../src/i18n/image-urls.ts';
import type { Chart, Metric, Observation } from '../../src/model.ts';
import { filesBelow } from '../../src/published/checksums.ts';
import { attribute, readPages } from './html.ts';
import { readApi } from './published.ts';

const site = inject('site');
const LANGUAGES = ['zh', 'en'];
const charts = readApi<readonly Chart[]>(site, 'charts').map(({ name }): Pictured => ({ kind: 'chart', name }));
const metrics = readApi<readonly Metric[]>(site, 'metrics').map(({ name }): Pictured => ({ kind: 'metric', name }));
const observations = readApi<readonly Observation[]>(site, 'observations');
const files = new Set(filesBelow(site));
const pages = readPages(site);

const each = (things: readonly Pictured[], formats: readonly ImageFormat[]) =>
  things.flatMap((thing) => formats.flatMap((format) => LANGUAGES.map((lang) => imageFile(thing, format, lang, LANGUAGES))));
const drawn = (ending: string) => [...files].filter((file) => /^(charts|data|metrics)\//.test(file) && file.endsWith(ending));
const bytesOf = (file: string): Buffer => readFileSync(join(site, file));

/** How large the images of each ending are, in pixels. */
const SIZES: readonly (readonly [ending: string, width: number, height: number])[] = [
  ['.square.png', 2160, 2160],
  ['.og.png', 1200, 630],
  ['.poster.png', 1080, 1440],
  ['.png', 2400, 1350],
];

it('every chart has every format and every number its card, in both languages', () => {
  const expected = [...each(charts, IMAGE_FORMATS), ...each(metrics, CARD_FORMATS)];
  expect(expected.length).toBeGreaterThan(300);
  expect(expected.filter((file) => !files.has(file))).toEqual([]);
});

it('a PNG has the size of its shape and says in itself what it is, whose, under which licence and of which day', () => {
  for (const file of drawn('.png')) {
    const bytes = bytesOf(file);
    const [, width, height] = SIZES.find(([ending]) => file.endsWith(ending)) ?? [];
    expect([file, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([file, width, height]);
    const text = bytes.toString('utf8');
    for (const keyword of ['Title', 'Description', 'Copyright', 'Creation Time', 'Software', 'URL', 'Release'])
      expect(text, file).toContain(`iTXt${keyword}\0`);
    expect(text.includes('iTXtSource\0') || file.startsWith('metrics/'), file).toBe(true);
  }
});

it('every SVG is sound XML with its own facts, and those of outlines have no text', () => {
  for (const file of drawn('.svg')) {
    const svg = bytesOf(file).toString('utf8');
    const { document } = parseHTML(svg);
    expect(document.querySelector('title')?.textContent, file).toBeTruthy();
    expect(svg, file).toMatch(/<dc:rights>.+<\/dc:rights><dc:identifier>.+<\/dc:identifier><dc:date>2020-06-01<\/dc:date>/);
    expect(svg.includes('<text'), file).toBe(!file.endsWith('.outline.svg'));
  }
});

it('the words of a number on its card keep their strength', () => {
  const [atLeast] = observations.filter(({ metric }) => metric === 'workers-recruited');
  expect(atLeast?.relation).toBe('≥');
  const words = (file: string) =>
    [
      ...bytesOf(file)
        .toString('utf8')
        .matchAll(/<text[^>]*>([^<]*)</g),
    ].map(([, text]) => text);
  expect(words('metrics/workers-recruited.svg')).toEqual(expect.arrayContaining(['至少', '200', '人']));
  expect(words('metrics/workers-recruited.en.svg')).toEqual(expect.arrayContaining(['at least', '200', 'people']));
});

it('the text of a PDF is its text', async () => {
  const text = async (file: string) =>
    (await extractText(await getDocumentProxy(new Uint8Array(bytesOf(file))), { mergePages: true })).text.replace(/\s/g, '');
  for (const file of drawn('.pdf')) expect(await text(file), file).toContain('2020');
  expect(await text('charts/cadres-sent.pdf')).toContain('至少3,200人');
});

it('a poster of a site without an address has no code to scan, and says where its page is', () => {
  const { width, height, data } = PNG.sync.read(bytesOf('charts/cadres-sent.poster.png'));
  expect(jsqr(new Uint8ClampedArray(data), width, height)).toBeNull();
  const words = bytesOf('charts/cadres-sent.svg')
    .toString('utf8')
    .replace(/<[^>]*>/g, '');
  expect(words).toContain('charts/cadres-sent.html');
});

describe('what a link shows where it is shared', () => {
  const imageOf = (path: string): string | undefined => {
    const page = pages.find((known) => known.path === path);
    const tag = page?.elements.find((element) => element.tagName === 'meta' && attribute(element, 'property') === 'og:image');
    return tag && new URL(attribute(tag, 'content') ?? '', `https://example.org/${path}`).pathname.slice(1);
  };

  it.each([
    ['index.html', 'charts/urban-communities-by-size.og.png'],
    ['en/charts/cadres-sent.html', 'charts/cadres-sent.en.og.png'],
    ['topics/funds.html', 'charts/least-funds.og.png'],
    ['en/metrics/cadres-sent.html', 'metrics/cadres-sent.en.og.png'],
  ])('is for %s the image of what it is about', (path, image) => {
    expect(imageOf(path)).toBe(image);
  });

  it('is everywhere an image that there is', () => {
    const lost = pages.flatMap(({ path }) => imageOf(path) ?? []).filter((file) => !files.has(file));
    expect(lost).toEqual([]);
  });
});
