/** What the README tells an office to type for a release, typed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { copyFolder, LIUAN, replacing } from '../copy-folder.ts';
import { pipelineSite } from './pipeline-site.ts';
import { type Ended, run } from './run-command.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const SECTION = /## 办公室怎样发布一版\n([\s\S]*?)\n\| command/.exec(README)?.[1] ?? '';
/** In the order in which they are told, as [command, options]. */
const COMMANDS = [...SECTION.matchAll(/`npm run (\w+) -- ([^`]+)`/g)].map(([, command = '', options = '']) => [command, options] as const);

function typed(command: string, options: string, folder: string): Promise<Ended> {
  const words = options
    .replace('data/liuan', folder)
    .replace('审核单.html', join(folder, '..', '审核单.html'))
    .split(' ');
  return run(`${command}.ts`, ...words);
}

it('every step of a release works as it is written, from a changed cell to a site that is verified', async () => {
  const folder = copyFolder(LIUAN, { file: 'floor-space.csv', to: replacing('floor-space-provided,90160', 'floor-space-provided,90200') });
  const [diff, release, look, sign, build, verify, root] = COMMANDS;
  expect(COMMANDS.map(([command]) => command)).toEqual(['diff', 'release', 'release', 'release', 'build', 'verify', 'verify']);
  expect((await typed(...(diff ?? ['', '']), folder)).out).toContain('9');
  const refused = await typed(...(release ?? ['', '']), folder);
  expect(refused.status).toBe(1);
  await typed(release?.[0] ?? '', `${release?.[1]} --write-template`, folder);
  const reasons = join(folder, 'changes.yaml');
  const filled = readFileSync(reasons, 'utf8')
    .replace(/reason: #.*/, 'reason: scheduled-revision')
    .replaceAll(": ''", ': 年度核实');
  writeFileSync(reasons, filled);
  expect(await typed(...(look ?? ['', '']), folder)).toMatchObject({ status: 0 });
  expect(existsSync(join(folder, '..', '审核单.html'))).toBe(true);
  expect(existsSync(join(folder, 'releases/2027-07-01.json'))).toBe(false);
  const ended = await typed(...(sign ?? ['', '']), folder);
  expect(ended.status).toBe(0);
  const hash = /[0-9a-f]{64}/.exec(ended.out)?.[0] ?? '';
  expect(build?.[1]).toBe('--data data/liuan');
  const site = pipelineSite(folder);
  expect((await run('verify.ts', ...(verify?.[1] ?? '').replace('dist', site).split(' '))).status).toBe(0);
  expect((await run('verify.ts', ...(root?.[1] ?? '').replace('网站文件夹或ZIP', site).replace('哈希', hash).split(' '))).status).toBe(0);
});
