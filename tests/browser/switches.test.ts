/** The reader's choices hold from page to page. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, inPage } from './session.ts';

it('the elder mode enlarges text and targets, and is remembered', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('index.html'));
    const standard = await textSize(page);
    await page.check('#elder');
    const large = await textSize(page);
    expect(large).toBeGreaterThanOrEqual(20);
    expect(large).toBeGreaterThan(standard);
    await page.goto(address('en/metrics/cadres-sent.html'));
    expect(await page.isChecked('#elder')).toBe(true);
    expect(await textSize(page)).toBe(large);
    await page.uncheck('#elder');
    await page.reload();
    expect(await textSize(page)).toBe(standard);
  });
});

it('the elder mode can be asked for in an address', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('index.html?mode=elder'));
    expect(await page.isChecked('#elder')).toBe(true);
    await page.goto(address('index.html?mode=standard'));
    expect(await page.isChecked('#elder')).toBe(false);
  });
});

it('the colours go from the system’s to light to dark and back, and are remembered', async () => {
  await inPage({ colorScheme: 'light' }, async (page) => {
    await page.goto(address('index.html'));
    const light = await inkColour(page);
    await page.click('#theme');
    expect(await inkColour(page)).toBe(light);
    await page.click('#theme');
    const dark = await inkColour(page);
    expect(dark).not.toBe(light);
    await page.goto(address('en/checks.html'));
    expect(await inkColour(page)).toBe(dark);
    await page.click('#theme');
    expect(await inkColour(page)).toBe(light);
  });
});

it('where the browser keeps nothing, the switches still work on the page', async () => {
  await inPage({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(address('index.html'));
    const standard = await textSize(page);
    await page.check('#elder');
    expect(await textSize(page)).toBeGreaterThan(standard);
    await page.click('#proof');
    expect(await page.getAttribute('#proof', 'aria-pressed')).toBe('true');
  });
});

it('the language switch leads to the same page in the other language', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('topics/premises.html'));
    await page.click('a[hreflang="en"]');
    await page.waitForURL('**/en/topics/premises.html');
    await page.click('a[hreflang="zh-CN"]');
    await page.waitForURL((url) => url.pathname.endsWith('/topics/premises.html') && !url.pathname.includes('/en/'));
  });
});

function textSize(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
}

function inkColour(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).color);
}
