/** Finds the size at which a picture fills a place best: never distorted, never higher than the place. */
import { remember } from '../../lib/remember.ts';
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
/** A picture may be so much higher than its room, in drawing units: sums of fractions. */
const SLACK = 0.5;
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

// Laying a picture out takes long. What has room at one size has room at smaller ones (but for a few grids of panels): the largest is looked for
// in halves, and only readable sizes below it are compared.
function bestFit(draw: DrawPicture, place: Size, range: PictureScale): Fitted | null {
  const scales = scalesOf(range);
  const at = remember(scales.length, (index: number) => tryAt(draw, place, scales[index] as number, range));
  const readables = scales.filter((scale) => scale >= range.least / STEP).length;
  const [from, to] = at(readables - 1).fitted ? [0, readables - 1] : [readables, scales.length - 1];
  const largest = firstThat((index) => at(index).fitted !== null, from, to);
  const { fitted, refusal } = at(largest);
  if (!fitted && refusal) throw refusal;
  let best = fitted;
  for (let index = largest + 1; index < readables && best; index++) {
    const other = best.worth < mostWorth(place, scales[index] as number, range) ? at(index).fitted : null;
    if (other && other.worth > best.worth) best = other;
  }
  return best;
}

/** All sizes that are tried, from the largest down. */
function scalesOf({ most }: PictureScale): readonly number[] {
  const scales: number[] = [];
  for (let scale = most; scale > TINIEST; scale /= STEP) scales.push(scale);
  return scales;
}

/** The first place from which on something holds; the last where it never does. */
function firstThat(holds: (index: number) => boolean, from: number, to: number): number {
  if (from >= to) return to;
  const middle = Math.floor((from + to) / 2);
  return holds(middle) ? firstThat(holds, from, middle) : firstThat(holds, middle + 1, to);
}

interface Trial {
  readonly fitted: Fitted | null;
  /** Some pictures cannot be drawn as narrow as this. */
  readonly refusal?: unknown;
}

function tryAt(draw: DrawPicture, place: Size, scale: number, range: PictureScale): Trial {
  try {
    return { fitted: fitAt(draw, place, scale, range) };
  } catch (refusal) {
    return { fitted: null, refusal };
  }
}

// What a picture would be worth that left nothing of its place empty: only where it may be worth more is it laid out.
function mostWorth({ width, height }: Size, scale: number, range: PictureScale): number {
  return width * (height + SLACK * scale) * readable(scale, range);
}

function fitAt(draw: DrawPicture, { width, height }: Size, scale: number, range: PictureScale): Fitted | null {
  const room = height / scale;
  const picture = draw(width / scale, room);
  if (picture.height > room + SLACK) return null;
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
