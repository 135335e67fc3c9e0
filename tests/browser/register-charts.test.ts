/** The pictures of a register in a real browser: whole on a phone, usable by keyboard, open to every reader, with links that lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AXE, violations } from './axe.ts';
import { demoSite } from './demo-site.ts';
import { overflowing } from './overflow.ts';
import { inPage, visit } from './session.ts';

const { site, address } = demoSite();
const NAMES = [
  'floor-space-tiles',
  'floor-space-scatter',
  'floor-space-districts',
  'largest-communities',
  'households-by-district',
  'floor-space-years',
  'working-funds-spread',
];
const PATHS = NAMES.flatMap((name) => [`charts/${name}.html`, `en/charts/${name}.html`]);

it('is there, one of each kind', () => {
  const charts = readdirSync(join(site, 'charts'));
  for (const name of NAMES) expect(charts).toContain(`${name}.html`);
});

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('has nothing that axe finds wrong', async () => {
    const found = await visit({ initScript: AXE, bypassCSP: true }, PATHS, async (page, path) => {
      await page.goto(address(path));
      return (await violations(page, scheme)).map((fault) => `${path}: ${fault}`);
    });
    expect(found.flat()).toEqual([]);
  });
});

it.each([320, 768, 1440])('at %d px nothing scrolls sideways, nothing is cut off, and no words lie upon each other', async (width) => {
  const faults = await visit({ viewport: { width, height: 900 } }, PATHS, async (page, path) => {
    await page.goto(address(path));
    return [...(await overflowing(page)), ...(await colliding(page))].map((fault) => `${path}: ${fault}`);
  });
  expect(faults.flat()).toEqual([]);
});

it('leads past its links by keyboard, and along them', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('charts/floor-space-tiles.html'));
    await page.locator('a.past').focus();
    expect(await page.locator('a.past').evaluate((link) => link.getBoundingClientRect().width)).toBeGreaterThan(40);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('after-floor-space-tiles');
    await page.locator('a.pt').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/communities\/d1-\d+\.html$/);
  });
});

it('has points that lead to the pages of their communities', async () => {
  const hrefs = await inPage({}, async (page) => {
    await page.goto(address('en/charts/floor-space-scatter.html'));
    return page.locator('.rc-points a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  });
  expect(hrefs.length).toBeGreaterThan(100);
  for (const href of hrefs) expect(existsSync(join(site, 'en/charts', href)), href).toBe(true);
});

it('has numbers that stand with the same name and the same value where they lead', () => {
  const numbers = PATHS.flatMap((path) => {
    const found = readFileSync(join(site, path), 'utf8').matchAll(
      /<a class="num" href="([^"#]+)[^>]*>\s*<data value="([^"]+)" data-observation="(communities[^"]+)"/g,
    );
    return [...found].map(([, href = '', value = '', id = '']) => ({ file: join(site, dirname(path), href), value, id }));
  });
  expect(numbers.length).toBeGreaterThan(200);
  const missing = numbers.filter(({ file, value, id }) => {
    const page = readFileSync(file, 'utf8');
    return ![`value="${value}" data-observation="${id}"`, `data-observation="${id}" value="${value}"`].some((text) => page.includes(text));
  });
  expect(missing).toEqual([]);
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

/** Words of one drawing that cover each other by more than a hair. */
function colliding(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const drawing of document.querySelectorAll('.drawings svg')) {
      const texts = [...drawing.querySelectorAll('text')].filter(
        (text) => text.getBoundingClientRect().width > 0 && text.checkVisibility(),
      );
      texts.forEach((text, index) => {
        const a = text.getBoundingClientRect();
        for (const other of texts.slice(index + 1)) {
          const b = other.getBoundingClientRect();
          const [wide, high] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          if (wide > 2 && high > 5) faults.push(`“${text.textContent}” on “${other.textContent}”`);
        }
      });
    }
    return faults;
  });
}
