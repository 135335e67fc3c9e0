/** The wide drawing of nested units: brackets above, the frieze, the figures below, and apart from it what stands apart. */
import { unitGroup } from '../forms/unit-group.ts';
import type { UnitStyle } from '../forms/units.ts';
import type { ChartContext, Entry } from '../kind.ts';
import { baseline, label, linesHeight } from '../label.ts';
import { phrases } from '../phrases.ts';
import { bareRuns, isComputed, spaced, valueRuns } from '../reading.ts';
import { line, path, type Shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { friezeColumns, groupColumns, PART_GAP } from '../squares.ts';
import { measure, type Run, type Size, wrap } from '../words.ts';
import { type Drawn, drawApart } from './nested-apart.ts';
import type { Bracket, Nest, Part } from './nested-units.ts';
import { rowsThatFit, type UnitFit } from './unit-layout.ts';

const BRACKET = 36;
/** The narrowest column of words below a part. */
const LEAST_WORDS = 84;

interface Placed extends Part {
  readonly x: number;
  readonly end: number;
}

/** Lays the frieze out from left to right, five squares to a column. */
export function drawAcross(nest: Nest, context: ChartContext, width: number, fit = fitAcross(nest, width)): Sheet {
  const placed = place(nest.parts, fit);
  const top = nest.brackets.length * BRACKET + 2;
  const squares = placed.flatMap(({ reading, style, x }) => unitGroup(reading, { x, y: top, ...fit }, style));
  const brackets = nest.brackets.flatMap((bracket, index) => bracketShapes(bracket, placed, index * BRACKET, context));
  const below = captions(placed, { y: top + fit.rows * fit.cell + 8, width }, context);
  const apart = drawApart(nest.apart, { y: below.bottom, width, gap: 22 }, (entry, y) => beside(entry, { y: y + 18, width }, fit, context));
  const used = Math.min(width, frieze(nest.parts, fit.rows) * fit.cell);
  return {
    width,
    used,
    mark: fit.cell,
    height: Math.ceil(apart.bottom),
    marks: [paint(...brackets, ...squares, ...below.shapes, ...apart.shapes)],
  };
}

/** The gap before and after the line that parts what stands apart, in cells. */
const APART = 1.4;

/** For an image: what stands apart stands at the right of the frieze, beyond a line; null where it does not all fit in the width. */
export function drawAside(nest: Nest, context: ChartContext, width: number, fit: UnitFit): Sheet | null {
  const [only, ...others] = nest.apart;
  if (!only || others.length > 0) return null;
  const { rows, cell } = fit;
  const end = frieze(nest.parts, rows) * cell;
  if (!bracketsFit(nest, fit, context)) return null;
  const left = end + 2 * APART * cell;
  const words = width - left;
  if (left + groupColumns(only.reading, rows) * cell > width || words < 1.6 * LEAST_WORDS) return null;
  const own = drawAcross({ ...nest, apart: [] }, context, end + APART * cell * 0.5, fit);
  const top = nest.brackets.length * BRACKET + 2;
  const captioned = caption(only, { x: left, y: top + rows * cell + 8, width: words }, context);
  const height = Math.ceil(Math.max(own.height, captioned.bottom));
  const shapes = [
    line('ax', end + APART * cell, 0, end + APART * cell, height),
    ...unitGroup(only.reading, { x: left, y: top, ...fit }, 'dash'),
  ];
  return { width, mark: cell, height, marks: [...own.marks, paint(...shapes, ...captioned.shapes)] };
}

/** Whether the words of each bracket are shorter than the bracket. */
export function bracketsFit({ brackets, parts }: Nest, fit: UnitFit, context: ChartContext): boolean {
  const placed = place(parts, fit);
  return brackets.every((bracket) => fitsIn(bareBracket(bracket, context), placed[bracket.of - 1]?.end ?? 0));
}

function fitsIn(runs: readonly Run[], end: number): boolean {
  return measure(runs, 'medium') + 14 <= end;
}

// The captions below say the unit too.
function bareBracket({ label: words, reading }: Bracket, context: ChartContext): readonly Run[] {
  return [
    ...words,
    ...spaced(
      bareRuns(reading, context).map((run) => ({ ...run, strong: true })),
      8,
    ),
  ];
}

function bracketRuns({ label: words, reading }: Bracket, context: ChartContext): readonly Run[] {
  return [...words, ...spaced(valueRuns(reading, context, { strong: true }), 8)];
}

function fitAcross({ parts }: Nest, width: number): UnitFit {
  return rowsThatFit((rows) => frieze(parts, rows), width, 36);
}

/** How many cells a frieze is long. */
export function frieze(parts: readonly Part[], rows: number): number {
  return friezeColumns(
    parts.map(({ reading }) => reading),
    rows,
  );
}

function place(parts: readonly Part[], { rows, cell }: UnitFit): readonly Placed[] {
  let x = 0;
  return parts.map((part) => {
    const start = x;
    const end = start + groupColumns(part.reading, rows) * cell;
    x = end + PART_GAP * cell;
    return { ...part, x: start, end };
  });
}

function bracketShapes(bracket: Bracket, placed: readonly Placed[], y: number, context: ChartContext): readonly Shape[] {
  const end = placed[bracket.of - 1]?.end ?? 0;
  const runs =
    [bracketRuns(bracket, context), bareBracket(bracket, context)].find((each) => fitsIn(each, end)) ?? bracketRuns(bracket, context);
  const frame = path('ax0', `M1.5 ${y + 28}V${y + 0.5}H${end - 1}V${y + 28}`);
  return [frame, label([runs], { x: 10, y: y + 21, size: 'medium', tone: 'hd' })];
}

interface Area {
  readonly y: number;
  readonly width: number;
}

function captions(placed: readonly Placed[], area: Area, context: ChartContext): Drawn {
  const room = placed.map(({ x }, index) => (placed[index + 1]?.x ?? area.width) - x - (index === placed.length - 1 ? 0 : 14));
  // Parts too narrow for words of their own are named in a list instead.
  const narrow = room.some((each) => each < LEAST_WORDS);
  const drawn = placed.map((part, index) =>
    narrow
      ? caption(part, { x: 0, y: area.y + index * 54, width: area.width }, context)
      : caption(part, { x: part.x + 1, y: area.y, width: Math.min(room[index] ?? 0, 300) }, context),
  );
  return { shapes: drawn.flatMap(({ shapes }) => shapes), bottom: Math.max(area.y, ...drawn.map(({ bottom }) => bottom)) };
}

/** A figure with its words below. */
export function caption(
  { label: words, reading }: Entry,
  { x, y, width }: { x: number; y: number; width: number },
  context: ChartContext,
): Drawn {
  const size: Size = width < 100 ? 'small' : 'medium';
  const said = captionWords({ label: words, reading }, { width, size }, context);
  const values = wrap(said.value, width, size);
  const lines = wrap(said.words, width, size);
  const top = y + 30 + linesHeight(values.slice(1), size);
  const shapes = [label(values, { x, y: y + 22, size, tone: 'hd' }), label(lines, { x, y: top + baseline(size) - 3, size })];
  return { shapes, bottom: top + linesHeight(lines, size) };
}

// 推算 stands before the number; where a column is too narrow for both, it begins the words below.
function captionWords(
  { label: words, reading }: Entry,
  { width, size }: { readonly width: number; readonly size: Size },
  context: ChartContext,
): { readonly value: readonly Run[]; readonly words: readonly Run[] } {
  const value = valueRuns(reading, context, { size: 'figure', computed: true });
  const number = value.findIndex((run) => run.observation === reading.id);
  if (!isComputed(reading) || measure(value.slice(0, number + 1), size) <= width) return { value, words };
  const { computed, comma } = phrases(context.lang);
  return { value: valueRuns(reading, context, { size: 'figure' }), words: [{ text: computed + comma }, ...words] };
}

function beside(entry: Entry, { y, width }: Area, { rows, cell }: UnitFit, context: ChartContext): Drawn {
  const style: UnitStyle = 'dash';
  const columns = groupColumns(entry.reading, rows);
  const size = Math.min(cell, width / columns);
  const right = columns * size + 28;
  const fits = width - right >= Math.min(160, measure(entry.label, 'medium') + 4);
  const place = fits ? { x: right, y: y - 4, width: width - right } : { x: 0, y: y + rows * size + 6, width };
  const words = caption(entry, place, context);
  const squares = unitGroup(entry.reading, { x: 0, y, rows, cell: size }, style);
  return { shapes: [...squares, ...words.shapes], bottom: Math.max(words.bottom, y + rows * size + 2) };
}
