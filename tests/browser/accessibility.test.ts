/** WCAG 2.2 AA and good practice as far as a machine can tell, on every page as it is seen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, allPages, type PageFinding, SAMPLE, visit } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Scheme = 'light' | 'dark';

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

it('every page in both languages passes axe in light and dark', async () => {
  expect(await violationsOn(DESK, allPages())).toEqual([]);
});

it('the large text of the elder mode passes axe', async () => {
  expect(await violationsOn(DESK, SAMPLE, { query: '?mode=elder', schemes: ['light'] })).toEqual([]);
});

it('a phone in high contrast passes axe in light and dark', async () => {
  expect(await violationsOn({ ...PHONE, contrast: 'more' }, SAMPLE)).toEqual([]);
});

it('an open proof passes axe in light and dark', async () => {
  const open = async (page: Page): Promise<void> => {
    await page.click('#proof');
    await page.locator('main a.num').first().click();
    await page.waitForSelector('.proof:popover-open');
  };
  expect(await violationsOn(DESK, ['topics/premises.html', 'en/metrics/average-floor-space.html'], { prepare: open })).toEqual([]);
});

interface Reading {
  readonly query?: string;
  readonly schemes?: readonly Scheme[];
  readonly prepare?: (page: Page) => Promise<void>;
}

function violationsOn(
  options: BrowserContextOptions,
  paths: readonly string[],
  { query = '', schemes = ['light', 'dark'], prepare }: Reading = {},
): Promise<readonly PageFinding[]> {
  return visit({ ...options, initScript: AXE }, paths, async (page, path) => {
    await page.goto(address(path + query));
    await prepare?.(page);
    const found: string[] = [];
    for (const scheme of schemes) found.push(...(await violations(page, scheme)));
    return found;
  });
}

async function violations(page: Page, colorScheme: Scheme): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  return page.evaluate(
    async ([scheme, values]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${scheme} ${id} ${target.join(' ')}: ${failureSummary}`));
    },
    [colorScheme, TAGS] as const,
  );
}
