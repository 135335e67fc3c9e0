/** Tells a file that is UTF-8 but for some lines from one in another encoding: pasted together, or cut off. */

import { isCut } from './strict-text.ts';

/** Chinese characters of one line that are UTF-8 by no accident: in GBK their bytes are rare characters side by side. */
const ENOUGH = 3;

export interface MixedEncoding {
  readonly code: 'encoding-mixed' | 'file-truncated';
  /** The first line in another encoding; the header is line 1. */
  readonly line: number;
}

/**
 * Null where the file is in one other encoding. The file as a whole is known not to be UTF-8. Of the lines beyond ASCII,
 * one with Chinese characters in UTF-8 is proof; without any, most must be UTF-8, and `named` says that column names speak against it.
 */
export function mixedEncoding(bytes: Uint8Array, named: boolean): MixedEncoding | null {
  let [certain, right, wrong, firstWrong, lines] = [0, 0, 0, 0, 0];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    const chinese = chineseIn(bytes, start, end);
    lines++;
    start = end + 1;
    if (chinese === ASCII) continue;
    if (chinese === WRONG) {
      wrong++;
      firstWrong ||= lines;
    } else right++;
    if (chinese >= ENOUGH) certain++;
  }
  const mostly = !named && right > wrong;
  if (wrong === 0 || (certain === 0 && !mostly)) return null;
  const cut = wrong === 1 && firstWrong === lines && isCut(bytes, 'utf-8');
  return { code: cut ? 'file-truncated' : 'encoding-mixed', line: firstWrong };
}

const WRONG = -1;
const ASCII = -2;

/** How many Chinese characters a line has in UTF-8; `WRONG` where it is not UTF-8, `ASCII` where it has nothing but that. */
function chineseIn(bytes: Uint8Array, start: number, end: number): number {
  let [count, beyond] = [0, false];
  for (let at = start; at < end; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : sequenceLength(bytes, at, end);
    if (length === 0) return WRONG;
    beyond ||= length > 1;
    if (lead >= 0xe4 && lead <= 0xe9) count++;
    at += length;
  }
  return beyond ? count : ASCII;
}

/** Bytes of a character of UTF-8 beyond ASCII; 0 where it is none. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > end) return 0;
  // Longer than need be, half of a pair, or beyond the last character.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
