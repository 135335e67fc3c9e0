/** Writes the files of a site, and writes none that the site which stands has already: its bytes are carried over. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from '../lib/has-code.ts';
import { onePiece, type Pieces } from './pieces.ts';

/** A file of the new site. `carried`: it is the same in the site that stands, and was not written. */
export interface SiteFile {
  readonly path: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly carried: boolean;
}

/** What the site that stands has: the hash of each file, as its list of checksums says. */
export interface Standing {
  readonly root: string;
  readonly hashes: ReadonlyMap<string, string>;
  /** When its list was written, in milliseconds: what was changed later is not what the list says. */
  readonly since: number;
}

const LIST = 'SHA256SUMS';
/** A line of the list: a hash of 64 digits, two blanks, the path. */
const PATH_AT = 66;

/** Whether a site stands at a place. */
export function isSite(root: string): boolean {
  return statSync(join(root, LIST), { throwIfNoEntry: false })?.isFile() === true;
}

/** The site at a place, or null where none stands. */
export function standingSite(root: string): Standing | null {
  const list = statSync(join(root, LIST), { throwIfNoEntry: false });
  if (!list?.isFile()) return null;
  const lines = readFileSync(join(root, LIST), 'utf8').split('\n');
  return { root, since: list.mtimeMs, hashes: new Map(lines.filter(Boolean).map((line) => [line.slice(PATH_AT), line.slice(0, 64)])) };
}

/** The hash of a file that stands as its list says; null where there is none, or somebody changed it since. */
export function intactHash({ root, hashes, since }: Standing, path: string): string | null {
  const hash = hashes.get(path);
  if (hash === undefined) return null;
  const file = statSync(join(root, path), { throwIfNoEntry: false });
  return file?.isFile() && file.mtimeMs <= since ? hash : null;
}

/** Files of the standing site as they are carried over; null unless all stand as its list says. */
export function carriedFiles(standing: Standing, paths: readonly string[]): readonly SiteFile[] | null {
  const files: SiteFile[] = [];
  for (const path of paths) {
    const hash = intactHash(standing, path);
    if (hash === null) return null;
    files.push({ path, hash, carried: true });
  }
  return files;
}

/** An iterable is run through once, and what comes of it is never held: of a file that the standing site has, the second copy is taken away again. */
export type WriteFile = (path: string, content: string | Uint8Array | Pieces | Iterable<Uint8Array>) => SiteFile;

/** A function that writes files below a folder, unless the standing site has the same. The folder is made once: should it go, nothing brings it back. */
export function fileWriter(folder: string, standing: Standing | null): WriteFile {
  const made = new Set<string>();
  const writeStream = (path: string, pieces: Iterable<Uint8Array>): SiteFile => {
    makeFolders(dirname(path), folder, made);
    const counted = createHash('sha256');
    writePieces(join(folder, path), hashed(pieces, counted));
    const hash = counted.digest('hex');
    const carried = standing !== null && intactHash(standing, path) === hash;
    if (carried) rmSync(join(folder, path));
    return { path, hash, carried };
  };
  return (path, content) => {
    if (isStream(content)) return writeStream(path, content);
    const { hash, each } = typeof content === 'string' || content instanceof Uint8Array ? onePiece(content) : content;
    if (standing && intactHash(standing, path) === hash) return { path, hash, carried: true };
    makeFolders(dirname(path), folder, made);
    writePieces(join(folder, path), each());
    return { path, hash, carried: false };
  };
}

function makeFolders(path: string, folder: string, made: Set<string>): void {
  if (made.has(path)) return;
  if (path !== '.') makeFolders(dirname(path), folder, made);
  try {
    mkdirSync(join(folder, path));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  made.add(path);
}

function isStream(content: Parameters<WriteFile>[1]): content is Iterable<Uint8Array> {
  return typeof content === 'object' && !(content instanceof Uint8Array) && Symbol.iterator in content;
}

function* hashed(pieces: Iterable<Uint8Array>, hash: Hash): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

function writePieces(path: string, pieces: Iterable<Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    // A single write may take only a part of a piece, where the disk is nearly full.
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
