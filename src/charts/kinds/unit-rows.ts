/** unit-rows: rows of unit squares, five to a column, all of one size. */
import { formatNumber, unitInWords } from '../../i18n/format.ts';
import { refuse, unitsFault } from '../conditions.ts';
import { asNumber, entriesOf } from '../entries.ts';
import { unitGroup } from '../forms/unit-group.ts';
import { unitSquares } from '../forms/units.ts';
import type { ChartContext, Entry, Kind } from '../kind.ts';
import { baseline, label, linesHeight, plain } from '../label.ts';
import { phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import type { Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { groupColumns } from '../squares.ts';
import { measure, wrap } from '../words.ts';
import { heading } from './open-bar.ts';
import { unitColumns } from './unit-columns.ts';
import { figureRuns, largestSquares, rowsThatFit, type UnitFit } from './unit-layout.ts';

/** From here on groups may stand beside each other, and from there on words beside the squares. */
const BESIDE_FROM = 360;
const SIDE_FROM = 440;
/** The largest square of an image. */
const MOST_CELL = 56;

/** Counts as squares; `per: 100` makes one square a hundred, and says so below. */
export const unitRows: Kind = {
  entries: (chart, context) => entriesOf(chart.parameters['rows'], context),
  draw: (chart, context, width, room) => {
    const entries = unitRows.entries(chart, context);
    const per = asNumber(chart.parameters['per'], 1);
    if (room !== undefined) return filled({ entries, per, context, width }, room);
    const columns =
      width < BESIDE_FROM || width >= SIDE_FROM || entries.length < 2 || per > 1 ? null : unitColumns(entries, per, context, width);
    if (columns) return columns;
    const side = width < SIDE_FROM ? 0 : sideWidth(entries, context, width);
    return layOut({ entries, per, side, context, width, fit: fitOnPage({ entries, per, side, width }) });
  },
};

interface Layout {
  readonly entries: readonly Entry[];
  readonly per: number;
  /** The width of the words beside the squares; zero sets them above. */
  readonly side: number;
  readonly context: ChartContext;
  readonly width: number;
  readonly fit: UnitFit;
}

type Squares = Pick<Layout, 'entries' | 'per'>;

/** The largest squares for which there is room, with the words beside them or above. */
function filled({ entries, per, context, width }: Omit<Layout, 'side' | 'fit'>, room: number): Sheet {
  const sides = width < SIDE_FROM ? [0] : [sideWidth(entries, context, width), 0];
  const beside =
    (side: number) =>
    (fit: UnitFit): Sheet | null =>
      columnsOf({ entries, per }, fit.rows) * fit.cell <= width - side ? layOut({ entries, per, side, context, width, fit }) : null;
  return (
    largestSquares(sides.map(beside), MOST_CELL, room) ??
    layOut({ entries, per, side: 0, context, width, fit: fitOnPage({ entries, per, side: 0, width }) })
  );
}

function fitOnPage({ entries, per, side, width }: Squares & Pick<Layout, 'side' | 'width'>): UnitFit {
  const most = (entries.length === 1 ? 30 : 20) * (width >= 800 ? 1.4 : 1);
  return rowsThatFit((rows) => columnsOf({ entries, per }, rows), width - side, most);
}

function columnsOf({ entries, per }: Squares, rows: number): number {
  return Math.max(...entries.map(({ reading }) => groupColumns(reading, rows, per)));
}

function layOut(layout: Layout): Sheet {
  const { entries, per, side, context, width, fit } = layout;
  const shapes: Shape[] = [];
  // As far as the words above squares reach.
  let [reach, y] = [0, 0];
  for (const { label: words, reading } of entries) {
    if (side === 0) reach = Math.max(reach, measure([...words, ...figureRuns({ label: words, reading }, context)], 'medium') + 12);
    const head =
      side === 0 ? heading(words, figureRuns({ label: words, reading }, context), width) : beside({ label: words, reading }, side, context);
    const top = side === 0 ? y + head.height + 2 : y;
    const style = reading.nature === 'rule' ? 'half' : 'full';
    shapes.push(...head.shapes(y), ...unitGroup(reading, { x: side, y: top, ...fit }, style, per));
    const squares = top + fit.rows * fit.cell;
    y = Math.max(squares, y + head.height) + (side === 0 ? 14 : 18);
  }
  const key = per > 1 ? keyShapes(layout, y) : [];
  const used = Math.min(width, Math.max(reach, side + columnsOf(layout, fit.rows) * fit.cell));
  return { width, used, mark: fit.cell, height: Math.ceil(y + (per > 1 ? 18 : -12)), marks: [paint(...shapes, ...key)] };
}

function sideWidth(entries: readonly Entry[], context: ChartContext, width: number): number {
  const widths = entries.flatMap(({ label: words, reading }) => [
    measure(words, 'medium'),
    measure(figureRuns({ label: words, reading }, context), 'medium'),
  ]);
  return Math.min(Math.max(...widths) + 28, width * 0.36);
}

function beside({ label: words, reading }: Entry, side: number, context: ChartContext): ReturnType<typeof heading> {
  const lines = wrap(words, side - 20, 'medium');
  const values = wrap(figureRuns({ label: words, reading }, context), side - 20, 'medium');
  const top = linesHeight(lines, 'medium');
  return {
    height: top + 28 + linesHeight(values.slice(1), 'medium'),
    shapes: (y) => [
      label(lines, { x: 0, y: y + baseline('medium') - 2, size: 'medium', tone: 'hd' }),
      label(values, { x: 0, y: y + top + 20, size: 'medium', tone: 'hd' }),
    ],
  };
}

function keyShapes({ entries, per, side, context }: Layout, y: number): readonly Shape[] {
  const unit = unitOf(entries.map(({ reading }) => reading));
  const words = unitInWords(unit, context.units, context.lang);
  const space = context.lang === 'zh' ? '' : ' ';
  const text = `${phrases(context.lang).one} = ${formatNumber(per, context.lang)}${space}${words}`;
  return [unitSquares(1, { x: side, y, cell: 13, rows: 1 }, 'full'), plain(text, { x: side + 19, y: y + 11, tone: 'mut' })];
}

function unitOf(readings: readonly Reading[]): string | null {
  refuse(unitsFault(readings));
  return readings.find(({ missing }) => !missing)?.unit ?? null;
}
