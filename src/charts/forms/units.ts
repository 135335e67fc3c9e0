/** Unit squares, five to a column, so that one counts by fives and every unit chart compares. One path for any number. */
import { type Box, boxesPath, line, path, type Shape } from '../shapes.ts';
import { columnsFor } from '../squares.ts';
import { hatchedPath } from './about.ts';
import { coredPath } from './rest.ts';

/** How squares look: full happened, half is a rule, rest is there but short of the mark, none is outside, dash is unclear, about is hatched. */
export type UnitStyle = 'full' | 'half' | 'rest' | 'none' | 'dash' | 'about';

/** Where squares lie. `upright` turns the frieze for a narrow page: five to a row, rows going down. */
export interface UnitGrid {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly rows: number;
  readonly upright?: boolean;
}

/** The side of a square as a share of its cell: the gap is what makes it countable. */
const SIDE = 0.84;
/** Dashed squares stand further apart, or their dashes would read as a lattice. */
const DASHED_SIDE = 0.76;
const DASHED_SMALL = 0.66;
const SMALL_CELL = 18;
/** About how far it is from one dash to the next. */
const DASH_STEP = 4.4;
/** Offset and thickness of the strips of an open end, as shares of the cell. */
const STRIPS = [
  [0.06, 0.36],
  [0.55, 0.22],
  [0.9, 0.12],
  [1.16, 0.06],
] as const;

/**
 * Squares as one path. A part of a square is drawn as a part.
 *
 * @example unitSquares(69, { x: 0, y: 0, cell: 20, rows: 5 }, 'full') // 14 columns, the last one of four
 */
export function unitSquares(count: number, grid: UnitGrid, style: UnitStyle): Shape {
  const boxes = Array.from({ length: Math.ceil(count) }, (_, index) =>
    square(index, Math.min(1, count - index), grid, sideOf(style, grid.cell)),
  );
  const squares = path(`u-${style}`, squaresPath(boxes, style));
  return style === 'dash' ? dashed(squares, grid.cell * sideOf(style, grid.cell)) : squares;
}

function squaresPath(boxes: readonly Box[], style: UnitStyle): string {
  if (style === 'rest') return coredPath(boxes);
  return style === 'about' ? hatchedPath(boxes) : boxesPath(boxes);
}

// As many whole steps as a side has room for, begun half a dash early: every square gets whole corners and the same dashes on each side.
function dashed(squares: Shape, side: number): Shape {
  const dash = Math.round((side / Math.max(2, Math.round(side / DASH_STEP)) / 2) * 100) / 100;
  return { ...squares, attributes: { ...squares.attributes, 'stroke-dasharray': dash, 'stroke-dashoffset': dash / 2 } };
}

function sideOf(style: UnitStyle, cell: number): number {
  if (style !== 'dash') return SIDE;
  return cell < SMALL_CELL ? DASHED_SMALL : DASHED_SIDE;
}

/**
 * The open end of squares that are at least so many: every row breaks into strips after its own last square.
 *
 * @example openSquares(32, { x: 0, y: 0, cell: 20, rows: 5 }, 'full')
 */
export function openSquares(count: number, grid: UnitGrid, style: UnitStyle): Shape {
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  return path(
    style === 'full' || style === 'rest' ? 'strip' : 'strip2',
    boxesPath(rows.flatMap((row) => strips(row, Math.ceil((Math.ceil(count) - row) / grid.rows), grid))),
  );
}

/** The wall behind the last square of an at-most: not beyond this. */
export function unitWall(count: number, { x, y, cell, rows, upright }: UnitGrid): Shape {
  const along = columnsFor(count, rows) * cell + 3;
  const across = rows * cell;
  return upright === true ? line('wall', x, y + along, x + across, y + along) : line('wall', x + along, y, x + along, y + across);
}

function square(index: number, share: number, { x, y, cell, rows, upright }: UnitGrid, sideShare: number): Box {
  const along = Math.floor(index / rows) * cell + inset(cell, sideShare);
  const across = (index % rows) * cell + inset(cell, sideShare);
  const side = cell * sideShare;
  const part = side * share;
  return upright === true
    ? { x: x + across, y: y + along, width: side, height: part }
    : { x: x + along, y: y + across, width: part, height: side };
}

function strips(row: number, filled: number, { x, y, cell, upright }: UnitGrid): readonly Box[] {
  const across = row * cell + inset(cell);
  return STRIPS.map(([offset, thickness]) => {
    const along = (Math.max(0, filled) + offset) * cell;
    const box = { width: thickness * cell, height: SIDE * cell };
    return upright === true
      ? { x: x + across, y: y + along, width: box.height, height: box.width }
      : { x: x + along, y: y + across, ...box };
  });
}

function inset(cell: number, sideShare = SIDE): number {
  return (cell * (1 - sideShare)) / 2;
}
