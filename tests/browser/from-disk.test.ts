/** The site opened straight from a disk, as on a USB stick. */
import { pathToFileURL } from 'node:url';
import { expect, inject, it } from 'vitest';
import { complaints, WATCH_POLICY } from './complaints.ts';
import { inPage, SAMPLE, visit } from './session.ts';

const ROOT = `${pathToFileURL(inject('site')).href}/`;

it('pages of every kind miss nothing and leave the console empty', async () => {
  const look = (page: Parameters<typeof complaints>[0], path: string) => complaints(page, ROOT + path, ROOT);
  expect((await visit({ initScript: WATCH_POLICY }, SAMPLE, look)).flat()).toEqual([]);
});

it('links lead from page to page, from a number to its proof and to the other language', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${ROOT}index.html`);
    await page.click('nav[aria-label="主导航"] a[href="metrics/index.html"]');
    await page.waitForURL(/\/metrics\/index\.html$/);
    await page.locator('main a.num[href="cadres-sent.html"]').first().click();
    await page.waitForURL(/\/metrics\/cadres-sent\.html$/);
    await page.click('a[hreflang="en"]');
    await page.waitForURL(/\/en\/metrics\/cadres-sent\.html$/);
    expect(await page.locator('h1').innerText()).toContain('cadres');
  });
});

it('the search finds, and leads to what it found', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${ROOT}search.html`);
    await page.fill('#search', '干部');
    await page.locator('#search-results a').first().click();
    await page.waitForURL(/^file:.*(?<!search)\.html$/);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

it('proof mode opens a proof', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${ROOT}en/topics/funds.html`);
    await page.click('#proof');
    await page.locator('main a.num').first().click();
    expect(await page.locator('.proof:popover-open').count()).toBe(1);
  });
});
