/** Short rows that lost a cell in the middle: their values stand under the names of their neighbours. */
import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { cellAt, cellTexts } from './cells.ts';
import { createFindings } from './findings.ts';
import { type Column, numberAt, sourcePlace, statusAt, type Table } from './table.ts';

/** Tells for a cell of a column whether it is unlike all the others. */
type IsStrange = (position: number) => boolean;

/** A mistake for each short row whose cells do not suit their columns; a row that merely ends early is no such row. */
export function shiftedRows(table: Table, short: readonly number[]): readonly Problem[] {
  if (short.length === 0) return [];
  const findings = createFindings();
  const columns = [...table.columns.values()].map((column) => ({ column, isStrange: strangeness(column, new Set(short)) }));
  for (const position of short) {
    const wrong = columns.find(({ isStrange }) => isStrange(position))?.column;
    if (!wrong) continue;
    const { file, row } = sourcePlace(table, position);
    findings.add(mistake('shifted-cells', file, {}, { row, column: wrong.field.name, value: cellAt(wrong.raw, position) }));
  }
  return findings.problems();
}

/** Fewer rows than this show no habit of a column. */
const ENOUGH = 5;
/** How far from the middle a number may lie: a shifted one stands in another unit. */
const FAR = 50;

function strangeness(column: Column, short: ReadonlySet<number>): IsStrange {
  const unreadable: IsStrange = (position) => statusAt(column, position) === 'unreadable';
  const { numbers, raw } = column;
  const others = cellTexts(raw).filter((cell, position) => cell !== '' && !short.has(position));
  if (others.length < ENOUGH) return unreadable;
  if (!numbers) {
    // In a column of names a number is strange; in one of codes it is not.
    const names = others.every((cell) => !isNumber(cell));
    return (position) => unreadable(position) || (names && isNumber(cellAt(raw, position)));
  }
  const middle = median(allNumbers(column).filter((value, position) => value > 0 && !short.has(position)));
  return (position) => {
    const value = numberAt(column, position);
    return unreadable(position) || (value > 0 && (value > middle * FAR || value < middle / FAR));
  };
}

function allNumbers(column: Column): Float64Array {
  return Float64Array.from(column.status, (_, position) => numberAt(column, position));
}

function isNumber(cell: string): boolean {
  return /^\s*[-+]?\d[\d,.]*%?\s*$/.test(cell);
}

function median(values: Float64Array): number {
  return values.sort()[Math.floor(values.length / 2)] ?? Number.NaN;
}
