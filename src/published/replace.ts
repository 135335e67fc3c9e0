/** Puts a finished site in the place of the old one. */
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from '../lib/has-code.ts';
import { exchange } from './exchange.ts';
import { flushFolder, flushTree } from './flush.ts';
import { beside, discard } from './leftovers.ts';

/**
 * Brings a finished site beside `out`, flushes it to the disk, and swaps the two. Call it with the lock held. What fails before the
 * swap throws, and the old site stands as it stood. Where the two can be exchanged in one step, a kill or a power cut at any moment leaves the old site or the new one.
 * Where they cannot (Windows, macOS, some network disks), there is a moment of some microseconds between two renames: a kill in it leaves the old
 * site whole under its name beside, and the next build puts it back before it does anything else.
 * @param carried paths of files that the new site has from the old, which keeps them.
 */
export function replaceSite(site: string, out: string, carried: readonly string[] = []): void {
  const next = beside(out, 'new');
  try {
    bring(site, next);
    carryOver(carried, out, next);
    flushTree(next);
    swap(next, out);
    flushFolder(dirname(out));
  } finally {
    if (existsSync(next)) discard(next, out);
  }
}

// Between two disks nothing can be renamed, so the files are copied first, and the swap is within one disk all the same.
function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    copyTree(from, to);
  }
}

// A file is in both sites until the old one goes: a second name costs nothing, and where the disk has none, a copy serves.
function carryOver(paths: readonly string[], from: string, to: string): void {
  const made = new Set<string>();
  for (const path of paths) {
    const [source, target] = [join(from, path), join(to, path)];
    if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(target));
    try {
      linkSync(source, target);
    } catch (error) {
      if (!hasCode(error, 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV')) throw error;
      copyFileSync(source, target);
    }
  }
}

function copyTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else copyFileSync(source, target);
  }
}

/** Afterwards `next` is the new site's no more: it is gone, or holds the old site. */
function swap(next: string, out: string): void {
  if (!existsSync(out)) renameSync(next, out);
  else if (!exchange(next, out)) swapInTwoSteps(next, out);
}

function swapInTwoSteps(next: string, out: string): void {
  const old = beside(out, 'old');
  renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (error) {
    renameSync(old, out);
    throw error;
  }
  discard(old, out);
}
