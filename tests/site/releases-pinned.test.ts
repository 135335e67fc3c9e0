/** What readers find of releases on the pages of things, and charts as releases had them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/published/checksums.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const site = mkdtempSync(join(tmpdir(), 'mingzhang-pinned-'));
const html = (path: string): string => readFileSync(join(site, path), 'utf8');
const text = (path: string): string =>
  html(path)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.ts', '--data', join(ROOT, 'data/demo-city'), '--out', site], {
    cwd: ROOT,
    stdio: 'ignore',
  });
}, 240_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

describe('the page of a community', () => {
  it('says for ever that it carried an error, from which release to which', () => {
    const wrong = '本页曾有错误：梅口社区 2020年 服务群众专项经费 7.3 → 73,000元';
    expect(text('communities/d4-003.html')).toContain(wrong);
    expect(text('communities/d4-003.html')).toContain('自 2021-01-20 版起有误，已在 2021-05-18 版更正。');
    expect(text('en/communities/d4-003.html')).toContain('7.3 → 73,000 yuan (10,000 times as much)');
  });

  it('tells what was revised, with the reason, and calls none of it an error', () => {
    const page = text('communities/d3-001.html');
    expect(page).toContain('彩溪社区 2018年 户数 717 → 735户（+2.5%）');
    expect(page).toContain('按期修订。临湖县2018年的户数先按估算公布');
    expect(page).not.toContain('曾有错误');
  });

  it('says nothing of releases where they changed nothing, in its record neither', () => {
    expect(text('communities/d1-001.html')).not.toContain('历次发布改了什么');
    expect(JSON.parse(html('communities/d1-001.json'))).not.toHaveProperty('history');
    expect(JSON.parse(html('communities/d4-003.json')).history).toHaveLength(1);
  });

  it('stays light', () => expect(brotliCompressSync(html('communities/d3-001.html')).length).toBeLessThan(15_000));
});

describe('a chart as a release had it', () => {
  const old = 'r/2021-01-20/charts/standards-missed.html';

  it('says which release it is of, that there is a newer one, and what its figures became', () => {
    expect(text(old)).toContain('这是 2021-01-20 版的图');
    expect(text(old)).toContain('由5个社区改为4个社区');
    expect(text(`en/${old}`)).toContain('from 5 communities to 4 communities');
    expect(text('r/2021-06-30/charts/standards-missed.html')).toContain('这是最新的一版');
  });

  it('is drawn from what was frozen, on its page and in its file', () => {
    expect(html(old)).not.toBe(html('r/2021-06-30/charts/standards-missed.html'));
    expect(html('r/2021-01-20/charts/standards-missed.en.svg')).toContain('2021-01-20');
    expect(html('r/2021-01-20/charts/standards-missed.svg')).toMatch(/^<svg/);
  });

  it('leads to figures in its own release, and nowhere that is not there', () => {
    expect(html(old)).toContain('../index.html#service-funds-not-met@2020');
    const broken = filesBelow(join(site, 'r'))
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [...html(join('r', path)).matchAll(/ href="([^"#?:]+)[^"]*"/g)].map(([, to = '']) => join('r', path, '..', to)))
      .filter((path) => !existsSync(join(site, decodeURI(path))));
    expect([...new Set(broken)]).toEqual([]);
  });
});
