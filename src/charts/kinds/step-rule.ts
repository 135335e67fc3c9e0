/** step-rule: what a standard asks for as a function of size: a flat minimum, then so much for every hundred. */
import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { formatNumber } from '../../i18n/format.ts';
import type { Chart } from '../../model.ts';
import { floorFault, refuse } from '../conditions.ts';
import { asName, asNumber, entryOf, isBlank, textRuns } from '../entries.ts';
import { slot } from '../forms/slot.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { baseline, label, linesHeight, plain } from '../label.ts';
import { phrases } from '../phrases.ts';
import { type Reading, read, unitText, valueRuns } from '../reading.ts';
import { fillRoom } from '../room.ts';
import { line, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { LINE_HEIGHT, measure, type Run, wrap } from '../words.ts';

interface Rule {
  readonly minimum: Reading;
  readonly per: Reading;
  readonly floor: number;
  readonly slope: number;
  readonly below: number;
  readonly chart: Chart;
}

/** The line of a standard with the side that meets it. Households on its axis are illustrative, and only tick labels. */
export const stepRule: Kind = {
  entries: ({ parameters }, context) => [
    entryOf({ metric: parameters['minimum'] }, context),
    entryOf({ metric: parameters['per'] }, context),
  ],
  remarks: () => ['standard'],
  draw: (chart, context, width, room) => {
    const minimum = read(asName(chart.parameters['minimum']), context);
    const per = read(asName(chart.parameters['per']), context);
    const unknown = [minimum, per].find(({ missing }) => missing);
    if (unknown) return { width, height: 90, marks: [paint(...slot({ x: 0, y: 0, width, height: 90 }, valueRuns(unknown, context)))] };
    const rule = ruleOf(chart, minimum, per);
    return fillRoom((extra) => layOut(rule, context, width, extra), room, { least: -110, most: width * 0.6 });
  },
};

/** How many of its denominator's things a unit speaks of: 100 for `m2/100 households`, else 1. */
function denominatorCount(unit: string | null | undefined): number {
  return Number(/\/(\d+) /.exec(unit ?? '')?.[1] ?? 1);
}

function ruleOf(chart: Chart, minimum: Reading, per: Reading): Rule {
  for (const reading of [minimum, per]) refuse(floorFault(reading));
  const floor = minimum.low ?? 0;
  const slope = (per.low ?? 0) / denominatorCount(per.unit);
  return { minimum, per, floor, slope, below: asNumber(chart.parameters['below'], floor / slope), chart };
}

function layOut(rule: Rule, context: ChartContext, width: number, extra: number): Sheet {
  const { floor, slope, below } = rule;
  const steps = width < 440 ? 3 : 4;
  const most = Math.max(slope * below * steps, floor * 2);
  const left = measure([{ text: formatNumber(most, context.lang) }], 'small') + 10;
  const frame = {
    left,
    right: width - measure([{ text: formatNumber(below * steps, context.lang) }], 'small') / 2 - 1,
    top: 26,
    bottom: 26 + Math.min(width < 440 ? 230 : 250, width * 0.95) + extra,
  };
  const x = scaleLinear([0, below * steps], [frame.left, frame.right]);
  const y = scaleLinear([0, most], [frame.bottom, frame.top]);
  const points = [
    [0, floor],
    [below, floor],
    [below, Math.max(floor, slope * below)],
    [below * steps, slope * below * steps],
  ] as const;
  const words = axisWords(rule, { x, y, steps, frame, width }, context);
  return {
    width,
    height: Math.ceil(words.bottom),
    x: { type: 'linear', domain: x.domain(), range: x.range() },
    y: { type: 'linear', domain: y.domain(), range: y.range() },
    marks: [
      Plot.areaY(points, { x: '0', y1: '1', y2: most, className: 'area' }),
      Plot.ruleY(multiples(most, floor, steps), { x1: 0, x2: below * steps, className: 'ax' }),
      Plot.ruleY([0], { x1: 0, x2: below * steps, className: 'ax0' }),
      Plot.lineY(points, { x: '0', y: '1', className: 'ln' }),
      paint(...words.shapes),
    ],
  };
}

function multiples(most: number, step: number, count: number): number[] {
  const shown = most / step > count + 2 ? most / count : step;
  return Array.from({ length: Math.floor(most / shown + 1e-9) }, (_, index) => (index + 1) * shown);
}

interface Frame {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly steps: number;
  readonly frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly width: number;
}

function axisWords(rule: Rule, place: Frame, context: ChartContext): { shapes: readonly Shape[]; bottom: number } {
  const { below, floor } = rule;
  const { x, y, steps, frame, width } = place;
  const number = (value: number) => formatNumber(value, context.lang);
  const most = Math.max(rule.slope * below * steps, floor * 2);
  const yLabels = [0, ...multiples(most, floor, steps)].map((value) =>
    value === floor
      ? label([[{ text: number(value), observation: rule.minimum.id }]], {
          x: frame.left - 8,
          y: y(value) + 4.5,
          anchor: 'end',
          tone: 'tk',
        })
      : plain(number(value), { x: frame.left - 8, y: y(value) + 4.5, anchor: 'end', tone: 'mut' }),
  );
  const xLabels = Array.from({ length: steps + 1 }, (_, index) =>
    plain(number(index * below), { x: x(index * below), y: frame.bottom + 17, anchor: index === 0 ? 'start' : 'middle', tone: 'mut' }),
  );
  const xTitle = wrap(textRuns(rule.chart.parameters['x'], context), width - frame.left, 'small');
  const unit = isBlank(rule.chart.parameters['y'])
    ? [{ text: unitText(rule.minimum, context) }]
    : textRuns(rule.chart.parameters['y'], context);
  const shapes = [
    ...yLabels,
    ...xLabels,
    label([unit], { x: 0, y: 11, tone: 'mut' }),
    label(xTitle, { x: frame.right, y: frame.bottom + 22 + baseline('small'), anchor: 'end', tone: 'mut' }),
    ...onTheLine(rule, place, context),
  ];
  return { shapes, bottom: frame.bottom + 26 + linesHeight(xTitle, 'small') };
}

function onTheLine(rule: Rule, { x, y, steps, frame }: Frame, context: ChartContext): readonly Shape[] {
  const narrow = steps < 4;
  const met = wrap([{ text: phrases(context.lang).met }], x(rule.below * steps * 0.55) - frame.left - 20, 'small');
  const flat = wrap(strong(valueRuns(rule.minimum, context)), x(rule.below * (steps - 0.4)) - frame.left, 'small');
  const rise = wrap(
    strong(valueRuns(rule.per, context)),
    narrow ? x(rule.below * 1.95) - frame.left - 10 : x(rule.below * steps) - x(rule.below * 1.6),
    'small',
  );
  return [
    line('lead', x(rule.below), y(rule.floor) + 10 + linesHeight(flat, 'small'), x(rule.below), y(0)),
    label(flat, { x: frame.left + 8, y: y(rule.floor) + 4 + baseline('small') }),
    // A narrow plot has room for words only above the line, where the standard is met.
    ...(narrow
      ? [label(rise, { x: frame.left + 10, y: frame.top + 6 + baseline('small') })]
      : [
          label(rise, { x: frame.right, y: y(rule.floor) - 10 - LINE_HEIGHT.small * (rise.length - 1), anchor: 'end' }),
          label(met, { x: frame.left + 12, y: frame.top + 8 + baseline('small') }),
        ]),
  ];
}

function strong(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, strong: true }));
}
