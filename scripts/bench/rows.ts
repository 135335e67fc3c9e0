/** One large table: a million rows of seven columns. */
import { join } from 'node:path';
import { buildCommand } from './commands.ts';
import { writeLargeTable } from './large-table.ts';
import { type Measured, measure, medianOf } from './measure.ts';
import { fixed, heading, print } from './print.ts';

const LARGE = 1_000_000;
/** Each takes most of a minute. */
const MOST_RUNS = 3;

/** Builds a table of a million rows. */
export async function benchRows(place: string, runs: number): Promise<void> {
  const data = join(place, 'large');
  writeLargeTable(data, LARGE);
  const count = Math.min(MOST_RUNS, runs);
  const measured: Measured[] = [];
  for (let run = 0; run < count; run++) measured.push(await measure(buildCommand(data, join(place, 'large-site'))));
  const { seconds, megabytes } = medianOf(measured);
  heading(`${LARGE} rows of seven columns, medians of ${count}`);
  print('build, seconds', fixed(seconds, 2));
  print('the most memory it held, MB', fixed(megabytes, 0));
}
