/** The line of a standard over sizes, as far as a picture reaches. */
import type { RegisterScatter, StandardLine } from '../../model.ts';
import { path, round, type Shape } from '../shapes.ts';

type Corners = StandardLine['low'];

/** All lines of a picture: a rule is pale with an edge, so each is a stroke upon a stroke. */
export function ruleLines(
  { lines }: RegisterScatter,
  { x, y, most }: { x: (value: number) => number; y: (value: number) => number; most: number },
): readonly Shape[] {
  const d = lines
    .flatMap(({ low, high }) => [low, ...(high ? [high] : [])])
    .flatMap((corners) =>
      clipped(corners, most).map(([size, asked], index) => `${index === 0 ? 'M' : 'L'}${round(x(size))} ${round(y(asked))}`),
    )
    .join('');
  return d === '' ? [] : [path('rl', d), path('rl-in', d)];
}

/** Corners of a line that does not fall, up to a height. */
export function clipped(corners: Corners, most: number): Corners {
  const end = corners.findIndex(([, asked]) => asked > most);
  const [before, after] = [corners[end - 1], corners[end]];
  if (end === -1) return corners;
  if (!before || !after) return [];
  const share = (most - before[1]) / (after[1] - before[1]);
  return [...corners.slice(0, end), [before[0] + (after[0] - before[0]) * share, most]];
}
