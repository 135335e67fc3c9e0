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
const SLOPES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 6];
const WIDTHS = Array.from({ length: (WIDEST - NARROWEST) / STEP + 1 }, (_, index) => NARROWEST + index * STEP);

/** The lowest function of this form that is nowhere below the height of the content. */
export function frameHeight(contentHeight: (width: number) => number): FrameHeight {
  const needed = WIDTHS.map((width) => ({ width, height: Math.ceil(contentHeight(width)) + ROOM }));
  const most = Math.max(...needed.map(({ height }) => height));
  const { level, start, slope } = bestFit(needed, most);
  const at = (width: number): number => Math.max(level, Math.min(most, Math.ceil(start - slope * width)));
  const css = level === most || slope === 0 ? `${most}px` : `clamp(${level}px,calc(${start}px - ${slope * 100}cqi),${most}px)`;
  return { css, most, at };
}

interface Needed {
  readonly width: number;
  readonly height: number;
}

interface Fit {
  readonly level: number;
  readonly start: number;
  readonly slope: number;
  /** What is left empty over all widths. */
  readonly spare: number;
}

// Every height that occurs may be the level; where it is not enough the slope has to be.
function bestFit(needed: readonly Needed[], most: number): Fit {
  let best: Fit = { level: most, start: most, slope: 0, spare: spareOf(needed, most, most, 0, most) };
  for (const level of new Set(needed.map(({ height }) => height))) {
    for (const slope of SLOPES) {
      const start = startOf(needed, level, slope);
      const spare = spareOf(needed, level, start, slope, most);
      if (spare < best.spare) best = { level, start, slope, spare };
    }
  }
  return best;
}

function startOf(needed: readonly Needed[], level: number, slope: number): number {
  let start = 0;
  for (const { width, height } of needed) if (height > level) start = Math.max(start, height + slope * width);
  return Math.ceil(start);
}

function spareOf(needed: readonly Needed[], level: number, start: number, slope: number, most: number): number {
  let spare = 0;
  for (const { width, height } of needed) spare += Math.max(level, Math.min(most, start - slope * width)) - height;
  return spare;
}
