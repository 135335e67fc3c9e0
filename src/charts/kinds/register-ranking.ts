/** register-ranking: groups by a median or by the share that meets a standard, or the first things by a measure; labels above their bars. */
import { cellId } from '../../lib/entity-ids.ts';
import { entityPath } from '../../lib/register-files.ts';
import type { Chart, RankedRow, RegisterRanking } from '../../model.ts';
import { scaleOf } from '../dataset/scale.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { plain } from '../label.ts';
import { foot } from '../pictures/foot.ts';
import { groupAddress, groupProof } from '../pictures/group.ts';
import { observedEntries, pictureFor } from '../pictures/of.ts';
import { countsText, type Reader, readerOf, sentence } from '../pictures/reader.ts';
import { numberCell, type PictureCell, type PictureTable } from '../pictures/table.ts';
import { fillRoom } from '../room.ts';
import { line, linked, rect, type Shape, shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, shortened } from '../words.ts';

const KIND = 'register-ranking';
const [ROW, BAR, TEXT] = [42, 12, 20];
/** The height of a row, and of the bar in it. */
interface Rows {
  readonly row: number;
  readonly bar: number;
}

/** Bars from zero in order, with a line for the middle of all. */
export const registerRanking: Kind = {
  entries: observedEntries,
  draw: (chart, context, width, room) => {
    const parts = pictureFor(chart, KIND).rows.length;
    return fillRoom((extra) => layOut(chart, context, width, extra), room, { parts, least: -6, most: 70 });
  },
  picture: {
    describe: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      const rows = picture.rows.map((row) => `${nameOf(row, picture, reader)} ${valueText(row, picture, reader)}`);
      return [titleOf(picture, reader) + reader.words.colon + sentence(rows, reader), ...footText(picture, reader)];
    },
    table: (chart, context) => tableOf(pictureFor(chart, KIND), readerOf(pictureFor(chart, KIND), context)),
  },
};

function titleOf({ measure: of, standard }: RegisterRanking, reader: Reader): string {
  return of ? reader.measure(of) : standard ? reader.text(standard.title) : '';
}

function nameOf({ name }: RankedRow, { by }: RegisterRanking, { value }: Reader): string {
  return by === null ? name : value(by, name);
}

function valueText({ value }: Pick<RankedRow, 'value'>, { measure: of }: RegisterRanking, reader: Reader): string {
  return of ? reader.number(value, of) : `${reader.number(Math.round(value * 10) / 10, null)}%`;
}

/** The page of a thing, or of a group. */
function pathOf({ key }: RankedRow, picture: RegisterRanking): string | undefined {
  return picture.of === 'things' ? entityPath(picture.register, key) : groupAddress(picture, key);
}

function proofOf({ key }: RankedRow, picture: RegisterRanking): Pick<PictureCell, 'observation' | 'path'> {
  const { register, period, measure: of } = picture;
  if (!of) return {};
  return picture.of === 'things'
    ? { observation: cellId(register, key, of.field, period), path: entityPath(register, key) }
    : groupProof(picture, key, of.field);
}

function tableOf(picture: RegisterRanking, reader: Reader): PictureTable {
  const { columns } = reader.words;
  const { measure: of } = picture;
  const share = of === null;
  const counted = picture.of === 'groups';
  return {
    columns: [
      { name: picture.by ?? 'name', title: counted ? columns.group : columns.name },
      share
        ? { name: 'share', title: columns.share }
        : { name: of.field, title: counted ? `${reader.measure(of)}${reader.words.comma}${columns.median}` : reader.measure(of) },
      ...(counted
        ? [
            { name: share ? 'met' : 'values', title: share ? reader.words.outcomes.met : columns.values },
            { name: 'of', title: columns.of },
          ]
        : []),
    ],
    rows: picture.rows.map((row) => ({
      label: nameOf(row, picture, reader),
      path: pathOf(row, picture),
      cells: [
        { value: row.value, text: valueText(row, picture, reader), ...proofOf(row, picture) },
        ...(counted ? [numberCell(row.count, reader.count), numberCell(row.of, reader.count)] : []),
      ],
    })),
  };
}

