/**
 * Cities of several sizes, built by this program and, of the pages of communities alone, by Hugo: the same frame, pictures, numbers and tables
 * in both languages. All take turns, A B C A B C, each into an empty folder; a round to warm up does not count, and figures are medians of the
 * others. Hugo is handed outcomes, medians and counts ready made, and makes no other page, no file of data, no search and no checksums; this
 * program starts from the CSV and makes its whole site.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildCommand, hugoCommand, hugoVersion, makeCity, makeHugoProject, remove, removeCache, thingPages } from './commands.ts';
import { changeOneCell, type Rewritten } from './increment.ts';
import { type Measured, measure, medianOf } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { fixed, heading, print } from './print.ts';
import { printGrowth, printResults, printShare, type Result } from './results.ts';

const REGISTER = 'communities';
const FOLDERS = [REGISTER, `en/${REGISTER}`];
/** Of larger cities only this program's own time is told. */
const LARGEST_FOR_HUGO = 10_000;

interface Contestant {
  readonly name: string;
  readonly before: () => void;
  readonly command: readonly string[];
  readonly after?: () => void;
  readonly out: string;
}

interface City {
  readonly size: number;
  readonly data: string;
  /** As it was built first; nothing writes there again. */
  readonly site: string;
}

/** Times all cities; answers with the site of the largest that was not only for this program. */
export async function benchCities(place: string, options: BenchOptions): Promise<string | undefined> {
  const cached = new Map<number, Measured>();
  let site: string | undefined;
  for (const size of options.sizes) {
    const city = { size, data: join(place, `city-${size}`), site: join(place, `site-${size}`) };
    makeCity(size, city.data);
    if (size <= LARGEST_FOR_HUGO) {
      await measure(buildCommand(city.data, city.site));
      site = city.site;
    }
    const results = await benchCity(place, city, options);
    const own = results.find(({ of }) => of === CACHED);
    if (own) cached.set(size, own.figures);
  }
  printGrowth(cached);
  return site;
}

const [CACHED, EMPTY, HUGO, CELL] = ['this program', 'this program, its cache empty', 'Hugo', 'this program, one cell changed'];

async function benchCity(place: string, city: City, options: BenchOptions): Promise<readonly Result[]> {
  const rewritten: Rewritten[] = [];
  const contestants = contestantsOf(place, city, options, rewritten);
  if (contestants.length === 0) return [];
  // The cell changes in a site that stands.
  for (const { command } of contestants.filter(({ name }) => name === CELL)) await measure(command);
  const load = loadavg()[0] ?? 0;
  // To warm up for a large city is to build it for minutes; smaller ones have done so.
  const results = await takeTurns(contestants, options.runs, city.size <= LARGEST_FOR_HUGO ? 1 : 0);
  heading(
    `${city.size} communities, medians of ${options.runs} taking turns; ${availableParallelism()} processors, load ${fixed(load, 1)} before and ${fixed(loadavg()[0] ?? 0, 1)} after`,
  );
  const against = results.find(({ of }) => of === HUGO) ?? results.find(({ of }) => of === CACHED);
  if (against) printResults(results, against, { names: thingPages(contestants[0]?.out ?? '', REGISTER), folders: FOLDERS });
  printShare(CELL, CACHED, results);
  for (const { written, changed, files } of rewritten.slice(-1))
    print(`of ${files} files, written anew / changed by one cell`, `${written} / ${changed}`);
  for (const { out } of contestants) remove(out);
  return results;
}

function contestantsOf(place: string, { size, data, site }: City, { parts }: BenchOptions, rewritten: Rewritten[]): readonly Contestant[] {
  const clean = (name: string, cold: boolean): Contestant => {
    const out = join(place, 'out');
    const before = (): void => {
      remove(out);
      if (cold) removeCache();
    };
    return { name, out, before, command: buildCommand(data, out) };
  };
  const isSmall = size <= LARGEST_FOR_HUGO;
  const found: Contestant[] = parts.has('city') && isSmall ? [clean(EMPTY, true)] : [];
  if (parts.has('city') || (parts.has('increment') && isSmall)) found.push(clean(CACHED, false));
  if (parts.has('increment') && isSmall) found.push(changeOneCell({ name: CELL, data, out: join(place, 'standing'), rewritten }));
  if (parts.has('city') && isSmall) found.push(...hugoContestant(place, site));
  return found;
}

function hugoContestant(place: string, site: string): readonly Contestant[] {
  const version = hugoVersion();
  if (version === null) {
    print('Hugo', 'skipped: there is no `hugo` here (apt-get install hugo)');
    return [];
  }
  const [project, out] = [join(place, 'hugo'), join(place, 'hugo-out')];
  remove(project);
  makeHugoProject(site, REGISTER, project);
  return [{ name: HUGO, out, before: () => remove(out), command: hugoCommand(project, out, join(place, 'hugo-cache')) }];
}

async function takeTurns(contestants: readonly Contestant[], runs: number, warmUps: number): Promise<readonly Result[]> {
  const measured = contestants.map((): Measured[] => []);
  for (let round = 0; round < runs + warmUps; round++) {
    for (const [index, { before, command, after }] of contestants.entries()) {
      before();
      const figures = await measure(command);
      after?.();
      if (round >= warmUps) measured[index]?.push(figures);
    }
  }
  return contestants.map(({ name, out }, index) => ({ of: name, out, figures: medianOf(measured[index] ?? []) }));
}
