/** One build at a time for each site: a lock that names its owner, and that the dead do not hold. */
import { closeSync, lstatSync, lutimesSync, openSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hasCode, isSystemError } from '../lib/has-code.ts';
import { sha256 } from './checksums.ts';
import { type Owner, ownerRuns, thisProcess } from './owner.ts';

/** Who holds a lock, and since when, in local time. */
export interface Holder extends Owner {
  readonly since: string;
}

export interface Lock {
  /** Whether it is still this process's: one that was stopped for long, on another machine, may have lost it. */
  readonly isHeld: () => boolean;
  /** Gives it up; one that has passed to another is left alone, and one that the disk does not let go is free when this process ends. */
  readonly release: () => void;
}

/** A holder on another machine or in another container says with the file's time that it lives; silent for so long, it is dead. */
const SILENT_MS = 120_000;
const SIGN_OF_LIFE_MS = 10_000;
/** Where a lock is no link it is empty for a moment; one that stays empty belongs to a process killed in that moment. */
const EMPTY_MS = 1_000;

/** Takes the lock at `path`, or tells who has it. Its folder must be there; what the disk refuses throws. */
export function takeLock(path: string, now: () => Date): Lock | Holder {
  const text = JSON.stringify({ ...thisProcess(), since: localTime(now()) } satisfies Holder);
  const other = take(path, text, now);
  if (other) return other;
  // A lock that is gone shows no life; the build finds that out before it puts its site in place.
  const timer = setInterval(() => quietly(() => lutimesSync(path, now(), now())), SIGN_OF_LIFE_MS).unref();
  const isHeld = (): boolean => textOf(path) === text;
  return {
    isHeld,
    release: () => {
      clearInterval(timer);
      quietly(() => isHeld() && rmSync(path, { force: true }));
    },
  };
}

/** Takes the lock, or gives its holder. */
function take(path: string, text: string, now: () => Date): Holder | null {
  while (!create(path, text)) {
    const found = wholeText(path);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && lives(holder, path, now())) return holder;
    // Two may find the same lock dead. The right to remove that very one is itself a lock, or the slower would remove the faster's new one.
    const right = `${path}-${sha256(Buffer.from(found)).slice(0, 8)}`;
    const other = take(right, text, now);
    if (other) return other;
    if (textOf(path) === found) rmSync(path, { force: true });
    rmSync(right, { force: true });
  }
  return null;
}

// A link that leads nowhere comes into being with its whole text, so nobody ever sees half a lock.
function create(path: string, text: string): boolean {
  try {
    symlinkSync(text, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    return createFile(path, text);
  }
}

// Windows and memory sticks have no links for everybody. Where the disk takes nothing at all, this says so.
function createFile(path: string, text: string): boolean {
  const file = openNew(path);
  if (file === null) return false;
  try {
    writeFileSync(file, text);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function openNew(path: string): number | null {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return null;
    throw error;
  }
}

function wholeText(path: string): string | null {
  for (let waited = 0; waited < EMPTY_MS; waited += 50) {
    const text = textOf(path);
    if (text !== '') return text;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return textOf(path);
}

/** What stands in a lock; null where there is none. */
function textOf(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const holder: Partial<Holder> | null = JSON.parse(text);
    return typeof holder?.pid === 'number' && typeof holder.kernel === 'string' ? (holder as Holder) : null;
  } catch {
    return null;
  }
}

function lives(holder: Holder, path: string, now: Date): boolean {
  const runs = ownerRuns(holder);
  if (runs !== null) return runs;
  const shown = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return now.getTime() - shown < SILENT_MS;
}

function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
