/** The door of the pages to the published JSON. Nothing else in this half of the program reads data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINES_A_FILE, linesScript, listFile, readRegisterCall, sortedFile } from '../lib/register-files.ts';
import type { EntityLine, RegisterList } from '../lib/register-lines.ts';
import { rowsFile } from '../lib/row-files.ts';
import type { DatasetRow, Published } from '../model.ts';

let cached: Published | undefined;
const lists = new Map<string, RegisterList>();

/** What the pages of a register must know of its list. */
export function readList(register: string): RegisterList {
  const known = lists.get(register) ?? readJson<RegisterList>(publishedFolder(), listFile(register));
  lists.set(register, known);
  return known;
}

/** Lines of a register's things from one place up to another. */
export function readLines(register: string, from: number, to: number): readonly EntityLine[] {
  const first = Math.floor(from / LINES_A_FILE) * LINES_A_FILE;
  const lines = lineFiles(register, from, to).flatMap((script) => readRegisterCall<EntityLine[]>(script));
  return lines.slice(from - first, to - first);
}

/** The files that hold those lines, as they stand: the same files, the same lines. */
export function lineFiles(register: string, from: number, to: number): readonly string[] {
  const first = Math.floor(from / LINES_A_FILE);
  return Array.from({ length: Math.max(0, Math.ceil(to / LINES_A_FILE) - first) }, (_, index) =>
    readText(publishedFolder(), linesScript(register, first + index)),
  );
}

/** The first things of a register in the order of a measure. */
export function readSorted(register: string, measure: string, rising: boolean): readonly EntityLine[] {
  return readJson(publishedFolder(), sortedFile(register, measure, rising));
}

/** The file that holds them, as it stands. */
export function sortedText(register: string, measure: string, rising: boolean): string {
  return readText(publishedFolder(), sortedFile(register, measure, rising));
}

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
    standards: read('standards'),
    calculator: read('calculator'),
    datasets: read('datasets'),
    problems: read('problems'),
  };
}

function readJson<T>(folder: string, path: string): T {
  return JSON.parse(readText(folder, path)) as T;
}

function readText(folder: string, path: string): string {
  // What is the same in the site that stands was not written again.
  const own = join(folder, path);
  const place = existsSync(own) ? own : join(process.env['MINGZHANG_STANDING'] || folder, path);
  return readFileSync(place, 'utf8');
}
