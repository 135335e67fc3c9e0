import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import type { PublishedDataset } from '../../src/published/datasets.ts';
import { fileWriter } from '../../src/published/files.ts';
import { writeData, writeForPages } from '../../src/published/write.ts';
import { LIUAN, PARKS } from '../copy-folder.ts';

const cellsOf = (datasets: readonly PublishedDataset[]) =>
  datasets.map(({ dataset, cellsFrom }) => [dataset.name, cellsFrom(0, dataset.rows)]);

it.each([LIUAN, PARKS])('the package as published is itself sound, and says the same: %s', (folder) => {
  const { folder: loaded, publication } = prepare(folder);
  if (!loaded || !publication) throw new Error('refused');
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-published-'));
  const write = fileWriter(out, null);
  writeForPages(write, publication, loaded);
  writeData(write, publication, loaded, { root: '', same: null });
  const again = prepare(out);
  rmSync(out, { recursive: true, force: true });
  // Its files begin with the mark that tells Excel the encoding, and that is told.
  expect(again.problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(cellsOf(again.publication?.datasets ?? [])).toEqual(cellsOf(publication.datasets));
  expect(cellsOf(publication.datasets).flat(3).length).toBeGreaterThan(10);
});
