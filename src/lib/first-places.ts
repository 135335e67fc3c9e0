/** Which texts of a long list repeat earlier ones, in a few bytes for each: a Map of a million keys takes ten times the room. */

/** Looks a text up and remembers where it was first seen. */
export interface FirstPlaces {
  /** The position where the text was first seen, or -1 where this is the first time. */
  readonly seen: (text: string, position: number) => number;
}

/** Open addressing over a table of positions. `textAt` gives back the text of a position that was seen. */
export function createFirstPlaces(most: number, textAt: (position: number) => string): FirstPlaces {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, most * 2))));
  const mask = slots.length - 1;
  return {
    seen(text, position) {
      for (let slot = hash(text) & mask; ; slot = (slot + 1) & mask) {
        const held = (slots[slot] ?? 0) - 1;
        if (held === -1) {
          slots[slot] = position + 1;
          return -1;
        }
        if (textAt(held) === text) return held;
      }
    },
  };
}

// FNV-1a over UTF-16 units, its bits mixed once more: codes that differ in their last digit must not stand in line.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  return Math.imul(value, 0x85ebca6b) >>> 0;
}
