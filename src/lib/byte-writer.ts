/** Text gathered as UTF-8: millions of cells go straight into bytes, without one long text in between. */
export interface ByteWriter {
  readonly write: (text: string) => void;
  /** What was written since the last time. */
  readonly take: () => Uint8Array;
}

const START = 1024 * 1024;

/** An empty writer. */
export function createByteWriter(): ByteWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(START);
  let at = 0;
  const room = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, at + more));
    larger.set(bytes.subarray(0, at));
    bytes = larger;
  };
  return {
    write(text) {
      room(text.length * 3);
      for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code < 0x80) bytes[at++] = code;
        else if (code < 0x800) {
          bytes[at++] = 0xc0 | (code >> 6);
          bytes[at++] = 0x80 | (code & 0x3f);
        } else if (code >= 0xd800 && code < 0xe000) {
          // Characters of two units, and halves of them, are for those who know.
          at += encoder.encodeInto(text.slice(index), bytes.subarray(at)).written;
          return;
        } else {
          bytes[at++] = 0xe0 | (code >> 12);
          bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
          bytes[at++] = 0x80 | (code & 0x3f);
        }
      }
    },
    take() {
      const taken = bytes.slice(0, at);
      at = 0;
      return taken;
    },
  };
}