function layOut(chart: Chart, context: ChartContext, width: number, extra: number): Sheet {
  const picture = pictureFor(chart, KIND);
  const reader = readerOf(picture, context);
  const values = [...picture.rows.map(({ value }) => value), ...(picture.all === null ? [] : [picture.all])];
  const x = scaleOf([Math.min(0, ...values), Math.max(0, ...values, picture.measure ? 0 : 100)], [0.5, width - 1]);
  const rows: Rows = { row: ROW + extra, bar: BAR + extra * 0.6 };
  const bottom = picture.rows.length * rows.row - extra * 0.4;
  const all = picture.all === null ? [] : allShapes(picture.all, picture, { x, bottom, width, reader, rows });
  const words = foot([footText(picture, reader).join(reader.lang === 'zh' ? '' : ' ')], bottom + (picture.all === null ? -8 : 14), width);
  const told = picture.rows.every((row) => hasRoom(row, picture, width, reader));
  const shapes = picture.rows.flatMap((row, index) =>
    barOf(row, picture, {
      told,
      x,
      y: index * rows.row,
      bar: rows.bar,
      width,
      reader,
      href: addressOf(pathOf(row, picture), context),
    }),
  );
  return { width, height: words.bottom, marks: [paint(...shapes, ...all, ...words.shapes)] };
}

function addressOf(path: string | undefined, { link }: ChartContext): string | undefined {
  return path === undefined ? undefined : link?.(path);
}

interface Place {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly bar: number;
  readonly width: number;
  readonly reader: Reader;
  readonly href: string | undefined;
  /** Whether there is room to say of how many things each row is. */
  readonly told: boolean;
}

function barOf(row: RankedRow, picture: RegisterRanking, { x, y, bar, width, reader, href, told }: Place): readonly Shape[] {
  const [from, to] = [Math.min(x(0), x(row.value)), Math.max(x(0), x(row.value))];
  const name = nameOf(row, picture, reader);
  const value = valueText(row, picture, reader);
  const counted = countedText(row, picture, reader);
  const room = width - measure([{ text: value, strong: true }], 'medium') - 10;
  const words = [...linked(href, [shape('tspan', {}, [shortened(name, room, 'medium')])]), shape('tspan', { class: 'tk', dx: 8 }, [value])];
  return [
    shape('text', { class: 'md hd', x: 0, y: y + 15 }, words),
    ...(told ? [plain(counted, { x: width, y: y + 15, anchor: 'end', tone: 'mut' })] : []),
    rect('bar', { x: from, y: y + TEXT, width: Math.max(to - from, 0.75), height: bar }),
    line('ax0', x(0), y + TEXT - 3, x(0), y + TEXT + bar + 3),
  ];
}

function hasRoom(row: RankedRow, picture: RegisterRanking, width: number, reader: Reader): boolean {
  const counted = countedText(row, picture, reader);
  const words = [{ text: nameOf(row, picture, reader) }, { text: valueText(row, picture, reader), strong: true, gap: 8 }];
  return counted !== '' && measure(words, 'medium') + measure([{ text: counted }], 'small') + 16 <= width;
}

function countedText({ count, of }: RankedRow, { of: kind, measure: by }: RegisterRanking, { words, count: text }: Reader): string {
  if (kind === 'things') return '';
  return by ? words.told(text(count), text(of)) : words.share(text(count), text(of));
}

// The middle of all crosses the bars only: through the words it would be noise.
function allShapes(
  all: number,
  picture: RegisterRanking,
  { x, bottom, width, reader, rows }: { x: (value: number) => number; bottom: number; width: number; reader: Reader; rows: Rows },
): readonly Shape[] {
  const text = picture.measure
    ? reader.words.allMedian(valueText({ value: all }, picture, reader), reader.entity)
    : reader.words.allShare(valueText({ value: all }, picture, reader));
  const wide = measure([{ text }], 'small');
  const at = x(all);
  return [
    ...picture.rows.map((_, index) => line('ax0', at, index * rows.row + TEXT - 2, at, index * rows.row + TEXT + rows.bar + 3)),
    plain(text, { x: Math.min(Math.max(0, at - wide / 2), Math.max(0, width - wide)), y: bottom + 8, tone: 'hd' }),
  ];
}

function footText(picture: RegisterRanking, reader: Reader): readonly string[] {
  const { words, count, value, listComma } = { ...reader, listComma: reader.words.listComma };
  return [
    sentence(
      [
        ...(picture.measure ? countsText(picture.counts, reader) : []),
        ...(picture.untold.length > 0 ? [words.untold(picture.untold.map((name) => value(picture.by, name)).join(listComma))] : []),
        ...(picture.rest > 0 ? [words.rest(count(picture.rest))] : []),
      ],
      reader,
    ),
  ];
}
