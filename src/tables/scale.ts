/** Values ten thousand times their neighbours: 90160 among 9.016s. A unit was changed from 万 to one for some rows. */
import { firstIndex } from '../lib/first-index.ts';
import { doubt } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { cellAt } from './cells.ts';
import { createFindings } from './findings.ts';
import { type Column, numberAt, sourcePlace, type Table } from './table.ts';

const SAMPLE = 20_000;
/** Fewer values than this have no usual size. */
const ENOUGH = 6;
/** 万 written out or left out is a factor of 10,000; half of that is suspicious already. */
const JUMP = 4000;
/** How far from both the usual size and the suspicious one no value may lie. */
const GAP = 20;
/** Columns whose ordinary values differ more than this have no usual size either. */
const SPREAD = 200;

// Against the usual size of the column.
function againstUsual(table: Table, column: Column): readonly Problem[] {
  const values = ordinary(table, column);
  const at = (share: number): number => values[Math.floor((values.length - 1) * share)] ?? Number.NaN;
  const [low, middle, high] = [at(0.2), at(0.5), at(0.8)];
  if (values.length < ENOUGH || low <= 0 || high / low > SPREAD) return [];
  const findings = createFindings();
  for (let position = 0; position < table.length; position++) {
    const size = Math.abs(numberAt(column, position));
    if (!(size > 0) || table.totals.has(position) || (size < middle * JUMP && size > middle / JUMP) || !isApart(values, size, middle))
      continue;
    findings.add(jump(table, column, position, middle));
  }
  return findings.problems();
}

// Where values lie all the way between, the column is merely wide.
function isApart(sorted: Float64Array, size: number, middle: number): boolean {
  const [low, high] = [Math.min(size, middle) * GAP, Math.max(size, middle) / GAP];
  const first = firstIndex(sorted.length, (index) => (sorted[index] ?? 0) > low);
  return (sorted[first] ?? high) >= high;
}

function ordinary(table: Table, column: Column): Float64Array {
  // Some ten thousand values tell the usual size as well as a million.
  const step = Math.max(1, Math.floor(table.length / SAMPLE));
  const sizes: number[] = [];
  for (let position = 0; position < table.length; position += step) {
    const size = Math.abs(numberAt(column, position));
    if (size > 0 && !table.totals.has(position)) sizes.push(size);
  }
  return Float64Array.from(sizes).sort();
}

function jump(table: Table, column: Column, position: number, usual: number): Problem {
  const { file, row } = sourcePlace(table, position);
  return doubt('scale-jump', file, { usual: String(usual) }, { row, column: column.field.name, value: cellAt(column.raw, position) });
}

// A series may grow a thousandfold in seventy years, but not from one year to the next.
function againstPredecessor(table: Table, column: Column): readonly Problem[] {
  const findings = createFindings();
  let before = Number.NaN;
  for (let position = 0; position < table.length; position++) {
    const size = Math.abs(numberAt(column, position));
    if (!(size > 0)) continue;
    // The next is held against the last that was in its place, not against the jump.
    if (size >= before * JUMP || size <= before / JUMP) findings.add(jump(table, column, position, before));
    else before = size;
  }
  return findings.problems();
}

/** True where the rows are one after another in time, each period once. */
function isSeries(table: Table): boolean {
  const time = [...table.columns.values()].find(({ field }) => ['year', 'yearmonth', 'date'].includes(field.type));
  if (!time || table.length < 2 || table.totals.size > 0) return false;
  const at = (position: number): string => cellAt(time.text, position);
  const rising = at(0) < at(1);
  const follows = (position: number): boolean => (rising ? at(position) > at(position - 1) : at(position) < at(position - 1));
  return time.status.every((status, position) => status === 0 && (position === 0 || follows(position)));
}

/** Values of another scale than their column's usual one, or than the one before them in a series. */
export function scaleProblems(table: Table, measures: readonly Column[]): readonly Problem[] {
  const compare = isSeries(table) ? againstPredecessor : againstUsual;
  return measures.flatMap((column) => compare(table, column));
}
