/** One build at a time, and the dead hold nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lutimesSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock } from '../../src/published/lock.ts';
import { isRunning, thisProcess } from '../../src/published/owner.ts';
import { withFault } from '../faults/disk.ts';

const CHILD = resolve(import.meta.dirname, '../faults/lock-child.ts');
const NOW = new Date('2026-03-04T05:06:00');
const now = (): Date => NOW;
const DEAD_PID = 4_194_305;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const taken = (): boolean => !('pid' in takeLock(path, now));
const holder = (change: object): string => JSON.stringify({ ...thisProcess(), since: '2026-03-04 05:00', ...change });

it('tells the second who has it, and since when', () => {
  expect(taken()).toBe(true);
  expect(takeLock(path, now)).toMatchObject({ pid: process.pid, host: expect.stringMatching(/./), since: '2026-03-04 05:06' });
});

it('can be taken again when it was given up', () => {
  const lock = takeLock(path, now);
  if ('release' in lock) lock.release();
  expect(existsSync(path)).toBe(false);
  expect(taken()).toBe(true);
});

it.each([
  ['a process that is no more', holder({ pid: DEAD_PID })],
  ['a process whose number another one has now', holder({ began: '1' })],
  ['text that names nobody', 'nonsense'],
])('is not held by %s', (_, text) => {
  symlinkSync(text, path);
  expect(taken()).toBe(true);
  expect(readlinkSync(path)).toContain(`"pid":${process.pid}`);
  expect(readdirSync(folder)).toEqual(['lock']);
});

it('is not held for ever by a process that was killed between making it and writing into it', () => {
  writeFileSync(path, '');
  expect(taken()).toBe(true);
});

it('is a file where the disk has no links, and holds as well', () => {
  withFault({ at: 1, word: 'EPERM' }, () => expect(taken()).toBe(true));
  expect(readFileSync(path, 'utf8')).toContain(`"pid":${process.pid}`);
  expect(taken()).toBe(false);
});

it('of another machine is held as long as that shows life', () => {
  symlinkSync(holder({ kernel: 'another', host: 'far-away' }), path);
  lutimesSync(path, NOW, new Date(NOW.getTime() - 60_000));
  expect(takeLock(path, now)).toMatchObject({ host: 'far-away' });
  lutimesSync(path, NOW, new Date(NOW.getTime() - 180_000));
  expect(taken()).toBe(true);
});

it('knows when it has passed to another, and then leaves it alone', () => {
  const lock = takeLock(path, now);
  rmSync(path);
  symlinkSync(holder({ pid: 1 }), path);
  expect('isHeld' in lock && lock.isHeld()).toBe(false);
  if ('release' in lock) lock.release();
  expect(existsSync(path) || readlinkSync(path)).toBeTruthy();
});

it('left by the dead goes to one of six that want it at the same time', { timeout: 60_000 }, async () => {
  symlinkSync(holder({ pid: DEAD_PID }), path);
  const children = Array.from({ length: 6 }, () => spawn(process.execPath, [CHILD, path], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const answers = await Promise.all(children.map(firstLine));
  expect(answers.filter((answer) => answer === 'taken\n')).toHaveLength(1);
  const closed = children.map((child) => once(child, 'close'));
  for (const child of children) child.stdin.end();
  await Promise.all(closed);
  expect(readdirSync(folder)).toEqual([]);
});

it('no process has a number of zero or less, and that of somebody else runs too', () => {
  expect([0, -1, Number.NaN, DEAD_PID].map((pid) => isRunning(pid))).toEqual([false, false, false, false]);
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(1)).toBe(true);
});

async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = await once(child.stdout ?? child, 'data');
  return String(line);
}
