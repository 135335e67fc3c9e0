/** The published JSON of a site, part by part: each may be broken, and then what rests on it is not verified. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../../src/lib/has-code.ts';
import { mistake } from '../../src/lib/problem.ts';
import type { Problem } from '../../src/model.ts';

/** What a file says, or a `Broken`. Its shape is what the reader expects: a wrong one is found by `attempt`. */
export function readPart<T>(directory: string, path: string): T {
  try {
    return JSON.parse(readFileSync(join(directory, path), 'utf8')) as T;
  } catch (error) {
    if (isSystemError(error) && !['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code))) throw error;
    throw new Broken(path);
  }
}

export class Broken extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** Problems of one part of the site. Where a file of it is broken, or not of the shape that it should have, that is the problem. */
export function attempt(file: string, work: () => readonly Problem[]): readonly Problem[] {
  try {
    return work();
  } catch (error) {
    if (isSystemError(error)) throw error;
    return [mistake('site-json', error instanceof Broken ? error.file : file)];
  }
}
