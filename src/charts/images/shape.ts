/** The shapes of image files. Each has a layout of its own: sizes of type, where words stand, how large a picture's words may be. */

export interface ImageShape {
  readonly name: 'wide' | 'square' | 'og' | 'poster';
  readonly width: number;
  readonly height: number;
  /** Pixels of a PNG for each unit. */
  readonly pixels: number;
  readonly margin: number;
  /** Sizes of the headline, the first that takes no more than so many lines. */
  readonly title: { readonly sizes: readonly number[]; readonly lines: number };
  readonly subtitle: number;
  readonly foot: { readonly size: number; readonly columns: number; readonly lines: number };
  /** How much a picture may be enlarged: its smallest type is 13 units. */
  readonly picture: PictureScale;
  /** The share of the width that words take where they stand beside the picture; null where they may only stand above and below. */
  readonly beside: number | null;
  /** The side of the QR code, where there is one. */
  readonly code: number | null;
}

export interface PictureScale {
  readonly least: number;
  readonly good: number;
  readonly most: number;
}

/** 16 to 9: for articles and slides. */
const wide: ImageShape = {
  name: 'wide',
  width: 1200,
  height: 675,
  pixels: 2,
  margin: 48,
  title: { sizes: [42, 38, 34], lines: 2 },
  subtitle: 21,
  foot: { size: 15.5, columns: 2, lines: 6 },
  picture: { least: 1.2, good: 1.6, most: 2.3 },
  beside: 0.34,
  code: null,
};

/** What a link shows of its page: small, so the type is large and the words are few. */
const og: ImageShape = {
  ...wide,
  name: 'og',
  height: 630,
  pixels: 1,
  title: { sizes: [46, 42, 37], lines: 2 },
  subtitle: 20,
  foot: { size: 15, columns: 2, lines: 4 },
  picture: { least: 1.2, good: 1.7, most: 2.5 },
  beside: 0.35,
};

const square: ImageShape = {
  name: 'square',
  width: 1080,
  height: 1080,
  pixels: 2,
  margin: 56,
  title: { sizes: [54, 48, 43], lines: 3 },
  subtitle: 26,
  foot: { size: 17.5, columns: 2, lines: 9 },
  picture: { least: 1.35, good: 1.9, most: 3 },
  beside: null,
  code: null,
};

/** For a phone that is held upright, and a wall. */
const poster: ImageShape = {
  name: 'poster',
  width: 1080,
  height: 1440,
  pixels: 1,
  margin: 64,
  title: { sizes: [74, 66, 58, 50], lines: 4 },
  subtitle: 29,
  foot: { size: 22, columns: 1, lines: 14 },
  picture: { least: 1.5, good: 2.2, most: 3.6 },
  beside: null,
  code: 196,
};

export const imageShapes = { wide, square, og, poster } as const;
