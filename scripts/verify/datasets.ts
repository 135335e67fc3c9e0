/** The tables of a site as its pages show them: what is told of them, and their rows, against the tables themselves. */

import { mistake } from '../../src/lib/problem.ts';
import { rowsFile } from '../../src/lib/row-files.ts';
import type { Dataset, Problem } from '../../src/model.ts';
import type { PublishedDataset } from '../../src/published/datasets.ts';
import type { WriteFile } from '../../src/published/files.ts';
import { writeDataset } from '../../src/published/write.ts';
import { asJson, partProblems, textProblems } from './compare.ts';
import { differences } from './differences.ts';
import { attempt, readPart } from './parts.ts';
import type { OpenedSite } from './site.ts';

const DATASETS = 'api/datasets.json';

/** Of the tables alone: other files are only passed on. */
export function datasetProblems(site: OpenedSite, datasets: readonly PublishedDataset[]): readonly Problem[] {
  const tables = datasets.filter(({ dataset }) => dataset.kind === 'table');
  return [
    ...attempt(DATASETS, () => toldProblems(site, tables)),
    ...tables.flatMap((table) => [
      ...partProblems(site.directory, rowsFile(table.dataset.name), table.firstRows()),
      ...rowProblems(site, table),
    ]),
  ];
}

function toldProblems({ directory }: OpenedSite, tables: readonly PublishedDataset[]): readonly Problem[] {
  const published = readPart<readonly Dataset[]>(directory, DATASETS).filter(({ kind }) => kind === 'table');
  const computed = tables.map(({ dataset }) => asJson(dataset));
  const differs = differences(published.map(ownNumbers), computed.map(ownNumbers));
  return differs === '' ? [] : [mistake('site-part-differs', DATASETS, { differs })];
}

// Titles, sources and licences come from elsewhere.
function ownNumbers({ name, path, rows, bytes, hash, totals, picture, fields }: Dataset): unknown {
  return {
    name,
    path,
    rows,
    bytes,
    hash,
    totals,
    picture,
    fields: fields.map(({ name: field, type, unit, profile }) => ({ name: field, type, unit, profile })),
  };
}

function rowProblems(site: OpenedSite, table: PublishedDataset): readonly Problem[] {
  const problems: Problem[] = [];
  const compare: WriteFile = (path, content) => {
    // The table itself is held against its hash.
    if (typeof content === 'string') problems.push(...textProblems(site, path, content));
    return { path, hash: '', carried: true };
  };
  writeDataset(table, compare);
  return problems;
}
