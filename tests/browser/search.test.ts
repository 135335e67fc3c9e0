/** Search: any two adjacent Chinese characters, any English word, both languages, from either. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, inPage } from './session.ts';

it.for(['', 'en/'])('any two adjacent Chinese characters of any title find it, from %ssearch.html', async (folder) => {
  await inPage({}, async (page) => {
    const titles = await titlesOn(page, 'search.html');
    expect(titles.length).toBeGreaterThan(60);
    await page.goto(address(`${folder}search.html`));
    expect(await missed(page, titles, '\\p{Script=Han}{2}')).toEqual([]);
  });
});

it.for(['', 'en/'])('any English word of any title finds it, from %ssearch.html', async (folder) => {
  await inPage({}, async (page) => {
    const titles = await titlesOn(page, 'en/search.html');
    expect(titles.length).toBeGreaterThan(60);
    await page.goto(address(`${folder}search.html`));
    expect(await missed(page, titles, '(?<![A-Za-z])[A-Za-z]{3,}')).toEqual([]);
  });
});

it('a word that stands nowhere finds nothing, and everything stays listed', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('search.html'));
    await page.fill('#search', '恐龙');
    expect(await page.locator('#search-results').isVisible()).toBe(false);
    expect(await page.locator('#search-all').isVisible()).toBe(true);
    expect(await page.locator('#search-status').innerText()).not.toBe('');
  });
});

it('a number finds the page of its metric, as printed and as typed', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('search.html'));
    for (const query of ['90,160', '90160']) {
      await page.fill('#search', query);
      expect(await page.locator('#search-results').innerText()).toContain('中心城区已解决的社区用房');
    }
  });
});

it('the field at the head of a page leads to the results', async () => {
  await inPage({}, async (page) => {
    await page.goto(address('topics/funds.html'));
    await page.fill('#masthead-search', '经费下限');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search.html?q=*');
    expect(await page.locator('#search').inputValue()).toBe('经费下限');
    expect(await page.locator('#search-results li').count()).toBeGreaterThan(0);
  });
});

it('what is typed is text, whatever it looks like', async () => {
  await inPage({}, async (page) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address(`search.html?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\\(社区')}`));
    for (const query of ['(', '[', '*', '\\', '—', '  ', '1'.repeat(5000), '社'.repeat(2000)]) await page.fill('#search', query);
    expect(await page.locator('main img').count()).toBe(0);
    expect(said).toEqual([]);
  });
});

interface Title {
  readonly text: string;
  readonly href: string;
}

async function titlesOn(page: Page, path: string): Promise<readonly Title[]> {
  await page.goto(address(path));
  return page
    .locator('#search-all a')
    .evaluateAll((links) => links.map((link) => ({ text: link.textContent ?? '', href: (link as HTMLAnchorElement).href })));
}

/** Types every match of a pattern in every title, overlapping ones too, and tells which did not bring up the title's page. */
function missed(page: Page, titles: readonly Title[], pattern: string): Promise<readonly string[]> {
  return page.evaluate(
    ([all, source]) => {
      const input = document.querySelector<HTMLInputElement>('#search') as HTMLInputElement;
      const found = (query: string): readonly string[] => {
        input.value = query;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        return [...document.querySelectorAll<HTMLAnchorElement>('#search-results a')].map(({ href }) => href);
      };
      return all.flatMap(({ text, href }) => {
        const queries = [...new Set([...text.matchAll(new RegExp(`(?=(${source}))`, 'gu'))].map(([, query]) => query ?? ''))];
        return queries.filter((query) => !found(query).includes(href)).map((query) => `${query}: ${text}`);
      });
    },
    [titles, pattern] as const,
  );
}
