/** Disks that are full, read-only, or another's. Needs root, to mount them. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyProgram } from '../../copy-program.ts';
import { cannotMount, finish, type Start, TRACE, twoVersions } from '../commands.ts';
import { emptyPlace, everyByte, leftBeside } from '../placing.ts';

const SIZES = 10;
const NOBODY = '65534';
const folder = emptyPlace(tmpdir());
const out = join(folder, 'disk/site');
const disk = join(folder, 'disk');
const [older, newer] = twoVersions();
const reason = cannotMount();
if (reason) process.stdout.write(`\n!!! ${reason}\n\n`);

let oldBytes: string | null;
let newBytes: string | null;
const mounted: string[] = [];

beforeAll(async () => {
  await finish({ data: older, out: join(folder, 'older') });
  await finish({ data: newer, out: join(folder, 'newer') });
  [oldBytes, newBytes] = [everyByte(join(folder, 'older')), everyByte(join(folder, 'newer'))];
});
afterEach(() => {
  for (const path of mounted.splice(0).reverse()) execFileSync('umount', [path]);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function mount(path: string, ...options: readonly string[]): void {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', [...options, path]);
  mounted.push(path);
}

function unmount(path: string): void {
  execFileSync('umount', [path]);
  mounted.splice(mounted.indexOf(path), 1);
}

const kilobytes = (path: string): number => Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]);
const sizes = (all: number): readonly number[] =>
  Array.from({ length: SIZES }, (_, index) => Math.ceil((all * (index + 0.3)) / (SIZES - 1)));

/** Builds the newer site and holds what stands afterwards to what the command says. */
async function buildNewer(request: Partial<Start>, words: RegExp): Promise<number | null> {
  const { status, err } = await finish({ data: newer, out, ...request });
  expect(everyByte(out)).toBe(status === 0 ? newBytes : oldBytes);
  if (status === 0) return status;
  expect(status, err).toBe(3);
  expect(err).toMatch(words);
  expect(err).not.toMatch(TRACE);
  return status;
}

describe.skipIf(reason !== null)('a full disk', () => {
  it('under the site, at ten sizes: the old site or the new one', { timeout: 1_200_000 }, async () => {
    mount(disk, '-t', 'tmpfs', '-o', 'size=64m', 'none');
    const statuses = new Set<number | null>();
    for (const room of sizes(kilobytes(join(folder, 'newer')))) {
      execFileSync('mount', ['-o', 'remount,size=64m', disk]);
      rmSync(out, { recursive: true, force: true });
      cpSync(join(folder, 'older'), out, { recursive: true });
      execFileSync('mount', ['-o', `remount,size=${kilobytes(disk) + room}k`, disk]);
      statuses.add(await buildNewer({}, /磁盘满了/));
      expect(leftBeside(out), `${room} kB`).toEqual([]);
    }
    expect([...statuses].sort()).toEqual([0, 3]);
    execFileSync('mount', ['-o', 'remount,size=64m', disk]);
    expect(await buildNewer({}, /never/)).toBe(0);
    unmount(disk);
  });

  it('under the work, at ten sizes: the old site or the new one', { timeout: 1_200_000 }, async () => {
    const project = copyProgram(join(folder, 'program'));
    const works = join(project, '.building');
    const statuses = new Set<number | null>();
    cpSync(join(folder, 'older'), out, { recursive: true });
    for (const room of sizes(3 * kilobytes(join(folder, 'newer')))) {
      rmSync(out, { recursive: true, force: true });
      cpSync(join(folder, 'older'), out, { recursive: true });
      mount(works, '-t', 'tmpfs', '-o', `size=${room}k`, 'none');
      statuses.add(await buildNewer({ project }, /磁盘满了/));
      unmount(works);
      expect(leftBeside(out), `${room} kB`).toEqual([]);
    }
    expect([...statuses].sort()).toEqual([0, 3]);
  });
});

describe.skipIf(reason !== null)('a folder that may not be written', () => {
  it('because it is mounted read-only: the old site, and words', { timeout: 300_000 }, async () => {
    rmSync(disk, { recursive: true, force: true });
    cpSync(join(folder, 'older'), out, { recursive: true });
    mount(disk, '--bind', disk);
    execFileSync('mount', ['-o', 'remount,ro,bind', disk]);
    expect(await buildNewer({}, /只读/)).toBe(3);
    unmount(disk);
    expect(await buildNewer({}, /never/)).toBe(0);
  });

  it('because a disk is mounted there: the old site, and words', { timeout: 300_000 }, async () => {
    mount(out, '-t', 'tmpfs', 'none');
    cpSync(join(folder, 'older'), out, { recursive: true });
    expect(await buildNewer({}, /挂载点/)).toBe(3);
    unmount(out);
  });

  it.each([
    ['in the folder of another', 0o755],
    ['in a folder where each may remove only what is his', 0o1777],
  ])('because it is another’s, %s: the old site, and words', { timeout: 300_000 }, async (_, mode) => {
    rmSync(disk, { recursive: true, force: true });
    cpSync(join(folder, 'older'), out, { recursive: true });
    chmodSync(disk, mode);
    const project = copyProgram(join(folder, `program-${mode}`));
    execFileSync('chown', ['-R', '-h', NOBODY, project]);
    for (const path of [folder, newer]) chmodSync(path, 0o755);
    const through = ['setpriv', `--reuid=${NOBODY}`, '--clear-groups'];
    expect(await buildNewer({ project, through }, /没有权限/)).toBe(3);
    expect(leftBeside(out)).toEqual([]);
    expect(await buildNewer({}, /never/)).toBe(0);
  });
});
