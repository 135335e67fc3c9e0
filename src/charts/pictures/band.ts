/** Medians over the periods on the band of the middle half, in the large picture and in the small ones. */
import type { YearsPoint } from '../../model.ts';
import { path, round, type Shape } from '../shapes.ts';

type Scale = (value: number) => number;

/** The least and the greatest that a picture over the periods must hold: from zero where that does not press it flat. */
export function domainOfYears(points: readonly YearsPoint[], others: readonly number[] = []): readonly [number, number] {
  const values = [...others, ...points.flatMap(({ figures }) => (figures ? [figures.lower, figures.upper] : []))];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return [least > 0 && least <= most * 0.6 ? 0 : least, most];
}

/** Where the medians stand; null where there is none. */
export function medianSpots(
  points: readonly YearsPoint[],
  x: Scale,
  y: Scale,
): readonly { readonly x: number; readonly y: number | null }[] {
  return points.map(({ figures }, index) => ({ x: x(index), y: figures ? y(figures.median) : null }));
}

/** The middle half as one area for each stretch of periods that have one. */
export function bandPath(points: readonly YearsPoint[], x: Scale, y: Scale): string {
  const stretches: number[][] = [[]];
  points.forEach(({ figures }, index) => {
    if (figures) stretches.at(-1)?.push(index);
    else stretches.push([]);
  });
  return stretches
    .filter((stretch) => stretch.length > 1)
    .map((stretch) => {
      const at = (index: number, key: 'lower' | 'upper'): string => `${round(x(index))} ${round(y(points[index]?.figures?.[key] ?? 0))}`;
      return `M${[...stretch.map((index) => at(index, 'upper')), ...stretch.toReversed().map((index) => at(index, 'lower'))].join('L')}z`;
    })
    .join('');
}

/** A line through spots, broken where one is missing. */
export function linePath(spots: readonly { readonly x: number; readonly y: number | null }[]): string {
  return spots
    .map(({ x, y }, index) => (y === null ? '' : `${(spots[index - 1]?.y ?? null) === null ? 'M' : 'L'}${round(x)} ${round(y)}`))
    .join('');
}

/** A dot as a shape of its own. */
export function dot(x: number, y: number, radius: number, className = 'bar'): Shape {
  return path(
    className,
    `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
  );
}
