/** Where a build works before its site is put in place. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSystemError } from '../src/lib/has-code.ts';
import { processTag, tagRuns } from '../src/published/owner.ts';

const WORKS = resolve(import.meta.dirname, '../.building');

/** The work of another machine or container on the same disk: whether it goes on cannot be known, but no build takes a day. */
const DAY_MS = 86_400_000;

/**
 * An empty folder of this process, so that builds of different sites do not meet. Astro renders from beside its output and finds its packages
 * from there, so it is inside the project. What killed builds left is cleared away; what a running one works on never is.
 */
export function openStaging(): string {
  mkdirSync(WORKS, { recursive: true });
  for (const name of readdirSync(WORKS)) if (isAbandoned(name)) rmSync(join(WORKS, name), { recursive: true, force: true });
  const own = join(WORKS, processTag());
  closeStaging();
  mkdirSync(own);
  return own;
}

/** Removes this process's folder; what the disk does not let go, a later build clears away. */
export function closeStaging(): void {
  const own = join(WORKS, processTag());
  const gone = `${own}.gone`;
  try {
    if (!existsSync(own)) return;
    // Threads may still be writing: under its new name none finds it, and none makes it again.
    renameSync(own, gone);
    rmSync(gone, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function isAbandoned(name: string): boolean {
  const runs = tagRuns(name);
  if (runs !== null) return !runs;
  const changed = statSync(join(WORKS, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - changed > DAY_MS;
}
