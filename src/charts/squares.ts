/** How much room squares take, in drawing units, and which have none. Pure, as the conditions are. */
import { type DrawingFault, drawnTo, type Quantity, refuse, undrawable } from './conditions.ts';

/** The narrowest drawing of a page: 13 rem. A test holds it to the widths that pages draw. */
export const NARROWEST = 221;
/** The narrowest drawing of a page in which nested units lie. */
export const NARROWEST_ACROSS = 578;

/** Columns are always counted by fives: a longer column is a multiple of five. */
const ROWS = [5, 10, 20, 25, 50, 100] as const;
/** A square smaller than this cannot be told from its neighbour. */
export const LEAST_CELL = 8;
/** The gap between two parts of a frieze, in cells. */
export const PART_GAP = 0.5;
/** The room of an open end beyond the last square, in cells. */
const OPEN_CELLS = 1.3;
/** Beyond this nobody counts, and a page grows heavy. */
const MOST_SQUARES = 6000;

/** Between two squares to scale. */
export const AREA_GAP = 20;
/** What is left free beside a square to scale, where an open end may stand. */
export const AREA_END = 36;
const LEAST_AREA = 20;

/** How many columns a count fills. */
export function columnsFor(count: number, rows: number): number {
  return Math.ceil(count / rows);
}

/** How many squares, parts of one included. Refuses more than anybody counts. */
export function squaresOf(quantity: Quantity, per: number): number {
  refuse(squaresFault(quantity, per));
  return drawnTo(quantity) / per;
}

/** How many columns a quantity takes, open end and slot included. */
export function groupColumns(quantity: Quantity, rows: number, per = 1): number {
  if (quantity.missing) return 4;
  const columns = columnsFor(squaresOf(quantity, per), rows);
  return quantity.relation === '≥' ? columns + OPEN_CELLS : columns;
}

/** How many cells a frieze is long. */
export function friezeColumns(parts: readonly Quantity[], rows: number): number {
  return parts.reduce((sum, part) => sum + groupColumns(part, rows) + PART_GAP, -PART_GAP);
}

/** The shortest columns in which squares are large enough for a width. */
export function rowsFor(columns: (rows: number) => number, width: number): number | undefined {
  return ROWS.find((rows) => width / columns(rows) >= LEAST_CELL);
}

/** More squares than anybody counts. */
export function squaresFault(quantity: Quantity, per = 1): DrawingFault | null {
  if (quantity.missing || drawnTo(quantity) / per <= MOST_SQUARES) return null;
  return tooMany(quantity, per);
}

/** More squares in one row than the narrowest page has room for. */
export function rowFault(quantity: Quantity, per = 1): DrawingFault | null {
  return squaresFault(quantity, per) ?? (rowsFor((rows) => groupColumns(quantity, rows, per), NARROWEST) ? null : tooMany(quantity, per));
}

/** More squares in a frieze than a page has room for. */
export function friezeFault(parts: readonly Quantity[]): DrawingFault | null {
  if (rowsFor((rows) => friezeColumns(parts, rows), NARROWEST_ACROSS)) return null;
  const drawn = parts.filter(({ missing }) => !missing).sort((a, b) => drawnTo(b) - drawnTo(a));
  const count = drawn.reduce((sum, part) => sum + Math.ceil(drawnTo(part)), 0);
  return undrawable('chart-frieze', drawn[0]?.id ?? parts[0]?.id ?? '', { count, parts: parts.length });
}

/** The width that each of so many squares to scale has for itself. */
export function areaShare(width: number, count: number): number {
  return (width - AREA_GAP * (count - 1)) / count;
}

/** More squares to scale than stand beside each other. */
export function areasFault(quantities: readonly Quantity[], width = NARROWEST): DrawingFault | null {
  const most = quantities.findIndex((_, index) => areaShare(width, index + 1) - AREA_END < LEAST_AREA);
  return most < 0 ? null : undrawable('chart-areas', quantities[most]?.id ?? '', { count: quantities.length, most });
}

function tooMany(quantity: Quantity, per: number): DrawingFault {
  return undrawable('chart-squares', quantity.id, { count: Math.ceil(drawnTo(quantity) / per) });
}
