/** Bars from zero, one for each category, with its number beside it. */
import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../i18n/format.ts';
import { plain } from '../label.ts';
import { fillRoom } from '../room.ts';
import { rect, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, shortened } from '../words.ts';
import { scaleOf } from './scale.ts';

interface Point {
  readonly at: string;
  readonly value: number;
}
interface Layout {
  readonly row: number;
  readonly bar: number;
  /** Where bars begin, and where the bar of a row stands in it. */
  readonly left: number;
  readonly top: number;
}

/** Below this width the words stand above their bars. */
const NARROW = 400;

/** Horizontal bars, as long as their values. */
export function bars(points: readonly Point[], lang: string, width: number, room?: number): Sheet {
  return fillRoom((extra) => layOut(points, lang, width, extra), room, { parts: points.length, least: -6, most: 46 });
}

function layOut(points: readonly Point[], lang: string, width: number, extra: number): Sheet {
  const natural = width < NARROW ? { row: 42, bar: 14, left: 0, top: 21 } : besideWords(points, width);
  const layout = {
    ...natural,
    row: natural.row + extra,
    bar: natural.bar + extra * 0.65,
    ...(natural.left > 0 && { top: 5 + extra * 0.175 }),
  };
  const text = ({ value }: Point): string => formatNumber(value, lang);
  const room = Math.max(...points.map((point) => measure([{ text: text(point) }], 'small'))) + 10;
  const values = points.map(({ value }) => value);
  const x = scaleOf([Math.min(0, ...values), Math.max(0, ...values)], [layout.left, width - room]);
  const height = points.length * layout.row + 4;
  const shapes = points.flatMap((point, index) => barOf(point, text(point), index * layout.row, x, layout));
  return { width, height, marks: [paint(...shapes), ...points.map((_, index) => zeroLine(x(0), index * layout.row, layout))] };
}

// Only beside the bars: it would cut through words that stand above them.
function zeroLine(x: number, y: number, { row, bar, left, top }: Layout): Plot.Markish {
  const [y1, y2] = left > 0 ? [y, y + row] : [y + top - 3, y + top + bar + 3];
  return Plot.ruleX([x], { y1, y2, className: 'ax0' });
}

function besideWords(points: readonly Point[], width: number): Layout {
  const widest = Math.max(...points.map(({ at }) => measure([{ text: at }], 'small')));
  return { row: 27, bar: 17, left: Math.min(widest, width * 0.4) + 18, top: 5 };
}

function barOf(point: Point, number: string, y: number, x: (value: number) => number, { row, bar, left, top }: Layout): readonly Shape[] {
  const [from, to] = [Math.min(x(0), x(point.value)), Math.max(x(0), x(point.value))];
  const beside = left > 0;
  const name = beside
    ? plain(shortened(point.at, left - 10), { x: left - 10, y: y + row / 2 + 5, anchor: 'end', tone: 'hd' })
    : plain(shortened(point.at, 210), { x: 0, y: y + 15, tone: 'hd' });
  return [
    name,
    rect('bar', { x: from, y: y + top, width: Math.max(to - from, 0.5), height: bar }),
    plain(number, { x: to + 6, y: y + top + bar / 2 + 5, tone: 'tk' }),
  ];
}
