/** With JavaScript off nothing is missing. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, allPages, inPage, visit } from './session.ts';

it('every page shows the same words without JavaScript', async () => {
  const withScript = new Map((await visit({}, allPages(), words)).map(({ path, found }) => [path, found]));
  const without = await visit({ javaScriptEnabled: false }, allPages(), words);
  expect(without.filter(({ path, found }) => withScript.get(path) !== found)).toEqual([]);
  expect(without.length).toBe(allPages().length);
});

it('without JavaScript nothing is offered that would not work', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address('index.html'));
    expect(await page.locator('#proof, #theme').filter({ visible: true }).count()).toBe(0);
  });
});

it('without JavaScript the elder mode works by its switch', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address('index.html'));
    const before = await fontSize(page);
    await page.check('#elder');
    expect(await fontSize(page)).toBeGreaterThan(before);
  });
});

it('without JavaScript the search page lists every page of its language', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    for (const lang of ['', 'en/']) {
      await page.goto(address(`${lang}search.html`));
      const listed = await page.locator('main a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const own = allPages().filter((path) => path !== '404.html' && path.startsWith('en/') === (lang === 'en/') && !path.endsWith('search.html'));
      expect(own.map(address).filter((page) => !listed.includes(page) && !page.endsWith('/index.html'))).toEqual([]);
    }
  });
});

async function words(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(address(path));
  return [await page.locator('main').innerText()];
}

function fontSize(page: Page): Promise<number> {
  return page.locator('main p').first().evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
}
