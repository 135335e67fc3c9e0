/** Any row of a long table can be reached, from a disk, by keyboard, and what works without a script is all there. */
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { bareSite } from '../bare-site.ts';
import { AXE, violations } from './axe.ts';
import { complaints, WATCH_POLICY } from './complaints.ts';
import { overflowing } from './overflow.ts';
import { inPage } from './session.ts';

const site = bareSite();
const ROOT = `${pathToFileURL(site).href}/`;
const CALLS = `${ROOT}data/calls.html`;

it('from a disk, the pages of a package miss nothing and leave the console empty', async () => {
  await inPage({}, async (page) => {
    await page.addInitScript(WATCH_POLICY);
    for (const path of ['index.html', 'data/calls.html', 'data/calls.html#row-1000', 'en/data/traffic.html', 'data/notes.html'])
      expect(await complaints(page, ROOT + path, ROOT), path).toEqual([]);
  });
});

it('next and previous lead through the rows and say where one is', async () => {
  await inPage({}, async (page) => {
    await page.goto(CALLS);
    await page.click('text=下一页');
    await status(page, '第 52—101 行，末行是第 2,735 行');
    expect(await firstRow(page)).toEqual(['52', '51', 'S1']);
    expect(page.url()).toBe(`${CALLS}#row-52`);
    await page.click('text=上一页');
    await status(page, '第 2—51 行，末行是第 2,735 行');
    expect(await firstRow(page)).toEqual(['2', '1', 'N1']);
    await page.goBack();
    await status(page, '第 52—101 行，末行是第 2,735 行');
  });
});

it('the last page ends with the last row, and nothing leads further', async () => {
  await inPage({}, async (page) => {
    await page.goto(CALLS);
    await page.fill('#go-to-row', '2735');
    await page.keyboard.press('Enter');
    await status(page, '第 2,702—2,735 行，末行是第 2,735 行');
    expect(await page.locator('tbody tr[id^=row-]').last().locator('th').innerText()).toBe('2735');
    expect(await page.locator('tr.aimed').getAttribute('id')).toBe('row-2735');
    expect(await page.getAttribute('[data-step="1"]', 'aria-disabled')).toBe('true');
    await page.click('[data-step="1"]', { force: true });
    await status(page, '第 2,702—2,735 行，末行是第 2,735 行');
  });
});

it('an address with a row opens the page that has it', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${CALLS}#row-702`);
    await status(page, '第 702—751 行，末行是第 2,735 行');
    expect(await page.locator('tr.aimed td').allInnerTexts()).toEqual(['701', 'N1', 'abc']);
    await page.goto(`${CALLS}#row-999999`);
    await status(page, '第 2,702—2,735 行，末行是第 2,735 行');
  });
});

it('the keyboard alone leads to the next page and keeps its place', async () => {
  await inPage({}, async (page) => {
    await page.goto(CALLS);
    await page.focus('[data-step="1"]');
    await page.keyboard.press('Enter');
    await status(page, '第 52—101 行，末行是第 2,735 行');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('下一页');
    expect(await page.getAttribute('.pager p', 'role')).toBe('status');
  });
});

it('where a file of rows is missing, the page says so and keeps what it shows', async () => {
  await inPage({}, async (page) => {
    await page.route('**/rows-1.js', (route) => route.abort());
    await page.goto(CALLS);
    await page.fill('#go-to-row', '2600');
    await page.keyboard.press('Enter');
    await status(page, '这一页没有读到。文件里有全部行。');
    expect(await firstRow(page)).toEqual(['2', '1', 'N1']);
  });
});

it('without JavaScript the first page stands, with the way to the whole file and no dead button', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(CALLS);
    expect(await page.locator('tbody tr[id^=row-]').count()).toBe(50);
    expect(await page.locator('.pager button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.pager a[href="calls.csv"]').isVisible()).toBe(true);
  });
});

it('axe finds nothing wrong, in light and dark, on the first page and on a later one', async () => {
  await inPage({}, async (page) => {
    await page.addInitScript(AXE);
    for (const path of [
      'index.html',
      'data/traffic.html',
      'data/berths.html',
      'data/calls.html#row-600',
      'en/data/names.html',
      'data/notes.html',
    ]) {
      await page.goto(ROOT + path);
      for (const scheme of ['light', 'dark'] as const) expect(await violations(page, scheme), `${path} ${scheme}`).toEqual([]);
    }
  });
});

it('nothing sticks out at 320 px, in larger text neither', async () => {
  await inPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    for (const path of ['index.html', 'data/traffic.html', 'data/berths.html', 'data/calls.html']) {
      for (const mode of ['', '?mode=elder', '?mode=standard']) {
        await page.goto(ROOT + path + mode);
        expect(await overflowing(page), path + mode).toEqual([]);
      }
    }
  });
});

async function status(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.locator('.pager [role=status]').innerText()).toBe(text);
}

async function firstRow(page: Page): Promise<readonly string[]> {
  const row = page.locator('tbody tr[id^=row-]').first();
  return [await row.locator('th').innerText(), ...(await row.locator('td').allInnerTexts()).slice(0, 2)];
}
