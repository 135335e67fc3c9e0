/** open-bar: bars from zero, one above another, each with the end that its strength asks for. */
import { scaleLinear } from 'd3';
import { barAxis, TICK_HEIGHT } from '../axis.ts';
import { drawnTo, refuse, unitsFault } from '../conditions.ts';
import { entriesOf } from '../entries.ts';
import { OPEN_END } from '../forms/at-least.ts';
import { bar } from '../forms/bar.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import { baseline, label, linesHeight } from '../label.ts';
import { type Reading, spaced, valueRuns } from '../reading.ts';
import { fillRoom } from '../room.ts';
import type { Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, type Run, wrap } from '../words.ts';

/** Bars of quantities in one unit. Refuses units that differ and quantities that have no size. */
export const openBar: Kind = {
  entries: (chart, context) => entriesOf(chart.parameters['bars'], context),
  draw: (chart, context, width, room) => {
    const entries = openBar.entries(chart, context);
    const most = Math.min(120, width * 0.2);
    return fillRoom((extra) => layOut(entries, context, width, extra), room, { parts: entries.length, least: -24, most });
  },
};

function layOut(entries: readonly Entry[], context: ChartContext, width: number, extra: number): Sheet {
  const max = longest(entries.map(({ reading }) => reading));
  const scale = scaleLinear([0, max], [0.5, width - OPEN_END - 6]);
  // Three quarters of what a row has to spare thicken its bar.
  const height = (entries.length === 1 ? 46 : 30) + extra * 0.75;
  const gap = 26 + extra * 0.25;
  const shapes: Shape[] = [];
  const bars: [number, number][] = [];
  let y = 0;
  for (const { label: words, reading } of entries) {
    const head = heading(words, valueRuns(reading, context, { size: 'figure', computed: true }), width);
    const top = y + head.height + 6;
    bars.push([top, top + height]);
    shapes.push(...head.shapes(y), ...bar(reading, { scale, right: width, y: top, height }));
    y += head.height + height + gap;
  }
  const drawn = entries.find(({ reading }) => !reading.missing)?.reading;
  const bottom = y - gap + 11;
  const axis = drawn ? barAxis({ max, scale, bars, bottom, reading: drawn }, context) : [];
  return {
    width,
    height: bottom + TICK_HEIGHT,
    x: { type: 'linear', domain: [0, max], range: scale.range() },
    marks: [...axis, paint(...shapes)],
  };
}

/** A label with its value: on one line where both fit, else the value below. */
export function heading(
  words: readonly Run[],
  value: readonly Run[],
  width: number,
): { height: number; shapes: (y: number) => readonly Shape[] } {
  const line = [...words, ...spaced(value, 9)];
  if (measure(line, 'medium') <= width)
    return { height: 30, shapes: (y) => [label([line], { x: 0, y: y + 22, size: 'medium', tone: 'hd' })] };
  const lines = wrap(words, width, 'medium');
  const top = linesHeight(lines, 'medium');
  const values = wrap(value, width, 'medium');
  return {
    height: top + 30 + linesHeight(values.slice(1), 'medium'),
    shapes: (y) => [
      label(lines, { x: 0, y: y + baseline('medium'), size: 'medium', tone: 'hd' }),
      label(values, { x: 0, y: y + top + 22, size: 'medium', tone: 'hd' }),
    ],
  };
}

/** The end of a scale on which all readings can be drawn; refuses to lay different units on one scale. */
export function longest(readings: readonly Reading[]): number {
  const drawn = readings.filter(({ missing }) => !missing);
  const ends = drawn.map(drawnTo);
  refuse(unitsFault(drawn));
  return Math.max(0, ...ends) || 1;
}
