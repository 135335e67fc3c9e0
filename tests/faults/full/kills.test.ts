/** A hundred kills at even moments over a real build. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { finish, killAfter, start, twoVersions, worksOf } from '../commands.ts';
import { emptyPlace, everyByte, leftBeside } from '../placing.ts';

const KILLS = 100;
/** The last moments lie behind the usual end, where a slower build is about to swap. */
const BEYOND = 1.1;
const folder = emptyPlace(tmpdir());
const out = join(folder, 'site');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('leave the old or the new site, and no hands are needed afterwards', { timeout: 3_600_000 }, async () => {
  const versions = twoVersions();
  const sites: (string | null)[] = [];
  let seconds = 0;
  for (const data of versions) {
    ({ seconds } = await finish({ data, out }));
    sites.push(everyByte(out));
  }
  expect(new Set(sites).size).toBe(2);
  const pids: (number | undefined)[] = [];
  const counts = { killed: 0, ended: 0, swapped: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const before = sites.indexOf(everyByte(out));
    const running = start({ data: versions[1 - before] ?? '', out });
    pids.push(running.child.pid);
    const { status, err } = await killAfter(running, (seconds * BEYOND * (kill + 0.5)) / KILLS, kill % 2 === 0);
    const after = sites.indexOf(everyByte(out));
    expect(after, `kill ${kill} of ${KILLS}, of ${seconds} s`).not.toBe(-1);
    expect([null, 0], err).toContain(status);
    counts[status === null ? 'killed' : 'ended'] += 1;
    if (after !== before) counts.swapped += 1;
    if (kill % 10 === 9) await expectNext(versions[0] ?? '', sites[0] ?? '');
  }
  await expectNext(versions[1], sites[1] ?? '');
  expect(pids.flatMap((pid) => worksOf(pid))).toEqual([]);
  expect(counts.killed).toBeGreaterThan(KILLS / 2);
  process.stdout.write(`${KILLS} kills over ${seconds.toFixed(1)} s: ${JSON.stringify(counts)}\n`);
});

async function expectNext(data: string, site: string): Promise<void> {
  expect(await finish({ data, out })).toMatchObject({ status: 0, err: '' });
  expect(everyByte(out)).toBe(site);
  expect(leftBeside(out)).toEqual([]);
}
