/** The narrowest phone and the largest text: everything stays within the screen, nothing is cut off. */
import { chromium, type Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { LAUNCH_FLAGS } from './chromium.ts';
import { address, allPages, SAMPLE, visit } from './session.ts';

const NARROW = { viewport: { width: 320, height: 640 } };

it('no page scrolls sideways at 320 px, in the elder mode neither', async () => {
  const overflows = await visit(NARROW, allPages(), async (page, path) => {
    await page.goto(address(path));
    const standard = await overflowing(page);
    await page.check('#elder');
    return [...standard, ...(await overflowing(page)).map((found) => `elder: ${found}`)];
  });
  expect(overflows).toEqual([]);
});

it.for([360, 640, 1280, 1920])('text of twice the size neither scrolls sideways nor is cut off at %d px', async (width) => {
  const { executablePath, env } = inject('chromium');
  // The reader's own setting, which media queries in em follow; a style on the page would not be the same.
  const args = [...LAUNCH_FLAGS, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'];
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const overflows: string[] = [];
  for (const path of SAMPLE) {
    await page.goto(address(path));
    overflows.push(...(await overflowing(page)).map((found) => `${path} ${found}`));
  }
  await browser.close();
  expect(overflows).toEqual([]);
});

/** What sticks out of the screen or out of a box that hides it. Tables and pictures may scroll inside a box of their own. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    const describe = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 40)}`;
    const isHiddenOnPurpose = (element: Element): boolean => element.clientWidth <= 1 || element.clientHeight <= 1;
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      if (element instanceof SVGElement || style.display === 'none' || style.visibility === 'hidden' || element.closest('.vh, .skip')) continue;
      const clips = [style.overflowX, style.overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      if (clips && !isHiddenOnPurpose(element) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
        found.push(`cut off: ${describe(element)}`);
      }
      const { right, left, width } = element.getBoundingClientRect();
      const scrolls = [...ancestors(element)].some((ancestor) => /auto|scroll/.test(getComputedStyle(ancestor).overflowX));
      if (width > 0 && !scrolls && (right > root.clientWidth + 1 || left < -1)) found.push(`sticks out: ${describe(element)}`);
    }
    return found;

    function* ancestors(element: Element): Generator<Element> {
      for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) yield parent;
    }
  });
}
