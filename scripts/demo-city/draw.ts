/** Chance without state: a seed, a stream's name and a place always give the same number, whatever else is drawn. */

/** A number from 0 up to, but not at, 1. */
export type Draw = (place: number, turn?: number) => number;

/** A stream of its own for each thing that is drawn, so that a change to one leaves the others as they were. */
export function createDraw(seed: number, stream: string): Draw {
  let key = mix(seed);
  for (const letter of stream) key = mix(key ^ (letter.codePointAt(0) ?? 0));
  return (place, turn = 0) => mix(mix(key ^ Math.imul(place + 1, 0x9e37_79b1)) ^ Math.imul(turn + 1, 0x85eb_ca77)) / 2 ** 32;
}

/** A draw as a number from `low` to `high`. */
export function between(drawn: number, low: number, high: number): number {
  return low + drawn * (high - low);
}

/** A draw as one of a list. */
export function pick<T>(drawn: number, list: readonly T[]): T {
  const found = list[Math.floor(drawn * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** So many of the candidates, chosen by lot, in their own order. */
export function lots(count: number, candidates: readonly number[], draw: Draw): readonly number[] {
  const drawn = [...candidates].sort((a, b) => draw(a) - draw(b) || a - b);
  return drawn.slice(0, count).sort((a, b) => a - b);
}

// The finaliser of MurmurHash3: every bit of the input reaches every bit of the result.
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
