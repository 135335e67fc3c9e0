/** The preview as its user sees it: an open page follows the data by itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT } from '../build.ts';
import { copyFolder, PARKS, replacing } from '../copy-folder.ts';
import { inPage } from './session.ts';

const data = copyFolder(PARKS);
const PATIENCE = { timeout: 90_000 };
let preview: ChildProcess;
let origin = '';

beforeAll(async () => {
  preview = spawn(process.execPath, [join(PROJECT, 'scripts/preview.ts'), '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise((found) => {
    let said = '';
    preview.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address) found(address);
    });
  });
});

afterAll(() => preview.kill());

it('an open page turns into the site, the list of mistakes, and the site again, without a reload by hand', async () => {
  await inPage({}, async (page) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${origin}/metrics/open-parks.html`);
    await page.locator('main data[data-observation="open-parks"]').first().waitFor(PATIENCE);

    edit('open-parks,3', 'open-parks,三座');
    await page.getByText('三座').waitFor(PATIENCE);
    await page.click('a[href="/last-good/index.html"]');
    await page.locator('main data[data-observation="open-parks"][value="3"]').first().waitFor(PATIENCE);

    await page.goBack();
    edit('open-parks,三座', 'open-parks,3');
    await page.locator('main data[data-observation="open-parks"]').first().waitFor(PATIENCE);
    // The page that says that there is nothing yet, or that there are mistakes, is a server's error; all else is silence.
    expect(complaints.filter((text) => !text.includes('503'))).toEqual([]);
  });
});

function edit(from: string, to: string): void {
  const file = join(data, 'plan.csv');
  writeFileSync(file, replacing(from, to)(readFileSync(file, 'utf8')));
}
