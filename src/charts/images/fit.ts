/** Finds the size at which a picture fills a place best: never distorted, never higher than the place. */
import type { PictureScale } from './shape.ts';

/** A picture laid out for a width and a room, in drawing units. `svg` draws it. */
export interface Picture {
  readonly height: number;
  /** How far to the right it reaches. */
  readonly used: number;
  /** The side of the squares that it counts by. */
  readonly mark?: number | undefined;
  readonly svg: () => string;
}

export type DrawPicture = (width: number, room: number) => Picture;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  readonly picture: Picture;
  readonly scale: number;
  /** The area that it takes, less what its type is too small or too large: more is better. */
  readonly worth: number;
}

const STEP = 1.07;
const COUNTABLE = 26;
/** Nothing is drawn smaller. What needs it, bars of forty districts on a small image, cannot be read there but on its page; without an image there would be no site. */
const TINIEST = 0.03;

/** Words around a picture are tried longer and shorter, and it is fitted into places of the same size again and again. */
const known = new WeakMap<DrawPicture, Map<string, Fitted | null>>();

/** The best of the sizes from the largest down; below `least` the first that has room; null where there is no room at any. */
export function fitPicture(draw: DrawPicture, place: Size, range: PictureScale): Fitted | null {
  const own = known.get(draw) ?? new Map<string, Fitted | null>();
  known.set(draw, own);
  const key = JSON.stringify([place.width, place.height, range]);
  const found = own.get(key);
  if (found !== undefined) return found;
  const fitted = bestFit(draw, place, range);
  own.set(key, fitted);
  return fitted;
}

function bestFit(draw: DrawPicture, place: Size, range: PictureScale): Fitted | null {
  let best: Fitted | undefined;
  let refusal: unknown;
  for (let scale = range.most; scale > TINIEST && (scale >= range.least / STEP || !best); scale /= STEP) {
    try {
      const fitted = fitAt(draw, place, scale, range);
      if (fitted && (!best || fitted.worth > best.worth)) best = fitted;
    } catch (error) {
      // Some pictures cannot be drawn as narrow as this.
      refusal = error;
    }
  }
  if (!best && refusal) throw refusal;
  return best ?? null;
}

function fitAt(draw: DrawPicture, { width, height }: Size, scale: number, range: PictureScale): Fitted | null {
  const room = height / scale;
  const picture = draw(width / scale, room);
  if (picture.height > room + 0.5) return null;
  const area = Math.min(picture.used * scale, width) * picture.height * scale;
  return { picture, scale, worth: area * readable(scale, range) * countable(picture, scale) };
}

// Small type costs more than type that is larger than it need be.
function readable(scale: number, { good }: PictureScale): number {
  return scale < good ? (scale / good) ** 1.5 : (good / scale) ** 0.6;
}

// Squares are counted with ease from this size on.
function countable({ mark = COUNTABLE }: Picture, scale: number): number {
  return Math.min(1, (mark * scale) / COUNTABLE) ** 1.5;
}
