/** A measure against the size of things, with the line that a standard draws: each thing where they are few, else a grid of counts. */
import { near } from '../../lib/bins.ts';
import type { RegisterScatter, ScatterGrid, ScatterPoint, Standard } from '../../model.ts';
import {
  countsOf,
  type Declared,
  exactAt,
  measureOf,
  named,
  outcomeAt,
  PictureFault,
  type PictureSource,
  pictureOf,
  published,
  rowsIn,
  standardOf,
  thingAt,
} from './source.ts';
import { standardLines } from './standard-lines.ts';
import { noOutcomes } from './tally.ts';

/** More things than these nobody can tell apart. */
const MOST_POINTS = 500;
const [COLUMNS, ROWS] = [24, 16];

/** The picture; refused where hardly any thing has both numbers. */
export function scatterPicture(source: PictureSource, declared: Declared): RegisterScatter {
  const of = pictureOf(source, declared);
  const [size, measure] = [measureOf(source, declared['size']), measureOf(source, declared['measure'])];
  const standard = declared['standard'] === undefined ? null : standardOf(source, declared['standard']);
  const positions = rowsIn(source.view, of);
  const all = positions.flatMap((position): readonly Found[] => {
    const [x, y] = [exactAt(size.column, position), exactAt(measure.column, position)];
    const outcome = standard ? outcomeAt(source.assess, position, standard.name) : null;
    return Number.isNaN(x) || Number.isNaN(y) ? [] : [{ position, x, y, outcome }];
  });
  if (all.length < 3) throw new PictureFault('picture-empty', { found: measure.field });
  const [x, y] = [endsOf(all, 'x'), endsOf(all, 'y')];
  const inside = all.filter((each) => within(each.x, x) && within(each.y, y));
  const few = inside.length <= MOST_POINTS;
  return {
    kind: 'register-scatter',
    ...of,
    size: published(size),
    measure: published(measure),
    standard: standard && named(standard),
    drawn: inside.length,
    counts: countsOf([measure.column, size.column], positions),
    outside: all.length - inside.length,
    x,
    y,
    points: few ? inside.map(({ position, ...point }) => ({ ...thingAt(source.view, position), ...point })) : null,
    grid: few ? null : gridOf(inside, x, y),
    lines: standard ? linesWithin(standard, size.field, x) : [],
    outcomes: standard && tally(inside),
  };
}

type Found = Omit<ScatterPoint, 'key' | 'name'> & { readonly position: number };
type Ends = readonly [low: number, high: number];

// From zero, as sizes are; a few far things are left out, with their number.
function endsOf(all: readonly Found[], axis: 'x' | 'y'): Ends {
  const sorted = Float64Array.from(all, (each) => each[axis]).sort();
  const [from, to] = near(sorted);
  return [Math.min(0, sorted[from] ?? 0), sorted[to - 1] ?? 1];
}

function within(value: number, [low, high]: Ends): boolean {
  return value >= low && value <= high;
}

function linesWithin(standard: Standard, field: string, x: Ends): RegisterScatter['lines'] {
  return standardLines(standard, field, x);
}

function tally(found: readonly Found[]): RegisterScatter['outcomes'] {
  const counts = noOutcomes();
  for (const { outcome } of found) if (outcome) counts[outcome]++;
  return counts;
}

function gridOf(found: readonly Found[], x: Ends, y: Ends): ScatterGrid {
  const cells = new Map<number, { column: number; row: number; x: number; y: number; count: number; met: number }>();
  for (const each of found) {
    const [column, row] = [cellOf(each.x, x, COLUMNS), cellOf(each.y, y, ROWS)];
    const cell = cells.get(row * COLUMNS + column) ?? { column, row, x: 0, y: 0, count: 0, met: 0 };
    cells.set(row * COLUMNS + column, cell);
    cell.x += each.x;
    cell.y += each.y;
    cell.count++;
    if (each.outcome === 'met') cell.met++;
  }
  const mean = (sum: number, count: number): number => Number((sum / count).toPrecision(4));
  const sorted = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, cell]) => ({ ...cell, x: mean(cell.x, cell.count), y: mean(cell.y, cell.count) }));
  return { columns: COLUMNS, rows: ROWS, cells: sorted };
}

function cellOf(value: number, [low, high]: Ends, count: number): number {
  return Math.min(count - 1, Math.floor(((value - low) / (high - low || 1)) * count));
}
