/** What a build sets down beside its output folder, and what becomes of it when the build is killed. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../lib/has-code.ts';
import { processTag } from './owner.ts';

/** `new`: a site being brought. `old`: the whole site that stood, for the moment of a swap. `gone`: being removed. */
type Kind = 'new' | 'old' | 'gone';

/** A name beside `out` that nobody else would choose, hidden, and of this process alone. */
export function beside(out: string, kind: Kind): string {
  return join(dirname(out), `${prefix(out)}${kind}-${processTag()}`);
}

/** The lock of an output folder. */
export function lockOf(out: string): string {
  return join(dirname(out), `${prefix(out)}lock`);
}

/** Whether a build was killed between the two renames of a swap: the site that stood waits beside its place. */
export function isInterrupted(out: string): boolean {
  return !existsSync(out) && namesBeside(out, 'old').length > 0;
}

/**
 * Puts back a site that a killed build had moved aside, and removes what it left. Call it with the lock held.
 * A new site is never put in place here, only the old: so no half copy can be taken for a whole one.
 */
export function recover(out: string): void {
  const [old] = existsSync(out) ? [] : namesBeside(out, 'old');
  if (old) renameSync(old, out);
  for (const kind of ['gone', 'new', 'old'] as const) for (const path of namesBeside(out, kind)) discard(path, out);
  for (const path of namesBeside(out, 'lock-')) rmSync(path, { force: true });
}

/**
 * Removes a folder beside `out`. It changes its name first: what is half removed must not be taken for a site.
 * What the disk does not let go stays, hidden, until a later build; that is no reason for a site not to stand.
 */
export function discard(path: string, out: string): void {
  const gone = path.startsWith(join(dirname(out), `${prefix(out)}gone`)) ? path : beside(out, 'gone');
  try {
    if (gone !== path) renameSync(path, gone);
    rmSync(gone, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function namesBeside(out: string, kind: Kind | 'lock-'): readonly string[] {
  const folder = dirname(out);
  if (!existsSync(folder)) return [];
  const start = `${prefix(out)}${kind}`;
  const names = readdirSync(folder).filter((name) => name.startsWith(start));
  return names.sort().map((name) => join(folder, name));
}

function prefix(out: string): string {
  return `.${basename(out)}.mingzhang-`;
}
