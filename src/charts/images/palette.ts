/** Pixels as places in a palette. A picture of few colours with soft edges has some hundred shades; beyond 256 the rarest give way to their nearest. */

const MOST = 256;

export interface Indexed {
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
  /** Rows as a PNG has them: a zero, for no filter, then a place for each pixel. */
  readonly rows: Uint8Array;
}

/** @param pixels red, green, blue and alpha, all opaque */
export function indexPixels(pixels: Uint8Array, width: number, height: number): Indexed {
  // Packed colours, for as long as machines of both orders of bytes read them alike: they are only compared and unpacked here.
  const packed = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = count(packed);
  const colours = [...counts.keys()];
  const kept =
    colours.length <= MOST
      ? colours
      : [...counts]
          .sort(([a, one], [b, other]) => other - one || a - b)
          .slice(0, MOST)
          .map(([colour]) => colour);
  const places = placesOf(colours, kept);
  return { palette: Uint8Array.from(kept.flatMap(unpack)), rows: rowsOf(packed, { width, height, places }) };
}

function count(packed: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [last, run] = [packed[0] ?? 0, 0];
  for (let index = 0; index < packed.length; index++) {
    const colour = packed[index] as number;
    if (colour === last) run++;
    else {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [colour, 1];
    }
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

function placesOf(colours: readonly number[], kept: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map(kept.map((colour, place) => [colour, place]));
  for (const colour of colours) if (!places.has(colour)) places.set(colour, nearest(colour, kept));
  return places;
}

function nearest(colour: number, kept: readonly number[]): number {
  const own = unpack(colour);
  const far = (other: number): number => unpack(other).reduce((sum, part, index) => sum + (part - (own[index] ?? 0)) ** 2, 0);
  return kept.reduce((best, other, place) => (far(other) < far(kept[best] as number) ? place : best), 0);
}

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<number, number>;
}

function rowsOf(packed: Uint32Array, { width, height, places }: Grid): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  let [last, place, at] = [-1, 0, 0];
  for (let row = 0, index = 0; row < height; row++) {
    at++;
    for (let column = 0; column < width; column++, index++) {
      const colour = packed[index] as number;
      if (colour !== last) {
        last = colour;
        place = places.get(colour) ?? 0;
      }
      rows[at++] = place;
    }
  }
  return rows;
}

function unpack(colour: number): number[] {
  return [...new Uint8Array(new Uint32Array([colour]).buffer).subarray(0, 3)];
}
