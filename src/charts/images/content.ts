/** What is to be laid out on an image. */
import type { DrawPicture } from './fit.ts';
import type { PictureScale } from './shape.ts';
import type { Block } from './text.ts';

/** The words of an image, in its language. */
export interface ImageWords {
  readonly finding: string;
  readonly subtitle: string;
  /** That the data is invented, where it is: before all else. */
  readonly warning: string | null;
  /** What must be known to read the picture, each a paragraph. */
  readonly notes: readonly string[];
  /** Source, release and address, each a paragraph. */
  readonly sources: readonly string[];
}

export interface Content {
  readonly words: ImageWords;
  readonly draw: DrawPicture;
  /** How large the picture's type may be, where the shape's own range does not suit it. */
  readonly range?: PictureScale;
  /** So many lines of the subtitle are shown at most. */
  readonly subtitleLines?: number;
  /** What stands in the corner below: a QR code with its caption. */
  readonly corner?: Block & { readonly width: number };
}
