/** Reads a file that somebody may be saving at this very moment. */
import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs';
import { hasCode } from '../lib/has-code.ts';

/** What a path is that cannot be read: no ordinary file, or one that did not keep still. They are codes of problems. */
export type Unread = 'file-missing' | 'file-changing';

const TRIES = 3;
const PAUSE_MS = 200;

/**
 * The bytes of a file as they stood at one moment. What changes while it is read is read again, three times in all.
 * A folder, a pipe, a socket or a device is never read, for it might never end. `read` reads an open file to its end.
 */
export function readSteady(path: string, read: (file: number) => Uint8Array): Uint8Array | Unread {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    const found = readOnce(path, read);
    if (found !== 'file-changing') return found;
  }
  return 'file-changing';
}

function readOnce(path: string, read: (file: number) => Uint8Array): Uint8Array | Unread {
  if (!lstatSync(path).isFile()) return 'file-missing';
  // The path may have become a pipe since: opened without waiting for a writer, it is found out by what was opened.
  const file = openPlain(path);
  if (file === null) return 'file-missing';
  try {
    const before = state(file);
    if (before === null) return 'file-missing';
    const bytes = read(file);
    return before === state(file) ? bytes : 'file-changing';
  } finally {
    closeSync(file);
  }
}

function openPlain(path: string): number | null {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    // A link or a socket that has just taken the file's place.
    if (hasCode(error, 'ELOOP', 'ENXIO')) return null;
    throw error;
  }
}

/** All that shows a change, of the open file itself; a file that another one has replaced shows it too, as it lost its name. */
function state(file: number): string | null {
  const stats = fstatSync(file, { bigint: true });
  return stats.isFile() ? `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : null;
}
