/** How high a text stands at a width, estimated on the high side: the fonts of readers differ, and a frame that is too low cuts its content. */
import { FONT_SIZE, measure } from '../../charts/words.ts';

/** A text as the stylesheet sets it, in CSS pixels at the root size of the site. */
export interface TextBlock {
  readonly text: string;
  readonly size: number;
  readonly line: number;
  /** What stands above it, besides the text before. */
  readonly above?: number;
  /** The widest that its lines get. */
  readonly most?: number;
  /** A headline breaks between phrases, so more of a line may stay empty. */
  readonly headline?: boolean;
}

/** So much of a line may stay empty, in ems: text is estimated wide already. */
const [LOST, LOST_IN_HEADLINES] = [1.5, 4];

/** The height of a block in a column of any width: the text is measured once. `scale` is for type that grows with the frame. */
export function blockHeight(block: TextBlock): (width: number, scale?: number) => number {
  const { text, size, line, above = 0, most = Number.POSITIVE_INFINITY, headline = false } = block;
  const ems = measure([{ text }], 'small') / FONT_SIZE.small;
  const lost = headline ? LOST_IN_HEADLINES : LOST;
  return (width, scale = 1) => above + line * scale * linesOf(ems * size * scale, Math.min(width, most), size * scale * lost);
}

/** The height of boxes of these widths in rows, with a gap between two of a row. */
export function rowsHeight(boxes: readonly number[], { gap, line, width }: { gap: number; line: number; width: number }): number {
  let [rows, x] = [boxes.length > 0 ? 1 : 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + gap + box > width) [rows, x] = [rows + 1, 0];
    x += (x > 0 ? gap : 0) + box;
  }
  return rows * line;
}

function linesOf(wide: number, width: number, lost: number): number {
  return wide <= width ? 1 : Math.ceil(wide / Math.max(width - lost, lost));
}
