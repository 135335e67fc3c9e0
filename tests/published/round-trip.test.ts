import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { writePublished } from '../../src/published/write.ts';
import { LIUAN, PARKS } from '../copy-folder.ts';

it.each([LIUAN, PARKS])('the package as published is itself sound, and says the same: %s', (folder) => {
  const { folder: loaded, publication } = prepare(folder);
  if (!loaded || !publication) throw new Error('refused');
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-published-'));
  writePublished(out, publication, loaded);
  const again = prepare(out);
  expect(again.problems).toEqual([]);
  const cells = (datasets: readonly { rows: readonly { cells: readonly string[] }[] }[] | undefined) =>
    datasets?.map(({ rows }) => rows.map((row) => row.cells));
  expect(cells(again.publication?.published.datasets)).toEqual(cells(publication.published.datasets));
});
