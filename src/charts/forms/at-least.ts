/** At least: the end breaks into four thinning strips. What is solid is stated; how much more there is, nobody knows. */
import { type Box, boxesPath, path, rect, type Shape } from '../shapes.ts';

/** Offset and thickness of the four strips, in drawing units. */
const STRIPS = [
  [3, 8],
  [15, 5],
  [24.5, 2.5],
  [32, 1],
] as const;

/** The room that an open end takes beyond its floor. */
export const OPEN_END = 34;

/**
 * A bar from its start to the stated floor, with an open right end.
 *
 * @example atLeastBar({ x: 0, y: 0, width: 200, height: 40 }, 'outcome') // ≥ 200: solid to 200, then open
 */
export function atLeastBar(box: Box, nature: 'outcome' | 'rule'): readonly Shape[] {
  const body = nature === 'rule' ? path('rule', openOutline(box)) : rect('bar', box);
  return [body, openEnd(box.x + box.width, box, nature)];
}

/** The four strips alone, at an end that something else has drawn. */
export function openEnd(x: number, box: Box, nature: 'outcome' | 'rule'): Shape {
  const strips = STRIPS.map(([offset, width]) => ({ x: x + offset, y: box.y, width, height: box.height }));
  return path(nature === 'rule' ? 'strip2' : 'strip', boxesPath(strips));
}

// The edge of a rule runs around three sides only: a closed right end would read as "exactly".
function openOutline({ x, y, width, height }: Box): string {
  return `M${x + width} ${y}H${x}V${y + height}H${x + width}`;
}
