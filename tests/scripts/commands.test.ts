/** The commands as a person runs them: what they print, how they end, and what they leave alone. */
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, sha256 } from '../../src/published/checksums.ts';
import { lockOf } from '../../src/published/leftovers.ts';
import { takeLock } from '../../src/published/lock.ts';
import { copyFolder, PARKS, replacing } from '../copy-folder.ts';
import { run } from './run-command.ts';

const place = (): string => mkdtempSync(join(tmpdir(), 'mingzhang-out-'));
const broken = (): string => copyFolder(PARKS, { file: 'plan.csv', to: replacing('open-parks,3', 'open-parks,三座') });
const hashes = (folder: string): readonly string[] =>
  filesBelow(folder).map((path) => `${path} ${sha256(readFileSync(join(folder, path)))}`);

describe('build', () => {
  it('makes a whole site of another agency’s folder, and every page of a synthetic one says so', { timeout: 120_000 }, async () => {
    const out = join(place(), 'site');
    expect(await run('build.ts', '--data', PARKS, '--out', out)).toMatchObject({ status: 0, err: '' });
    const pages = filesBelow(out).filter((path) => path.endsWith('.html'));
    expect(pages).toContain('en/metrics/parks-to-open.html');
    for (const page of pages) expect(readFileSync(join(out, page), 'utf8'), page).toMatch(/虚构|合成|synthetic/i);
    const before = hashes(out);
    const refused = await run('build.ts', '--data', broken(), '--out', out);
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('plan.csv 第 3 行');
    expect(refused.err).toContain('三座');
    expect(refused.err).not.toMatch(/ {4}at |\.ts:\d+/);
    expect(hashes(out)).toEqual(before);
  });

  it('refuses a character that the font of the images lacks, and names it', { timeout: 120_000 }, async () => {
    const data = copyFolder(PARKS, { file: 'charts.yaml', to: replacing('zh: 开放, en: open', 'zh: 开放🧾, en: open') });
    const ended = await run('build.ts', '--data', data, '--out', join(place(), 'site'));
    expect(ended.status).toBe(1);
    expect(ended.err).toContain('🧾');
    expect(ended.err).not.toMatch(/ {4}at |node_modules/);
  });

  it('ends with 2 on a wrong command line, and says what it takes', async () => {
    expect((await run('build.ts', '--dta', PARKS)).status).toBe(2);
    expect((await run('build.ts', '--data', '/no/such/folder')).status).toBe(2);
    expect((await run('build.ts', '--data', PARKS, '--base', 'x')).status).toBe(2);
    expect((await run('build.ts', '--dta', PARKS)).err).toContain('--data');
  });

  it('ends with 3 while another build has the lock', async () => {
    const out = join(place(), 'site');
    takeLock(lockOf(out), () => new Date());
    const ended = await run('build.ts', '--data', PARKS, '--out', out);
    expect(ended.status).toBe(3);
    expect(ended.err).toMatch(/another build/);
    expect(ended.err).toContain(`process ${process.pid} on `);
  });

  it('never overwrites a folder that no build made, nor one that holds the data', async () => {
    const out = place();
    writeFileSync(join(out, 'thesis.doc'), 'mine');
    expect((await run('build.ts', '--data', PARKS, '--out', out)).status).toBe(3);
    const data = copyFolder(PARKS);
    expect((await run('build.ts', '--data', data, '--out', data)).status).toBe(3);
    expect(filesBelow(out)).toEqual(['thesis.doc']);
  });
});

describe('check', () => {
  it('says in words that all is well', async () => {
    expect(await run('check.ts', '--data', PARKS)).toMatchObject({ status: 0, out: '没有发现问题。\n', err: '' });
  });

  it('tells problems in the language asked for', async () => {
    const ended = await run('check.ts', '--data', broken(), '--lang', 'en');
    expect(ended.status).toBe(1);
    expect(ended.err).toContain('plan.csv, row 3, value: “三座”');
  });

  it('tells them as JSON for programs', async () => {
    const ended = await run('check.ts', '--data', broken(), '--json');
    expect(JSON.parse(ended.out)).toMatchObject([
      { code: 'type-error', severity: 'error', file: 'plan.csv', row: 3, column: 'value', value: '三座' },
    ]);
  });

  it('writes a report in which a hostile cell is text', async () => {
    const data = copyFolder(PARKS, { file: 'plan.csv', to: replacing('open-parks,3', 'open-parks,<script>alert(1)</script>') });
    const report = join(place(), 'report.html');
    await run('check.ts', '--data', data, '--report', report);
    expect(readFileSync(report, 'utf8')).toContain('&lt;script&gt;');
    expect(readFileSync(report, 'utf8')).not.toContain('<script>');
  });

  it('reads nothing through a link that leads out of the folder', async () => {
    const data = copyFolder(PARKS, { file: 'parks.csv', to: () => null });
    const outside = join(place(), 'secret.csv');
    writeFileSync(outside, readFileSync(join(PARKS, 'parks.csv')));
    symlinkSync(outside, join(data, 'parks.csv'));
    const ended = await run('check.ts', '--data', data);
    expect(ended.status).toBe(1);
    expect(ended.err).toContain('path-outside');
  });

  it('takes a folder for a file that is not there', async () => {
    const data = copyFolder(PARKS, { file: 'parks.csv', to: () => null });
    mkdirSync(join(data, 'parks.csv'));
    expect((await run('check.ts', '--data', data)).err).toContain('file-missing');
  });
});
