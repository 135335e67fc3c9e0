/** The line of a standard over sizes, as far as a picture reaches. */
import type { RegisterScatter, StandardLine } from '../../model.ts';
import { path, round, type Shape } from '../shapes.ts';

type Corners = StandardLine['low'];

/** All lines of a picture: a rule is pale with an edge, so a line is a stroke upon a stroke, and a range a band. */
export function ruleLines(
  { lines }: RegisterScatter,
  { x, y, most }: { x: (value: number) => number; y: (value: number) => number; most: number },
): readonly Shape[] {
  const at = ([size, asked]: Corners[number]): string => `${round(x(size))} ${round(y(asked))}`;
  const single = lines.filter(({ high }) => high === null).map(({ low }) => `M${clipped(low, most).map(at).join('L')}`);
  const bands = lines.map((line) => bandCorners(line, most)).filter((corners) => corners.length > 0);
  const d = single.join('');
  return [
    ...bands.map((corners) => path('band', `M${corners.map(at).join('L')}z`)),
    ...(d === '' ? [] : [path('rl', d), path('rl-in', d)]),
  ];
}

/** The outline of a range, cut off at a height; nothing where a line is no range. */
export function bandCorners({ low, high }: StandardLine, most: number): Corners {
  if (!high) return [];
  const [upper, lower] = [clipped(high, most), clipped(low, most)];
  const end = lower.at(-1);
  // Where the upper line leaves the picture before the lower one does, its edge runs along the top.
  const corner: Corners = end && (upper.at(-1)?.[0] ?? 0) < end[0] && end[1] < most ? [[end[0], most]] : [];
  return [...upper, ...corner, ...lower.toReversed()];
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
