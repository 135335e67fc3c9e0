/** Yes: a tick. It has one size, because the source says that, not how much. */
import { path, type Shape } from '../shapes.ts';

/**
 * A tick in the middle of a cell.
 *
 * @example tick(50, 20) // centred on 50, 20
 */
export function tick(x: number, y: number): Shape {
  return path('mark', `M${x - 12} ${y + 1}l8 8l16 -19`);
}
