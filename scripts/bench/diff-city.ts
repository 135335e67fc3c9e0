/** Compares the first and the last release of a city: `node diff-city.ts FOLDER`. Prints how many values were compared, how many differ, and the time that took. */
import { type FolderRelease, loadReleases, readFrozenTable } from '../../src/package/releases.ts';
import { frozenSnapshot } from '../../src/published/releases.ts';
import { diffReleases } from '../../src/releases/diff.ts';

const [, , folder = ''] = process.argv;
const { releases } = loadReleases(folder);
const [first, last] = [releases.at(0), releases.at(-1)];
if (!first || !last) throw new Error('no releases');
const snapshot = ({ release }: FolderRelease) => frozenSnapshot({ frozenTable: (table) => readFrozenTable(folder, table) }, release);
const start = performance.now();
const { changes } = diffReleases(snapshot(first), snapshot(last));
const seconds = (performance.now() - start) / 1000;
const measured = last.release.published.registers.flatMap(({ dataset, measures }) => {
  const rows = last.release.tables.find((table) => table.dataset === dataset)?.rows ?? 0;
  return [rows * measures.length];
});
const values = measured.reduce((sum, count) => sum + count, last.release.published.observations.length);
process.stderr.write(`${JSON.stringify({ values, changes: changes.length, seconds })}\n`);
