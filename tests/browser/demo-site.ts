/** The site of the demonstration city, for whoever needs one with a register: built once in a run of the tests, by the first file that asks. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';
import { build, PROJECT } from '../build.ts';
import { type Serving, serve } from './serve.ts';

const POLL_MS = 200;
const LONGEST_MS = 240_000;

export interface DemoSite {
  /** The folder of the built site. */
  readonly site: string;
  /** The address of a page, once the tests of the file have begun. */
  readonly address: (path: string) => string;
}

/** The site of a folder of data, served for the tests of a file. */
export function demoSite(data: string = join(PROJECT, 'data/demo-city'), name = 'demo-city'): DemoSite {
  const folder = join(inject('shared'), name);
  const site = join(folder, 'site');
  let served: Serving | undefined;
  beforeAll(async () => {
    await builtOnce(folder, () => build({ data, out: site }));
    served = await serve(site, '/demo/');
  }, LONGEST_MS);
  afterAll(() => served?.close());
  return { site, address: (path) => `${served?.address ?? ''}${path}` };
}

// Test files run in processes of their own; whoever makes the folder builds, and the others wait.
async function builtOnce(folder: string, make: () => Promise<unknown>): Promise<void> {
  const [done, failed] = [join(folder, 'done'), join(folder, 'failed')];
  if (isMine(folder)) {
    const built = await make().then(
      () => true,
      (error: unknown) => String(error),
    );
    writeFileSync(built === true ? done : failed, String(built));
  }
  for (let waited = 0; !existsSync(done); waited += POLL_MS) {
    if (existsSync(failed) || waited > LONGEST_MS) throw new Error(`the site was not built: ${folder}`);
    await wait(POLL_MS);
  }
}

function isMine(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
