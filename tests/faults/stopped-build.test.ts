/** A real build that is stopped or killed half way; all the moments are in `npm run test:full`. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { PARKS } from '../copy-folder.ts';
import { finish, killAfter, start, worksOf } from './commands.ts';
import { emptyPlace, everyByte, leftBeside, writeSite } from './placing.ts';

const folder = emptyPlace(tmpdir());
const out = writeSite(join(folder, 'place/site'), 'old', 4);
const oldBytes = everyByte(out);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resolves when the build has begun to work on its site. */
async function working(pid: number | undefined): Promise<void> {
  while (worksOf(pid).length === 0) await setTimeout(20);
}

it('a build that is told to stop clears up, and the old site stands', { timeout: 60_000 }, async () => {
  for (const [signal, status] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    const { child, ended } = start({ data: PARKS, out });
    await working(child.pid);
    child.kill(signal);
    expect((await ended).status, signal).toBe(status);
    expect((await ended).err).toContain('the old site is untouched');
    expect(worksOf(child.pid)).toEqual([]);
    expect(leftBeside(out)).toEqual([]);
    expect(everyByte(out)).toBe(oldBytes);
  }
});

it('a build that is told to stop while it holds the lock lets go of it', { timeout: 60_000 }, async () => {
  const { child, ended } = start({ data: PARKS, out });
  while (leftBeside(out).length === 0) await setTimeout(20);
  child.kill('SIGTERM');
  expect((await ended).status).toBe(143);
  expect(worksOf(child.pid)).toEqual([]);
  expect(leftBeside(out)).toEqual([]);
  expect(everyByte(out)).toBe(oldBytes);
});

it('a build that is killed leaves the old site; a second one meanwhile is told who builds, and the next one succeeds', {
  timeout: 120_000,
}, async () => {
  const running = start({ data: PARKS, out });
  while (leftBeside(out).length === 0) await setTimeout(20);
  // Held where it is, with the lock: however long the second takes to come, the first has not ended.
  running.child.kill('SIGSTOP');
  const second = await finish({ data: PARKS, out });
  expect(second.status).toBe(3);
  expect(second.err).toContain(`process ${running.child.pid} on `);
  await killAfter(running, 0, true);
  expect(everyByte(out)).toBe(oldBytes);
  expect(worksOf(running.child.pid)).toHaveLength(1);
  expect(await finish({ data: PARKS, out })).toMatchObject({ status: 0, err: '' });
  expect(worksOf(running.child.pid)).toEqual([]);
  expect(leftBeside(out)).toEqual([]);
  expect(everyByte(out)).toContain('/index.html');
});
