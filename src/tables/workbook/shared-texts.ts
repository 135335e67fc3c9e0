/** The list of shared texts of an .xls, which is one record and its continuations. */
import type { RecordPlace } from './records.ts';

/** Flags of a text. */
const WIDE = 1;
const MORE = 4;
const RUNS = 8;

/** False where a text of the list claims to go on past its end: SheetJS would then read on for ever. */
export function areTextsWhole(view: DataView, { at, length, continued, more }: RecordPlace): boolean {
  const { bytes, starts } = gathered(view, at, length, length + more, continued);
  const texts = bytes.getUint32(4, true);
  let [place, piece] = [8, 0];
  for (let text = 0; text < texts && place < bytes.byteLength; text++) {
    if (place + 9 > bytes.byteLength && place + headLength(bytes, place) > bytes.byteLength) return false;
    const flags = bytes.getUint8(place + 2);
    const runs = flags & RUNS ? bytes.getUint16(place + 3, true) * 4 : 0;
    const extra = flags & MORE ? bytes.getUint32(place + (flags & RUNS ? 5 : 3), true) : 0;
    const letters = bytes.getUint16(place, true);
    [place, piece] = pastLetters(bytes, starts, { place: place + headLength(bytes, place), piece, letters, width: flags & WIDE ? 2 : 1 });
    place += runs + extra;
    if (place > bytes.byteLength) return false;
  }
  return true;
}

// Two bytes that count letters, one of flags, and then what the flags announce.
function headLength(bytes: DataView, place: number): number {
  if (place + 3 > bytes.byteLength) return 3;
  const flags = bytes.getUint8(place + 2);
  return 3 + (flags & RUNS ? 2 : 0) + (flags & MORE ? 4 : 0);
}

interface Letters {
  readonly place: number;
  readonly piece: number;
  readonly letters: number;
  readonly width: number;
}

// Where a continuation begins within a text, a byte tells anew how wide its letters are.
function pastLetters(bytes: DataView, starts: readonly number[], from: Letters): [number, number] {
  let { place, piece, letters, width } = from;
  while (letters > 0) {
    while (piece < starts.length && (starts[piece] as number) < place) piece++;
    const start = nextStart(starts, piece, place, width, place + letters * width);
    const here = Math.min(letters, (start - place) / width);
    place += here * width;
    letters -= here;
    if (letters === 0) break;
    if (place >= bytes.byteLength) return [Number.POSITIVE_INFINITY, piece];
    width = bytes.getUint8(place) ? 2 : 1;
    place++;
  }
  return [place, piece];
}

// A letter of two bytes may lie over the place where a continuation begins; nothing is told anew there.
function nextStart(starts: readonly number[], piece: number, place: number, width: number, end: number): number {
  for (let index = piece; index < starts.length; index++) {
    const start = starts[index] as number;
    if (start > end) break;
    if ((start - place) % width === 0) return start;
  }
  return Number.POSITIVE_INFINITY;
}

function gathered(
  view: DataView,
  at: number,
  length: number,
  whole: number,
  continued: number,
): { bytes: DataView; starts: readonly number[] } {
  const bytes = new Uint8Array(whole);
  const starts: number[] = [];
  let [from, size, filled] = [at, length, 0];
  for (let left = continued; ; left--) {
    bytes.set(new Uint8Array(view.buffer, view.byteOffset + from, size), filled);
    starts.push(filled);
    filled += size;
    if (left === 0) return { bytes: new DataView(bytes.buffer), starts };
    from += size + 4;
    size = view.getUint16(from - 2, true);
  }
}
