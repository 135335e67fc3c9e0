/** A ZIP of a site. It comes from anywhere: names stay inside, and what it unpacks into is bounded. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { hasCode } from '../../src/lib/has-code.ts';
import { pathRefusal } from '../../src/package/safe-path.ts';
import { LONGEST_PAGE, type OpenedSite, type SitePage } from './site.ts';

/** An archive that is not sound, with what is wrong. */
export class ZipFault extends Error {}

/** More files no site has; no site packs better than this. */
const MOST_ENTRIES = 2_000_000;
const MOST_RATIO = 200;
const SPARE_BYTES = 64 * 2 ** 20;
/** Up to so many bytes a file is unpacked in one step. */
const SMALL = 16 * 2 ** 20;
const DEFLATED = 8;
const LIST = 'SHA256SUMS';
/** What is read besides being hashed. */
const READ =
  /^(?:SHA256SUMS|datapackage\.json|api\/.+\.json|data\/.+|[^/]+\/[^/]+\.json|[^/]+\/data\/[^/]+\.js|r\/[^/]+\/(?:release\.json|changes\.json|data\/[^/]+))$/;

/** Hashes every file, and unpacks those that are read into a temporary place. */
export async function openZip(path: string): Promise<OpenedSite> {
  const directory = mkdtempSync(join(tmpdir(), 'mingzhang-verify-'));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    const entries = await entriesOf(path);
    const zip = await opened(path);
    const close = (): void => {
      zip.close();
      remove();
    };
    try {
      const named = entriesByName(entries);
      const hashes = new Map<string, string>();
      for (const [name, entry] of named)
        hashes.set(name, await unpack(zip, entry, READ.test(name) && !pathRefusal(name) ? join(directory, name) : null));
      return { directory, hashes, pages: () => pagesOf(zip, named), close };
    } catch (error) {
      zip.close();
      throw error;
    }
  } catch (error) {
    remove();
    throw asFault(error);
  }
}

/** Entries by their path below the site's root; what lies outside of it is told as such. */
function entriesByName(entries: readonly yauzl.Entry[]): ReadonlyMap<string, yauzl.Entry> {
  const root = rootOf(entries);
  const named = new Map<string, yauzl.Entry>();
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    const name = entry.fileName.startsWith(root) ? entry.fileName.slice(root.length) : `../${entry.fileName}`;
    if (named.has(name)) throw new ZipFault(`${name} ×2`);
    named.set(name, entry);
  }
  return named;
}

function opened(path: string): Promise<yauzl.ZipFile> {
  return promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, { lazyEntries: true, autoClose: false });
}

/** All entries, before anything is unpacked: what they say of their sizes must be likely. */
async function entriesOf(path: string): Promise<readonly yauzl.Entry[]> {
  const zip = await opened(path);
  const most = SPARE_BYTES + MOST_RATIO * statSync(path).size;
  const entries: yauzl.Entry[] = [];
  let bytes = 0;
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: yauzl.Entry) => {
        bytes += entry.uncompressedSize;
        if (entries.push(entry) > MOST_ENTRIES || bytes > most) reject(new ZipFault(`> ${most} bytes`));
        else zip.readEntry();
      });
      zip.on('end', resolve);
      zip.on('error', reject);
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
  return entries;
}

// A folder that was packed with its own name has that before each path.
function rootOf(entries: readonly yauzl.Entry[]): string {
  const lists = entries.map(({ fileName }) => fileName).filter((name) => name === LIST || name.endsWith(`/${LIST}`));
  const [first = LIST] = lists.sort((a, b) => a.length - b.length);
  return first.slice(0, -LIST.length);
}

async function* pagesOf(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>): AsyncGenerator<SitePage> {
  for (const [path, entry] of entries) {
    if (!path.endsWith('.html') || entry.uncompressedSize > LONGEST_PAGE) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of piecesOf(zip, entry)) pieces.push(piece);
    yield { path, text: Buffer.concat(pieces).toString('latin1') };
  }
}

/** What an entry holds, and never more than it says. Small ones are unpacked at once: tens of thousands of streams would take most of the time. */
async function* piecesOf(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const isPacked = entry.compressionMethod === DEFLATED;
  if (!isPacked || entry.isEncrypted() || Math.max(entry.uncompressedSize, entry.compressedSize) > SMALL) {
    // The library ends the stream with an error where there is more than the entry says.
    yield* await streamOf(zip, entry, {});
    return;
  }
  const packed: Buffer[] = [];
  for await (const piece of await streamOf(zip, entry, { decompress: false })) packed.push(piece as Buffer);
  const bytes = inflateRawSync(Buffer.concat(packed), { maxOutputLength: Math.max(1, entry.uncompressedSize) });
  if (bytes.length !== entry.uncompressedSize) throw new ZipFault(`${entry.fileName}: ${bytes.length} ≠ ${entry.uncompressedSize} bytes`);
  yield bytes;
}

function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry, options: Partial<yauzl.ZipFileOptions>): Promise<Readable> {
  const open = promisify<yauzl.Entry, yauzl.ZipFileOptions, Readable>(zip.openReadStream.bind(zip));
  return open(entry, options as yauzl.ZipFileOptions);
}

async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, to: string | null): Promise<string> {
  const hash = createHash('sha256');
  if (to !== null) mkdirSync(dirname(to), { recursive: true });
  const file = to === null ? null : openSync(to, 'wx');
  try {
    for await (const piece of piecesOf(zip, entry)) {
      hash.update(piece);
      if (file !== null) writeFileSync(file, piece);
    }
  } finally {
    if (file !== null) closeSync(file);
  }
  return hash.digest('hex');
}

// What the machine lacks is not the archive's fault.
function asFault(error: unknown): unknown {
  if (error instanceof ZipFault || hasCode(error, 'ENOSPC', 'EACCES', 'EROFS', 'EMFILE', 'EDQUOT', 'EIO', 'ENOENT')) return error;
  return new ZipFault(error instanceof Error ? error.message : String(error));
}
