/** What the browser tests share: the one browser, and pages taken from a list by a few tabs. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { isEmbed } from '../../src/i18n/embed-urls.ts';
import { pagePaths } from '../site/html.ts';

/** One page of each layout, in both languages, for what is too slow to do on all. */
export const SAMPLE: readonly string[] = [
  'index.html',
  'topics/premises.html',
  'metrics/index.html',
  'metrics/average-floor-space.html',
  'metrics/pay-raised.html',
  'charts/index.html',
  'charts/least-funds.html',
  'data/floor-space.html',
  'standards/index.html',
  'standards/floor-space.html',
  'not-stated.html',
  'checks.html',
  'sources.html',
  'method.html',
  'api.html',
  'search.html',
].flatMap((path) => [path, `en/${path}`]);

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts. */
  readonly initScript?: string;
  readonly tabs?: number;
}

/** Connects to the browser that was started for all tests. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** The address of a page of the site, below its prefix. */
export function address(path: string): string {
  return inject('address') + path;
}

/** The paths of all pages of the site but those that are made for frames, which have a test of their own. */
export function allPages(): readonly string[] {
  return pagePaths(inject('site')).filter((path) => !isEmbed(path));
}

/** Runs a test in a page of a context of its own. */
export async function inPage<T>(options: BrowserContextOptions, test: (page: Page) => Promise<T>): Promise<T> {
  const browser = await connect();
  try {
    const context = await browser.newContext(options);
    return await test(await context.newPage());
  } finally {
    await browser.close();
  }
}

/** Looks at every page, a few at a time, and returns what was seen in the order of the paths. */
export async function visit<T, P = string>(
  { initScript, tabs = 3, ...options }: VisitOptions,
  paths: readonly P[],
  look: (page: Page, path: P) => Promise<T>,
): Promise<readonly T[]> {
  const browser = await connect();
  try {
    const context = await browser.newContext(options);
    if (initScript) await context.addInitScript(initScript);
    const waiting = [...paths.entries()];
    const seen: T[] = [];
    const work = async (): Promise<void> => {
      const page = await context.newPage();
      for (let next = waiting.shift(); next; next = waiting.shift()) seen[next[0]] = await look(page, next[1]);
    };
    await Promise.all(Array.from({ length: tabs }, work));
    return seen;
  } finally {
    await browser.close();
  }
}
