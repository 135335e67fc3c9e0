/** UTF-8 that was once read as Latin-1 or Windows-1252 and encoded again: åˆè‚¥ for 合肥. */

// The bytes that Windows-1252 shows as something else than Latin-1 does.
const WINDOWS: ReadonlyMap<number, number> = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, index) => [
    sign.charCodeAt(0),
    // 81, 8D, 8F, 90 and 9D are not assigned.
    [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99,
      0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ][index] ?? 0,
  ]),
);
const LOOKS_SO = /[\u00e2-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/;
const CHINESE = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/;
const strict = new TextDecoder('utf-8', { fatal: true });

/** The text as it was before, or null where nothing says that it was something else. */
export function mojibakeRepaired(text: string): string | null {
  if (!LOOKS_SO.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code <= 0xff ? code : WINDOWS.get(code);
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return decoded(bytes);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    const text = strict.decode(bytes);
    return CHINESE.test(text) ? text : null;
  } catch {
    return null;
  }
}
