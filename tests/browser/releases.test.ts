/** What readers see of releases, in a real browser: the pages that tell of them, and charts that are pinned to one. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AXE, violations } from './axe.ts';
import { complaints, WATCH_POLICY } from './complaints.ts';
import { demoSite } from './demo-site.ts';
import { framesOf, type Host, startHost } from './embed-host.ts';
import { overflowing } from './overflow.ts';
import { inPage, visit } from './session.ts';

const demo = demoSite();
const PINNED = 'embed/standards-missed/index.html';
const PAGES = [
  'releases/index.html',
  'releases/corrections.html',
  'r/2021-03-31/index.html',
  'r/2021-06-30/index.html',
  `r/2021-01-20/${PINNED}`,
  'metrics/service-funds-met.html',
  'metrics/applicants-per-post.html',
  'embed/metrics/applicants-per-post/index.html',
].flatMap((path) => [path, `en/${path}`]);

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

describe('the pages that tell of releases', () => {
  it('break no rule of accessibility, ask nothing of others and fit a small phone', async () => {
    const look = async (page: Page, path: string): Promise<readonly string[]> => {
      await page.setViewportSize({ width: 1000, height: 800 });
      const quiet = await complaints(page, demo.address(path), demo.address(''));
      const unfair = [...(await violations(page, 'light')), ...(await violations(page, 'dark'))];
      await page.setViewportSize({ width: 320, height: 640 });
      return [...quiet, ...unfair, ...(await overflowing(page))].map((fault) => `${path}: ${fault}`);
    };
    expect((await visit({ initScript: WATCH_POLICY + AXE }, PAGES, look)).flat()).toEqual([]);
  });

  it('say the same without JavaScript', async () => {
    const read = async (page: Page, path: string): Promise<string> => {
      await page.goto(demo.address(path));
      // Buttons that copy, and the day of reading that is filled in, are there only where they work.
      const hide = (main: Element): void => {
        for (const part of main.querySelectorAll<HTMLElement>('[data-copy], [data-cite]')) part.hidden = true;
      };
      await page.locator('main').evaluate(hide);
      return page.locator('main').innerText();
    };
    expect(await visit({ javaScriptEnabled: false }, PAGES, read)).toEqual(await visit({}, PAGES, read));
  });

  it('lead from a figure that was withdrawn to the release that withdrew it', async () => {
    await inPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(demo.address('metrics/applicants-per-post.html'));
      await page.locator('main a', { hasText: '已在 2021-06-30 版撤回' }).click();
      expect(page.url()).toBe(demo.address('r/2021-06-30/index.html'));
      expect(await page.locator('h1').innerText()).toBe('2021-06-30 版');
    });
  });
});

describe('a pinned chart in a page of another origin', () => {
  it.each([true, false])('says what became of its figure since its release, with JavaScript: %s', async (javaScriptEnabled) => {
    await inPage({ javaScriptEnabled }, async (page) => {
      const frame = (release: string): string =>
        `<iframe src="${demo.address(`r/${release}/${PINNED}`)}" width="640" height="900"></iframe>`;
      await page.goto(host.show(frame('2021-01-20') + frame('2021-06-30')));
      const said = await Promise.all((await framesOf(page)).map((each) => each.locator('main').innerText()));
      expect(said[0]).toContain('这是 2021-01-20 版的图');
      expect(said[0]).toContain('有更新的版本：2021-06-30 版');
      expect(said[0]).toContain('由5个社区改为4个社区');
      expect(said[1]).toContain('这是 2021-06-30 版的图');
      expect(said[1]).not.toContain('有更新的版本');
    });
  });

  it('names its own release to scripts, whatever the site has since', async () => {
    await inPage({}, async (page) => {
      await page.goto(demo.address(`r/2021-01-20/${PINNED}`));
      expect(await page.locator('html').getAttribute('data-release')).toBe('2021-01-20');
    });
  });
});
