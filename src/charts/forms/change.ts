/** A change without a base: an arrow of one length for every size, and no axis, because there is nowhere to start. */
import { path, type Shape } from '../shapes.ts';

/** The height of the arrow, whatever the change. */
export const ARROW = 46;

/**
 * An arrow up or down; a change of nothing is a level dash.
 *
 * @example arrow(100, 0, -5) // points down, as long as for −50
 */
export function arrow(x: number, y: number, change: number): Shape {
  if (change === 0) return path('mark', `M${x - 11} ${y + ARROW / 2}h22`);
  const shaft = `M${x} ${y}v${ARROW}`;
  const head = change < 0 ? `M${x - 11} ${y + ARROW - 12}l11 11l11 -11` : `M${x - 11} ${y + 12}l11 -11l11 11`;
  return path('mark', shaft + head);
}
