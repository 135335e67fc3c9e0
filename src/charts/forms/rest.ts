/** The rest: there, but short of the mark. A hollow square with a small core, which no fill, edge or hatching resembles. */
import { type Box, round } from '../shapes.ts';

/** The frame is as heavy as the outline of a hollow square, and lighter where squares are small, or the hole would close. */
const FRAME = 1.25;
const FRAME_SHARE = 0.135;
const CORE_SHARE = 0.38;

/**
 * The path of squares with a core, to be filled: the hole runs the other way round, so no fill rule is needed.
 *
 * @example coredPath([{ x: 0, y: 0, width: 17, height: 17 }]) // a frame, its hole, and the core within
 */
export function coredPath(boxes: readonly Box[]): string {
  return boxes.map(cored).join('');
}

function cored(box: Box): string {
  const side = Math.max(box.width, box.height);
  const frame = Math.min(FRAME, side * FRAME_SHARE);
  const hole = shrunk(box, frame / 2);
  const edge = (1 - CORE_SHARE) / 2;
  const core = {
    x: box.x + box.width * edge,
    y: box.y + box.height * edge,
    width: box.width * CORE_SHARE,
    height: box.height * CORE_SHARE,
  };
  const holePath = hole ? `M${round(hole.x)} ${round(hole.y)}v${round(hole.height)}h${round(hole.width)}v${round(-hole.height)}z` : '';
  return around(shrunk(box, -frame / 2)) + holePath + around(core);
}

function around(box: Box | null): string {
  if (!box) return '';
  const { x, y, width, height } = box;
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

// A part of a square may be too thin for a hole.
function shrunk({ x, y, width, height }: Box, by: number): Box | null {
  const smaller = { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
  return smaller.width > 0 && smaller.height > 0 ? smaller : null;
}
