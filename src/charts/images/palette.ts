/** Pixels as places in a palette. A picture of few colours with soft edges has some hundred shades; beyond 256 the rarest give way to their nearest. */

const MOST = 256;

export interface Indexed {
  /** Red, green and blue of each colour. */
  readonly palette: Uint8Array;
  /** Rows as a PNG has them: a zero, for no filter, then a place for each pixel. */
  readonly rows: Uint8Array;
}

interface Grid {
  /** A number for each colour: only compared, and taken apart by `unpack` on the same machine. */
  readonly packed: Uint32Array;
  readonly width: number;
  readonly height: number;
}

/** @param pixels red, green, blue and alpha, all opaque */
export function indexPixels(pixels: Uint8Array, width: number, height: number): Indexed {
  const grid: Grid = { packed: new Uint32Array(pixels.buffer, pixels.byteOffset, width * height), width, height };
  const places = new Map<number, number>();
  const rows = rowsOf(grid, places);
  if (places.size <= MOST) return { palette: paletteOf([...places.keys()]), rows };
  const kept = mostFrequent(grid.packed);
  const known = new Map(kept.map((colour, place) => [colour, place]));
  const parts = kept.map(unpack);
  const nearby = new Map([...places.keys()].map((colour) => [colour, known.get(colour) ?? nearest(unpack(colour), parts)]));
  return { palette: paletteOf(kept), rows: rowsOf(grid, nearby) };
}

/** The places of all pixels; a colour that has none yet gets the next. Beyond 256 they mean nothing. */
function rowsOf({ packed, width, height }: Grid, places: Map<number, number>): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  let [last, place] = [-1, 0];
  for (let row = 0; row < height; row++) {
    const at = row * (width + 1);
    // Most rows are blank, or stripes of bars: they are as the row above.
    if (row > 0 && bytes.compare(bytes, (row - 1) * width * 4, row * width * 4, row * width * 4, (row + 1) * width * 4) === 0) {
      rows.copyWithin(at, at - width - 1, at);
      continue;
    }
    for (let column = 0, index = row * width; column < width; column++, index++) {
      const colour = packed[index] as number;
      if (colour !== last) {
        last = colour;
        const known = places.get(colour);
        place = known ?? places.size;
        if (known === undefined) places.set(colour, place);
      }
      rows[at + 1 + column] = place;
    }
  }
  return rows;
}

function mostFrequent(packed: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let [last, run] = [packed[0] ?? 0, 0];
  const add = (): Map<number, number> => counts.set(last, (counts.get(last) ?? 0) + run);
  for (let index = 0; index < packed.length; index++) {
    const colour = packed[index] as number;
    if (colour === last) run++;
    else {
      add();
      [last, run] = [colour, 1];
    }
  }
  return [...add()]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST)
    .map(([colour]) => colour);
}

function nearest(own: readonly number[], kept: readonly (readonly number[])[]): number {
  const far = (other: readonly number[]): number => own.reduce((sum, part, index) => sum + (part - (other[index] ?? 0)) ** 2, 0);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, colour] of kept.entries()) {
    const distance = far(colour);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function paletteOf(colours: readonly number[]): Uint8Array {
  return Uint8Array.from(colours.flatMap(unpack));
}

function unpack(colour: number): number[] {
  return [...new Uint8Array(new Uint32Array([colour]).buffer).subarray(0, 3)];
}
