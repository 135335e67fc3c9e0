/** What killed builds leave, and what only looks like it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beside, discard, isInterrupted, recover } from '../../src/published/leftovers.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-leftovers-'));
  out = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

it('a site that was moved aside comes back, and a half copy of the next never takes its place', () => {
  make(beside(out, 'old'), 'old');
  make(beside(out, 'new'), 'half');
  expect(isInterrupted(out)).toBe(true);
  recover(out);
  expect(isInterrupted(out)).toBe(false);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['site']);
});

it('a half copy alone is no site', () => {
  make(beside(out, 'new'), 'half');
  expect(isInterrupted(out)).toBe(false);
  recover(out);
  expect(readdirSync(folder)).toEqual([]);
});

it('a site that stands stays, whatever is beside it', () => {
  make(out, 'stands');
  for (const kind of ['old', 'new', 'gone'] as const) make(beside(out, kind), kind);
  recover(out);
  expect(readdirSync(folder)).toEqual(['site']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('stands');
});

it('folders that people name like that are theirs', () => {
  for (const name of ['site', 'site.old', 'site.new', 'site.lock', '.site.old', '.other.mingzhang-old-1']) make(join(folder, name), name);
  recover(out);
  expect(readdirSync(folder)).toHaveLength(6);
});

it('what was half removed is not taken for a site', () => {
  const old = beside(out, 'old');
  make(old, 'old');
  make(beside(out, 'gone'), 'in the way, so that the name cannot be changed');
  discard(old, out);
  rmSync(beside(out, 'gone'), { recursive: true, force: true });
  // As its name could not be changed nothing of it was removed: it is still a whole site.
  expect(readFileSync(join(old, 'index.html'), 'utf8')).toBe('old');
});
