/** The page of a community in a real browser: complete without a script, on a phone, in the dark, in large text, on paper and embedded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { AXE, violations } from './axe.ts';
import { demoSite } from './demo-site.ts';
import { overflowing } from './overflow.ts';
import { inPage } from './session.ts';

const { site, address } = demoSite();
/** With what is short, with a value missing, with a shared partner, merged, renamed, and any other. */
const CODES = ['d1-001', 'd1-003', 'd2-004', 'd3-010', 'd4-002'];
const PAGES = CODES.flatMap((code) => [`communities/${code}.html`, `en/communities/${code}.html`]);

describe('the page of a community', () => {
  it.each(PAGES)('%s breaks no rule of accessibility, light or dark', async (path) => {
    await inPage({ bypassCSP: true }, async (page) => {
      await page.addInitScript(AXE);
      await page.goto(address(path));
      expect(await violations(page, 'light')).toEqual([]);
      expect(await violations(page, 'dark')).toEqual([]);
    });
  });

  it.each([320, 768, 1440])('fits a screen of %i px, in large text too', async (width) => {
    await inPage({ viewport: { width, height: 800 } }, async (page) => {
      for (const path of PAGES) {
        await page.goto(address(path));
        await page.locator('details').evaluateAll((all) => {
          for (const each of all) (each as HTMLDetailsElement).open = true;
        });
        expect(await overflowing(page), path).toEqual([]);
        await page.check('#elder');
        expect(await overflowing(page), `${path}, large`).toEqual([]);
      }
    });
  });

  it('says all that it says without a script', async () => {
    const text = (options: { javaScriptEnabled: boolean }) =>
      inPage(options, async (page) => {
        await page.goto(address('communities/d1-003.html'));
        return page.locator('main').innerText();
      });
    const [without, withScript] = [await text({ javaScriptEnabled: false }), await text({ javaScriptEnabled: true })];
    expect(without).toBe(withScript);
    expect(without).toContain('未达标');
  });

  it('is walked through by keyboard: from the address to a number, to its row, to the table', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('communities/d1-003.html'));
      await page.locator('.profile-figures a.num').first().focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#r2016');
      await page.locator('#r2016 a').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/data\/communities\.html#row-\d+$/);
      const row = new URL(page.url()).hash.slice(1);
      expect(await page.locator(`#${row}`).innerText()).toContain('d1-003');
    });
  });

  it('prints without what only a screen can use', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('communities/d1-003.html'));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.profile-figures').isVisible()).toBe(true);
      expect(await page.locator('.embed-code').isVisible()).toBe(false);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });
  });
});

describe('a picture of a community in another page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-host-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows the picture alone, whose it is and that it is invented, without a script', async () => {
    const host = join(folder, 'host.html');
    const source = address('communities/d1-003.html#embed-floor_space_m2');
    writeFileSync(host, `<!doctype html><meta charset="utf-8"><iframe src="${source}" width="640" height="420"></iframe>`);
    await inPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(pathToFileURL(host).href);
      const frame = page.frameLocator('iframe');
      expect(await frame.locator('#embed-floor_space_m2').innerText()).toMatch(/玉湖社区：用房面积[\s\S]*演示数据/);
      for (const hidden of ['.mast', '.foot', '#figures', '#standards', '#embed-peers']) {
        expect(await frame.locator(hidden).isVisible(), hidden).toBe(false);
      }
      const { height } = (await frame.locator('#embed-floor_space_m2').boundingBox()) ?? { height: 0 };
      expect(height).toBeLessThan(420);
    });
  });

  it('is the one that the page offers to embed', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${pathToFileURL(site).href}/communities/d1-003.html`);
      expect(await page.locator('.embed-code').textContent()).toMatch(
        /^<iframe src="[^"]*communities\/d1-003\.html#embed-floor_space_m2" title="玉湖社区：用房面积"/,
      );
    });
  });
});
