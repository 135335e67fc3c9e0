/** A range: a band from the lower to the upper bound, both edges drawn, on a thin line from the start. */
import { type Box, line, rect, type Shape } from '../shapes.ts';

/**
 * A band between two bounds; `box` reaches from the start of the scale to the upper bound, `low` is where the band begins.
 *
 * @example rangeBar({ x: 0, y: 0, width: 400, height: 40 }, 300) // 300–400
 */
export function rangeBar(box: Box, low: number): readonly Shape[] {
  const middle = box.y + box.height / 2;
  const band = { x: low, y: box.y, width: box.x + box.width - low, height: box.height };
  return [line('lead', box.x, middle, low, middle), rect('band', band)];
}
