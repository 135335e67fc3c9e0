/** Before the tests of the built site: one build, one browser and one server, for all of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type Chromium, findChromium, LAUNCH_FLAGS } from './browser/chromium.ts';
import { serve } from './browser/serve.ts';
import { build } from './build.ts';
import { LIUAN } from './copy-folder.ts';

/** A prefix that no link may lose. */
const BASE = '/some/base/';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
    /** A folder that all test files of the run share; it goes when they end. */
    shared: string;
    /** The address of the same site, below a prefix. */
    address: string;
    /** Where the browser listens. */
    browser: string;
    chromium: Chromium;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-built-'));
  const site = join(folder, 'site');
  const [found] = await Promise.all([
    findChromium(),
    build({ data: LIUAN, out: site, env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' } }),
  ]);
  const server = await serve(site, BASE);
  const browser = await chromium.launchServer({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    args: [...LAUNCH_FLAGS],
    host: '127.0.0.1',
  });
  project.provide('site', site);
  project.provide('shared', folder);
  project.provide('address', server.address);
  project.provide('browser', browser.wsEndpoint());
  project.provide('chromium', found);
  return async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
