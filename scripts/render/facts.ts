/** What a site was made by and from. It is published with the site, so that a later build knows which files are still the same. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intactHash, standingSite } from '../../src/published/files.ts';
import type { MadeRoute, Origins } from './render-thread.ts';

/** `api/build.json`. */
export interface BuildFacts {
  /** A hash of the program's version and of the site's address. */
  readonly program: string;
  /** A hash of all that figures are made from. */
  readonly inputs: string;
  /** Of each register: a hash of all that the pages of its things share. */
  readonly profiles: Readonly<Record<string, string>>;
  /** What all other files are made from. */
  readonly origins: Origins;
}

export const FACTS = 'api/build.json';

/** What the standing site was made by and from; null where that was another program, or cannot be known. */
export function factsOf(standing: string | null, program: string): BuildFacts | null {
  const site = standing === null ? null : standingSite(standing);
  if (!site || intactHash(site, FACTS) === null) return null;
  const facts = JSON.parse(readFileSync(join(site.root, FACTS), 'utf8')) as BuildFacts;
  return facts.program === program ? facts : null;
}

/** What files were made from, each path once. The same files give the same, in whichever order they were made. */
export function originsOf(made: readonly MadeRoute[]): Origins {
  const sorted = [...made].sort((one, other) => (one.file.path < other.file.path ? -1 : 1));
  const places = new Map<string, number>();
  const placeOf = (path: string): number => {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
  };
  const files = sorted.map(({ file, reads, inputs }) => [file.path, { inputs, reads: reads.map(placeOf) }] as const);
  return { paths: [...places.keys()], files: Object.fromEntries(files) };
}

/** The same program at the same address. */
export function programAt(version: string, base: string, site: string): string {
  return createHash('sha256')
    .update(JSON.stringify([version, base, site]))
    .digest('hex')
    .slice(0, 16);
}
