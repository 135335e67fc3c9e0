/** What releases cost: comparing a million values, and a city that has been released twenty times. */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCommand, makeCity, remove } from './commands.ts';
import { type Measured, measure, medianOf } from './measure.ts';
import { fixed, heading, print } from './print.ts';

/** Ten measures in five years: a million values. */
const DIFFED = 20_000;
const BUILT = 10_000;
const RELEASES = 20;
const script = (name: string): string => resolve(import.meta.dirname, name);

/** Releases cities, compares their releases, and builds them with and without. */
export async function benchReleases(place: string, runs: number): Promise<void> {
  await benchDiff(place, runs);
  await benchBuilds(place, runs);
}

async function benchDiff(place: string, runs: number): Promise<void> {
  const city = join(place, `released-${DIFFED}`);
  makeCity(DIFFED, city);
  release(city, 2);
  const command = [process.execPath, script('diff-city.ts'), city];
  const { values, changes, seconds } = JSON.parse(spawnSync(process.execPath, command.slice(1), { encoding: 'utf8' }).stderr) as Readonly<
    Record<string, number>
  >;
  const { megabytes, seconds: all } = await medians(runs, command);
  heading(`the difference of two releases: ${values} values, ${changes} changes`);
  print('the comparison with reading the tables, seconds', fixed(seconds ?? Number.NaN, 2));
  print('the whole command, seconds', fixed(all, 2));
  print('the most memory it held, MB', fixed(megabytes, 0));
  remove(city);
}

async function benchBuilds(place: string, runs: number): Promise<void> {
  const [plain, released] = [join(place, 'plain'), join(place, 'released')];
  makeCity(BUILT, released);
  release(released, RELEASES);
  cpSync(released, plain, { recursive: true });
  remove(join(plain, 'releases'));
  const measured = new Map<string, Measured[]>([
    [plain, []],
    [released, []],
  ]);
  for (let run = 0; run < runs; run++) {
    for (const [data, results] of measured) {
      const out = join(place, 'released-site');
      remove(out);
      results.push(await measure(buildCommand(data, out)));
    }
  }
  const [without, with20] = [plain, released].map((data) => medianOf(measured.get(data) ?? []));
  heading(`${BUILT} communities, ${RELEASES} releases, medians of ${runs} taking turns`);
  for (const [name, result] of [
    ['none', without],
    [`${RELEASES} releases`, with20],
  ] as const) {
    if (result) print(name, `${fixed(result.seconds, 1)} s, ${fixed(result.cpu, 1)} s of CPU, ${fixed(result.megabytes, 0)} MB`);
  }
  if (without && with20)
    print(
      'added',
      `${fixed((with20.seconds / without.seconds - 1) * 100, 0)} % of time, ${fixed((with20.cpu / without.cpu - 1) * 100, 0)} % of CPU`,
    );
}

function release(city: string, count: number): void {
  execFileSync(process.execPath, [script('release-city.ts'), city, String(count)], { stdio: 'inherit' });
}

async function medians(runs: number, command: readonly string[]): Promise<Measured> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(command));
  return medianOf(measured);
}
