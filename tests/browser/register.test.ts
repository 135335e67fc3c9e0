/** A register in a real browser: finding, narrowing, sorting, paging and comparing, by pointer and keyboard, with a script and without. */
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AXE, type Scheme, violations } from './axe.ts';
import { complaints, WATCH_POLICY } from './complaints.ts';
import { demoSite } from './demo-site.ts';
import { overflowing } from './overflow.ts';
import { inPage, visit } from './session.ts';

const { site, address } = demoSite();
const ROOT = `${pathToFileURL(site).href}/`;
const LIST = 'communities/index.html';
const COMPARE = 'communities/compare.html?c=d1-001,d1-003,d2-004';

/** A page of each kind; the first of a kind stands for all. */
async function kinds(): Promise<readonly string[]> {
  const paths = await inPage({}, async (page) => {
    const links = async (path: string, within: string) => {
      await page.goto(address(path));
      return page.locator(within).evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''));
    };
    const [group = ''] = await links(LIST, '.group-table tbody th a');
    const [peers = ''] = await links('communities/peers.html', '.peer-groups tbody th a');
    return [LIST, COMPARE, 'communities/peers.html', `communities/${group}`, `communities/${peers}`, 'communities/sorted/households.html'];
  });
  return paths.flatMap((path) => [path, `en/${path}`]);
}

function onPage<T>(test: (page: Page) => Promise<T>, options: BrowserContextOptions = {}): Promise<T> {
  return inPage(options, test);
}

const names = (page: Page): Promise<readonly string[]> => page.locator('#list tbody th').allInnerTexts();
const found = (page: Page): Promise<readonly string[]> => page.locator('.find-list a').allInnerTexts();

async function says(page: Page, words: RegExp | string, where = '#narrow [role=status]'): Promise<void> {
  await page.waitForFunction(
    ([selector, source]) => new RegExp(source ?? '').test(document.querySelector(selector ?? '')?.textContent ?? ''),
    [where, typeof words === 'string' ? words : words.source] as const,
  );
}

describe('finding a community', () => {
  it.each(['index.html', LIST])('on %s forgives what people type, from a disk', async (path) => {
    await onPage(async (page) => {
      await page.goto(ROOT + path);
      for (const typed of ['光明', 'gm', 'GUANGMING', 'ｇｍｓｑ', '光明社']) {
        await page.fill('#find-communities', typed);
        await says(page, '找到', '.find-status');
        expect(await found(page), typed).toContain('光明社区');
      }
      await page.fill('#find-communities', 'qqqq');
      await says(page, '没有找到', '.find-status');
      expect(await page.locator('.find-list').isVisible()).toBe(false);
    });
  });

  it('has the names at hand before anybody types', async () => {
    await onPage(async (page) => {
      const names = page.waitForResponse(/names-0\.js$/);
      await page.goto(address('index.html'));
      expect((await names).ok()).toBe(true);
    });
  });

  it('fetches no names for who saves data, until a pointer comes near', async () => {
    await onPage(async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address('index.html'));
      await page.waitForTimeout(1500);
      expect(asked.filter((url) => url.includes('names-'))).toEqual([]);
      const names = page.waitForResponse(/names-0\.js$/);
      await page.hover('form[data-find]');
      expect((await names).ok()).toBe(true);
    });
  });

  it('shows what it found without having the whole page styled again', async () => {
    await onPage(async (page) => {
      await page.goto(address(LIST));
      const [put, all] = await page.evaluate(() => {
        const list = document.querySelector<HTMLElement>('.find-list');
        const styled = (change: (turn: number) => void): number => {
          const started = performance.now();
          for (let turn = 0; turn < 20; turn++) {
            change(turn);
            document.body.getBoundingClientRect();
          }
          return performance.now() - started;
        };
        list?.removeAttribute('hidden');
        return [
          styled(() => list?.replaceChildren(document.createElement('li'))),
          styled((turn) => document.documentElement.style.setProperty('--ink', turn % 2 ? 'red' : 'blue')),
        ] as const;
      });
      expect(put / all).toBeLessThan(0.6);
    });
  });

  it('leads to its page by keyboard alone', async () => {
    await onPage(async (page) => {
      await page.goto(address('index.html'));
      await page.focus('#find-communities');
      await page.keyboard.type('guangming');
      await says(page, '找到', '.find-status');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('光明社区');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-communities');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/communities\/[^/]+\.html$/);
      expect(await page.locator('h1').innerText()).toBe('光明社区');
    });
  });

  it('asks the register where it is sent off, with a script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      await onPage(
        async (page) => {
          await page.goto(address('index.html'));
          await page.fill('#find-communities', '光明');
          await page.press('#find-communities', 'Enter');
          await page.waitForURL(/communities\/index\.html\?q=[^#]+#all$/);
          if (javaScriptEnabled) {
            await says(page, /^符合条件的有\d+个/);
            expect(await names(page)).toContain('光明社区');
          } else expect((await names(page)).length).toBeGreaterThan(100);
        },
        { javaScriptEnabled },
      );
    }
  });
});

