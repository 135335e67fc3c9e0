/** Tells a file that is UTF-8 but for some lines from one in another encoding: pasted together, or cut off. */

const strict = new TextDecoder('utf-8', { fatal: true });
/** Bytes of three Chinese characters: fewer may be valid by accident. */
const ENOUGH = 9;

export interface MixedEncoding {
  readonly code: 'encoding-mixed' | 'file-truncated';
  /** The first line in another encoding; the header is line 1. */
  readonly line: number;
}

/** Null where no line beyond ASCII is surely UTF-8. The file as a whole is known not to be UTF-8. */
export function mixedEncoding(bytes: Uint8Array): MixedEncoding | null {
  let [certain, wrong, firstWrong, lines] = [0, 0, 0, 0];
  for (const line of linesOf(bytes)) {
    lines++;
    const beyond = countBeyondAscii(line);
    if (beyond === 0) continue;
    if (!isUtf8(line)) {
      wrong++;
      firstWrong ||= lines;
    } else if (beyond >= ENOUGH) certain++;
  }
  if (certain === 0 || wrong === 0) return null;
  const cut = wrong === 1 && firstWrong === lines && bytes.at(-1) !== 0x0a && isCut(bytes);
  return { code: cut ? 'file-truncated' : 'encoding-mixed', line: firstWrong };
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    yield bytes.subarray(start, stop);
    start = stop + 1;
  }
}

function countBeyondAscii(line: Uint8Array): number {
  let count = 0;
  for (const byte of line) if (byte > 0x7f) count++;
  return count;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// All but the last one to three bytes are UTF-8: a character was cut in two.
function isCut(bytes: Uint8Array): boolean {
  return [1, 2, 3].some((length) => isUtf8(bytes.subarray(0, bytes.length - length)));
}
