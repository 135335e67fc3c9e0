/** Four builds at once. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { finish, twoVersions } from '../commands.ts';
import { emptyPlace, everyByte, leftBeside } from '../placing.ts';

const folder = emptyPlace(tmpdir());

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('of one site: one builds, the others are told who does, and the site is whole', { timeout: 600_000 }, async () => {
  const out = join(folder, 'site');
  const [older, newer] = twoVersions();
  await finish({ data: older, out });
  const alone = join(folder, 'alone');
  await finish({ data: newer, out: alone });
  const ended = await Promise.all([1, 2, 3, 4].map(() => finish({ data: newer, out })));
  expect(ended.map(({ status }) => status).sort()).toEqual([0, 3, 3, 3]);
  for (const { status, err } of ended) if (status === 3) expect(err).toMatch(/process \d+ on .+, user .+, since/);
  expect(everyByte(out)).toBe(everyByte(alone));
  expect(leftBeside(out)).toEqual([]);
  expect((await finish({ data: older, out })).status).toBe(0);
});

it('of four sites: none disturbs another', { timeout: 600_000 }, async () => {
  const [data] = twoVersions();
  const outs = [1, 2, 3, 4].map((number) => join(folder, `of-four-${number}`));
  const ended = await Promise.all(outs.map((out) => finish({ data, out })));
  expect(ended.map(({ status, err }) => `${status} ${err}`)).toEqual(['0 ', '0 ', '0 ', '0 ']);
  expect(new Set(outs.map(everyByte)).size).toBe(1);
});
