/** About (基本, 大致): a bar whose end is a wave, a square that is hatched. Both read in black and white. */
import { type Box, path, round, type Shape } from '../shapes.ts';

/**
 * A bar that ends about here: its right end is a wave around the stated value.
 *
 * @example aboutBar({ x: 0, y: 0, width: 124, height: 40 }, 'outcome') // ≈ 124
 */
export function aboutBar({ x, y, width, height }: Box, nature: 'outcome' | 'rule'): readonly Shape[] {
  const end = x + width;
  const half = height / 2;
  const wave = `q13 ${round(half / 2)} 0 ${round(half)}t0 ${round(half)}`;
  return [path(nature === 'rule' ? 'rule' : 'bar', `M${round(x)} ${round(y)}H${round(end)}${wave}H${round(x)}z`)];
}

/** The path of hatched squares: an outline and three strokes across. */
export function hatchedPath(boxes: readonly Box[]): string {
  return boxes.map(({ x, y, width }) => hatched(round(x), round(y), round(width))).join('');
}

function hatched(x: number, y: number, side: number): string {
  const half = round(side / 2);
  const outline = `M${x} ${y}h${side}v${side}h${-side}z`;
  return `${outline}m0 ${half}l${half} ${-half}m${half} 0l${-side} ${side}m${half} 0l${half} ${-half}`;
}
