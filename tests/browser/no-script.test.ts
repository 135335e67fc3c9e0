/** With JavaScript off nothing is missing, and nothing is there that would not work. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, allPages, inPage, SAMPLE, visit } from './session.ts';

it('without JavaScript pages of every kind show the same words', async () => {
  const read = async (page: Page, path: string) => {
    await page.goto(address(path));
    // Buttons that copy are there only where they work; they say nothing of the page.
    const hide = (main: Element): void => {
      for (const button of main.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = true;
    };
    await page.locator('main').evaluate(hide);
    return [path, await page.locator('main').innerText()];
  };
  expect(await visit({ javaScriptEnabled: false }, SAMPLE, read)).toEqual(await visit({}, SAMPLE, read));
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
      // Charts as releases had them are found from the page of their release.
      const own = allPages().filter(
        (path) =>
          !/^(?:en\/)?r\//.test(path) &&
          path !== '404.html' &&
          path.startsWith('en/') === (lang === 'en/') &&
          !path.endsWith('search.html'),
      );
      expect(own.map(address).filter((page) => !listed.includes(page) && !page.endsWith('/index.html'))).toEqual([]);
    }
  });
});

it('an unknown address is answered with words and a way home', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address('404.html'));
    expect(await page.locator('h1').innerText()).toBe('没有这一页');
    expect(await page.locator('main a').count()).toBeGreaterThanOrEqual(2);
  });
});

function fontSize(page: Page): Promise<number> {
  return page
    .locator('main p')
    .first()
    .evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));
}