describe('the list', () => {
  it('is narrowed by district and standard, and its address brings it back', async () => {
    await onPage(async (page) => {
      await page.goto(ROOT + LIST);
      const all = await names(page);
      await page.selectOption('#narrow select[name=district]', { index: 1 });
      await says(page, '符合条件');
      const district = await names(page);
      expect(district.length).toBeLessThan(all.length);
      await page.click('#narrow summary');
      await page.selectOption('#narrow select[name="is.floor-space"]', 'not-met');
      await page.waitForFunction((before) => document.querySelectorAll('#list tbody tr').length < before, district.length);
      expect(new Set(await page.locator('#list td.held').allInnerTexts()).size).toBeGreaterThan(0);
      for (const held of await page.locator('#list td.held').allInnerTexts()) expect(held).toMatch(/没达到：[^；]*用房面积/);
      const narrow = await names(page);
      await page.reload();
      await says(page, '符合条件');
      expect(await names(page)).toEqual(narrow);
      await page.goBack();
      await page.waitForFunction((count) => document.querySelectorAll('#list tbody tr').length === count, district.length);
      expect(await page.inputValue('#narrow select[name="is.floor-space"]')).toBe('');
      await page.click('#narrow [type=reset]');
      await page.waitForFunction((count) => document.querySelectorAll('#list tbody tr').length === count, all.length);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('is sorted by the heads of its columns, both ways, and says so', async () => {
    await onPage(async (page) => {
      await page.goto(ROOT + LIST);
      for (const [order, sort] of [
        ['descending', (a: number, b: number) => b - a],
        ['ascending', (a: number, b: number) => a - b],
      ] as const) {
        await page.click('#list a[data-sort=households]');
        await page.waitForSelector(`#list th[aria-sort=${order}]`);
        await page.waitForFunction(() => document.querySelector('#list table')?.getAttribute('aria-busy') === null);
        const column = await page
          .locator('#list thead th')
          .evaluateAll((heads) => heads.findIndex((head) => head.hasAttribute('aria-sort')));
        const cells = await page
          .locator(`#list tbody tr > :nth-child(${column + 1}) data`)
          .evaluateAll((all) => all.map((cell) => Number((cell as HTMLDataElement).value)));
        expect(cells.length).toBeGreaterThan(20);
        expect(cells).toEqual(cells.toSorted(sort));
      }
    });
  });

  it('is paged, and the page is in its address', async () => {
    await onPage(async (page) => {
      await page.goto(`${ROOT}${LIST}?sort=households&dir=desc`);
      await says(page, '第1—50个');
      const first = await names(page);
      await page.click('#list-pager [data-step="1"]');
      await says(page, '第51—100个');
      expect(page.url()).toContain('page=2');
      expect((await names(page)).filter((name) => first.includes(name)).length).toBeLessThan(first.length);
      await page.goBack();
      await says(page, '第1—50个');
      expect(await names(page)).toEqual(first);
    });
  });

  it('is searched as one types, without a wait for each letter', async () => {
    await onPage(async (page) => {
      await page.goto(address(LIST));
      await page.focus('#narrow input[name=q]');
      await page.keyboard.type('光明');
      await says(page, /符合条件的有\d+个/);
      expect((await names(page))[0]).toBe('光明社区');
      await page.fill('#narrow input[name=q]', '没有这个名字的');
      await says(page, '没有符合条件的');
      expect(await names(page)).toEqual([]);
    });
  });

  it('without a script is sorted by links to pages in that order', async () => {
    await onPage(
      async (page) => {
        await page.goto(address(LIST));
        expect(await page.locator('#narrow').isVisible()).toBe(false);
        await page.click('#list a[data-sort=households]');
        await page.waitForURL('**/sorted/households.html');
        const cells = await page
          .locator('#list tbody data[data-observation*="/households@"]')
          .evaluateAll((all) => all.map((cell) => Number((cell as HTMLDataElement).value)));
        expect(cells).toEqual(cells.toSorted((a, b) => b - a));
        await page.click('#list a[data-sort=households]');
        await page.waitForURL('**/sorted/rising/households.html');
      },
      { javaScriptEnabled: false },
    );
  });

  it('gives the same rows by the script as by the build', async () => {
    await onPage(async (page) => {
      await page.goto(ROOT + LIST);
      const built = await page.locator('#list tbody tr:not(.ended)').evaluateAll((rows) => rows.slice(0, 50).map((row) => row.outerHTML));
      await page.goto(
        `${ROOT}${LIST}?district=${encodeURIComponent((await page.locator('#narrow select[name=district] option').nth(1).getAttribute('value')) ?? '')}`,
      );
      await says(page, '符合条件');
      const shown = await page.locator('#list tbody tr').evaluateAll((rows) => rows.map((row) => row.outerHTML));
      expect(shown.length).toBeGreaterThan(20);
      expect(built.slice(0, Math.min(shown.length, 30))).toEqual(shown.slice(0, Math.min(shown.length, 30)));
    });
  });
});

describe('the comparison', () => {
  it('begins with the communities of its address, takes more, up to four, and lets them go', async () => {
    await onPage(async (page) => {
      await page.goto(ROOT + COMPARE);
      await says(page, '现在比较3个', '.compare-status');
      const heads = () => page.locator('.compare thead th a').allInnerTexts();
      expect(await heads()).toHaveLength(3);
      await page.focus('#compare-add');
      await page.keyboard.type('d2-001');
      await page.waitForSelector('.find-list button');
      await page.keyboard.press('Enter');
      await says(page, '现在比较4个', '.compare-status');
      expect(page.url()).toMatch(/c=d1-001,d1-003,d2-004,d2-001$/);
      await page.keyboard.type('d2-002');
      await page.waitForSelector('.find-list button');
      await page.keyboard.press('Enter');
      await says(page, '已经选满', '.compare-status');
      await page.locator('.compare thead button').first().click();
      await says(page, '现在比较3个', '.compare-status');
      await page.goBack();
      await says(page, '现在比较4个', '.compare-status');
      expect(await page.locator('.compare .difference').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/最高，.+最低，相差/)]),
      );
    });
  });

  it('says what it does not know, and what to do where nothing is chosen', async () => {
    await onPage(async (page) => {
      await page.goto(`${ROOT}communities/compare.html?c=d1-001,%3Cb%3Enobody`);
      await says(page, '没有找到：<b>nobody', '.compare-status');
      expect(await page.locator('#compare b').count()).toBe(0);
      await page.goto(`${ROOT}communities/compare.html`);
      await says(page, '还没有选', '.compare-status');
    });
  });

  it('without a script says where to go', async () => {
    await onPage(
      async (page) => {
        await page.goto(address('communities/compare.html'));
        expect(await page.locator('#compare').isVisible()).toBe(false);
        expect(await page.locator('main').innerText()).toContain('JavaScript');
        expect(await page.locator('.group-table a').count()).toBeGreaterThan(2);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('every kind of page', () => {
  it('passes axe in light and dark, as it comes and when it has been asked', async () => {
    const asked = [`${LIST}?q=光&is.floor-space=not-met&sort=households`, `en/${LIST}?sort=households&page=2`];
    const paths = [...(await kinds()), ...asked, 'index.html'];
    const seen = await visit({ viewport: { width: 1280, height: 900 }, initScript: AXE }, paths, async (page, path) => {
      await page.goto(address(path));
      await page.waitForTimeout(500);
      if (path === 'index.html') {
        await page.fill('#find-communities', 'gm');
        await page.waitForSelector('.find-list a');
      }
      const all: string[] = [];
      for (const scheme of ['light', 'dark'] satisfies Scheme[])
        all.push(...(await violations(page, scheme)).map((violation) => `${path} ${scheme}: ${violation}`));
      return all;
    });
    expect(seen.flat()).toEqual([]);
  });

  it.each([
    [320, ''],
    [320, '?mode=elder'],
    [768, ''],
  ])('fits a screen of %i px%s', async (width, mode) => {
    const seen = await visit({ viewport: { width, height: 700 } }, await kinds(), async (page, path) => {
      await page.goto(address(mode === '' ? path : path.replace(/\?|$/, path.includes('?') ? '?mode=elder&' : mode)));
      await page.waitForTimeout(300);
      return (await overflowing(page)).map((complaint) => `${path}: ${complaint}`);
    });
    expect(seen.flat()).toEqual([]);
  });

  it('from a disk misses nothing and keeps the policy', async () => {
    const paths = await kinds();
    await onPage(async (page) => {
      await page.addInitScript(WATCH_POLICY);
      for (const path of paths) expect(await complaints(page, ROOT + path, ROOT), path).toEqual([]);
    });
  });
});
