/** At most: the mirror of at least. A wall stands at the ceiling, and strips thin out behind it; nothing is solid. */
import { type Box, boxesPath, line, path, type Shape } from '../shapes.ts';

/** Distance of each strip's left edge from the wall, and its thickness. */
const STRIPS = [
  [15, 8],
  [24, 5],
  [31, 2.5],
  [37, 1],
] as const;

/**
 * A value that is known only not to exceed its ceiling.
 *
 * @example atMostBar({ x: 0, y: 0, width: 60, height: 40 }, 'outcome') // ≤ 60: a wall at 60, a thin line from 0
 */
export function atMostBar(box: Box, nature: 'outcome' | 'rule'): readonly Shape[] {
  const wall = box.x + box.width;
  const strips = STRIPS.filter(([distance]) => wall - distance > box.x);
  const boxes = strips.map(([distance, width]) => ({ x: wall - distance, y: box.y, width, height: box.height }));
  const middle = box.y + box.height / 2;
  return [
    line('lead', box.x, middle, wall, middle),
    path(nature === 'rule' ? 'strip2' : 'strip', boxesPath(boxes)),
    line('wall', wall - 2, box.y, wall - 2, box.y + box.height),
  ];
}
