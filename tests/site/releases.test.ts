/** Whole folders as readers see their releases: one with four that tell a story, and one with none. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CITATION_ANCHOR } from '../../src/i18n/cite-urls.ts';
import { PARKS } from '../copy-folder.ts';
import { attribute, type Element, type HtmlPage, readPage } from './html.ts';
import { visibleText } from './visible-text.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'mingzhang-releases-'));
const text = (site: string, path: string): string =>
  readFileSync(join(place, site, path), 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(() => {
  for (const [name, folder] of [
    ['demo', join(ROOT, 'data/demo-city')],
    ['none', PARKS],
  ] as const) {
    execFileSync(process.execPath, ['scripts/build.ts', '--data', folder, '--out', join(place, name)], { cwd: ROOT, stdio: 'ignore' });
  }
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a folder with releases', () => {
  it('lists them, the newest first, and says which of them its figures are', () => {
    const list = text('demo', 'releases/index.html');
    expect(list).toContain('本站数字与 2021-06-30 版');
    expect([...list.matchAll(/(\S+) 版 发布日期：/g)].map(([, id]) => id)).toEqual([
      '2021-06-30',
      '2021-05-18',
      '2021-03-31',
      '2021-01-20',
    ]);
  });

  it('tells every error for ever: in the list, and at the top of the page that carried it', () => {
    expect(text('demo', 'releases/corrections.html')).toContain('自 2021-01-20 版起有误');
    expect(text('demo', 'metrics/service-funds-met.html')).toContain('本页的数字自 2021-01-20 版起有误，已在 2021-05-18 版更正。');
    expect(text('demo', 'en/metrics/service-funds-met.html')).toContain('was wrong from release 2021-01-20');
  });

  it('says on the page of an old release what became of each figure', () => {
    const old = text('demo', 'r/2021-03-31/index.html');
    expect(old).toContain('有更新的版本：2021-06-30 版');
    expect(old).toContain('在 2021-06-30 版由65.6%改为59.2%：口径改变');
    expect(old).toContain('在 2021-06-30 版撤回');
    expect(old).toContain('未变');
  });

  it('tells a changed definition before and after, in both languages', () => {
    expect(text('demo', 'r/2021-06-30/index.html')).toContain('定义改变');
    expect(text('demo', 'en/r/2021-06-30/index.html')).toContain('(definition changed)');
  });

  it('keeps the address of a figure that was withdrawn, and says what it was, when it went and why', () => {
    const gone = text('demo', 'metrics/applicants-per-post.html');
    expect(gone).toContain('已在 2021-06-30 版撤回');
    expect(gone).toContain('原因（口径改变）：一个人可以报几个岗位');
    expect(gone).toMatch(/最后一次公布：2021-05-18 版.* 7\.31 /);
    const raw = readFileSync(join(place, 'demo', 'en/metrics/applicants-per-post.html'), 'utf8');
    expect(raw).toContain('href="../r/2021-06-30/index.html"');
    expect(raw).toContain('href="../r/2021-05-18/index.html#applicants-per-post"');
  });

  it('prints the root hash, which is that of the record', () => {
    const hash = createHash('sha256')
      .update(readFileSync(join(place, 'demo', 'r/2021-03-31/release.json')))
      .digest('hex');
    expect(text('demo', 'r/2021-03-31/index.html')).toContain(hash);
  });

  it('pins charts: each says whether its figures are different since', () => {
    expect(text('demo', 'r/2021-01-20/embed/standards-missed/index.html')).toContain('由5个社区改为4个社区');
    expect(text('demo', 'r/2021-06-30/embed/standards-missed/index.html')).toContain('这是最新的一版');
  });

  it('has feeds of releases, of errors, and of each topic', () => {
    expect(readFileSync(join(place, 'demo', 'feed.xml'), 'utf8').match(/<entry>/g)).toHaveLength(4);
    expect(readFileSync(join(place, 'demo', 'corrections.xml'), 'utf8').match(/<entry>/g)).toHaveLength(1);
    expect(existsSync(join(place, 'demo', 'en/topics/funds.xml'))).toBe(true);
    expect(readFileSync(join(place, 'demo', 'en/feed.xml'), 'utf8')).toContain('<title>Release 2021-06-30</title>');
  });

  it('tells feed readers of the feeds, where they belong and in the language of the page', () => {
    const feeds = (path: string): readonly string[] =>
      [...readFileSync(join(place, 'demo', path), 'utf8').matchAll(/type="application\/atom\+xml" href="([^"]*)"/g)].map(
        ([, href = '']) => href,
      );
    expect(feeds('index.html')).toEqual(['feed.xml', 'corrections.xml']);
    expect(feeds('en/releases/index.html')).toEqual(['../feed.xml', '../corrections.xml']);
    expect(feeds('releases/corrections.html')).toEqual(['../corrections.xml']);
    expect(feeds('en/topics/funds.html')).toEqual(['funds.xml']);
    expect(feeds('metrics/index.html')).toEqual([]);
  });
});

/** The demo story as readers see it, in files that people read: `npx vitest run --project built tests/site/releases.test.ts -u` renews them. */
describe('the story of the demo city, word by word', () => {
  const GOLDEN = join(ROOT, 'tests/golden/demo-story');
  const IDS = ['2021-01-20', '2021-03-31', '2021-05-18', '2021-06-30'];
  const tagged = (element: Element, name: string, value: string): boolean => (attribute(element, name) ?? '').split(' ').includes(value);
  const all = (page: HtmlPage): readonly Element[] => page.elements.filter(({ tagName }) => tagName === 'main');
  const past = (section: string) => (page: HtmlPage) =>
    page.elements.filter((element) => tagged(element, 'class', 'was-wrong') || tagged(element, 'aria-labelledby', section));
  /** Citations have tests of their own. */
  const isCitation = (element: Element): boolean => tagged(element, 'aria-labelledby', CITATION_ANCHOR);
  const pages: readonly (readonly [name: string, path: string, parts: (page: HtmlPage) => readonly Element[]])[] = [
    ['releases', 'releases/index.html', all],
    ['corrections', 'releases/corrections.html', all],
    ...IDS.map((id) => [`release-${id}`, `r/${id}/index.html`, all] as const),
    ['pinned-chart', 'r/2021-01-20/charts/standards-missed.html', all],
    ['withdrawn-metric', 'metrics/applicants-per-post.html', all],
    ['metric-history', 'metrics/service-funds-met.html', past('history')],
    ['community-history', 'communities/d4-003.html', past('releases')],
  ];

  for (const lang of ['zh', 'en']) {
    it.each(pages)(`${lang}: %s`, async (name, path, parts) => {
      const own = parts(readPage(join(place, 'demo', lang === 'zh' ? '' : lang, path)));
      expect(own.length).toBeGreaterThan(0);
      const seen = own.map((part) => visibleText(part, isCitation)).join('');
      await expect(seen).toMatchFileSnapshot(join(GOLDEN, lang, `${name}.txt`));
    });
  }
});

it('a folder without a release shows nothing of all this', () => {
  for (const path of ['releases', 'r', 'corrections.xml']) expect(existsSync(join(place, 'none', path)), path).toBe(false);
  expect(text('none', 'index.html')).not.toContain('发布记录');
});
