/** The door of the pages to the published JSON. Nothing else in this half of the program reads data. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../lib/file-name.ts';
import { noteRead } from '../lib/reads.ts';
import { lookUp, recorded } from '../lib/recorded.ts';
import { LINES_A_FILE, linesScript, listFile, readRegisterCall, sortedFile } from '../lib/register-files.ts';
import type { EntityLine, RegisterList } from '../lib/register-lines.ts';
import { rowsFile } from '../lib/row-files.ts';
import type { DatasetRow, Published, Release } from '../model.ts';

let cached: { readonly whole: Published; readonly shown: Published } | undefined;
const lists = new Map<string, { readonly whole: RegisterList; readonly shown: RegisterList }>();
/** Parts a file from a path into what it holds, among the paths of what was read. Without a file, all parts of the published data. */
const INTO = '#';
const hashes = new Map<string, string>();
const releases = new Map<string, Release>();
/** Bytes read at a time. */
const PIECE = 65_536;

/** What the pages of a register must know of its list. */
export function readList(register: string): RegisterList {
  return listOf(listFile(register)).shown;
}

/** Lines of a register's things from one place up to another. */
export function readLines(register: string, from: number, to: number): readonly EntityLine[] {
  const first = Math.floor(from / LINES_A_FILE) * LINES_A_FILE;
  const lines: EntityLine[] = [];
  for (let at = first; at < to; at += LINES_A_FILE) {
    lines.push(...readRegisterCall<EntityLine[]>(readText(linesScript(register, at / LINES_A_FILE))));
  }
  return lines.slice(from - first, to - first);
}

/** The first things of a register in the order of a measure. */
export function readSorted(register: string, measure: string, rising: boolean): readonly EntityLine[] {
  return readJson(sortedFile(register, measure, rising));
}

/** The first page of a dataset's rows. */
export function readRows(dataset: string): readonly DatasetRow[] {
  return readJson(rowsFile(dataset));
}

/** A release as it was frozen. Its record never changes, and may be large: a page asks for its own, the one before and the newest, and no more are kept. */
export function readRelease(id: string): Release {
  const path = `r/${fileName(id)}/release.json`;
  noteRead(path);
  const known = releases.get(path) ?? (JSON.parse(textOf(path)) as Release);
  releases.delete(path);
  releases.set(path, known);
  for (const oldest of [...releases.keys()].slice(0, -3)) releases.delete(oldest);
  return known;
}

/** A published file as it stands. */
export function readFile(path: string): string {
  return readText(path);
}

/**
 * The bytes of a published file, read as they are asked for. Not noted as read: whoever asks has read what the file's content depends on,
 * such as the hash that a dataset gives.
 */
export function* readPieces(path: string): Generator<Uint8Array> {
  const file = openSync(placeOf(path), 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The published schema of each table, as the descriptor has it. */
export function readSchemas(): readonly { readonly name: string; readonly schema: object }[] {
  const { resources } = readJson<{ resources: readonly { name: string; schema?: unknown }[] }>('datapackage.json');
  return resources.flatMap(({ name, schema }) => (typeof schema === 'object' && schema !== null ? [{ name, schema }] : []));
}

/** All that the pages may know, read once from the folder in MINGZHANG_PUBLISHED. What a page reads of it can be recorded. */
export function readPublished(): Published {
  return open().shown;
}

/** A hash of what lies at a path that was recorded; the same hash, the same content. */
export function hashOfRead(path: string): string {
  const known = hashes.get(path) ?? hashOf(path);
  hashes.set(path, known);
  return known;
}

function hashOf(path: string): string {
  const [file = '', inside] = path.split(INTO, 2);
  const root = file === '' ? open() : inside === undefined ? null : listOf(file);
  const content = root ? JSON.stringify(lookUp(root.whole, path.slice(file.length + INTO.length))) : textOf(path);
  return createHash('sha256')
    .update(content ?? '')
    .digest('base64url')
    .slice(0, 16);
}

function open() {
  if (!cached) {
    const whole = readFolder();
    cached = { whole, shown: recorded(whole, INTO) };
  }
  return cached;
}

function listOf(file: string) {
  const known = lists.get(file);
  if (known) return known;
  const whole = JSON.parse(textOf(file)) as RegisterList;
  const list = { whole, shown: recorded(whole, file + INTO) };
  lists.set(file, list);
  return list;
}

function publishedFolder(): string {
  const folder = process.env['MINGZHANG_PUBLISHED'];
  if (!folder) throw new Error('MINGZHANG_PUBLISHED is not set: build with `npm run build`');
  return folder;
}

function readFolder(): Published {
  // The writer made these files from the same types a moment ago, so their shape is not checked again.
  const read = <T>(name: string): T => JSON.parse(textOf(`api/${name}.json`)) as T;
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
    releases: read('releases'),
    history: read('history'),
    corrections: read('corrections'),
    pending: read('pending'),
    names: read('names'),
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}

function readText(path: string): string {
  noteRead(path);
  return textOf(path);
}

function textOf(path: string): string {
  return readFileSync(placeOf(path), 'utf8');
}

function placeOf(path: string): string {
  // What is the same in the site that stands was not written again.
  const own = join(publishedFolder(), path);
  return existsSync(own) ? own : join(process.env['MINGZHANG_STANDING'] || publishedFolder(), path);
}
