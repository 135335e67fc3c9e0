/** A reader who has set the browser's text to twice its size. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { LAUNCH_FLAGS } from './chromium.ts';
import { overflowing } from './overflow.ts';
import { address, SAMPLE } from './session.ts';

let browser: Browser;

beforeAll(async () => {
  const { executablePath, env } = inject('chromium');
  // The browser's own setting, which media queries in em follow; a style put on the page would not be the same.
  const args = [...LAUNCH_FLAGS, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];
  browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
});

afterAll(() => browser.close());

it.for([360, 640, 1280, 1920])('at %d px nothing scrolls sideways and nothing is cut off', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const faults: string[] = [];
  for (const path of SAMPLE) {
    await page.goto(address(path));
    faults.push(...(await overflowing(page)).map((fault) => `${path}: ${fault}`));
  }
  await page.close();
  expect(faults).toEqual([]);
});

it('the text is in truth twice as large', async () => {
  const page = await browser.newPage();
  await page.goto(address('index.html'));
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(30);
  await page.close();
});
