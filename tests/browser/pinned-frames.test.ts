/** Frames that an article took over when a release was new, and what stands in them after newer ones: nothing is cut, whatever became of the figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build.ts';
import { copyFolder, PARKS, replacing } from '../copy-folder.ts';
import { change, releaseFolder } from '../released-folder.ts';
import { pagePaths } from '../site/html.ts';
import { demoSite } from './demo-site.ts';
import { framesOf, type Host, roomOf, snippetOf, startHost } from './embed-host.ts';
import { type Serving, serve } from './serve.ts';
import { inPage } from './session.ts';

const WIDTHS = [320, 480, 768, 1200] as const;
/** Room that is kept for what may be said one day. */
const MOST_SPARE = 560;
const demo = demoSite();
const place = mkdtempSync(join(tmpdir(), 'mingzhang-frames-'));
const [before, after] = [join(place, 'before'), join(place, 'after')];
const PINNED = ['r/2024-03-01/embed/all-parks/index.html', 'en/r/2024-03-01/embed/all-parks/index.html'];
const FIGURES = ['planned-parks', 'open-parks', 'east-parks', 'parks-to-open'];

let host: Host;
let served: Serving;
beforeAll(async () => {
  const long = '数字录入时看错一行，核对原始文件以后改正，并且把同一页上的其他数字也逐个核对了一遍'.repeat(3);
  const bars = FIGURES.map((metric) => `      - { metric: ${metric}, label: { zh: 公园, en: parks } }\n`).join('');
  const folder = copyFolder(PARKS, {
    file: 'charts.yaml',
    to: (text) =>
      `${text}  - name: all-parks\n    kind: open-bar\n    topic: land\n    finding: { zh: 公园, en: Parks }\n    subtitle: { zh: 公园, en: Parks }\n    bars:\n${bars}`,
  });
  releaseFolder(folder, '2024-03-01');
  await build({ data: folder, out: before });
  const plan = (...pairs: readonly (readonly [string, string])[]) => ({
    file: 'plan.csv',
    to: (text: string) => pairs.reduce((changed, [from, to]) => replacing(from, to)(changed), text),
  });
  change(folder, plan(['planned-parks,5,≥,5,', 'planned-parks,8,≥,8,'], ['east-parks,2,', 'east-parks,1,']), {
    file: 'changes.yaml',
    to: () =>
      `2024-06-01:\n  - observation: [planned-parks, east-parks]\n    reason: correction\n    wrong-since: 2024-03-01\n    note: { zh: '${long}', en: '${'A line was misread when it was entered, and is mended. '.repeat(5)}' }\n`,
  });
  releaseFolder(folder, '2024-06-01');
  await build({ data: folder, out: after });
  served = await serve(after, '/parks/');
  host = await startHost();
});
afterAll(async () => {
  await host.close();
  await served.close();
  rmSync(place, { recursive: true, force: true });
});

/** Frames whose content is cut or scrolls, or that stand open. */
async function unfit(width: number, snippets: readonly string[]): Promise<readonly unknown[]> {
  return inPage({ viewport: { width, height: 800 } }, async (page) => {
    await page.goto(host.show(snippets.join('\n')));
    const faults: unknown[] = [];
    for (const frame of await framesOf(page)) {
      const { cut, wide, spare } = await roomOf(frame);
      if (cut > 0 || wide > 0 || spare > MOST_SPARE) faults.push([frame.url(), { cut, wide, spare }]);
    }
    return faults;
  });
}

describe('a frame that was taken over when its release was the newest', () => {
  it.each(WIDTHS)('is high enough at %i px once many of its figures are different', async (width) => {
    expect(
      await unfit(
        width,
        PINNED.map((path) => snippetOf(before, served.address, path)),
      ),
    ).toEqual([]);
  });

  it('says the first change and how many more there are, and leads to all of them', async () => {
    await inPage({}, async (page) => {
      await page.goto(`${served.address}${PINNED[0]}`);
      const said = await page.locator('.since').allInnerTexts();
      expect(said).toHaveLength(3);
      expect(said[2]).toContain(
        '规划公园：在 2024-06-01 版由至少5座改为至少8座，更正错误，自 2024-03-01 版起有误；另有 2 个数字也变了，看改了什么、为什么改',
      );
      expect(await page.locator('.since a').evaluate((link: HTMLAnchorElement) => link.href)).toBe(
        `${served.address}r/2024-03-01/charts/all-parks.html`,
      );
      await page.goto(`${served.address}r/2024-03-01/charts/all-parks.html`);
      const all = await page.locator('main').innerText();
      for (const words of ['待开放公园：在 2024-06-01 版由', '东区公园：在 2024-06-01 版由2座改为1座', '数字录入时看错一行'])
        expect(all).toContain(words);
    });
  });
});

describe('every chart of every release of data/demo-city', () => {
  it.each(WIDTHS)('fits its frame at %i px', async (width) => {
    const paths = pagePaths(demo.site).filter((path) => /^(en\/)?r\/[^/]+\/embed\/.*index\.html$/.test(path));
    expect(paths.length).toBeGreaterThan(100);
    const faults: unknown[] = [];
    for (let at = 0; at < paths.length; at += 40)
      faults.push(
        ...(await unfit(
          width,
          paths.slice(at, at + 40).map((path) => snippetOf(demo.site, demo.address(''), path)),
        )),
      );
    expect(faults).toEqual([]);
  });
});
