/** The door of the pages to the published JSON. Nothing else in this half of the program reads data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Published } from '../model.ts';

let cached: Published | undefined;

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
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, 'api', `${name}.json`), 'utf8')) as T;
  return {
    site: read('site'),
    metrics: read('metrics'),
    observations: read('observations'),
    charts: read('charts'),
    identities: read('checks'),
    unstated: read('unstated'),
    registers: read('registers'),
    datasets: read('datasets'),
    problems: read('problems'),
  };
}
