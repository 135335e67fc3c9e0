/** The door of the pages to the published JSON. Nothing else in this half of the program reads data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsFile } from '../lib/row-files.ts';
import type { DatasetRow, Published } from '../model.ts';

let cached: Published | undefined;

/** The first page of a dataset's rows. */
export function readRows(dataset: string): readonly DatasetRow[] {
  return readJson(publishedFolder(), rowsFile(dataset));
}

/** The published schema of each table, as the descriptor has it. */
export function readSchemas(): readonly { readonly name: string; readonly schema: object }[] {
  const { resources } = readJson<{ resources: readonly { name: string; schema?: unknown }[] }>(publishedFolder(), 'datapackage.json');
  return resources.flatMap(({ name, schema }) => (typeof schema === 'object' && schema !== null ? [{ name, schema }] : []));
}

/** All that the pages may know, read once from the folder in MINGZHANG_PUBLISHED. */
export function readPublished(): Published {
  cached ??= readFolder(publishedFolder());
  return cached;
}

function publishedFolder(): string {
  const folder = process.env['MINGZHANG_PUBLISHED'];
  if (!folder) throw new Error('MINGZHANG_PUBLISHED is not set: build with `npm run build`');
  return folder;
}

function readFolder(folder: string): Published {
  // The writer made these files from the same types a moment ago, so their shape is not checked again.
  const read = <T>(name: string): T => readJson(folder, `api/${name}.json`);
  return {
    site: read('site'),
    metrics: read('metrics'),
    observations: read('observations'),
    charts: read('charts'),
    identities: read('checks'),
    unstated: read('unstated'),
    templates: read('templates'),
    registers: read('registers'),
    datasets: read('datasets'),
    problems: read('problems'),
  };
}

function readJson<T>(folder: string, path: string): T {
  // What is the same in the site that stands was not written again.
  const own = join(folder, path);
  const place = existsSync(own) ? own : join(process.env['MINGZHANG_STANDING'] || folder, path);
  return JSON.parse(readFileSync(place, 'utf8')) as T;
}
