/**
 * Finds a stream in an OLE file, the container of an .xls: sectors of 512 or 4096 bytes, chained by a table, and a directory of names.
 * Each chain is followed only as far as there are sectors, so that one that bites its own tail ends.
 */

const HEADER = 512;
const ENTRY = 128;
/** Streams that are shorter live in 64-byte sectors inside the stream of the root. */
const SHORT = 4096;
const SHORT_SECTOR = 64;
const ROOT = 5;
const STREAM = 2;
/** What a sector number is below; all above mark ends and free places. */
const NO_SECTOR = 0xfffffffa;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export interface OleFile {
  /** Of all streams and folders. */
  readonly names: readonly string[];
  /** A copy of a stream in the root, its name in any case; null where there is none. Throws where its chain is broken. */
  readonly stream: (name: string) => Uint8Array | null;
}

/** Reads the tables of an OLE file. Throws where they are damaged. */
export function openOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << view.getUint16(30, true);
  if (sector !== 512 && sector !== 4096) throw new Error('sectors of a strange size');
  const table = numbers(joined(bytes, tableSectors(view, sector), sector, sector));
  const whole = (start: number): Uint8Array => joined(bytes, chain(table, start), sector, sector);
  const entries = entriesOf(whole(view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw new Error('no root');
  const content = ({ start, size }: Entry): Uint8Array => {
    if (size >= SHORT) return exactly(whole(start), size);
    const shortTable = numbers(whole(view.getUint32(60, true)));
    return exactly(joined(whole(root.start), chain(shortTable, start), SHORT_SECTOR, 0), size);
  };
  const found = (name: string): Entry | undefined =>
    siblings(entries, root.child).find((entry) => entry.type === STREAM && entry.name.toLowerCase() === name.toLowerCase());
  return { names: entries.map(({ name }) => name), stream: (name) => mapped(found(name), content) };
}

function mapped<T, U>(value: T | undefined, map: (value: T) => U): U | null {
  return value === undefined ? null : map(value);
}

// The first 109 sectors of the table are named in the header; more in sectors of their own, each of which names the next at its end.
function tableSectors(view: DataView, sector: number): readonly number[] {
  const sectors: number[] = [];
  for (let at = 76; at < HEADER; at += 4) sectors.push(view.getUint32(at, true));
  const seen = new Set<number>();
  for (let next = view.getUint32(68, true); next < NO_SECTOR && !seen.has(next); ) {
    seen.add(next);
    const from = (next + 1) * sector;
    if (from + sector > view.byteLength) throw new Error('the table is cut off');
    for (let at = from; at < from + sector - 4; at += 4) sectors.push(view.getUint32(at, true));
    next = view.getUint32(from + sector - 4, true);
  }
  const most = view.byteLength / sector;
  return sectors.filter((number) => number < NO_SECTOR).slice(0, Math.ceil(most));
}

function chain(table: Uint32Array, start: number): readonly number[] {
  const sectors: number[] = [];
  const seen = new Uint8Array(table.length);
  for (let at = start; at < NO_SECTOR; at = table[at] as number) {
    if (at >= table.length || seen[at]) throw new Error('a broken chain');
    seen[at] = 1;
    sectors.push(at);
  }
  return sectors;
}

/** Sectors one after another; `before` are the bytes ahead of the first. The last one of a file may be cut short. */
function joined(bytes: Uint8Array, sectors: readonly number[], size: number, before: number): Uint8Array {
  const whole = new Uint8Array(sectors.length * size);
  for (const [index, number] of sectors.entries()) {
    const from = before + number * size;
    if (from >= bytes.length) throw new Error('a sector past the end');
    whole.set(bytes.subarray(from, from + size), index * size);
  }
  return whole;
}

function exactly(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length < size) throw new Error('a stream is cut off');
  return bytes.subarray(0, size);
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => entryAt(view, index * ENTRY));
}

function entryAt(view: DataView, at: number): Entry {
  const letters = Math.min(32, view.getUint16(at + 64, true) / 2) - 1;
  const codes = Array.from({ length: Math.max(0, letters) }, (_, index) => view.getUint16(at + index * 2, true));
  const [left, right, child] = [68, 72, 76].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
  return { name: String.fromCharCode(...codes), type: view.getUint8(at + 66), left, right, child, start, size };
}

// A folder's entries are a tree; one that runs in a circle is gone through once.
function siblings(entries: readonly Entry[], first: number): readonly Entry[] {
  const found = new Set<Entry>();
  const left = [first];
  for (let index = left.pop(); index !== undefined; index = left.pop()) {
    const entry = entries[index];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    left.push(entry.left, entry.right);
  }
  return [...found];
}
