/** register-multiples: one small picture for each group, all to one scale. */
import type { Chart, MultiplesPanel, RegisterMultiples } from '../../model.ts';
import { scaleOf } from '../dataset/scale.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { label, plain } from '../label.ts';
import { bandPath, domainOfYears, dot, linePath, medianSpots } from '../pictures/band.ts';
import { foot } from '../pictures/foot.ts';
import { groupAddress, groupProof } from '../pictures/group.ts';
import { observedEntries, pictureFor } from '../pictures/of.ts';
import { type Reader, readerOf, sentence } from '../pictures/reader.ts';
import { numberCell, type PictureTable } from '../pictures/table.ts';
import { fillRoom } from '../room.ts';
import { boxesPath, line, linked, path, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, shortened } from '../words.ts';

const KIND = 'register-multiples';
const [GAP, LEAST_WIDTH, MOST_COLUMNS] = [22, 98, 5];
const [HEAD, SECOND_LINE, FOOT, BETWEEN] = [24, 18, 20, 16];
const [LEAST_HEIGHT, MOST_HEIGHT] = [62, 110];

/** Panels in rows; the newest median stands beside each name. */
export const registerMultiples: Kind = {
  entries: observedEntries,
  draw: (chart, context, width, room) => {
    const columns = columnsFor(chart, context, width, room);
    const parts = Math.ceil(pictureFor(chart, KIND).panels.length / columns);
    return fillRoom((extra) => layOut(chart, context, { width, columns, extra }), room, { parts, least: -30, most: width * 0.5 });
  },
  picture: {
    describe: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      const panels = picture.panels.map((panel) => `${reader.value(picture.by, panel.value)} ${newest(panel, picture, reader)}`);
      return [
        reader.measure(picture.measure) + reader.words.comma + picture.period + reader.words.colon + sentence(panels, reader),
        ...footText(picture, reader),
      ];
    },
    table: (chart, context) => tableOf(pictureFor(chart, KIND), readerOf(pictureFor(chart, KIND), context)),
  },
};

function newest({ figures }: MultiplesPanel, { measure: of }: RegisterMultiples, { number, words }: Reader): string {
  return figures ? number(figures.median, of) : words.fewValues;
}

/** On an image names are not cut off, and no row is much shorter than another. */
function columnsFor(chart: Chart, context: ChartContext, width: number, room: number | undefined): number {
  const picture = pictureFor(chart, KIND);
  const { panels } = picture;
  const most = Math.max(1, Math.min(MOST_COLUMNS, panels.length, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))));
  if (room === undefined) return most;
  const reader = readerOf(picture, context);
  const widest = Math.max(...panels.map(({ value }) => measure([{ text: reader.value(picture.by, value) }], 'small')));
  const named = Math.max(1, Math.min(most, Math.floor((width + GAP) / (widest + GAP))));
  return Math.ceil(panels.length / Math.ceil(panels.length / named));
}

interface Spread {
  readonly width: number;
  readonly columns: number;
  /** By how much a panel is higher than on a page. */
  readonly extra: number;
}

function layOut(chart: Chart, context: ChartContext, { width, columns, extra }: Spread): Sheet {
  const picture = pictureFor(chart, KIND);
  const reader = readerOf(picture, context);
  const { panels } = picture;
  const wide = (width - GAP * (columns - 1)) / columns;
  const plot = Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, wide * 0.62)) + extra);
  const head = HEAD + (panels.every((panel) => fits(panel, picture, wide, reader)) ? 0 : SECOND_LINE);
  const high = head + plot + FOOT + BETWEEN;
  const scale = scaleFor(picture);
  const shapes = panels.flatMap((panel, index) => {
    const place = { x: (index % columns) * (wide + GAP), y: Math.floor(index / columns) * high, width: wide };
    return panelShapes(panel, picture, { ...place, head, plot, domain: scale, reader, context });
  });
  const bottom = Math.ceil(panels.length / columns) * high - BETWEEN;
  const words = foot([footText(picture, reader).join(reader.lang === 'zh' ? '' : ' ')], bottom, width);
  return { width, height: words.bottom, marks: [paint(...shapes, ...words.shapes)] };
}

/** The ends of the scale that all panels share. */
function scaleFor({ form, panels }: RegisterMultiples): readonly [number, number] {
  if (form === 'years') return domainOfYears(panels.flatMap(({ points }) => points));
  return [0, Math.max(1, ...panels.flatMap(({ bins }) => bins.map(({ count }) => count)))];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the name and the value, which stands below where it does not fit beside. */
  readonly head: number;
  /** The height of what is drawn. */
  readonly plot: number;
  readonly domain: readonly [number, number];
  readonly reader: Reader;
  readonly context: ChartContext;
}

