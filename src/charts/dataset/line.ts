/** A measure over time: a line that breaks where nothing is known, with its last value. */
import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../i18n/format.ts';
import { dayOf } from '../../lib/time-axis.ts';
import type { TimePicture } from '../../model.ts';
import { plain } from '../label.ts';
import { fillRoom } from '../room.ts';
import { path, round, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure } from '../words.ts';
import { acrossLines, belowLabels, heightOf, LEAST_HEIGHT, roundScale, scaleOf } from './scale.ts';
import { timeTicks } from './time-ticks.ts';

interface Spot {
  readonly x: number;
  readonly y: number | null;
}

/** A line of so many points is drawn thin, or it would fill its own valleys. */
const DENSE = 150;
const BELOW = 24;
const ABOVE = 22;

/** The line of a measure. */
export function line(picture: TimePicture, lang: string, width: number, room?: number): Sheet {
  return fillRoom((extra) => layOut(picture, lang, width, extra), room, { least: LEAST_HEIGHT - heightOf(width), most: width * 0.6 });
}

function layOut({ points }: TimePicture, lang: string, width: number, extra: number): Sheet {
  const height = heightOf(width) + extra;
  const days = points.map(({ at }) => dayOf(at) ?? 0);
  const [first = 0, last = 1] = [days[0], days.at(-1)];
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const { values: rounds, domain } = roundScale(baseOf(values), Math.max(...values), width < 300 ? 4 : 5);
  // The numbers of the scale stand left of the line, not under it.
  const left = Math.max(...rounds.map((value) => measure([{ text: formatNumber(value, lang, { compact: true }) }], 'small'))) + 8;
  const end = formatNumber(values.at(-1) ?? 0, lang);
  // The last number stands right of the line, where nothing can cross it.
  const right = width - measure([{ text: end, strong: true }], 'small') - 10;
  const x = scaleOf([first, last], [left, right]);
  const y = scaleOf(domain, [height - BELOW, ABOVE]);
  const spots = points.flatMap(({ value, after }, index): Spot[] => {
    const spot = { x: x(days[index] ?? 0), y: value === null ? null : y(value) };
    return after ? [{ x: spot.x, y: null }, spot] : [spot];
  });
  const ticks = timeTicks(first, last, width).map(({ day, text }) => ({ x: x(day), text }));
  return {
    width,
    height,
    marks: [
      ...acrossLines(rounds, y, right, lang),
      Plot.line(spots, { x: 'x', y: 'y', className: spots.length > DENSE ? 'edge' : 'ln' }),
      paint(...lonely(spots).map(dot), ...lastValue(spots, end)),
      belowLabels(ticks, height - 5, width),
    ],
  };
}

// From zero where that does not press the line flat.
function baseOf(values: readonly number[]): number {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return least > 0 && least <= greatest * 0.6 ? 0 : least;
}

/** Spots with nothing on either side: a line cannot show them. */
function lonely(spots: readonly Spot[]): readonly Spot[] {
  return spots.filter(({ y }, index) => y !== null && (spots[index - 1]?.y ?? null) === null && (spots[index + 1]?.y ?? null) === null);
}

function dot({ x, y }: Spot): Shape {
  return path('bar', `M${round(x - 3)} ${round(y ?? 0)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`);
}

function lastValue(spots: readonly Spot[], text: string): readonly Shape[] {
  const end = spots.findLast(({ y }) => y !== null);
  return end ? [dot(end), plain(text, { x: end.x + 7, y: (end.y ?? 0) + 5, tone: 'tk' })] : [];
}
