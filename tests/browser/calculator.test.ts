/** The calculator: as one types, by its address, by keyboard alone, from a disk, and without JavaScript by its tables. */
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { AXE, violations } from './axe.ts';
import { address, inPage, visit } from './session.ts';

const CALCULATOR = 'standards/calculator.html';

/** What the page answers: standard → amount, or why there is none. */
function answers(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('#calculator-answer > li').evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const band = [...row.querySelectorAll<HTMLElement>('[data-band]')].find(({ hidden }) => !hidden);
        return [row.getAttribute('data-standard'), (band?.querySelector('.amount') ?? band)?.textContent?.replace(/\s+/g, ' ').trim()];
      }),
    ),
  );
}

it('an address answers for itself, with the arithmetic', async () => {
  await inPage({}, async (page) => {
    await page.goto(address(`${CALCULATOR}?households=2310&zone=central`));
    expect(await answers(page)).toEqual({
      'floor-space': '至少693平方米',
      staffing: '6—7人',
      'party-affairs': expect.stringContaining('1'),
      'working-funds': expect.stringContaining('10万'),
      'service-funds': expect.stringContaining('12万'),
      pairing: expect.stringContaining('结对单位'),
    });
    const text = (await page.locator('#calculator-answer').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('2,310 ÷ 100 × 30 = 693');
    expect(text).toContain('2,310 ÷ 400 = 5.775');
    expect(await page.locator('#calculator-status').innerText()).toContain('2,310');
  });
});

it('a county is asked for less, and not for a partner', async () => {
  await inPage({}, async (page) => {
    await page.goto(address(`en/${CALCULATOR}?households=500&zone=county`));
    expect(await answers(page)).toMatchObject({
      'floor-space': 'at least 300 m²',
      staffing: '2 workers',
      'service-funds': expect.stringContaining('60,000'),
      pairing: expect.stringContaining('does not speak'),
    });
  });
});

it('works by keyboard alone, and keeps what was typed in the address', async () => {
  await inPage({}, async (page) => {
    await page.goto(address(CALCULATOR));
    expect(await page.locator('#calculator-answer').isVisible()).toBe(false);
    await page.focus('#calculator-size');
    await page.keyboard.type('1000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await answers(page)).toMatchObject({
      'floor-space': '至少300平方米',
      staffing: '3人',
      'service-funds': expect.stringContaining('6万'),
    });
    expect(new URL(page.url()).search).toBe('?households=1000&zone=county');
    await page.keyboard.press('Enter');
    expect(await page.locator('#calculator-answer').isVisible()).toBe(true);
    await page.reload();
    expect(await page.inputValue('#calculator-size')).toBe('1000');
    expect(await answers(page)).toMatchObject({ 'floor-space': '至少300平方米' });
  });
});

it('takes a number as people type it, and says what is none', async () => {
  await inPage({}, async (page) => {
    await page.goto(address(CALCULATOR));
    for (const typed of ['2310', '2,310', '２３１０', '2310户', ' 2 310 ']) {
      await page.fill('#calculator-size', typed);
      expect([typed, (await answers(page))['floor-space']]).toEqual([typed, '至少693平方米']);
    }
    for (const typed of ['0', '-5', '12.5', '多少', '<b>9</b>', '99999999999']) {
      await page.fill('#calculator-size', typed);
      expect([typed, await page.locator('#calculator-answer').isVisible()]).toEqual([typed, false]);
      expect(await page.locator('#calculator-status').innerText()).not.toBe('');
      expect(await page.locator('#calculator-size').getAttribute('aria-invalid')).toBe('true');
    }
  });
});

it('every size of the table gives by its link what the table says', async () => {
  await inPage({}, async (page) => {
    await page.goto(address(CALCULATOR));
    const rows = await page.locator('.due-table:not(.fixed-table) tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        href: row.querySelector('a')?.getAttribute('href') ?? '',
        amounts: [...row.querySelectorAll('.amount')].map((amount) => amount.textContent?.replace(/\s+/g, ' ').trim()),
      })),
    );
    expect(rows.length).toBeGreaterThan(6);
    for (const { href, amounts } of rows) {
      await page.goto(new URL(href, address(CALCULATOR)).href);
      const { 'floor-space': floor, staffing } = await answers(page);
      expect([href, floor, staffing]).toEqual([href, ...amounts]);
    }
  });
});

it('without JavaScript the tables answer, and the page says that the form does not', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address(CALCULATOR));
    await page.fill('#calculator-size', '1500');
    await page.click('#calculator button');
    await page.waitForURL(/households=1500&zone=central$/);
    expect(await page.locator('main').innerText()).toMatch(/1,500\s+至少450平方米/);
    expect(await page.locator('noscript').innerText()).not.toBe('');
  });
});

it('works from a disk', async () => {
  await inPage({}, async (page) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${pathToFileURL(inject('site')).href}/${CALCULATOR}?households=2310`);
    expect(await answers(page)).toMatchObject({ 'floor-space': '至少693平方米' });
    await page.fill('#calculator-size', '850');
    expect(await answers(page)).toMatchObject({ 'floor-space': '至少300平方米' });
    expect(said).toEqual([]);
  });
});

it('axe finds nothing, with an answer and without, light and dark, at 320 px', async () => {
  const paths = [CALCULATOR, `en/${CALCULATOR}`].flatMap((path) => [path, `${path}?households=2310&zone=county`]);
  const found = await visit({ initScript: AXE, viewport: { width: 320, height: 640 } }, paths, async (page, path) => {
    await page.goto(address(path));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return [
      ...(overflow > 0 ? [`${path} is ${overflow} px too wide`] : []),
      ...(await violations(page, 'light')),
      ...(await violations(page, 'dark')),
    ];
  });
  expect(found.flat()).toEqual([]);
});
