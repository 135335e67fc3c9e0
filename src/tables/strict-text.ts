/** Bytes as text, or not at all: a byte that its encoding does not have is never replaced. */

/** The text of bytes, or null where they are none in this encoding, or the encoding is unknown. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True where all but the last one to three bytes are text, and the last line has no end: a character was cut in two. */
export function isCut(bytes: Uint8Array, encoding: string): boolean {
  return bytes.at(-1) !== 0x0a && [1, 2, 3].some((length) => decodeStrictly(bytes.subarray(0, bytes.length - length), encoding) !== null);
}
