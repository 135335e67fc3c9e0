/** register-years: the middle of a measure in each period, and for how many things there is a value. */
import * as Plot from '@observablehq/plot';
import type { Chart, RegisterYears, YearsPoint } from '../../model.ts';
import { acrossLines, heightOf, LEAST_HEIGHT, roundScale, scaleOf } from '../dataset/scale.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { label, plain } from '../label.ts';
import { bandPath, domainOfYears, dot, medianSpots } from '../pictures/band.ts';
import { foot } from '../pictures/foot.ts';
import { levelRule, type Mark, markOf } from '../pictures/mark.ts';
import { observedEntries, pictureFor } from '../pictures/of.ts';
import { countsText, type Reader, readerOf, sentence } from '../pictures/reader.ts';
import { numberCell } from '../pictures/table.ts';
import { fillRoom } from '../room.ts';
import { path, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure } from '../words.ts';

const KIND = 'register-years';
const TOP = 24;

/** A line through the medians on the pale band of the middle half. */
export const registerYears: Kind = {
  entries: observedEntries,
  draw: (chart, context, width, room) =>
    fillRoom((extra) => layOut(chart, context, width, extra), room, { least: LEAST_HEIGHT - heightOf(width), most: width * 0.6 }),
  picture: {
    describe: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      const points = picture.points.map(({ period, figures }) => {
        const value = figures ? reader.words.medianIs(reader.number(figures.median, picture.measure)) : reader.words.fewValues;
        return period + (reader.lang === 'zh' ? '：' : ' ') + value;
      });
      return [reader.measure(picture.measure) + reader.words.colon + sentence(points, reader), ...footText(picture, reader)];
    },
    table: (chart, context) => yearsTable(pictureFor(chart, KIND), readerOf(pictureFor(chart, KIND), context)),
  },
};

function yearsTable({ points, measure: of }: RegisterYears, { words: { columns }, number, count }: Reader) {
  const text = (value: number): string => number(value, of);
  return {
    columns: [
      { name: 'period', title: columns.period },
      { name: 'median', title: columns.median },
      { name: 'lower', title: columns.lower },
      { name: 'upper', title: columns.upper },
      { name: 'values', title: columns.values },
      { name: 'of', title: columns.of },
    ],
    rows: points.map(({ period, figures, counts }) => ({
      label: period,
      cells: [
        ...(['median', 'lower', 'upper'] as const).map((key) => numberCell(figures?.[key] ?? null, text)),
        numberCell(counts.values, count),
        numberCell(counts.of, count),
      ],
    })),
  };
}

function layOut(chart: Chart, context: ChartContext, width: number, extra: number): Sheet {
  const picture = pictureFor(chart, KIND);
  const reader = readerOf(picture, context);
  const mark = markOf(chart.parameters['mark'], context, reader);
  const { points } = picture;
  const bottom = TOP + heightOf(width) - 46 + extra;
  const { values, domain } = roundScale(...domainOfYears(points, mark ? [mark.at] : []), width < 300 ? 4 : 5);
  const left = Math.max(...values.map((value) => measure([{ text: reader.tick(value) }], 'small'))) + 12;
  const y = scaleOf(domain, [bottom, TOP]);
  const cell = (width - left) / points.length;
  const x = (index: number): number => left + cell * (index + 0.5);
  const spots = medianSpots(points, x, y);
  const words = foot([footText(picture, reader).join(reader.lang === 'zh' ? '' : ' ')], bottom + 34, width);
  const shapes: Shape[] = [
    path('area', bandPath(points, x, y)),
    ...(mark ? markShapes(mark, { left, right: width, y, newest: spots.at(-1)?.y ?? null }) : []),
    ...spots.flatMap((spot) => (spot.y === null ? [] : [dot(spot.x, spot.y, 3.5)])),
    ...endValues(picture, spots, mark ? y(mark.at) : null, reader),
    ...periodLabels(picture, x, bottom, { cell, reader }),
    ...words.shapes,
  ];
  return {
    width,
    height: words.bottom,
    marks: [...acrossLines(values, y, width, reader.lang), paint(...shapes), Plot.line(spots, { x: 'x', y: 'y', className: 'ln' })],
  };
}

// Its words stand where the line of the medians is not.
function markShapes(
  { at, runs }: Mark,
  { left, right, y, newest }: { left: number; right: number; y: (value: number) => number; newest: number | null },
): readonly Shape[] {
  const below = newest !== null && newest < y(at);
  return [levelRule(left, right, y(at)), label([runs], { x: right, y: below ? y(at) + 18 : y(at) - 8, anchor: 'end', tone: 'hd' })];
}

// The first and the last median, above the band's line where it falls from there, else below.
function endValues(
  { points, measure: of }: RegisterYears,
  spots: readonly { x: number; y: number | null }[],
  rule: number | null,
  { number }: Reader,
): readonly Shape[] {
  const known = spots.flatMap((spot, index) => (spot.y === null ? [] : [index]));
  return [...new Set([known[0], known.at(-1)])].flatMap((index) => {
    const [spot, figures] = [spots[index ?? -1], points[index ?? -1]?.figures];
    if (index === undefined || !spot || spot.y === null || !figures) return [];
    const next = spots[known[known.indexOf(index) + (index === known[0] ? 1 : -1)] ?? index];
    const [over, under] = [spot.y - 9, spot.y + 19];
    const sides = (next?.y ?? spot.y) < spot.y ? [under, over] : [over, under];
    const at = sides.find((side) => rule === null || Math.abs(rule - (side - 5)) > 12) ?? over;
    return [plain(number(figures.median, of), { x: spot.x, y: at, anchor: 'middle', tone: 'tk' })];
  });
}

function periodLabels(
  { points }: RegisterYears,
  x: (index: number) => number,
  bottom: number,
  { cell, reader }: { cell: number; reader: Reader },
): readonly Shape[] {
  const widest =
    Math.max(...points.flatMap(({ period, counts }) => [period, reader.count(counts.values)]).map((text) => measure([{ text }], 'small'))) +
    8;
  const step = Math.max(1, Math.ceil(widest / cell));
  const last = points.length - 1;
  return points.flatMap((point: YearsPoint, index) =>
    (last - index) % step === 0
      ? [
          plain(point.period, { x: x(index), y: bottom + 18, anchor: 'middle', tone: 'hd' }),
          plain(reader.count(point.counts.values), { x: x(index), y: bottom + 36, anchor: 'middle', tone: 'mut' }),
        ]
      : [],
  );
}

function footText({ points, measure: of }: RegisterYears, reader: Reader): readonly string[] {
  const { words, entity } = reader;
  const newest = points.at(-1);
  return [
    sentence([reader.measure(of), words.band, words.counted(entity)], reader),
    ...(newest ? [newest.period + (reader.lang === 'zh' ? '：' : ': ') + sentence(countsText(newest.counts, reader), reader)] : []),
  ];
}
