/** WCAG 2.2 AA and good practice where a page looks other than usual. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { AXE, type Scheme, violations } from './axe.ts';
import { address, SAMPLE, visit } from './session.ts';

const DESK = { viewport: { width: 1280, height: 900 } };
const ZH = SAMPLE.filter((path) => !path.startsWith('en/'));
const EN = SAMPLE.filter((path) => path.startsWith('en/'));
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

it('the large text of the elder mode passes axe', async () => {
  expect(
    await violationsOn(
      DESK,
      ZH.map((path) => `${path}?mode=elder`),
      ['light'],
    ),
  ).toEqual([]);
});

it('a phone in high contrast passes axe in light and dark', async () => {
  expect(await violationsOn({ ...PHONE, contrast: 'more' }, EN, ['light', 'dark'])).toEqual([]);
});

it('an open proof passes axe in light and dark', async () => {
  const open = async (page: Page): Promise<void> => {
    await page.click('#proof');
    await page.locator('main a.num').first().click();
    await page.waitForSelector('.proof:popover-open');
  };
  const paths = ['topics/premises.html', 'en/metrics/average-floor-space.html'];
  for (const path of paths) expect(await violationsOn(DESK, [path], ['light', 'dark'], open)).toEqual([]);
});

async function violationsOn(
  options: BrowserContextOptions,
  paths: readonly string[],
  schemes: readonly Scheme[],
  prepare?: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const visited = await visit({ ...options, initScript: AXE }, paths, async (page, path) => {
    await page.goto(address(path));
    await prepare?.(page);
    const found: string[] = [];
    for (const scheme of schemes) found.push(...(await violations(page, scheme)).map((violation) => `${path} ${scheme}: ${violation}`));
    return found;
  });
  return visited.flat();
}
