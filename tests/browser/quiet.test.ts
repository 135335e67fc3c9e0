/** The site asks nobody for anything: no request leaves it, none fails, and the browser has nothing to complain of. */
import { pathToFileURL } from 'node:url';
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { address, allPages, inPage, visit } from './session.ts';

const LISTEN = `
  globalThis.refusals = [];
  addEventListener('securitypolicyviolation', (event) => refusals.push(event.violatedDirective + ' ' + event.blockedURI), true);
`;
const VIEW = { viewport: { width: 1280, height: 900 }, initScript: LISTEN };

it('no page sends a request out, misses a file, breaks its own policy or writes to the console', async () => {
  expect(await visit(VIEW, allPages(), (page, path) => complaints(page, address(path), inject('address')))).toEqual([]);
});

it('opened from a disk, every page is as quiet', async () => {
  const root = `${pathToFileURL(inject('site')).href}/`;
  expect(await visit(VIEW, allPages(), (page, path) => complaints(page, root + path, root))).toEqual([]);
});

it('opened from a disk, links lead from page to page and from a number to its proof', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${pathToFileURL(inject('site')).href}/index.html`);
    await page.click('nav[aria-label="主导航"] a[href="metrics/index.html"]');
    await page.waitForURL(/\/metrics\/index\.html$/);
    await page.locator('main a.num[href="cadres-sent.html"]').first().click();
    await page.waitForURL(/\/metrics\/cadres-sent\.html$/);
    await page.click('a[hreflang="en"]');
    await page.waitForURL(/\/en\/metrics\/cadres-sent\.html$/);
    expect(await page.locator('h1').innerText()).toContain('cadres');
  });
});

it('opened from a disk, the search finds', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${pathToFileURL(inject('site')).href}/search.html`);
    await page.fill('#search', '干部');
    await page.locator('#search-results a').first().click();
    await page.waitForURL(/^file:.*\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

it('an unknown address answers with words and a way home', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('404.html'));
    expect(await page.locator('h1').innerText()).toBe('没有这一页');
    expect(await page.locator('main a').count()).toBeGreaterThanOrEqual(2);
  });
});

/** Opens a page and tells what went wrong on the way, and what was asked of anyone outside `inside`. */
async function complaints(page: Page, url: string, inside: string): Promise<readonly string[]> {
  const found: string[] = [];
  const stop = listen(page, found, inside);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  const refusals = await page.evaluate(() => (globalThis as unknown as { refusals: string[] }).refusals);
  stop();
  return [...found, ...refusals.map((refusal) => `policy: ${refusal}`)];
}

function listen(page: Page, found: string[], inside: string): () => void {
  const listeners = {
    request: (request: Request) => request.url().startsWith(inside) || request.url().startsWith('data:') || found.push(`outside: ${request.url()}`),
    // Going on to the next page ends a request; only what could not be had has failed.
    requestfailed: (request: Request) => request.failure()?.errorText === 'net::ERR_ABORTED' || found.push(`failed: ${request.url()}`),
    response: (response: Response) => response.status() < 400 || found.push(`${response.status()}: ${response.url()}`),
    console: (message: ConsoleMessage) => found.push(`console: ${message.text()}`),
    pageerror: (error: Error) => found.push(`error: ${error.message}`),
  };
  const events = Object.entries(listeners) as [Parameters<Page['on']>[0], never][];
  for (const [event, listener] of events) page.on(event, listener);
  return () => {
    for (const [event, listener] of events) page.off(event, listener);
  };
}
