/** The narrow drawing of nested units: the same frieze upright, five to a row, brackets at its left, figures at its right. */
import { groupColumns, unitGroup } from '../forms/unit-group.ts';
import type { ChartContext, Entry } from '../kind.ts';
import { valueRuns } from '../reading.ts';
import { line, path, type Shape, shape } from '../shapes.ts';
import { paint, type Sheet } from '../sheet.ts';
import { FONT_SIZE, type Run } from '../words.ts';
import { caption } from './nested-across.ts';
import type { Bracket, Nest, Part } from './nested-units.ts';
import { rowsThatFit } from './unit-layout.ts';

const BRACKET = 32;
const GAP = 12;
/** A frieze taller than this puts more squares in a row. */
const TALLEST = 1000;

interface Placed extends Part {
  readonly y: number;
  readonly end: number;
}

interface Fit {
  readonly rows: number;
  readonly cell: number;
}

/** Lays the frieze out from top to bottom, five squares to a row. */
export function drawUpright(nest: Nest, context: ChartContext, width: number): Sheet {
  const fit = uprightFit(nest, width);
  const left = nest.brackets.length * BRACKET + 2;
  const words = left + fit.rows * fit.cell + 12;
  const blocks = place(nest.parts, fit, { x: words, y: 0, width: width - words }, context);
  const squares = blocks.placed.flatMap(({ reading, style, y }) => unitGroup(reading, { x: left, y, ...fit, upright: true }, style));
  const brackets = nest.brackets.flatMap((bracket, index) => bracketShapes(bracket, blocks.placed, index * BRACKET, context));
  const apart = apartShapes(nest.apart, { y: blocks.bottom, width }, fit, context);
  return { width, height: Math.ceil(apart.bottom), marks: [paint(...brackets, ...squares, ...blocks.shapes, ...apart.shapes)] };
}

function uprightFit({ parts, apart }: Nest, width: number): Fit {
  const across = Math.max(1, ...apart.map(({ reading }) => groupColumns(reading, 5)));
  const cell = Math.min(width < 260 ? 15 : 19, Math.max(width / across, 12));
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
  { rows, cell }: Fit,
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
  x: number,
  context: ChartContext,
): readonly Shape[] {
  const end = placed[of - 1]?.end ?? 0;
  const frame = path('ax0', `M${x + 28} 1.5H${x + 0.5}V${end - 1}H${x + 28}`);
  const runs = [...words, ...(context.lang === 'zh' ? [] : [{ text: ' ' }]), ...valueRuns(reading, context, { strong: true })];
  return [frame, context.lang === 'zh' ? stacked(runs, x + 17, end / 2) : turned(runs, x + 20, end / 2)];
}

// Chinese stands upright, one character below another, and a number lies across as in print.
function stacked(runs: readonly Run[], x: number, middle: number): Shape {
  const pieces = runs.flatMap((run) => (run.text.match(/[0-9,.%−—]+|\S/g) ?? []).map((text) => ({ ...run, text })));
  const step = FONT_SIZE.small + 2.5;
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

function apartShapes(
  apart: readonly Entry[],
  { y, width }: Omit<Area, 'x'>,
  fit: Fit,
  context: ChartContext,
): { shapes: readonly Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let bottom = y;
  for (const entry of apart) {
    const top = bottom + 20;
    const { rows, cell } = rowsThatFit((each) => groupColumns(entry.reading, each), width, fit.cell);
    const words = caption(entry, { x: 0, y: top + 16 + rows * cell + 2, width }, context);
    shapes.push(
      line('ax', 0, top + 0.5, width, top + 0.5),
      ...unitGroup(entry.reading, { x: 0, y: top + 16, rows, cell }, 'dash'),
      ...words.shapes,
    );
    bottom = words.bottom;
  }
  return { shapes, bottom };
}
