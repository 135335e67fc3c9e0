/** `npm run check` and `npm run build` on folders with one fault each: how they end, and what the report and the JSON say. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../../src/i18n/report-page.ts';
import { oneFaults } from '../one-fault/generate.ts';
import { run } from './run-command.ts';

const CASES = new Map(oneFaults().map((each) => [each.id, each]));

function folder(id: string): string {
  const place = mkdtempSync(join(tmpdir(), 'mingzhang-check-'));
  for (const [name, content] of Object.entries(CASES.get(id)?.files ?? {})) writeFileSync(join(place, name), content);
  return place;
}

const check = (id: string, ...options: readonly string[]) => run('check.ts', '--data', folder(id), ...options);

describe('the exit status', () => {
  it.each([
    ['encoding-utf8', 0],
    ['encoding-gbk', 0],
    ['number-11', 0],
    ['shape-long', 1],
    ['key-duplicate', 1],
    ['descriptor-missing', 1],
    ['syntax-deep', 1],
  ])('of %s is %i', async (id, status) => {
    expect((await check(id)).status).toBe(status);
  });

  it('is 1 under --strict where anything is doubtful, and the summary says why', async () => {
    const ended = await check('number-11', '--strict');
    expect(ended.status).toBe(1);
    expect(ended.out).toContain('--strict');
    expect((await check('number-11', '--strict', '--lang', 'en')).out).toContain('--strict');
  });

  it('is 0 under --strict where there is nothing but notes', async () => {
    expect((await check('encoding-gbk', '--strict')).status).toBe(0);
  });

  it('of a strict build is 1, and no site is made', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'mingzhang-strict-')), 'site');
    const ended = await run('build.ts', '--data', folder('number-11'), '--out', out, '--strict');
    expect(ended.status).toBe(1);
    expect(ended.err).toContain('12.5万');
    expect(existsSync(out)).toBe(false);
  });
});

describe('--infer', () => {
  it('writes a descriptor that a check then reads', async () => {
    const place = folder('descriptor-missing');
    const ended = await run('check.ts', '--data', place, '--infer');
    expect(ended.status).toBe(0);
    expect(ended.err).toContain('licenses');
    expect((await run('check.ts', '--data', place)).status).toBe(0);
    expect((await run('check.ts', '--data', place, '--infer')).status).toBe(1);
  });
});

describe('--json', () => {
  it('gives each problem with its words in both languages', async () => {
    const [problem, ...more] = JSON.parse((await check('number-11', '--json')).out);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'wan-in-cell',
      severity: 'warning',
      file: 'communities.csv',
      row: 5,
      column: '总户数',
      value: '12.5万',
    });
    expect(problem.text.zh.where).toContain('communities.csv 第 5 行，总户数');
    expect(problem.text.en.where).toContain('communities.csv, row 5');
    expect(problem.text.zh.todo).toContain('125000');
  });
});

describe('the report', () => {
  it('says place, finding and remedy, with examples where there are many', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mingzhang-report-')), 'r.html');
    await check('shape-column-all-unreadable', '--report', file);
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('第 2、3、4、5、6… 行（共 40 处）');
    expect(html).toMatch(/<dt>怎么改<\/dt><dd>.*125000/);
    expect(html).toContain('@page');
    expect(html).not.toMatch(/<script|<link|src=|https?:\/\//);
  });

  it('counts its problems by level, and lists the gravest first', () => {
    const problem = { severity: 'notice', code: 'byte-order-mark', file: 'a.csv' } as const;
    const html = reportPage([problem, { ...problem, severity: 'error', code: 'empty-file' }], 'en');
    expect(html).toMatch(/<b>1<\/b> must be mended.*<b>0<\/b> should be mended.*<b>1<\/b> note/s);
    expect(html.indexOf('empty-file')).toBeLessThan(html.indexOf('byte-order-mark'));
  });

  it('takes a hostile file name, column and cell for text', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const html = reportPage(
      [{ code: 'enum-error', severity: 'error', file: hostile, row: 2, column: hostile, value: hostile, params: { allowed: hostile } }],
      'zh',
    );
    expect(html).not.toContain('<img');
  });

  it('says so where there is nothing to say', () => {
    expect(reportPage([], 'zh')).toContain('没有发现问题');
  });
});
