/** register-tiles: how each thing meets a standard, a square for each in the order of its group; of many things a bar for each group. */
import type { Chart, RegisterTiles, TilesSection } from '../../model.ts';
import type { ChartContext, Kind } from '../kind.ts';
import { label, plain } from '../label.ts';
import { foot } from '../pictures/foot.ts';
import { groupAddress } from '../pictures/group.ts';
import { outcomeKey, outcomesText } from '../pictures/key.ts';
import { observedEntries, pictureFor } from '../pictures/of.ts';
import { OUTCOME_CLASS, OUTCOMES } from '../pictures/outcome.ts';
import { type Reader, readerOf, sentence } from '../pictures/reader.ts';
import { inOrder, sectionName } from '../pictures/sections.ts';
import { numberCell, type PictureTable } from '../pictures/table.ts';
import { tilesPage } from '../pictures/tiles-page.ts';
import { largestThatFits } from '../room.ts';
import { type Box, boxesPath, path, rect, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { measure, shortened } from '../words.ts';

const KIND = 'register-tiles';
const [CELL, SIDE, TEXT, BAR] = [19, 16 / 19, 22, 16];
/** The largest and the smallest square of an image. */
const [MOST_CELL, LEAST_CELL] = [48, 7];

/** Squares that are links on a page; solid meets the standard, open falls short, dashed cannot be told. */
export const registerTiles: Kind = {
  entries: observedEntries,
  draw: (chart, context, width, room) => {
    if (room === undefined) return layOut(chart, context, width, CELL);
    const draw = (cell: number): Sheet => layOut(chart, context, width, cell);
    return largestThatFits(draw, { least: LEAST_CELL, most: MOST_CELL, room }) ?? draw(CELL);
  },
  picture: {
    describe: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      const reader = readerOf(picture, context);
      const sections = picture.sections.map(
        (section) => `${sectionName(section, picture, reader)}${reader.words.comma}${outcomesText(section.outcomes, reader)}`,
      );
      const all = reader.text(picture.standard.title) + reader.words.colon + outcomesText(picture.outcomes, reader);
      return [sentence([all], reader), ...(picture.by === null ? [] : [sentence(sections, reader)])];
    },
    table: (chart, context) => tableOf(pictureFor(chart, KIND), readerOf(pictureFor(chart, KIND), context)),
    page: (chart, context) => {
      const picture = pictureFor(chart, KIND);
      return picture.sections.some(({ things }) => things === null) ? null : tilesPage(chart, picture, context);
    },
  },
};

function tableOf(picture: RegisterTiles, reader: Reader): PictureTable {
  const { columns } = reader.words;
  return {
    columns: [
      { name: picture.by ?? 'all', title: columns.group },
      ...OUTCOMES.map((outcome) => ({ name: outcome.replace('-', '_'), title: capital(reader.words.outcomes[outcome]) })),
      { name: 'of', title: columns.of },
    ],
    rows: picture.sections.map((section) => ({
      label: sectionName(section, picture, reader) || reader.text(picture.standard.title),
      path: groupAddress(picture, section.value),
      cells: [
        ...OUTCOMES.map((outcome) => numberCell(section.outcomes[outcome], reader.count)),
        numberCell(totalOf(section), reader.count),
      ],
    })),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function totalOf({ outcomes }: TilesSection): number {
  return OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
}

/** @param cell the size of a square with its gap; bars are as much thicker as squares are larger. */
function layOut(chart: Chart, context: ChartContext, width: number, cell: number): Sheet {
  const picture = pictureFor(chart, KIND);
  const reader = readerOf(picture, context);
  const key = outcomeKey(picture, reader, width);
  const most = Math.max(...picture.sections.map(totalOf));
  const shapes: Shape[] = [...key.shapes];
  let y = key.height + 10;
  for (const section of picture.sections) {
    shapes.push(...heading(section, picture, { y, width, reader }));
    const top = y + (picture.by === null ? 0 : TEXT);
    const drawn = section.things
      ? squares(section.things, top, width, cell)
      : bar(section, most, top, { width, thick: (BAR * cell) / CELL });
    shapes.push(...drawn.shapes);
    y = drawn.bottom + 14;
  }
  const words = foot(picture.rest > 0 ? [sentence([reader.words.rest(reader.count(picture.rest))], reader)] : [], y - 14, width);
  return {
    width,
    mark: picture.sections.some(({ things }) => things) ? cell : BAR,
    height: words.bottom + 2,
    marks: [paint(...shapes, ...words.shapes)],
  };
}

function heading(
  section: TilesSection,
  picture: RegisterTiles,
  { y, width, reader }: { y: number; width: number; reader: Reader },
): readonly Shape[] {
  const name = sectionName(section, picture, reader);
  if (name === '') return [];
  const counts = outcomesText(section.outcomes, reader);
  const fits = measure([{ text: name }], 'medium') + measure([{ text: counts }], 'small') + 16 <= width;
  return [
    label([[{ text: shortened(name, width, 'medium') }]], { x: 0, y: y + 15, size: 'medium', tone: 'hd' }),
    ...(fits ? [plain(counts, { x: width, y: y + 15, anchor: 'end', tone: 'mut' })] : []),
  ];
}

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

// Those that meet it first, so that a section reads as a bar does.
function squares(things: NonNullable<TilesSection['things']>, top: number, width: number, cell: number): Drawn {
  const side = cell * SIDE;
  const across = Math.max(1, Math.floor((width + cell - side) / cell));
  const sorted = inOrder(things);
  const box = (index: number): Box => ({
    x: (index % across) * cell + 0.75,
    y: top + Math.floor(index / across) * cell + 0.75,
    width: side - 1.5,
    height: side - 1.5,
  });
  const shapes = OUTCOMES.flatMap((outcome) => {
    const boxes = sorted.flatMap((thing, index) => (thing.outcome === outcome ? [box(index)] : []));
    return boxes.length === 0 ? [] : [path(OUTCOME_CLASS[outcome], boxesPath(boxes))];
  });
  return { shapes, bottom: top + Math.ceil(sorted.length / across) * cell };
}

function bar(
  { outcomes }: TilesSection,
  most: number,
  top: number,
  { width, thick }: { readonly width: number; readonly thick: number },
): Drawn {
  let x = 0.75;
  const shapes = OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => {
    const length = ((width - 2) * outcomes[outcome]) / most;
    const part = rect(OUTCOME_CLASS[outcome], { x, y: top + 0.75, width: Math.max(length - 1.5, 0.5), height: thick - 1.5 });
    x += length;
    return part;
  });
  return { shapes, bottom: top + thick };
}
