/** Text in the encodings that offices send and no standard encoder writes: the decoders that come with Node, turned round. */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** @throws where the encoding has no such character */
export function encodeText(text: string, encoding: 'gbk' | 'gb18030' | 'big5'): Uint8Array {
  const table = tables.get(encoding) ?? invert(encoding);
  tables.set(encoding, table);
  return Uint8Array.from([...text].flatMap((char) => bytesOf(char, encoding, table)));
}

function bytesOf(char: string, encoding: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const known = table.get(char);
  if (known) return known;
  if (encoding === 'gb18030' && code >= 0x10000) return fourBytes(code - 0x10000 + 189_000);
  throw new Error(`${encoding} has no ${char}`);
}

/** A GB18030 sequence of four bytes from its place among them. */
function fourBytes(place: number): readonly number[] {
  const last = (place % 10) + 0x30;
  const third = (Math.floor(place / 10) % 126) + 0x81;
  const second = (Math.floor(place / 1260) % 10) + 0x30;
  return [Math.floor(place / 12_600) + 0x81, second, third, last];
}

function invert(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  if (encoding === 'gb18030') for (let place = 0; place < 39_420; place++) add(fourBytes(place));
  return table;
}

/** UTF-16 with or without its mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(all.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
