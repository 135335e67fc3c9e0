/** register-distribution: how a measure is spread over the things of a register, with their median and the mark of a standard. */
import type { Chart, RegisterDistribution } from '../../model.ts';
import { acrossLines, belowLabels, heightOf, LEAST_HEIGHT, roundScale, scaleOf } from '../dataset/scale.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { foot } from '../pictures/foot.ts';
import { type Above, above, markOf, uprightRule } from '../pictures/mark.ts';
import { observedEntries, pictureFor } from '../pictures/of.ts';
import { countsText, type Reader, readerOf, sentence } from '../pictures/reader.ts';
import { numberCell } from '../pictures/table.ts';
import { fillRoom } from '../room.ts';
import { boxesPath, line, path, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure } from '../words.ts';

const KIND = 'register-distribution';
const [LABEL_ROW, BELOW] = [20, 24];

/** Bars over bins whose edges are round; the median and the mark stand above them. */
export const registerDistribution: Kind = {
  entries: observedEntries,
  draw: (chart, context, width, room) =>
    fillRoom((extra) => layOut(chart, context, width, extra), room, { least: LEAST_HEIGHT - heightOf(width), most: width * 0.6 }),
  picture: {
    describe: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      return [sentence([reader.measure(picture.measure), ...figuresText(picture, reader)], reader), ...footText(picture, reader)];
    },
    table: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      const { columns } = reader.words;
      const text = (value: number): string => reader.number(value, picture.measure);
      return {
        columns: [
          { name: 'range', title: reader.measure(picture.measure) },
          { name: 'low', title: null },
          { name: 'below', title: null },
          { name: 'count', title: columns.count(reader.entity) },
        ],
        rows: binsWithFar(picture).map(({ low, high, count }) => ({
          label: reader.words.from(text(low), text(high)),
          cells: [numberCell(low, text), numberCell(high, text), numberCell(count, reader.count)],
        })),
      };
    },
  },
};

/** The bins, and the far values as one bin on either side. */
function binsWithFar({ bins, below, above }: RegisterDistribution): RegisterDistribution['bins'] {
  const [first, last] = [bins[0]?.low ?? 0, bins.at(-1)?.high ?? 0];
  return [
    ...(below ? [{ low: below.farthest, high: first, count: below.count }] : []),
    ...bins,
    ...(above ? [{ low: last, high: above.farthest, count: above.count }] : []),
  ];
}

function layOut(chart: Chart, context: ChartContext, width: number, extra: number): Sheet {
  const picture = pictureFor(chart, KIND);
  const reader = readerOf(picture, context);
  const mark = markOf(chart.parameters['mark'], context, reader);
  const { bins, figures } = picture;
  const top = LABEL_ROW * ((mark ? 1 : 0) + (figures ? 1 : 0)) + 22;
  const bottom = top + heightOf(width) - BELOW - 22 + extra;
  const [low = 0, high = 1] = [bins[0]?.low, bins.at(-1)?.high];
  const { values, domain } = roundScale(0, Math.max(...bins.map(({ count }) => count)), width < 300 ? 3 : 4);
  const whole = values.filter(Number.isInteger);
  const left = Math.max(...whole.map((value) => measure([{ text: reader.tick(value) }], 'small'))) + 8;
  const x = scaleOf([Math.min(low, mark ? mark.at : low), Math.max(high, mark ? mark.at : high)], [left, width - 4]);
  const y = scaleOf(domain, [bottom, top]);
  const words = foot([footText(picture, reader).join(reader.lang === 'zh' ? '' : ' ')], bottom + BELOW - 6, width);
  const zh = reader.lang === 'zh';
  const places: readonly Above[] = [
    ...(figures
      ? [
          {
            x: x(figures.median),
            runs: [{ text: reader.words.median + (zh ? '' : ' ') }, { text: reader.number(figures.median, picture.measure), strong: true }],
          },
        ]
      : []),
    ...(mark ? [{ x: x(mark.at), runs: mark.runs }] : []),
  ];
  const labels = above(places, width, LABEL_ROW);
  const from = (at: number): number => 16 + LABEL_ROW * labels.order.findIndex((place) => place.x === at);
  const shapes: Shape[] = [
    ...(figures ? [line('edge', x(figures.median), from(x(figures.median)), x(figures.median), bottom)] : []),
    path('bar', boxesPath(barsOf(bins, x, y))),
    ...(mark ? [uprightRule(x(mark.at), from(x(mark.at)), bottom)] : []),
    ...labels.shapes,
    ...words.shapes,
  ];
  return {
    width,
    height: words.bottom,
    marks: [...acrossLines(whole, y, width, reader.lang), paint(...shapes), edgeLabels(bins, x, bottom + BELOW - 6, { width, reader })],
  };
}

function barsOf(bins: RegisterDistribution['bins'], x: (value: number) => number, y: (value: number) => number) {
  return bins
    .filter(({ count }) => count > 0)
    .map(({ low, high, count }) => ({
      x: x(low) + 0.75,
      y: y(count),
      width: Math.max(x(high) - x(low) - 1.5, 0.5),
      height: y(0) - y(count),
    }));
}

// Every edge where all have room, else every second, fourth, …
function edgeLabels(
  bins: RegisterDistribution['bins'],
  x: (value: number) => number,
  y: number,
  { width, reader }: { width: number; reader: Reader },
) {
  const edges = [...bins.map(({ low }) => low), bins.at(-1)?.high ?? 0];
  const widest = Math.max(...edges.map((edge) => measure([{ text: reader.tick(edge) }], 'small'))) + 14;
  const room = width / Math.max(1, bins.length);
  const step = [1, 2, 4, 5, 10, 20].find((each) => room * each >= widest) ?? 24;
  const shown = edges.filter((_, index) => index % step === 0);
  return belowLabels(
    shown.map((edge) => ({ x: x(edge), text: reader.tick(edge) })),
    y,
    width,
  );
}

function figuresText({ figures, measure: of }: RegisterDistribution, { words, number }: Reader): readonly string[] {
  if (!figures) return [];
  return [words.medianIs(number(figures.median, of)), words.middle(number(figures.lower, of), number(figures.upper, of))];
}

function footText(picture: RegisterDistribution, reader: Reader): readonly string[] {
  const { words, count, number, entity } = reader;
  const { below, above: over, measure: of } = picture;
  return [
    sentence([words.axes(reader.measure(of), entity)], reader),
    sentence(
      [
        ...countsText(picture.counts, reader),
        ...(below ? [words.below(count(below.count), number(below.farthest, of))] : []),
        ...(over ? [words.above(count(over.count), number(over.farthest, of))] : []),
      ],
      reader,
    ),
  ];
}
