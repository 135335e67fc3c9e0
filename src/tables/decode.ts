/** Bytes → text: byte order mark, then strict UTF-8, then strict GB18030, then refusal. */

export type Decoded = { readonly text: string; readonly encoding: string } | { readonly failed: 'encoding' };

/** The text of a table file. UTF-8 is tried first: GB18030 text is hardly ever valid UTF-8, the reverse often is. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  const encodings = marked ? [marked] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return { failed: 'encoding' };
}

function markedEncoding([a, b]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
