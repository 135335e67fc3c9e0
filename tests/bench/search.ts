/** `node search.ts SITE`: how long a reader waits for the first name after a keystroke, on a processor four times as slow. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { median } from '../../scripts/bench/measure.ts';
import { fixed, heading, print } from '../../scripts/bench/print.ts';
import type { Register } from '../../src/model.ts';
import { findChromium, LAUNCH_FLAGS } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';

const SLOWER = 4;
const RUNS = 5;
const TYPED = ['光', '光明', '光明社', 'g', 'gm', 'gms'];

const site = process.argv[2] ?? '';
const [register] = JSON.parse(readFileSync(join(site, 'api/registers.json'), 'utf8')) as readonly Register[];
const { executablePath, env } = await findChromium();
const server = await serve(site, '/');
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: [...LAUNCH_FLAGS] });
const rounds: { readonly first: number; readonly later: readonly number[]; readonly idle: number }[] = [];
for (let run = 0; run < RUNS; run++) rounds.push({ ...(await round()), idle: await idleRound() });
await browser.close();
await server.close();

heading(
  `finding one of ${register?.pages ?? 0} by name, CPU slowed ${SLOWER} times, medians of ${RUNS}; milliseconds from keystroke to names on the screen`,
);
print('the first keystroke, when no name is loaded yet', fixed(median(rounds.map(({ first }) => first)), 0));
print('the same after a second’s look at the page', fixed(median(rounds.map(({ idle }) => idle)), 0));
print('the longest of those after it', fixed(median(rounds.map(({ later }) => Math.max(...later))), 0));

/** A fresh page: the first keystroke comes at once, before the names can have been loaded. */
async function round(): Promise<{ readonly first: number; readonly later: readonly number[] }> {
  const page = await slowPage();
  const [first = Number.NaN, ...later] = [await keystroke(page, '光'), ...(await inTurn(page))];
  await page.close();
  return { first, later };
}

/** The names may have been fetched while nothing else was to be done, as they are for readers. */
async function idleRound(): Promise<number> {
  const page = await slowPage();
  await page.waitForTimeout(1000);
  const first = await keystroke(page, '光');
  await page.close();
  return first;
}

async function slowPage(): Promise<Page> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${server.address}${register?.name}/index.html`);
  return page;
}

async function inTurn(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const typed of TYPED) times.push(await keystroke(page, typed));
  return times;
}

/** From the event of a keystroke until the frame with names is on the screen. */
function keystroke(page: Page, typed: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>('form[data-find] input');
        const list = document.querySelector('form[data-find] .find-list');
        if (!input || !list) return done(Number.NaN);
        const started = performance.now();
        const watch = new MutationObserver(() => {
          if (!list.querySelector('a')) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
        });
        watch.observe(list, { childList: true });
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    typed,
  );
}
