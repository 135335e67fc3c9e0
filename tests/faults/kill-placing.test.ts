/** A site is placed by a process that is killed at each of its calls to the disk in turn. */
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyOf, emptyPlace, everyByte, leftBeside, place, QUICK_DISK, writeSite } from './placing.ts';

const CHILD = resolve(import.meta.dirname, 'place-child.ts');
const folder = emptyPlace(QUICK_DISK);
const older = writeSite(join(folder, 'older'), 'old', 2);
const newer = writeSite(join(folder, 'newer'), 'new', 2);
const [oldBytes, newBytes] = [everyByte(older), everyByte(newer)];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Killed {
  /** What stands at `out` after the kill. */
  readonly site: 'old' | 'new' | 'none' | 'broken';
  readonly afterNext: string;
}

function run(env: NodeJS.ProcessEnv, rendered: string, out: string, at: number): Promise<string> {
  return new Promise((done) => execFile(process.execPath, [CHILD, rendered, out, String(at)], { env }, (_, said) => done(said.trim())));
}

async function killAt(at: number, name: string, env: NodeJS.ProcessEnv): Promise<Killed> {
  const [out, rendered] = [join(folder, name, 'site'), join(folder, `${name}-rendered`)];
  copyOf(older, out);
  expect(await run(env, copyOf(newer, rendered), out, at)).toBe('');
  const bytes = everyByte(out);
  const site = bytes === null ? 'none' : bytes === oldBytes ? 'old' : bytes === newBytes ? 'new' : 'broken';
  expect(place(copyOf(newer, rendered), out)).toBe(true);
  const afterNext = everyByte(out) === newBytes && leftBeside(out).length === 0 ? 'new and nothing else' : leftBeside(out).join(' ');
  return { site, afterNext };
}

async function killEverywhere(name: string, env: NodeJS.ProcessEnv): Promise<readonly Killed[]> {
  const out = join(folder, name, 'site');
  copyOf(older, out);
  const calls = Number(await run(env, copyOf(newer, join(folder, `${name}-rendered`)), out, 0));
  expect(calls).toBeGreaterThan(10);
  const moments = Array.from({ length: calls }, (_, index) => index + 1);
  const halves = [moments.filter((at) => at % 2 === 0), moments.filter((at) => at % 2 === 1)];
  const killed = halves.map(async (half, index) => {
    const found: Killed[] = [];
    for (const at of half) found.push(await killAt(at, `${name}-${index}`, env));
    return found;
  });
  return (await Promise.all(killed)).flat();
}

const CAN_EXCHANGE = process.platform === 'linux' && existsSync('/usr/bin/perl');

it.runIf(CAN_EXCHANGE)('leaves the old or the new site at any moment, and the next build clears up', { timeout: 120_000 }, async () => {
  const killed = await killEverywhere('exchange', process.env);
  expect([...new Set(killed.map(({ site }) => site))].sort()).toEqual(['new', 'old']);
  expect(new Set(killed.map(({ afterNext }) => afterNext))).toEqual(new Set(['new and nothing else']));
});

it('never leaves a broken site where folders cannot be exchanged in one step', { timeout: 120_000 }, async () => {
  const killed = await killEverywhere('renames', { ...process.env, PATH: '/nowhere' });
  expect(killed.filter(({ site }) => site === 'broken')).toEqual([]);
  // The one moment between the two renames.
  expect(killed.filter(({ site }) => site === 'none')).toHaveLength(1);
  expect(new Set(killed.map(({ afterNext }) => afterNext))).toEqual(new Set(['new and nothing else']));
});
