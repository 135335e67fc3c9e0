/** Proof mode: every number opens its proof where it stands, by keyboard, pointer and touch. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, inPage } from './session.ts';

const HOMES = ['index.html', 'en/index.html'];
const OPEN = '.proof:popover-open';

describe('by keyboard alone', () => {
  it.for(HOMES)('%s: Tab to the switch, Enter, Tab to a number, Enter, Escape', async (path) => {
    await inPage({}, async (page) => {
      await page.goto(address(path));
      await tabTo(page, '#proof');
      await page.keyboard.press('Enter');
      expect(await page.getAttribute('#proof', 'aria-pressed')).toBe('true');
      await tabTo(page, 'a.num');
      const id = await focusedObservation(page);
      await page.keyboard.press('Enter');
      expect(await page.locator(OPEN).getAttribute('id')).toBe(`proof-${id}`);
      expect(await page.locator(OPEN).evaluate((proof) => proof.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator(OPEN).count()).toBe(0);
      expect(await focusedObservation(page)).toBe(id);
    });
  });

  it('Tab leads from an open proof to the whole proof, and Enter there opens its page', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('index.html'));
      await tabTo(page, '#proof');
      await page.keyboard.press('Space');
      await tabTo(page, 'a.num');
      const id = await focusedObservation(page);
      await page.keyboard.press('Enter');
      await tabTo(page, `${OPEN} > p a`);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/metrics/${id}.html`);
    });
  });

  it('the focus is always to be seen', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('index.html'));
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          // A field and its button are marked together.
          const marked = [document.activeElement, document.activeElement?.closest('form')].filter(
            (element) => element !== null && element !== undefined,
          );
          const styles = marked.map((element) => getComputedStyle(element));
          return styles.some(
            ({ outlineStyle, outlineWidth, boxShadow }) =>
              (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
          );
        });
        expect(seen, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))).toBe(true);
      }
    });
  });
});

describe('by pointer', () => {
  it('a click opens the proof and a click elsewhere closes it', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('topics/funds.html'));
      await page.click('#proof');
      await page.locator('main a.num').first().click();
      expect(await page.locator(OPEN).count()).toBe(1);
      await page.mouse.click(5, 400);
      expect(await page.locator(OPEN).count()).toBe(0);
    });
  });

  it('a number inside a chart opens its proof too', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('charts/cadres-sent.html'));
      await page.click('#proof');
      await page.locator('figure a:is(.num, .fign)').first().click();
      expect(await page.locator(OPEN).count()).toBe(1);
    });
  });

  it('off, a number is a plain link to its proof', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('index.html'));
      const number = page.locator('main a.num').first();
      const metric = await number.locator('data').first().getAttribute('data-observation');
      await number.click();
      await page.waitForURL(`**/metrics/${metric}.html`);
    });
  });

  it('is remembered from page to page, and can be put off again', async () => {
    await inPage({}, async (page) => {
      await page.goto(address('index.html'));
      await page.click('#proof');
      await page.goto(address('en/topics/funds.html'));
      expect(await page.getAttribute('#proof', 'aria-pressed')).toBe('true');
      await page.click('#proof');
      await page.reload();
      expect(await page.getAttribute('#proof', 'aria-pressed')).toBe('false');
    });
  });
});

it('a touch opens the proof within the screen of a phone', async () => {
  await inPage({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
    await page.goto(address('topics/premises.html'));
    await page.tap('#proof');
    await page.locator('main a.num').first().tap();
    const box = await page.locator(OPEN).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640);
    await page.touchscreen.tap(180, 20);
    expect(await page.locator(OPEN).count()).toBe(0);
  });
});

it('every number of a page has a proof to open', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('index.html'));
    await page.click('#proof');
    const numbers = page.locator('main a.num').filter({ visible: true });
    for (const number of await numbers.all()) {
      const id = await number.locator('data').first().getAttribute('data-observation');
      await number.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator(OPEN).getAttribute('id')).toBe(`proof-${id}`);
      await page.keyboard.press('Escape');
    }
    expect(await numbers.count()).toBeGreaterThan(8);
  });
});

/** Presses Tab until the focus is on what a selector names, as a person would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

function focusedObservation(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.querySelector('data')?.dataset['observation']);
}
