/** What is embedded, in a page of another origin: every chart and figure of both folders, at four widths, with and without what a host may refuse. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { attribute, pagePaths, readPages } from '../site/html.ts';
import { AXE, violations } from './axe.ts';
import { complaints, WATCH_POLICY } from './complaints.ts';
import { demoSite } from './demo-site.ts';
import { framesOf, type Host, roomOf, snippetOf, startHost } from './embed-host.ts';
import { overflowing } from './overflow.ts';
import { address, inPage, visit } from './session.ts';

const WIDTHS = [320, 480, 768, 1200] as const;
const demo = demoSite();
const site = inject('site');
const isEmbedded = (path: string): boolean => /^(en\/)?embed\/.*index\.html$/.test(path);
const isChart = (path: string): boolean => isEmbedded(path) && !path.includes('embed/metrics/');
const CHART = 'embed/least-funds/index.html';
const FIGURE = 'embed/metrics/cadres-sent/index.html';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

describe.each([
  ['data/liuan', site, address],
  ['data/demo-city', demo.site, demo.address],
] as const)('all that %s has', (_, folder, addressOf) => {
  const snippets = (fits: (path: string) => boolean): string =>
    pagePaths(folder)
      // What was withdrawn is offered to nobody any more.
      .filter((path) => isEmbedded(path) && fits(path) && existsSync(join(folder, path.replace('index.html', 'oembed.json'))))
      .map((path) => snippetOf(folder, addressOf(''), path))
      .join('\n');

  it.each(WIDTHS)('fits its frame at %i px without a script of the host', async (width) => {
    await inPage({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(host.show(snippets(() => true)));
      const faults: unknown[] = [];
      for (const frame of await framesOf(page)) {
        const { cut, wide, spare } = await roomOf(frame);
        if (cut > 0 || wide > 0 || spare > 420) faults.push([frame.url(), { cut, wide, spare }]);
      }
      expect(faults).toEqual([]);
    });
  });

  it('is as high as its content with the script of the host, at each width that the page is given', async () => {
    await inPage({}, async (page) => {
      const script = `<script async src="${addressOf('embed/host.js')}"></script>`;
      await page.goto(host.show(snippets(isChart) + script));
      const frames = await framesOf(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const unfit = async (): Promise<number> => {
          const rooms = await Promise.all(frames.map(roomOf));
          return rooms.filter(({ cut, wide, spare }) => cut > 0 || wide > 0 || spare >= 1).length;
        };
        await expect.poll(unfit, { timeout: 10_000 }).toBe(0);
      }
    });
  });
});

describe('a frame with the script of the host', () => {
  const script = (): string => `<script src="${address('embed/host.js')}"></script>`;
  const heightOf = (page: Page, index = 0): Promise<number> =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((frame) => frame.clientHeight);

  it('grows when the table is opened, and shrinks again', async () => {
    await inPage({}, async (page) => {
      await page.goto(host.show(snippetOf(site, address(''), CHART) + script()));
      const [frame] = await framesOf(page);
      const fitted = async () => (await roomOf(frame as never)).spare < 1 && (await roomOf(frame as never)).cut === 0;
      await expect.poll(fitted).toBe(true);
      const before = await heightOf(page);
      await frame?.locator('summary').click();
      await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 50);
      await expect.poll(fitted).toBe(true);
      await frame?.locator('summary').click();
      await expect.poll(() => heightOf(page)).toBe(before);
    });
  });

  it('is fitted as well when the script comes long after it', async () => {
    await inPage({}, async (page) => {
      await page.goto(host.show(snippetOf(site, address(''), CHART)));
      await framesOf(page);
      const before = await heightOf(page);
      await page.addScriptTag({ url: address('embed/host.js') });
      await expect.poll(() => heightOf(page)).not.toBe(before);
    });
  });

  it('takes a height from its own page only, and only a height', async () => {
    await inPage({}, async (page) => {
      const stranger = `<iframe srcdoc="<script>for (const height of [9000, '9000', -1, 1e9]) parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*')</script>"></iframe>`;
      await page.goto(host.show(snippetOf(site, address(''), CHART) + script() + stranger));
      await framesOf(page);
      await page.evaluate(() => {
        for (const data of [null, 3, 'amp', {}, { sentinel: 'amp' }, { sentinel: 'amp', type: 'embed-size', height: 'x' }])
          postMessage(data, '*');
      });
      await page.waitForTimeout(200);
      expect(await heightOf(page)).toBeLessThan(1500);
      expect(await heightOf(page, 1)).toBeLessThan(200);
    });
  });

  it('is fitted on the page of a community too, which is embedded as it is', async () => {
    await inPage({}, async (page) => {
      const source = demo.address('communities/d1-003.html#embed-floor_space_m2');
      await page.goto(
        host.show(`<iframe src="${source}" width="640" height="150"></iframe><script src="${demo.address('embed/host.js')}"></script>`),
      );
      await expect.poll(() => heightOf(page)).toBeGreaterThan(250);
      const [frame] = await framesOf(page);
      await expect.poll(async () => (await roomOf(frame as never)).cut).toBe(0);
    });
  });
});

describe('the address of an embedded page', () => {
  const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('fixes the colours, which else are those of the reader', async () => {
    const seen = (query: string, colorScheme: 'light' | 'dark', javaScriptEnabled = true) =>
      inPage({ colorScheme, javaScriptEnabled }, async (page) => {
        await page.goto(address(CHART) + query);
        return paper(page);
      });
    const [light, dark] = [await seen('', 'light'), await seen('', 'dark')];
    expect(light).not.toBe(dark);
    expect(await seen('?theme=light', 'dark')).toBe(light);
    expect(await seen('?theme=dark', 'light')).toBe(dark);
    expect(await seen('?theme=<script>', 'light')).toBe(light);
    expect(await seen('', 'dark', false)).toBe(dark);
  });

  it('asks for a language, and keeps what else it asks for', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${address(CHART)}?lang=en&theme=dark`);
      await page.waitForURL((url) => url.pathname.endsWith(`en/${CHART}`) && url.searchParams.get('theme') === 'dark');
      expect(await page.locator('h1').innerText()).toContain('yuan');
      await page.goto(`${address(`en/${CHART}`)}?lang=zh-CN`);
      await page.waitForURL(address(CHART));
      await page.goto(`${address(CHART)}?lang=xx`);
      await page.waitForTimeout(100);
      expect(page.url()).toBe(`${address(CHART)}?lang=xx`);
    });
  });

  it('names a release, and the page says whether it is that one', async () => {
    await inPage({}, async (page) => {
      const said = async (query: string) => {
        await page.goto(address(CHART) + query);
        return page.locator('[data-pinned]').filter({ visible: true }).allInnerTexts();
      };
      await page.goto(address(CHART));
      const release = await page.locator('html').getAttribute('data-release');
      expect(release).toBeTruthy();
      expect(await said('')).toEqual([]);
      expect(await said('?release=latest')).toEqual([]);
      expect(await said(`?release=${release}`)).toEqual(['文章引用的就是这一版。']);
      expect(await said('?release=1999')).toHaveLength(1);
      expect((await said('?release=1999'))[0]).toContain('另一版');
    });
  });

  it('picks one figure of a series; without that it is the newest', async () => {
    const lines = (hash: string) =>
      inPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(address(`embed/metrics/pay-raised/index.html${hash}`));
        return page
          .locator('.one-line')
          .filter({ visible: true })
          .evaluateAll((all) => all.map(({ id }) => id));
      });
    expect(await lines('')).toEqual(['pay-raised@2020']);
    expect(await lines('#pay-raised@2018')).toEqual(['pay-raised@2018']);
  });
});

describe('a frame that refuses things', () => {
  it.each(['', 'allow-scripts', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'])(
    'shows the same words with sandbox="%s"',
    async (sandbox) => {
      await inPage({}, async (page) => {
        const frame = (path: string, extra: string): string => `<iframe src="${address(path)}" width="640" height="900"${extra}></iframe>`;
        const pages = [CHART, FIGURE].flatMap((path) => [frame(path, ''), frame(path, ` sandbox="${sandbox}"`)]);
        await page.goto(host.show(pages.join('')));
        const looks = await Promise.all(
          (await framesOf(page)).map((each) =>
            each.evaluate(() => [
              document.body.innerText,
              getComputedStyle(document.body).fontFamily,
              document.body.getBoundingClientRect().height,
            ]),
          ),
        );
        expect(looks[1]).toEqual(looks[0]);
        expect(looks[3]).toEqual(looks[2]);
      });
    },
  );

  it('opens the whole chart beside the article, where the sandbox lets it', async () => {
    await inPage({}, async (page) => {
      await page.goto(host.show(`<iframe sandbox="allow-popups" src="${address(CHART)}" width="640" height="900"></iframe>`));
      const [frame] = await framesOf(page);
      for (const link of ['.embed-links a', 'h1 a', '.src a']) {
        const [opened] = await Promise.all([page.waitForEvent('popup'), frame?.locator(link).first().click()]);
        expect(opened.url(), link).toContain(address(''));
        await opened.close();
      }
      expect(page.mainFrame().childFrames()[0]?.url()).toBe(address(CHART));
    });
  });

  it('says all that it says without JavaScript', async () => {
    const read = (javaScriptEnabled: boolean) =>
      inPage({ javaScriptEnabled }, async (page) => {
        await page.goto(host.show(snippetOf(site, address(''), CHART) + snippetOf(site, address(''), FIGURE)));
        return Promise.all((await framesOf(page)).map((frame) => frame.locator('main').innerText()));
      });
    const without = await read(false);
    expect(without).toEqual(await read(true));
    expect(without[1]).toMatch(/至少\s*3,200\s*人[\s\S]*来源/);
  });
});

describe('every embedded page', () => {
  const figures = pagePaths(site).filter((path) => isEmbedded(path) && !isChart(path));
  const LOOKED: readonly string[] = [...pagePaths(site).filter(isChart), ...figures.filter((_, index) => index % 7 === 0)];
  const DEMO: readonly string[] = ['floor-space-tiles', 'floor-space-scatter', 'households-by-district', 'pay'].map(
    (name) => `embed/${name}/index.html`,
  );

  it('breaks no rule of accessibility, asks nothing of others, keeps its policy and fits a small phone', async () => {
    const look = (addressOf: (path: string) => string) => async (page: Page, path: string) => {
      await page.setViewportSize({ width: 640, height: 800 });
      const quiet = await complaints(page, addressOf(path), addressOf(''));
      const unfair = [...(await violations(page, 'light')), ...(await violations(page, 'dark'))];
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      return [...quiet, ...unfair, ...(await overflowing(page))].map((fault) => `${path}: ${fault}`);
    };
    const options = { initScript: WATCH_POLICY + AXE };
    expect((await visit(options, LOOKED, look(address))).flat()).toEqual([]);
    expect((await visit(options, DEMO, look(demo.address))).flat()).toEqual([]);
  });

  it('prints its picture and its words on white, and leaves out what only a screen can use', async () => {
    await inPage({ colorScheme: 'dark', viewport: { width: 690, height: 1000 } }, async (page) => {
      await page.goto(address(CHART));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.embed-links').isVisible()).toBe(false);
      expect(await page.locator('.drawing').filter({ visible: true }).count()).toBe(1);
    });
  });

  it('is at most 40 KB with its style and its script', () => {
    for (const folder of [site, demo.site]) {
      const bytes = (path: string): number => brotliCompressSync(readFileSync(join(folder, path))).length;
      const shared = pagePaths(folder).length > 0 ? ['css', 'js'].map((type) => bytes(`assets/${sharedAsset(folder, type)}`)) : [];
      const heavy = pagePaths(folder).filter(
        (path) => isEmbedded(path) && bytes(path) + shared.reduce((sum, each) => sum + each, 0) > 40_000,
      );
      expect(heavy).toEqual([]);
    }
  });

  it('is kept out of every index, and says so', () => {
    const embedded = readPages(site).filter(({ path }) => isEmbedded(path));
    expect(embedded.length).toBeGreaterThan(100);
    for (const { path, elements } of embedded) {
      const robots = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'robots');
      expect(robots && attribute(robots, 'content'), path).toBe('noindex');
    }
    expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain('embed/');
  });
});

describe('the code to embed', () => {
  it('is copied by keyboard, and can be selected where no script runs', async () => {
    await inPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(address('charts/least-funds.html'));
      await page.locator('summary', { hasText: '嵌入网页' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-copy="embed-code"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-copy="embed-code"] + [role="status"]').innerText()).toBe('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^<div .*<iframe src="https:\/\/…\/r\/2020-06-01\/embed\/least-funds\/"/,
      );
    });
    await inPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(address('charts/least-funds.html'));
      await page.locator('summary', { hasText: '嵌入网页' }).click();
      expect(await page.locator('#embed-code').isVisible()).toBe(true);
      expect(await page.locator('[data-copy]').filter({ visible: true }).count()).toBe(0);
    });
  });
});

function sharedAsset(folder: string, type: string): string {
  const page = readFileSync(join(folder, pagePaths(folder).find(isChart) ?? ''), 'utf8');
  return new RegExp(`assets/(embed\\.\\w+\\.${type})`).exec(page)?.[1] ?? '';
}
