import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyFolder, PARKS } from '../copy-folder.ts';

const SLOW = { timeout: 120_000 };
const data = copyFolder(PARKS);
let preview: ChildProcess;
let origin = '';

beforeAll(async () => {
  preview = spawn(process.execPath, [resolve(import.meta.dirname, '../../scripts/preview.ts'), '--data', data, '--port', '0']);
  let out = '';
  preview.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  origin = await until(() => /http:\/\/localhost:\d+/.exec(out)?.[0]);
}, 60_000);

afterAll(() => preview.kill());

it('shows the site, the mistake in its place, the last good state beside it, and the site again', SLOW, async () => {
  await until(async () => (await page('/')).includes('data-observation="open-parks"'));
  const file = join(data, 'plan.csv');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, sound.replace('open-parks,3', 'open-parks,三座'));
  const list = await until(async () => {
    const text = await page('/metrics/open-parks.html');
    return text.includes('三座') && text;
  });
  expect(list).toContain('plan.csv 第 3 行');
  expect(list).toContain('/last-good/index.html');
  expect(await page('/last-good/index.html')).toContain('data-observation="open-parks"');
  writeFileSync(file, sound.replace('open-parks,3', 'open-parks,4').replace('east-parks,2', 'east-parks,3'));
  writeFileSync(join(data, 'checks.yaml'), 'checks: []\n');
  writeFileSync(join(data, 'charts.yaml'), readFileSync(join(data, 'charts.yaml'), 'utf8').replace('    holds: [east-within]\n', ''));
  await until(async () => (await page('/')).includes('value="4" data-observation="open-parks"'));
});

it('lets an open page ask whether there is something newer, and nothing else', SLOW, async () => {
  const html = await until(async () => {
    const text = await page('/');
    return text.includes('data-observation') && text;
  });
  expect(html).toContain('<script src="/__preview.js" defer>');
  expect(html).toContain("connect-src 'self'");
  expect(await page('/__version')).toMatch(/^\d+$/);
});

it('serves nothing from outside the site', SLOW, async () => {
  expect((await fetch(`${origin}/..%2f..%2f..%2fetc/passwd`)).status).toBe(404);
  expect((await fetch(`${origin}/%E0%A4%A`)).status).toBe(404);
});

async function page(path: string): Promise<string> {
  return (await fetch(origin + path)).text();
}

async function until<T>(attempt: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const result = await attempt();
    if (result) return result;
    await new Promise((done) => setTimeout(done, 200));
  }
}
