/** A site of a package that has nothing but a descriptor and files, built once for a test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { build, PROJECT } from './build.ts';

/** Builds a folder before the tests of a file and takes the site away after them; the path is known at once. */
export function bareSite(data: string = join(PROJECT, 'tests/fixtures/bare-package')): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bare-'));
  const out = join(folder, 'site');
  beforeAll(() => build({ data, out }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return out;
}
