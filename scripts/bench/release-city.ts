/** Releases a city again and again, each time with a hundred cells changed: `node release-city.ts FOLDER COUNT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRelease } from '../../src/published/write-release.ts';
import { draftOf, openSource } from '../release/draft.ts';

const [, , folder = '', count = '1'] = process.argv;
const FIELD = 'floor_space_m2';
const CHANGED = 100;
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY_MS = 86_400_000;

for (let index = 0; index < Number(count); index++) {
  const id = new Date(FIRST_DAY + index * DAY_MS).toISOString().slice(0, 10);
  if (index > 0) changeCells(index);
  const { source, problems } = openSource(folder);
  if (!source) throw new Error(`refused: ${JSON.stringify(problems[0])}`);
  const { release } = draftOf(source, { id, date: id, note: null, signatures: [] });
  writeRelease(folder, release, source.publication.datasets);
}

/** One square metre more, in a hundred rows that lie apart: in counties, for the city's report states the total of the central city. */
function changeCells(seed: number): void {
  const path = join(folder, 'communities.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  const column = (lines[0] ?? '').split(',').indexOf(FIELD);
  const step = Math.floor(lines.length / CHANGED);
  for (let row = 1 + (seed % step); row < lines.length - 1; row += step) {
    const cells = (lines[row] ?? '').split(',');
    if (cells.includes('county') && /^\d+$/.test(cells[column] ?? '')) cells[column] = String(Number(cells[column]) + 1);
    lines[row] = cells.join(',');
  }
  writeFileSync(path, lines.join('\n'));
}
