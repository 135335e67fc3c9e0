/** Chooses the form of a bar by the strength of its value. An exact value is the only one with a closed end. */
import { drawnTo } from '../conditions.ts';
import type { Reading } from '../reading.ts';
import { type Box, rect, type Shape } from '../shapes.ts';
import { aboutBar } from './about.ts';
import { atLeastBar } from './at-least.ts';
import { atMostBar } from './at-most.ts';
import { rangeBar } from './range.ts';
import { slot } from './slot.ts';

/** Where a bar lies: `scale` gives the position of a value, `right` is as far as a slot may reach. */
export interface BarPlace {
  readonly scale: (value: number) => number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/**
 * The shapes of a bar.
 *
 * @example bar(read('workers-recruited', context), place) // ≥ 200: open to the right
 */
export function bar(reading: Reading, { scale, right, y, height }: BarPlace): readonly Shape[] {
  const start = scale(0);
  if (reading.missing) {
    const words = [{ text: reading.words.number, observation: reading.id }];
    return slot({ x: start, y, width: Math.min(right - start, 150), height }, words);
  }
  return form(reading, { x: start, y, width: scale(drawnTo(reading)) - start, height }, scale);
}

function form(reading: Reading, box: Box, scale: (value: number) => number): readonly Shape[] {
  switch (reading.relation) {
    case '≥':
      return atLeastBar(box, reading.nature);
    case '≤':
      return atMostBar(box, reading.nature);
    case '≈':
      return aboutBar(box, reading.nature);
    case 'range':
      return rangeBar(box, scale(reading.low ?? 0));
    case '=':
      return [rect(reading.nature === 'rule' ? 'rule' : 'bar', box)];
    default:
      throw new Error(`no bar for relation: ${reading.relation}`);
  }
}
