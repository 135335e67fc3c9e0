/** band-rule: what a standard with two bounds asks for as a function of size: everything within the band meets it. */
import * as Plot from '@observablehq/plot';
import { scaleLinear, tickStep } from 'd3';
import { formatNumber, rangeDash } from '../../i18n/format.ts';
import type { Chart } from '../../model.ts';
import { bandFault, refuse } from '../conditions.ts';
import { asName, entryOf, isBlank, textRuns } from '../entries.ts';
import { slot } from '../forms/slot.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { baseline, label, linesHeight, plain } from '../label.ts';
import { type Reading, read, unitText, valueRuns } from '../reading.ts';
import { fillRoom } from '../room.ts';
import { line, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { LINE_HEIGHT, measure, type Run, wrap } from '../words.ts';

const MARKS = 3;

interface Band {
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly chart: Chart;
}

/** The band between one for every `low` and one for every `high`, read off at a few sizes below the axis. */
export const bandRule: Kind = {
  entries: ({ parameters }, context) => [entryOf({ metric: parameters['metric'] }, context)],
  draw: (chart, context, width, room) => {
    const reading = read(asName(chart.parameters['metric']), context);
    if (reading.missing)
      return { width, height: 90, marks: [paint(...slot({ x: 0, y: 0, width, height: 90 }, valueRuns(reading, context)))] };
    const band = bandOf(chart, reading);
    return fillRoom((extra) => layOut(band, context, width, extra), room, { least: -110, most: width * 0.6 });
  },
};

function bandOf(chart: Chart, reading: Reading): Band {
  refuse(bandFault(reading));
  const [low, high] = [reading.low ?? 0, reading.high ?? 0];
  return { reading, low, high, step: stepOf(low, high), chart };
}

// Where both bounds divide evenly the marks read 3—4, 6—8; where they do not, at a round number.
function stepOf(low: number, high: number): number {
  const common = Number.isInteger(low) && Number.isInteger(high) ? (low * high) / divisor(low, high) : Number.POSITIVE_INFINITY;
  return common <= high * 8 ? common : tickStep(0, high * 9, MARKS);
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

interface Frame {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function layOut(band: Band, context: ChartContext, width: number, extra: number): Sheet {
  const { reading, low, high, step } = band;
  const size = step * MARKS;
  const most = size / low;
  const widest = Math.max(
    measure([{ text: formatNumber(size, context.lang) }], 'small'),
    measure(dueRuns(size, { reading, low, high, step, chart: band.chart }, context), 'small'),
  );
  const right = width - (width < 300 ? Math.min(widest, 40) : widest) / 2 - 2;
  const left = measure([{ text: formatNumber(Math.ceil(most), context.lang) }], 'small') + 12;
  const top = 26;
  const bottom = top + Math.min(width < 440 ? 200 : 240, width * 0.8) + extra;
  const x = scaleLinear([0, size], [left, right]);
  const y = scaleLinear([0, most], [bottom, top]);
  const marks = Array.from({ length: MARKS }, (_, index) => (index + 1) * step);
  const levels = Number.isInteger(step / low) ? [0, ...marks.map((mark) => mark / low)] : y.ticks(3);
  const frame: Frame = { x, y, left, right, top, bottom };
  const under = below(band, marks, frame, width, context);
  const ends = [
    [0, 0, 0],
    [size, size / high, size / low],
  ] as const;
  return {
    width,
    height: Math.ceil(under.bottom),
    x: { type: 'linear', domain: x.domain(), range: x.range() },
    y: { type: 'linear', domain: y.domain(), range: y.range() },
    marks: [
      Plot.ruleY(levels.slice(1), { x1: 0, x2: size, className: 'ax' }),
      Plot.areaY(ends, { x: '0', y1: '1', y2: '2', className: 'band' }),
      Plot.ruleY([0], { x1: 0, x2: size, className: 'ax0' }),
      paint(
        ...marks.flatMap((mark) => readOff(mark, band, frame, width >= 440)),
        ...yTicks(levels, frame, context),
        ...edges(band, { ...frame, levels }, context),
        ...under.shapes,
      ),
    ],
  };
}

function readOff(mark: number, { low, high }: Band, { x, y, bottom }: Frame, led: boolean): readonly Shape[] {
  const across = line('ax0', x(mark), y(mark / low), x(mark), y(mark / high));
  return led ? [across, line('lead', x(mark), y(mark / high), x(mark), bottom)] : [across];
}

function yTicks(ticks: readonly number[], { y, left }: Frame, { lang }: ChartContext): readonly Shape[] {
  return ticks.map((tick) => plain(formatNumber(tick, lang), { x: left - 8, y: y(tick) + 4.5, anchor: 'end', tone: 'mut' }));
}

// The words of the upper edge stand between the two highest rules, so that none runs through them.
function edges(
  { reading, low, high, step }: Band,
  { x, y, left, right, bottom, levels }: Frame & { readonly levels: readonly number[] },
  context: ChartContext,
): readonly Shape[] {
  const space = context.lang === 'zh' ? '' : ' ';
  const words = (bound: number): readonly Run[] => [
    { text: formatNumber(bound, context.lang), observation: reading.id, solid: true },
    { text: `${space}${unitText(reading, context)}`, solid: context.lang === 'zh' },
  ];
  const between = ((levels.at(-1) ?? 0) + (levels.at(-2) ?? 0)) / 2;
  const upper = wrap(words(low), x(between * low) - left - 30, 'small');
  const wide = right - left >= 380;
  const lower = wrap(words(high), wide ? x(step * MARKS) - x(step * (MARKS - 1)) - 14 : (right - left) * 0.64, 'small');
  const last = y(between) + 5 + ((upper.length - 1) * LINE_HEIGHT.small) / 2;
  const under = between - (last + 5 - y(between)) / (y(0) - y(1));
  return [
    label(upper, { x: x(under * low) - 8, y: last - (upper.length - 1) * LINE_HEIGHT.small, anchor: 'end', tone: 'hd' }),
    wide
      ? label(lower, { x: x(step * (MARKS - 1)) + 8, y: y((step * (MARKS - 1)) / high) + 20, tone: 'hd' })
      : label(lower, { x: right, y: bottom - 9 - (lower.length - 1) * LINE_HEIGHT.small, anchor: 'end', tone: 'hd' }),
  ];
}

function below(
  band: Band,
  marks: readonly number[],
  { x, bottom, right, left }: Frame,
  width: number,
  context: ChartContext,
): { shapes: readonly Shape[]; bottom: number } {
  const { reading, chart } = band;
  const number = (value: number) => formatNumber(value, context.lang);
  const counted = countedUnit(reading, context);
  const due = marks.map((mark) => dueRuns(mark, band, context));
  const room = (right - left) / MARKS - 6;
  const fits = due.every((runs) => measure(runs, 'small') <= room);
  const title = wrap(textRuns(chart.parameters['x'], context), width, 'small');
  const yTitle = isBlank(chart.parameters['y']) ? [{ text: counted }] : textRuns(chart.parameters['y'], context);
  const shapes = [
    label([yTitle], { x: 0, y: 11, tone: 'mut' }),
    plain('0', { x: left, y: bottom + 17, tone: 'mut' }),
    ...marks.map((mark) => plain(number(mark), { x: x(mark), y: bottom + 17, anchor: 'middle', tone: 'mut' })),
    ...marks.map((mark, index) =>
      label([fits ? (due[index] ?? []) : (due[index] ?? []).slice(0, 1)], { x: x(mark), y: bottom + 36, anchor: 'middle', tone: 'tk' }),
    ),
    label(title, { x: width, y: bottom + 42 + baseline('small'), anchor: 'end', tone: 'mut' }),
  ];
  return { shapes, bottom: bottom + 46 + linesHeight(title, 'small') };
}

function dueRuns(mark: number, { reading, low, high }: Band, context: ChartContext): readonly Run[] {
  const number = (value: number) => formatNumber(value, context.lang, { decimals: 1 });
  const counted = countedUnit(reading, context);
  const space = context.lang === 'zh' ? '' : ' ';
  return [
    { text: `${number(mark / high)}${rangeDash(context.lang)}${number(mark / low)}`, observation: reading.id, strong: true },
    { text: counted ? `${space}${counted}` : '', strong: true },
  ];
}

// households/worker counts workers: the unit whose singular stands below the line.
function countedUnit({ observation }: Reading, { units, lang }: ChartContext): string {
  const singular = observation?.unit?.split('/').at(-1);
  const unit = units.find((each) => each.singular === singular && singular !== undefined);
  return unit?.title[lang] ?? '';
}
