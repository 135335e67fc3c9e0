/** Copies of whole data folders with one thing changed, for tests that break or alter them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const PARKS = resolve(import.meta.dirname, 'fixtures/parks');
export const LIUAN = resolve(import.meta.dirname, '../data/liuan');

/** An edit of one file: its new text from its old one, or null to delete it. */
export interface Edit {
  readonly file: string;
  readonly to: (text: string) => string | Uint8Array | null;
}

/** Replaces a text that must be there: a test whose edit does nothing would prove nothing. */
export function replacing(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
    return text.replace(from, () => to);
  };
}

const copies: string[] = [];
process.once('exit', () => {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a folder in a temporary place, edited; it goes when the tests of the file are over. */
export function copyFolder(from: string, ...edits: readonly Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'));
  copies.push(folder);
  cpSync(from, folder, { recursive: true });
  for (const { file, to } of edits) {
    const path = join(folder, file);
    const changed = to(readOrEmpty(path));
    if (changed === null) rmSync(path);
    else writeFileSync(path, changed);
  }
  return folder;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
