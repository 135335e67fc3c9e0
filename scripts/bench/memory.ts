/** The memory of a process and of all that it started, watched while they run: Linux tells it in `/proc`. */
import { readdirSync, readFileSync } from 'node:fs';

/** Often enough for a build of seconds, and seldom enough to take no time from it. */
const EVERY_MS = 50;

export interface Watch {
  /** Ends watching: the most megabytes that lay in memory at once, not a number where `/proc` does not tell. */
  readonly most: () => number;
}

/** Watches a process until `most` is asked for. Memory that two processes share counts twice; a single process's own peak is exact. */
export function watchMemory(root: number): Watch {
  let most = Number.NaN;
  const look = (): void => {
    const states = treeOf(root).map(stateOf);
    const together = states.reduce((sum, { now }) => sum + now, 0);
    const seen = Math.max(together, ...states.map(({ peak }) => peak));
    if (seen > 0) most = Number.isNaN(most) ? seen : Math.max(most, seen);
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    most: () => {
      clearInterval(timer);
      return most / 1024;
    },
  };
}

function treeOf(process: number): readonly number[] {
  return [process, ...childrenOf(process).flatMap(treeOf)];
}

function childrenOf(process: number): readonly number[] {
  const threads = attempt(() => readdirSync(`/proc/${process}/task`)) ?? [];
  return threads.flatMap((thread) => {
    const text = attempt(() => readFileSync(`/proc/${process}/task/${thread}/children`, 'utf8')) ?? '';
    return text.split(' ').filter(Boolean).map(Number);
  });
}

/** Resident kilobytes, now and at most so far. */
function stateOf(process: number): { readonly now: number; readonly peak: number } {
  const text = attempt(() => readFileSync(`/proc/${process}/status`, 'utf8')) ?? '';
  const kilobytes = (field: string): number => Number(new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
  return { now: kilobytes('VmRSS'), peak: kilobytes('VmHWM') };
}

// A process may end while it is looked at.
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
