/** Citations in a real browser: copied by keyboard and by touch, said aloud, dated by the reader’s own day; and what is left where that fails. */
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { AXE, violations } from './axe.ts';
import { overflowing } from './overflow.ts';
import { address, inPage, visit } from './session.ts';

const PATH = 'metrics/cadres-sent.html';
const GBT = /^六安新闻\. 进社区的党员干部\[DS\]\. 2020-06-01 版\. 六安市城市社区治理，非官方网站（2026-11-25）\[\d{4}-\d{2}-\d{2}\]\.$/;

/** Keeps what is put on the clipboard, or refuses to. */
const spy = (refuses: boolean): string => `
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => {
    if (${refuses}) return Promise.reject(new Error('refused'));
    globalThis.copied = text;
    return Promise.resolve();
  } } });
  ${refuses ? 'document.execCommand = () => false;' : ''}`;

it('is opened, copied and announced by keyboard alone', async () => {
  await inPage({}, async (page) => {
    await page.addInitScript(spy(false));
    await page.goto(address(PATH));
    await page.locator('.cites > summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('复制GB/T 7714—2025');
    await page.keyboard.press('Enter');
    expect(await copied(page, '')).toMatch(GBT);
    expect(await page.locator('.cites [role=status]').first().innerText()).toBe('已复制：GB/T 7714—2025');
  });
});

it('copies by touch, BibTeX without opening it, dated by the reader’s day', async () => {
  await inPage({ hasTouch: true, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.addInitScript(spy(false));
    await page.addInitScript(
      'Date = class extends Date { constructor(...parts) { parts.length ? super(...parts) : super(2031, 0, 5, 23, 59); } };',
    );
    await page.goto(address('en/charts/least-funds.html'));
    await page.locator('.cites > summary').first().tap();
    await page.getByRole('button', { name: 'Copy APA 7' }).first().tap();
    expect(await copied(page, '')).toMatch(/^Lu’an News \(六安新闻\)\. \(2026\)\. .* \(Version 2020-06-01\) \[Chart\]\. /);
    await page.getByRole('button', { name: 'Copy BibTeX' }).first().tap();
    expect(await copied(page, '@misc')).toMatch(/^@misc\{liuan-urban-communities-chart-least-funds-en,\n/);
    await page.getByRole('button', { name: 'Copy GB/T 7714—2025' }).first().tap();
    expect(await copied(page, '[2031-01-05]')).toMatch(/^Lu’an News/);
  });
});

it('the sentence for a text keeps the strength', async () => {
  await inPage({}, async (page) => {
    await page.addInitScript(spy(false));
    await page.goto(address(PATH));
    await page.getByRole('button', { name: '复制写进正文' }).click();
    expect(await copied(page, '')).toBe(
      '进社区的党员干部：至少3,200人（下限），据《党建引领构建城市基层治理新格局》（六安新闻，2020年6月1日）第11段；见六安市城市社区治理，非官方网站，资料截至2020年6月1日。',
    );
  });
});

it.each(['a server', 'a disk'])('where copying is refused, the text is selected and the reader is told: from %s', async (from) => {
  await inPage({}, async (page) => {
    await page.addInitScript(spy(true));
    await page.goto(from === 'a disk' ? `${pathToFileURL(inject('site')).href}/${PATH}` : address(PATH));
    await page.locator('.cites > summary').first().click();
    await page.getByRole('button', { name: '复制GB/T 7714—2025' }).first().click();
    await page.waitForFunction(() => [...document.querySelectorAll('.cites [role=status]')].some(({ textContent }) => textContent));
    expect(await page.locator('.cites [role=status]').first().innerText()).toContain('已经选中');
    expect((await selected(page)).trim()).toMatch(GBT);
    await page.getByRole('button', { name: '复制RIS' }).first().click();
    await page.waitForFunction(() => getSelection()?.toString().startsWith('TY  - DATA'));
  });
});

it('from a disk the button copies', async () => {
  await inPage({}, async (page) => {
    await page.goto(`${pathToFileURL(inject('site')).href}/${PATH}`);
    await page.locator('.cites > summary').first().click();
    await page.getByRole('button', { name: '复制GB/T 7714—2025' }).first().click();
    await page.waitForFunction(() => document.querySelector('.cites [role=status]')?.textContent?.startsWith('已复制'));
  });
});

it('without JavaScript the text stands there to be selected, and says what to fill in', async () => {
  await inPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address(PATH));
    await page.locator('.cites > summary').first().click();
    expect(await page.locator('.cites-text').first().innerText()).toContain('[引用日期]');
    expect(await page.locator('.cites').first().innerText()).toContain('没有填上的，请自己填');
    expect(await page.locator('[data-copy]').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.cites').first().locator('a[download]').count()).toBe(3);
  });
});

it('open, it passes axe and fits a phone, in larger text too', async () => {
  const paths = [PATH, 'en/charts/least-funds.html', 'data/floor-space.html', 'en/sources.html', 'quoting.html', 'en/quoting.html'];
  const look = async (page: Page, path: string): Promise<readonly string[]> => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address(path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.cites, .cites details')) details.open = true;
    });
    const found = [...(await violations(page, 'light')), ...(await violations(page, 'dark'))];
    await page.setViewportSize({ width: 320, height: 640 });
    found.push(...(await overflowing(page)));
    await page.evaluate(() => {
      document.documentElement.dataset['mode'] = 'elder';
    });
    return [...found, ...(await overflowing(page))].map((fault) => `${path}: ${fault}`);
  };
  expect((await visit({ initScript: AXE }, paths, look)).flat()).toEqual([]);
});

/** What is on the clipboard, once it holds a text. */
async function copied(page: Page, part: string): Promise<string> {
  const kept = await page.waitForFunction((wanted) => {
    const { copied: text } = globalThis as { readonly copied?: string };
    return text?.includes(wanted) ? text : null;
  }, part);
  return (await kept.jsonValue()) ?? '';
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}
