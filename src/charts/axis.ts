/** Gridlines and tick labels. Tick labels are a scale to read by, not figures of a source, so they are muted. */
import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../i18n/format.ts';
import type { Unit } from '../model.ts';
import type { ChartContext } from './kind.ts';
import { plain } from './label.ts';
import type { Reading } from './reading.ts';
import { paint } from './sheet.ts';
import { measure } from './words.ts';

/** A horizontal axis under bars: where its lines run, and the scale that places them. */
export interface BarAxis {
  readonly max: number;
  readonly scale: (value: number) => number;
  /** Top and bottom of each bar: lines run behind the bars and stay out of the words between them. */
  readonly bars: readonly (readonly [number, number])[];
  readonly bottom: number;
  readonly reading: Reading;
}

/** The height that tick labels take below their lines. */
export const TICK_HEIGHT = 22;

/** Light gridlines at round values, an ink line at zero, and the values below. */
export function barAxis({ max, scale, bars, bottom, reading }: BarAxis, context: ChartContext): Plot.Markish[] {
  const values = roundValues(max, scale(max) - scale(0), (value) => tickText(value, reading, context));
  const labels = values.map((value) =>
    plain(tickText(value, reading, context), { x: scale(value), y: bottom + 16, anchor: value === 0 ? 'start' : 'middle', tone: 'mut' }),
  );
  return [
    ...bars.flatMap(([top, end]) => [
      Plot.ruleX(values.slice(1), { y1: top - 5, y2: end + 5, className: 'ax' }),
      Plot.ruleX([0], { y1: top - 5, y2: end + 5, className: 'ax0' }),
    ]),
    paint(...labels),
  ];
}

/** A tick label in the unit of a reading, without the unit's name. */
export function tickText(value: number, { observation }: Reading, { units, lang }: ChartContext): string {
  const unit: Unit | undefined = units.find(({ name }) => name === observation?.unit);
  return formatNumber(value, lang, unit?.compact === true ? { compact: true } : { decimals: 2 });
}

/** Round values from zero whose labels have room to stand apart. */
function roundValues(max: number, length: number, text: (value: number) => string): number[] {
  for (const count of [5, 4, 3, 2, 1]) {
    const values = ticks(0, max, count);
    const step = ((values[1] ?? max) / max) * length;
    const widest = Math.max(...values.map((value) => measure([{ text: text(value) }], 'small')));
    if (values.length <= count + 1 && step >= widest + 14) return values;
  }
  return [0];
}
