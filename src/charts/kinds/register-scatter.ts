/** register-scatter: a measure against the size of things, with the line of a standard: solid meets it, open falls short. */
import { cellId } from '../../lib/entity-ids.ts';
import { entityPath } from '../../lib/register-files.ts';
import type { Chart, RegisterScatter } from '../../model.ts';
import { acrossLines, belowLabels, roundScale, scaleOf } from '../dataset/scale.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { foot } from '../pictures/foot.ts';
import { gridShapes } from '../pictures/grid.ts';
import { outcomeKey, outcomesText } from '../pictures/key.ts';
import { observedEntries, pictureFor } from '../pictures/of.ts';
import { outcomeMark } from '../pictures/outcome.ts';
import { type Reader, readerOf, sentence } from '../pictures/reader.ts';
import { ruleLines } from '../pictures/rule-line.ts';
import { scatterPage } from '../pictures/scatter-page.ts';
import { scatterFoot } from '../pictures/scatter-words.ts';
import { numberCell, type PictureTable } from '../pictures/table.ts';
import { fillRoom } from '../room.ts';
import type { Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';

const KIND = 'register-scatter';
/** Things beyond these stand in the data files only: a page is no place to read a thousand rows. */
const MOST_ROWS = 200;

/** Points that are links on a page; of many things a grid of squares. */
export const registerScatter: Kind = {
  entries: observedEntries,
  draw: (chart, context, width, room) =>
    fillRoom((extra) => layOut(chart, context, width, extra), room, { least: LEAST_PLOT - plotHeight(width), most: width * 0.5 }),
  picture: {
    describe: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      return [...(picture.outcomes ? [sentence([outcomesText(picture.outcomes, reader)], reader)] : []), ...scatterFoot(picture, reader)];
    },
    table: (chart, context) => tableOf(pictureFor(chart, KIND), readerOf(pictureFor(chart, KIND), context)),
    page: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      return picture.points && scatterPage(chart, picture, context);
    },
  },
};

/** The lowest plot of an image. */
const LEAST_PLOT = 160;

function plotHeight(width: number): number {
  return Math.round(Math.min(420, Math.max(230, width * 0.62)));
}

function layOut(chart: Chart, context: ChartContext, width: number, extra: number): Sheet {
  const picture = pictureFor(chart, KIND);
  const reader = readerOf(picture, context);
  const key = outcomeKey(picture, reader, width);
  const top = key.height + 22;
  const bottom = top + plotHeight(width) + extra;
  const { values, domain } = roundScale(picture.y[0], picture.y[1], width < 300 ? 4 : 6);
  const across = roundScale(picture.x[0], picture.x[1], width < 300 ? 3 : 6);
  const x = scaleOf(across.domain, [4, width - 6]);
  const y = scaleOf(domain, [bottom, top]);
  const ticks = across.values.map((value) => ({ x: x(value), text: reader.tick(value) }));
  const words = foot([scatterFoot(picture, reader).join(reader.lang === 'zh' ? '' : ' ')], bottom + 18, width);
  const shapes: Shape[] = [
    ...ruleLines(picture, { x, y, most: domain[1] }),
    ...(picture.points ?? []).map((point) => outcomeMark(point.outcome, x(point.x), y(point.y))),
    ...(picture.grid ? gridShapes(picture, x, y) : []),
    ...key.shapes,
    ...words.shapes,
  ];
  return {
    width,
    height: words.bottom,
    marks: [...acrossLines(values, y, width, reader.lang), belowLabels(ticks, bottom + 18, width), paint(...shapes)],
  };
}

function tableOf(picture: RegisterScatter, reader: Reader): PictureTable {
  const { words, number, measure } = reader;
  const { register, period, size, measure: of, points, grid } = picture;
  if (grid || !points) return gridTable(picture, reader);
  const cell = (key: string, field: RegisterScatter['size'], value: number) => ({
    value,
    text: number(value, field),
    observation: cellId(register, key, field.field, period),
    path: entityPath(register, key),
  });
  return {
    columns: [
      { name: 'name', title: words.columns.name },
      { name: size.field, title: measure(size) },
      { name: of.field, title: measure(of) },
      ...(picture.standard ? [{ name: 'outcome', title: words.columns.outcome }] : []),
    ],
    rows: points.map(({ key, name, x, y, outcome }) => ({
      label: name,
      path: entityPath(register, key),
      cells: [
        cell(key, size, x),
        cell(key, of, y),
        ...(picture.standard ? [{ value: outcome, text: outcome ? words.outcomes[outcome] : '—' }] : []),
      ],
    })),
    most: MOST_ROWS,
  };
}

function gridTable(
  { grid, x, y, size, measure: of, standard }: RegisterScatter,
  { words, number, count, measure, entity }: Reader,
): PictureTable {
  const edge = ([low, high]: readonly [number, number], index: number, of: number): number => low + ((high - low) * index) / of;
  const span = (ends: readonly [number, number], index: number, of: number, field: RegisterScatter['size']): string =>
    words.from(number(edge(ends, index, of), field), number(edge(ends, index + 1, of), field));
  return {
    columns: [
      { name: size.field, title: measure(size) },
      { name: of.field, title: measure(of) },
      { name: 'count', title: words.columns.count(entity) },
      ...(standard ? [{ name: 'met', title: words.outcomes.met }] : []),
    ],
    rows: (grid?.cells ?? []).map((cell) => {
      const up = span(y, cell.row, grid?.rows ?? 1, of);
      return {
        label: span(x, cell.column, grid?.columns ?? 1, size),
        cells: [{ value: up, text: up }, numberCell(cell.count, count), ...(standard ? [numberCell(cell.met, count)] : [])],
      };
    }),
    most: MOST_ROWS,
  };
}
