/** The narrow drawing of nested units: the same frieze upright, five to a row, brackets at its left, figures at its right. */
import { unitGroup } from '../forms/unit-group.ts';
import type { ChartContext, Entry } from '../kind.ts';
import { type Reading, valueRuns } from '../reading.ts';
import { path, type Shape, shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { groupColumns } from '../squares.ts';
import { FONT_SIZE, measure, type Run } from '../words.ts';
import { caption } from './nested-across.ts';
import { type Drawn, drawApart } from './nested-apart.ts';
import type { Bracket, Nest, Part } from './nested-units.ts';
import { rowsThatFit, type UnitFit } from './unit-layout.ts';

const BRACKET = 32;
const GAP = 12;
/** Below this a word of the captions would run off the page, so the brackets stand closer. */
const TIGHT_BELOW = 260;
const TIGHT_BRACKET = 28;
/** From one character of a bracket to the next below. */
const STACKED = FONT_SIZE.small + 2.5;
/** The narrowest column of words of an image. */
const LEAST_WORDS = 170;
/** A frieze taller than this puts more squares in a row. */
const TALLEST = 1000;

interface Placed extends Part {
  readonly y: number;
  readonly end: number;
}

/** Lays the frieze out from top to bottom, five squares to a row. */
export function drawUpright(nest: Nest, context: ChartContext, width: number, fit = uprightFit(nest, width)): Sheet {
  const bracket = width < TIGHT_BELOW ? TIGHT_BRACKET : BRACKET;
  const left = nest.brackets.length * bracket + 2;
  const words = left + fit.rows * fit.cell + 10;
  const blocks = place(nest.parts, fit, { x: words, y: 0, width: width - words }, context);
  const squares = blocks.placed.flatMap(({ reading, style, y }) => unitGroup(reading, { x: left, y, ...fit, upright: true }, style));
  const brackets = nest.brackets.flatMap((each, index) =>
    bracketShapes(each, blocks.placed, { x: index * bracket, width: bracket }, context),
  );
  const apart = drawApart(nest.apart, { y: blocks.bottom, width, gap: 20 }, (entry, y) => below(entry, { y: y + 16, width }, fit, context));
  return {
    width,
    mark: fit.cell,
    height: Math.ceil(apart.bottom),
    marks: [paint(...brackets, ...squares, ...blocks.shapes, ...apart.shapes)],
  };
}

/** For an image: null where the words of a bracket are longer than the bracket. */
export function drawStanding(nest: Nest, context: ChartContext, width: number, fit: UnitFit): Sheet | null {
  const left = nest.brackets.length * BRACKET + 2 + fit.rows * fit.cell + 10;
  if (width - left < LEAST_WORDS) return null;
  const { placed } = place(nest.parts, fit, { x: left, y: 0, width: width - left }, context);
  const fits = nest.brackets.every((bracket) => lengthOf(bracket, context) < (placed[bracket.of - 1]?.end ?? 0));
  return fits ? drawUpright(nest, context, width, fit) : null;
}

/** How long the words of a bracket are at least. */
function lengthOf({ label: words, reading }: Bracket, context: ChartContext): number {
  if (context.lang === 'zh') return stackedPieces([...words, ...valueRuns(reading, context)]).length * STACKED;
  const bare = valueRuns({ ...reading, words: { ...reading.words, unit: '' } }, context, { strong: true });
  return measure(withSpaces([...words, ...bare], words.length), 'small') * 1.1;
}

function uprightFit({ parts, apart }: Nest, width: number): UnitFit {
  const across = Math.max(1, ...apart.map(({ reading }) => groupColumns(reading, 5)));
  const cell = Math.min(width < TIGHT_BELOW ? 14 : 19, Math.max(width / across, 12));
  const tall = (rows: number, size: number) => parts.reduce((sum, { reading }) => sum + groupColumns(reading, rows) * size, 0);
  return tall(5, cell) <= TALLEST ? { rows: 5, cell } : { rows: 10, cell: 8 };
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function place(
  parts: readonly Part[],
  { rows, cell }: UnitFit,
  area: Area,
  context: ChartContext,
): { placed: readonly Placed[]; shapes: readonly Shape[]; bottom: number } {
  const placed: Placed[] = [];
  const shapes: Shape[] = [];
  let y = area.y;
  for (const part of parts) {
    const words = caption(part, { ...area, y: y - 5 }, context);
    const end = y + groupColumns(part.reading, rows) * cell;
    placed.push({ ...part, y, end });
    shapes.push(...words.shapes);
    y = Math.max(end, words.bottom) + GAP;
  }
  return { placed, shapes, bottom: y - GAP };
}

function bracketShapes(
  { of, label: words, reading }: Bracket,
  placed: readonly Placed[],
  { x, width }: Omit<Area, 'y'>,
  context: ChartContext,
): readonly Shape[] {
  const end = placed[of - 1]?.end ?? 0;
  const tick = x + width - 4;
  const frame = path('ax0', `M${tick} 1.5H${x + 0.5}V${end - 1}H${tick}`);
  const named = (each: Reading): readonly Run[] => [...words, ...valueRuns(each, context, { strong: true })];
  if (context.lang === 'zh') return [frame, stacked(named(reading), x + width / 2 + 1, end / 2)];
  const whole = withSpaces(named(reading), words.length);
  // A bracket shorter than its words leaves the unit to the captions.
  const fits = measure(whole, 'small') * 1.1 < end;
  const runs = fits ? whole : withSpaces(named({ ...reading, words: { ...reading.words, unit: '' } }), words.length);
  return [frame, turned(runs, x + width / 2 + 4, end / 2)];
}

function withSpaces(runs: readonly Run[], labelled: number): readonly Run[] {
  return [...runs.slice(0, labelled), { text: ' ' }, ...runs.slice(labelled)];
}

function stackedPieces(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => (run.text.match(/[0-9,.%−—]+|\S/g) ?? []).map((text) => ({ ...run, text })));
}

// Chinese stands upright, one character below another, and a number lies across as in print.
function stacked(runs: readonly Run[], x: number, middle: number): Shape {
  const pieces = stackedPieces(runs);
  const step = STACKED;
  const first = middle - ((pieces.length - 1) * step) / 2 + 4.5;
  const spans = pieces.map(({ text, observation, strong }, index) =>
    shape('tspan', { class: strong === true ? 'tk' : undefined, x, dy: index === 0 ? undefined : step, 'data-observation': observation }, [
      text,
    ]),
  );
  return shape('text', { class: 'hd', x, y: first, 'text-anchor': 'middle' }, spans);
}

function turned(runs: readonly Run[], x: number, middle: number): Shape {
  const spans = runs.map(({ text, observation, strong }) =>
    shape('tspan', { class: strong === true ? 'tk' : undefined, 'data-observation': observation }, [text]),
  );
  return shape('text', { class: 'hd', transform: `translate(${x} ${middle}) rotate(-90)`, 'text-anchor': 'middle' }, spans);
}

function below(entry: Entry, { y, width }: Omit<Area, 'x'>, fit: UnitFit, context: ChartContext): Drawn {
  const { rows, cell } = rowsThatFit((each) => groupColumns(entry.reading, each), width, fit.cell);
  const words = caption(entry, { x: 0, y: y + rows * cell + 2, width }, context);
  return { shapes: [...unitGroup(entry.reading, { x: 0, y, rows, cell }, 'dash'), ...words.shapes], bottom: words.bottom };
}
