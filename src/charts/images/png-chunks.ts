/** The pieces of a PNG that hold its facts and how large it prints: the same in a file that the build draws and in one that a browser draws. */

/** A pixel of a page, in a metre. */
const PER_METRE = 96 / 0.0254;
/** Signature, and the piece that says how large the picture is: what is added comes behind both. */
const HEAD_END = 8 + 25;

/** A piece of a type of four letters. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** Facts as international text (iTXt), so that Chinese is read as it is; and how many pixels of the picture go on one of a page. */
export function factChunks(keywords: readonly (readonly [keyword: string, text: string])[], density: number): readonly Uint8Array[] {
  const size = new Uint8Array(9);
  const view = new DataView(size.buffer);
  const perMetre = Math.round(density * PER_METRE);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  size[8] = 1;
  const encoder = new TextEncoder();
  return [chunk('pHYs', size), ...keywords.map(([keyword, text]) => chunk('iTXt', encoder.encode(`${keyword}\0\0\0\0\0${text}`)))];
}

/** A PNG that somebody else has made, with facts. */
export function withFacts(png: Uint8Array, keywords: readonly (readonly [keyword: string, text: string])[], density: number): Uint8Array {
  const parts = [png.subarray(0, HEAD_END), ...factChunks(keywords, density), png.subarray(HEAD_END)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

// Annex D of the PNG specification; no browser has it.
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