function fits(panel: MultiplesPanel, picture: RegisterMultiples, width: number, reader: Reader): boolean {
  const name = measure([{ text: reader.value(picture.by, panel.value) }], 'small');
  return name + measure([{ text: newest(panel, picture, reader), strong: true }], 'small') + 8 <= width;
}

function panelShapes(panel: MultiplesPanel, picture: RegisterMultiples, place: Place): readonly Shape[] {
  const { x, y, width, reader, context } = place;
  const base = y + place.head + place.plot;
  const name = reader.value(picture.by, panel.value);
  const value = newest(panel, picture, reader);
  const beside = place.head === HEAD;
  const address = groupAddress(picture, panel.value);
  return [
    ...linked(address === undefined ? undefined : context.link?.(address), [
      label([[{ text: shortened(name, width) }]], { x, y: y + 13, tone: 'hd' }),
    ]),
    plain(value, {
      ...(beside ? { x: x + width, y: y + 13, anchor: 'end' } : { x, y: y + 13 + SECOND_LINE }),
      tone: panel.figures ? 'tk' : 'mut',
    }),
    ...(picture.form === 'years' ? yearsShapes(panel, base, place) : barsShapes(panel, base, place)),
    line(picture.form === 'years' && place.domain[0] !== 0 ? 'ax' : 'ax0', x, base, x + width, base),
    ...ends(panel, picture, base, place),
  ];
}

function yearsShapes({ points }: MultiplesPanel, base: number, { x, width, plot, domain }: Place): readonly Shape[] {
  const step = points.length > 1 ? (width - 8) / (points.length - 1) : 0;
  const at = (index: number): number => x + 4 + step * index;
  const up = scaleOf(domain, [base, base - plot + 4]);
  const spots = medianSpots(points, at, up);
  const last = spots.findLast((spot) => spot.y !== null);
  return [
    path('area', bandPath(points, at, up)),
    path('ln', linePath(spots)),
    ...(last && last.y !== null ? [dot(last.x, last.y, 3)] : []),
  ];
}

function barsShapes({ bins }: MultiplesPanel, base: number, { x, width, plot, domain }: Place): readonly Shape[] {
  const wide = width / Math.max(1, bins.length);
  const up = scaleOf(domain, [0, plot - 4]);
  const boxes = bins.flatMap(({ count }, index) =>
    count === 0 ? [] : [{ x: x + index * wide + 0.4, y: base - up(count), width: Math.max(0.5, wide - 0.8), height: up(count) }],
  );
  return [path('bar', boxesPath(boxes))];
}

// What stands at the left and at the right end: the first and the last period, or the outermost edges.
function ends({ points, bins }: MultiplesPanel, { form }: RegisterMultiples, base: number, { x, width, reader }: Place): readonly Shape[] {
  const [from, to] =
    form === 'years'
      ? [points[0]?.period ?? '', points.at(-1)?.period ?? '']
      : [reader.tick(bins[0]?.low ?? 0), reader.tick(bins.at(-1)?.high ?? 0)];
  return [plain(from, { x, y: base + 16, tone: 'mut' }), plain(to, { x: x + width, y: base + 16, anchor: 'end', tone: 'mut' })];
}

function tableOf(picture: RegisterMultiples, reader: Reader): PictureTable {
  const { columns } = reader.words;
  const { measure: of, period } = picture;
  return {
    columns: [
      { name: picture.by, title: columns.group },
      { name: 'median', title: `${columns.median}${reader.words.comma}${period}` },
      { name: 'lower', title: columns.lower },
      { name: 'upper', title: columns.upper },
      { name: 'values', title: columns.values },
      { name: 'of', title: columns.of },
    ],
    rows: picture.panels.map(({ value, figures, counts }) => ({
      label: reader.value(picture.by, value),
      path: groupAddress(picture, value),
      cells: [
        {
          ...numberCell(figures?.median ?? null, (number) => reader.number(number, of)),
          ...(figures && groupProof(picture, value, of.field)),
        },
        ...(['lower', 'upper'] as const).map((key) => numberCell(figures?.[key] ?? null, (number) => reader.number(number, of))),
        numberCell(counts.values, reader.count),
        numberCell(counts.of, reader.count),
      ],
    })),
  };
}

function footText(picture: RegisterMultiples, reader: Reader): readonly string[] {
  const { words, count, measure: title, entity } = reader;
  const { form, measure: of, rest } = picture;
  const scale = scaleFor(picture);
  const text =
    form === 'years'
      ? words.panelScale(reader.number(scale[0], of), reader.number(scale[1], of))
      : words.panelScale(count(0), count(scale[1]));
  const axes = form === 'years' ? [title(of), words.band] : [words.axes(title(of), entity), words.ends];
  return [sentence([...axes, text, ...(rest > 0 ? [words.rest(count(rest))] : [])], reader)];
}
