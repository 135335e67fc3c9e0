/** The tables of what was timed. */
import { type Pages, pagesOf } from './commands.ts';
import type { Measured } from './measure.ts';
import { fixed, print, table } from './print.ts';

export interface Result {
  readonly of: string;
  readonly out: string;
  readonly figures: Measured;
}

/** A row for each, as ratios to one of them first. `pages` are those that all of them make. */
export function printResults(
  results: readonly Result[],
  against: Result,
  { names, folders }: { readonly names: readonly string[]; readonly folders: readonly string[] },
): void {
  const rows = results.map(({ of, out, figures }) => [
    of,
    ...FIGURES.map((read) => fixed(read(figures) / read(against.figures), 3)),
    ...FIGURES.map((read, index) => fixed(read(figures), index === 2 ? 0 : 2)),
    ...pageCells(pagesOf(out, names, folders)),
  ]);
  const titles = ['time', 'CPU', 'memory', 'seconds', 'CPU s', 'peak MB', 'pages', 'bytes/page'];
  table([`ratios: ${against.of} = 1`, ...titles], rows);
}

const FIGURES: readonly ((of: Measured) => number)[] = [({ seconds }) => seconds, ({ cpu }) => cpu, ({ megabytes }) => megabytes];

function pageCells({ count, bytes }: Pages): readonly string[] {
  return [String(count), fixed(bytes, 0)];
}

/** Each size against the one before it. */
export function printGrowth(bySize: ReadonlyMap<number, Measured>): void {
  const all = [...bySize];
  all.slice(1).forEach(([size, { seconds, cpu, megabytes }], index) => {
    const [before, than] = all[index] ?? [];
    if (!before || !than) return;
    const ratios = `time ×${fixed(seconds / than.seconds, 1)}, CPU ×${fixed(cpu / than.cpu, 1)}; peak ${fixed(megabytes, 0)} MB`;
    print(`${size} communities against ${before}`, ratios);
  });
}

/** What one takes of another. */
export function printShare(part: string, whole: string, results: readonly Result[]): void {
  const [one, all] = [part, whole].map((name) => results.find(({ of }) => of === name)?.figures);
  if (!one || !all) return;
  const percent = (read: (of: Measured) => number): string => `${fixed((read(one) / read(all)) * 100, 1)}%`;
  print(`${part}, of ${whole}`, `time ${percent(({ seconds }) => seconds)}, CPU ${percent(({ cpu }) => cpu)}`);
}
