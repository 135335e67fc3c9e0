/** The same input gives the same bytes, wherever and whenever it is built. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { filesBelow, sha256 } from '../../src/published/checksums.ts';
import { build } from '../build.ts';
import { copyFolder, LIUAN } from '../copy-folder.ts';
import { copyProgram } from '../copy-program.ts';

const place = mkdtempSync(join(tmpdir(), 'mingzhang-elsewhere-'));

afterAll(() => rmSync(place, { recursive: true, force: true }));

it('SHA256SUMS lists every other file, sorted, with its hash', () => {
  const site = inject('site');
  const expected = filesBelow(site)
    .filter((path) => path !== 'SHA256SUMS')
    .map((path) => `${sha256(readFileSync(join(site, path)))}  ${path}\n`);
  expect(readFileSync(join(site, 'SHA256SUMS'), 'utf8')).toBe(expected.join(''));
  expect(expected.length).toBeGreaterThan(250);
});

it('another place, time zone and locale give the same SHA256SUMS', async () => {
  const folder = join(place, 'a folder with spaces 和汉字');
  const project = copyProgram(join(folder, 'program'));
  const env = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
  await build({ data: copyFolder(LIUAN), out: join(folder, 'out/site'), env, project });
  expect(readFileSync(join(folder, 'out/site/SHA256SUMS'), 'utf8')).toBe(readFileSync(join(inject('site'), 'SHA256SUMS'), 'utf8'));
});
