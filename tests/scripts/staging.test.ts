/** Where builds work: what the dead leave is cleared away, what the living work on is not. */
import { existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { closeStaging, openStaging } from '../../scripts/staging.ts';
import { processTag } from '../../src/published/owner.ts';

const WORKS = resolve(import.meta.dirname, '../../.building');
const [, , machine] = processTag().split('-');
const made: string[] = [];

afterEach(() => {
  closeStaging();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function work(name: string): string {
  const folder = join(WORKS, name);
  mkdirSync(join(folder, 'site'), { recursive: true });
  made.push(folder);
  return folder;
}

it('the work of a killed build is cleared away, also when its number has passed to another process', () => {
  const gone = [work(`4194305-1-${machine}`), work(`${process.ppid}-1-${machine}`)];
  openStaging();
  expect(gone.filter(existsSync)).toEqual([]);
});

it('the work of a running build is left alone, and that of another machine for a day', () => {
  const [running, elsewhere, forgotten] = [work(`${process.ppid}-0-${machine}`), work('17-1-00000000'), work('18-1-00000000')];
  const twoDaysAgo = (Date.now() - 2 * 86_400_000) / 1000;
  utimesSync(forgotten, twoDaysAgo, twoDaysAgo);
  const own = openStaging();
  expect([running, elsewhere, forgotten, own].map(existsSync)).toEqual([true, true, false, true]);
  closeStaging();
  expect(existsSync(own)).toBe(false);
});
