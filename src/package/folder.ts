/** Reads files of a data folder from the disk, and nothing outside it. */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hasCode } from '../lib/has-code.ts';
import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { readSteady } from './read-steady.ts';
import { pathRefusal } from './safe-path.ts';

export type Opened = { readonly bytes: Uint8Array } | { readonly problem: Problem };

/** A file's bytes, or the problem to show: the path leads out of the folder, or there is no such file. */
export function openFile(folder: string, path: string, namedIn = path): Opened {
  const refusal = pathRefusal(path);
  if (refusal) return { problem: mistake(`path-${refusal}`, namedIn, { path }) };
  try {
    const real = realpathSync(join(folder, path));
    if (!real.startsWith(realpathSync(folder) + sep)) return { problem: mistake('path-outside', namedIn, { path }) };
    const read = readSteady(real, readFileSync);
    return typeof read === 'string' ? { problem: mistake(read, namedIn, { path }) } : { bytes: read };
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return { problem: mistake('file-missing', namedIn, { path }) };
  }
}

/** A UTF-8 text file, without its byte order mark; undefined where the file is absent. */
export function openText(folder: string, path: string, namedIn = path): { readonly text?: string; readonly problems: readonly Problem[] } {
  const opened = openFile(folder, path, namedIn);
  if ('problem' in opened) return { problems: opened.problem.code === 'file-missing' ? [] : [opened.problem] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(opened.bytes), problems: [] };
  } catch {
    return { problems: [mistake('not-utf-8', path)] };
  }
}

/** Names of the files below a folder with an ending, sorted so that the disk's order never shows. */
export function listFiles(folder: string, under: string, ending: string): readonly string[] {
  try {
    const real = realpathSync(join(folder, under));
    if (!real.startsWith(realpathSync(folder) + sep)) return [];
    return readdirSync(real)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return [];
  }
}

// A link that leads in a circle and a name that no disk can hold are no files either.
function isAbsent(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG');
}
