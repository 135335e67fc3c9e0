/** The same input gives the same bytes, wherever and whenever it is built. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { filesBelow, sha256 } from '../../src/published/checksums.ts';
import { build, PROJECT } from '../build.ts';
import { copyFolder, LIUAN } from '../copy-folder.ts';

const PROGRAM = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];
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

/** The program in another folder, with the packages of this one. */
function copyProgram(folder: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of PROGRAM) cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  // Each package is a link, so that what a build leaves in node_modules stays in the copy.
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(PROJECT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return folder;
}
