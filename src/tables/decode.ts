/** Bytes → text: what the bytes themselves say, then strict UTF-8, then strict GB18030, then refusal. Column names are the witness. */
import { doubt, mistake, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { mixedEncoding } from './mixed-encoding.ts';
import { binaryKind, doubleByteOrder } from './signature.ts';
import { decodeStrictly, isCut } from './strict-text.ts';

export interface Decoded {
  /** Absent where the file is refused. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

export interface DecodeHints {
  /** What the descriptor says the encoding is. */
  readonly declared?: string | undefined;
  /** Column names that the first lines should hold: they tell Big5 from GB18030, and accidental UTF-8 from the real thing. */
  readonly words: readonly string[];
}

/** Longer texts than this cannot be held as one string by the machines that run us. */
const MOST_BYTES = 480 * 1024 * 1024;
/** Enough of a file to hold its header. */
const HEAD_BYTES = 64 * 1024;

/** The text of a table's file, and what was found out about its encoding. */
export function decode(file: string, bytes: Uint8Array, hints: DecodeHints = { words: [] }): Decoded {
  if (bytes.length > MOST_BYTES) return refused('file-too-large', file, { megabytes: Math.round(bytes.length / 1024 / 1024) });
  const kind = binaryKind(bytes);
  if (kind) return refused('not-a-csv', file, { kind });
  const marked = byteOrderMark(bytes) ?? doubleByteOrder(bytes);
  if (marked) return decodeMarked(file, bytes, marked);
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) return refused('nul-character', file);
  return decodeDeclared(bytes, hints) ?? decodeUtf8(file, bytes, hints) ?? decodeChinese(file, bytes, hints);
}

function refused(code: string, file: string, params: Problem['params'] = {}): Decoded {
  return { problems: [mistake(code, file, params)] };
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | null {
  // The mark of UTF-32 begins as that of UTF-16 does. No machine of ours reads it, so it ends in a refusal that says encoding.
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function decodeMarked(file: string, bytes: Uint8Array, encoding: string): Decoded {
  const text = decodeStrictly(bytes, encoding);
  const mixed = text === null && encoding === 'utf-8' ? mixedEncoding(bytes, false) : null;
  if (mixed) return { problems: [mistake(mixed.code, file, {}, { row: mixed.line })] };
  if (text === null) return refused('encoding-error', file);
  const code = encoding === 'utf-8' ? 'byte-order-mark' : 'utf-16';
  return { text, problems: [note(code, file)] };
}

// A declared encoding is believed unless the bytes are UTF-8 all the same: descriptors are copied, bytes are not.
function decodeDeclared(bytes: Uint8Array, { declared }: DecodeHints): Decoded | null {
  const label = declared?.trim().toLowerCase();
  if (!label || /^utf-?8$/.test(label) || isUtf8BeyondAscii(bytes)) return null;
  const text = decodeStrictly(bytes, label);
  return text === null ? null : { text, problems: [] };
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f) && decodeStrictly(bytes, 'utf-8') !== null;
}

function decodeUtf8(file: string, bytes: Uint8Array, { words, declared }: DecodeHints): Decoded | null {
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === null) return null;
  const differs = declared && !/^(utf-?8|us-ascii|ascii)$/i.test(declared.trim()) && isUtf8BeyondAscii(bytes);
  // The GBK bytes of a few short names are valid UTF-8 too: then the column names tell.
  const chinese = hits(text, telling(words)) === 0 && witness(bytes, ['gb18030', 'big5'], words);
  if (!chinese) return { text, problems: differs ? [doubt('encoding-differs', file, { declared, found: 'UTF-8' })] : [] };
  const other = decodeStrictly(bytes, chinese);
  return other === null ? null : { text: other, problems: [note('legacy-encoding', file, { encoding: chinese.toUpperCase() })] };
}

function decodeChinese(file: string, bytes: Uint8Array, { words }: DecodeHints): Decoded {
  const named = witness(bytes, ['gb18030', 'big5'], words);
  const mixed = mixedEncoding(bytes, named !== null);
  if (mixed) return { problems: [mistake(mixed.code, file, {}, { row: mixed.line })] };
  const encoding = named ?? (looksChinese(bytes) ? 'gb18030' : null);
  const text = encoding && decodeStrictly(bytes, encoding);
  if (encoding && text === null && isCut(bytes, encoding))
    return { problems: [mistake('file-truncated', file, {}, { row: linesIn(bytes) })] };
  if (!encoding || text === null || text === '') return refused('encoding-error', file);
  // Another encoding can be read as this one, and gives other characters: then no column name is found at all.
  if (telling(words).length > 0 && hits(text, words) === 0) return refused('encoding-error', file);
  return { text, problems: [note('legacy-encoding', file, { encoding: encoding.toUpperCase() })] };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines++;
  return lines;
}

/** The encoding under which most column names are found, the first of equals; null where none is. */
function witness(bytes: Uint8Array, encodings: readonly string[], words: readonly string[]): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const counts = encodings.map((encoding) => ({ encoding, count: hits(decodeLoosely(head, encoding), telling(words)) }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.encoding : null;
}

// The letters of ASCII are the same in every encoding.
function telling(words: readonly string[]): readonly string[] {
  return words.filter((word) => /\P{ASCII}/u.test(word));
}

function hits(text: string, words: readonly string[]): number {
  const head = text.slice(0, HEAD_BYTES);
  return words.filter((word) => head.includes(word)).length;
}

// In Chinese text nearly every second byte is beyond ASCII; é before a letter reads as one Chinese character of another kind.
function looksChinese(bytes: Uint8Array): boolean {
  let [pairs, low] = [0, 0];
  for (let i = 0; i < bytes.length && pairs < 10_000; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    pairs++;
    if ((bytes[++i] ?? 0) < 0x80) low++;
  }
  return pairs < 8 ? low < pairs : low / pairs < 0.2;
}

function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
