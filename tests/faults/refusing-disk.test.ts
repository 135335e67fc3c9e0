/** A site is placed on a disk that refuses, at each call in turn. */
import { lstatSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { machineFault } from '../../scripts/machine-fault.ts';
import { lockOf } from '../../src/published/leftovers.ts';
import { type Fault, withFault } from './disk.ts';
import { copyOf, emptyPlace, everyByte, leftBeside, place, QUICK_DISK, writeSite } from './placing.ts';

const folder = emptyPlace(QUICK_DISK);
const older = writeSite(join(folder, 'older'), 'old', 3);
const newer = writeSite(join(folder, 'newer'), 'new', 3);
const [oldBytes, newBytes] = [everyByte(older), everyByte(newer)];
const out = join(folder, 'place/site');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where rendered sites come from, when not from the same disk. */
let otherDisk: string | undefined;

/** What a placing on such a disk says in the end; what it leaves is held to be the old or the new site. */
function placeWith(fault: Fault): { readonly calls: number; readonly said: string | undefined } {
  copyOf(older, out);
  const rendered = copyOf(newer, join(otherDisk ?? folder, 'rendered'));
  let said: string | undefined;
  const calls = withFault(fault, () => {
    try {
      place(rendered, out);
    } catch (error) {
      said = machineFault(error) ?? 'no words';
    }
  });
  endProcess();
  const found = everyByte(out);
  expect([oldBytes, newBytes], `${fault.word} at call ${fault.at}`).toContain(found);
  // Whoever is told that it failed finds the old site.
  if (said !== undefined) expect(found, `${fault.word} at call ${fault.at}`).toBe(oldBytes);
  return { calls, said };
}

// Where even the lock could not be removed, it stays until its process ends. This process goes on, so its lock is made another's.
function endProcess(): void {
  const lock = lstatSync(lockOf(out), { throwIfNoEntry: false });
  if (!lock) return;
  const text = readlinkSync(lockOf(out));
  rmSync(lockOf(out));
  symlinkSync(text.replace(/"began":"\d+"/, '"began":"1"'), lockOf(out));
}

describe.each([
  { word: 'ENOSPC', stays: true, words: /磁盘满了/ },
  { word: 'EMFILE', stays: false, words: /打开的文件太多/ },
  { word: 'EIO', stays: false, words: /出错/ },
])('a disk that answers $word', ({ word, stays, words }) => {
  it('leaves the old or the new site, says so in words, and the next build succeeds', { timeout: 60_000 }, () => {
    const { calls } = placeWith({ at: 0, word });
    const said = new Set<string>();
    for (let at = 1; at <= calls; at += 1) {
      const told = placeWith({ at, word, stays }).said;
      if (told !== undefined) said.add(told);
      expect(place(copyOf(newer, join(folder, 'rendered')), out), `after ${word} at call ${at}`).toBe(true);
      expect(everyByte(out)).toBe(newBytes);
      expect(leftBeside(out)).toEqual([]);
    }
    expect(said.size).toBeGreaterThan(0);
    expect([...said].filter((text) => !words.test(text))).toEqual([]);
  });
});

const hasOtherDisk = statSync(QUICK_DISK).dev !== statSync(tmpdir()).dev;

it.runIf(hasOtherDisk)('a site from another disk is copied, and the old one stands where there is no room for it', () => {
  otherDisk = emptyPlace(tmpdir());
  const { calls } = placeWith({ at: 0, word: 'ENOSPC' });
  const told = Array.from({ length: calls }, (_, index) => placeWith({ at: index + 1, word: 'ENOSPC', stays: true }).said);
  expect(told.filter((said) => said?.includes('copyFileSync'))).not.toEqual([]);
  rmSync(otherDisk, { recursive: true });
  expect(leftBeside(out)).toEqual([]);
});
