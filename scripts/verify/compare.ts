/** A file of a site beside what it should hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistake } from '../../src/lib/problem.ts';
import { readRegisterCall } from '../../src/lib/register-files.ts';
import type { Problem } from '../../src/model.ts';
import { sha256 } from '../../src/published/checksums.ts';
import { differences } from './differences.ts';
import { attempt, readPart } from './parts.ts';
import type { OpenedSite } from './site.ts';

/** What a JSON file says against what was computed. */
export function partProblems(directory: string, path: string, computed: unknown): readonly Problem[] {
  return attempt(path, () => told(path, differences(readPart(directory, path), asJson(computed))));
}

/** A file against the text that it should have: JSON, or a script that calls with JSON, place by place. */
export function textProblems({ directory, hashes }: OpenedSite, path: string, text: string): readonly Problem[] {
  if (hashes.get(path) === sha256(Buffer.from(text))) return [];
  return attempt(path, () => {
    const parse = path.endsWith('.js') ? readRegisterCall : JSON.parse;
    const stands = hashes.has(path) ? readFileSync(join(directory, path), 'utf8') : '';
    return told(path, differences(parse(stands), parse(text)));
  });
}

function told(path: string, differs: string): readonly Problem[] {
  return differs === '' ? [] : [mistake('site-part-differs', path, { differs })];
}

/** As it would be read again: what is undefined is not there. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
