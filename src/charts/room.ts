/** Pictures of image files fill the place that is left to them; on a page they are as high as they like. */
import type { Sheet } from './sheet.ts';

/** How far the stretchable parts of a drawing may grow or shrink, each, in drawing units. */
export interface Stretch {
  /** How many parts share what is left over. */
  readonly parts?: number;
  readonly least: number;
  readonly most: number;
}

/** Draws with as much `extra` for each part as the room allows; without a room with none. */
export function fillRoom(draw: (extra: number) => Sheet, room: number | undefined, { parts = 1, least, most }: Stretch): Sheet {
  let sheet = draw(0);
  if (room === undefined) return sheet;
  let extra = 0;
  // A part may take somewhat more or less than it was given, so the rest is given once again.
  for (const _ of [1, 2]) {
    const next = Math.min(most, Math.max(least, extra + Math.floor(room - sheet.height) / parts));
    if (Math.abs(next - extra) * parts < 1) break;
    extra = next;
    sheet = draw(extra);
  }
  return sheet;
}

/**
 * The drawing with the largest part that has room, from whole sizes; with the least where none has. Larger parts must never make a lower drawing.
 * A size that cannot be drawn at all is null.
 */
export function largestThatFits(
  draw: (size: number) => Sheet | null,
  { least, most, room }: Omit<Stretch, 'parts'> & { readonly room: number },
): Sheet | null {
  let [low, high] = [least, most];
  let best = draw(least);
  while (low < high) {
    const size = Math.ceil((low + high) / 2);
    const sheet = draw(size);
    if (sheet && sheet.height <= room) [best, low] = [sheet, size];
    else high = size - 1;
  }
  return best;
}
