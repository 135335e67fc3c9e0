/** What the browser tests share: the one browser, and pages taken from a list by a few tabs. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
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
  'not-stated.html',
  'checks.html',
  'sources.html',
  'method.html',
  'api.html',
  'search.html',
].flatMap((path) => [path, `en/${path}`]);

export interface PageFinding {
  readonly path: string;
  readonly found: unknown;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts. */
  readonly initScript?: string;
  readonly tabs?: number;
}

type Look = (page: Page, path: string) => Promise<readonly unknown[]>;

/** Connects to the browser that was started for all tests. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}

/** The address of a page of the site, below its prefix. */
export function address(path: string): string {
  return inject('address') + path;
}

/** The paths of all pages of the site. */
export function allPages(): readonly string[] {
  return pagePaths(inject('site'));
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

/** Looks at every page, a few at a time, and returns what was found wrong, by path; an empty list is a good site. */
export async function visit({ initScript, tabs = 3, ...options }: VisitOptions, paths: readonly string[], look: Look): Promise<readonly PageFinding[]> {
  const browser = await connect();
  const context = await browser.newContext(options);
  if (initScript) await context.addInitScript(initScript);
  const waiting = [...paths];
  const findings: PageFinding[] = [];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      for (const found of await look(page, path)) findings.push({ path, found });
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  return findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
