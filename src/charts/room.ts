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
  const natural = draw(0);
  if (room === undefined) return natural;
  const extra = Math.min(most, Math.max(least, Math.floor(room - natural.height) / parts));
  return extra === 0 ? natural : draw(extra);
}

/** The first of some drawings that is not higher than the room; where none is, the lowest. Those that cannot be drawn are null. */
export function firstThatFits<T>(choices: Iterable<T>, draw: (choice: T) => Sheet | null, room: number): Sheet | null {
  let lowest: Sheet | null = null;
  for (const choice of choices) {
    const sheet = draw(choice);
    if (!sheet) continue;
    if (sheet.height <= room) return sheet;
    if (!lowest || sheet.height < lowest.height) lowest = sheet;
  }
  return lowest;
}
