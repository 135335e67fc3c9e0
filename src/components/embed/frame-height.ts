/** The height of a frame as a function of its width that a style attribute can hold: high while it is narrow, then falling, then level. No script is needed. */

export interface FrameHeight {
  /** `clamp(420px,calc(900px - 120cqi),780px)`; a cqi is a hundredth of the width of the box around the frame. */
  readonly css: string;
  /** Enough at any width, in CSS pixels: for whoever takes no style. */
  readonly most: number;
  /** Enough at a width. */
  readonly at: (width: number) => number;
}

/** Frames are as narrow as a column on a small phone and as wide as a page. */
const [NARROWEST, WIDEST, STEP] = [280, 1280, 10];
/** Fonts differ. */
const ROOM = 10;
const SLOPES = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 6];
const WIDTHS = Array.from({ length: (WIDEST - NARROWEST) / STEP + 1 }, (_, index) => NARROWEST + index * STEP);

/** The lowest function of this form that is nowhere below the height of the content. */
export function frameHeight(contentHeight: (width: number) => number): FrameHeight {
  const needed = WIDTHS.map((width) => ({ width, height: Math.ceil(contentHeight(width)) + ROOM }));
  const fits = SLOPES.flatMap((slope) => needed.map(({ height: level }) => fitOf(level, slope, needed)));
  const { level, start, slope } = fits.reduce((best, fit) => (fit.spare < best.spare ? fit : best));
  const most = Math.max(...needed.map(({ height }) => height));
  const at = (width: number): number => Math.max(level, Math.min(most, Math.ceil(start - slope * width)));
  const css = level === most || slope === 0 ? `${most}px` : `clamp(${level}px,calc(${start}px - ${slope * 100}cqi),${most}px)`;
  return { css, most, at };
}

interface Needed {
  readonly width: number;
  readonly height: number;
}

// Where the level is not enough the slope has to be.
function fitOf(level: number, slope: number, needed: readonly Needed[]) {
  const start = Math.ceil(Math.max(0, ...needed.filter(({ height }) => height > level).map(({ width, height }) => height + slope * width)));
  const most = Math.max(...needed.map(({ height }) => height));
  const spare = needed.reduce((sum, { width, height }) => sum + Math.max(level, Math.min(most, start - slope * width)) - height, 0);
  return { level, slope, start, spare };
}
