/** A measure over time: one row for each period, and no line where there is nothing to stand on. */
import { dayOf } from '../../lib/time-axis.ts';
import type { TimePicture } from '../../model.ts';
import { type Column, numberAt, textAt } from '../../tables/table.ts';
import type { Slice } from './slice.ts';

type Point = TimePicture['points'][number];
interface Placed {
  readonly row: number;
  readonly at: string;
  readonly day: number;
}

const FEWEST = 3;
/** Beyond so many points a line on a page shows no more of them. */
const MOST = 600;

/** The picture of a measure over time, or null where a period has several rows, or hardly any has a value. */
export function timePicture({ rows, where }: Slice, time: Column, measure: Column): TimePicture | null {
  const placed = placedRows(rows, time);
  if (!placed) return null;
  const value = ({ row }: Placed): number | null => (measure.status[row] === 0 ? numberAt(measure, row) : null);
  const from = placed.findIndex((each) => value(each) !== null);
  const to = placed.findLastIndex((each) => value(each) !== null) + 1;
  const drawn = placed.slice(Math.max(0, from), to);
  if (drawn.filter((each) => value(each) !== null).length < FEWEST) return null;
  const gap = widestStep(drawn.map(({ day }) => day));
  const points = drawn.map((each, index): Point => {
    const before = drawn[index - 1];
    const after = before !== undefined && each.day - before.day > gap;
    return { at: each.at, value: value(each), ...(after && { after }) };
  });
  return {
    kind: 'time',
    field: measure.field.name,
    by: time.field.name,
    where,
    points: thinned(points),
    of: points.length,
    leftOut: placed.slice(to).map(({ at }) => at),
    inexact: drawn.filter(({ row }) => measure.relations.has(row)).length,
  };
}

/** The rows in order of time; null where two stand at one time, or a row at none. */
function placedRows(rows: Uint32Array, time: Column): readonly Placed[] | null {
  const seen = new Set<number>();
  const placed: Placed[] = [];
  for (const row of rows) {
    const at = textAt(time, row);
    const day = dayOf(at);
    if (day === null || seen.size === seen.add(day).size) return null;
    placed.push({ row, at, day });
  }
  return placed.sort((a, b) => a.day - b.day);
}

/**
 * The widest step between two periods that belong together. Years and months come one by one;
 * days leave out weekends and holidays.
 */
function widestStep(days: readonly number[]): number {
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  const usual = steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  // A day, a week: up to two weeks is a holiday. A month has 28 to 31 days, a quarter 90 to 92.
  return usual < 7 ? Math.max(usual * 2, 14) : usual * 1.5;
}

/** The highest and the lowest of each stretch, and every point beside a gap: the line keeps its shape and its extremes. */
function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST) return points;
  const stretch = Math.ceil(points.length / (MOST / 2));
  const kept = new Set<number>([0, points.length - 1]);
  for (let from = 0; from < points.length; from += stretch) {
    const part = points.slice(from, from + stretch);
    const values = part.map(({ value }) => value).filter((value) => value !== null);
    for (const extreme of [Math.min(...values), Math.max(...values)]) {
      const at = part.findIndex(({ value }) => value === extreme);
      if (at !== -1) kept.add(from + at);
    }
  }
  return keepGaps(points, kept);
}

// A gap between two kept points stays a gap, wherever it was.
function keepGaps(points: readonly Point[], kept: ReadonlySet<number>): readonly Point[] {
  let broken = false;
  return points.flatMap((point, index) => {
    broken ||= point.after === true || point.value === null;
    if (!kept.has(index)) return [];
    const after = broken && point.value !== null;
    broken = point.value === null;
    return [{ at: point.at, value: point.value, ...(after && { after }) }];
  });
}
