/** Every page in both languages, as a reader may meet it. There are many, so one visit to each serves all the checks. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { type HtmlPage, readPages, textOf } from '../site/html.ts';
import { AXE, violations } from './axe.ts';
import { complaints, WATCH_POLICY } from './complaints.ts';
import { overflowing } from './overflow.ts';
import { address, allPages, visit } from './session.ts';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

interface Visited {
  readonly path: string;
  readonly words: string;
  readonly quiet: readonly string[];
  readonly light: readonly string[];
  readonly dark: readonly string[];
  readonly narrow: readonly string[];
  readonly elder: readonly string[];
}

let pages: readonly Visited[] = [];

beforeAll(async () => {
  pages = await visit({ viewport: DESK, initScript: WATCH_POLICY + AXE }, allPages(), inspect);
});

it('is met: both languages, all kinds', () => {
  expect(pages.map(({ path }) => path)).toEqual(allPages());
  expect(pages.length).toBeGreaterThan(170);
});

it('sends no request out, misses no file, keeps its own policy and leaves the console empty', () => {
  expect(faults('quiet')).toEqual([]);
});

it('passes axe in light', () => {
  expect(faults('light')).toEqual([]);
});

it('passes axe in dark', () => {
  expect(faults('dark')).toEqual([]);
});

it('does not scroll sideways at 320 px', () => {
  expect(faults('narrow')).toEqual([]);
});

it('does not scroll sideways at 320 px in the elder mode', () => {
  expect(faults('elder')).toEqual([]);
});

it('has the same words before any script runs as after', () => {
  const built = new Map(readPages(inject('site')).map((page) => [page.path, wordsIn(page)]));
  expect(pages.filter(({ path, words }) => built.get(path) !== words).map(({ path }) => path)).toEqual([]);
});

async function inspect(page: Page, path: string): Promise<Visited> {
  await page.setViewportSize(DESK);
  const quiet = await complaints(page, address(path), inject('address'));
  const words = await page.locator('main').evaluate((main) => main.textContent ?? '');
  const light = await violations(page, 'light');
  const dark = await violations(page, 'dark');
  await page.setViewportSize(PHONE);
  const narrow = await overflowing(page);
  // By the mark alone: the switch would be remembered, and the other tabs would read it.
  await page.evaluate(() => {
    document.documentElement.dataset['mode'] = 'elder';
  });
  return { path, words, quiet, light, dark, narrow, elder: await overflowing(page) };
}

function wordsIn({ elements }: HtmlPage): string {
  const main = elements.find(({ tagName }) => tagName === 'main');
  return main ? textOf(main) : '';
}

function faults(check: 'quiet' | 'light' | 'dark' | 'narrow' | 'elder'): readonly string[] {
  return pages.flatMap((page) => page[check].map((fault) => `${page.path}: ${fault}`));
}
