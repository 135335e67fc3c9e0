/** Where the tests keep what is slow to make: beside the packages, so that it goes when they go. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../build.ts';

/** A folder of the cache; its parent is there when this returns. */
export function cacheFolder(name: string): string {
  const cache = join(PROJECT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return join(cache, name);
}
