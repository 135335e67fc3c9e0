/** What is possible and unlikely: a value ten thousand times its neighbours, a total that is not the sum, rows that repeat. */

import { sumExactly } from '../lib/exact-sum.ts';
import { doubt } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { createFindings } from './findings.ts';
import { isSubtotalWord } from './set-aside.ts';
import { type Column, sourcePlace, type Table } from './table.ts';

/** All suspicions about a table; `keyed` where a primary key tells its rows apart already. None changes a value. */
export function suspicionProblems(table: Table, keyed: boolean): readonly Problem[] {
  const measures = [...table.columns.values()].filter(({ numbers }) => numbers !== null);
  return [
    ...measures.flatMap((column) => scaleProblems(table, column)),
    ...totalProblems(table, measures),
    ...(keyed ? [] : repeatedRows(table)),
  ];
}

const SAMPLE = 20_000;
/** Fewer values than this have no usual size. */
const ENOUGH = 6;
/** 万 written out or left out is a factor of 10,000; half of that is suspicious already. */
const JUMP = 4000;
/** How far from both the usual size and the suspicious one no value may lie. */
const GAP = 20;
/** Columns whose ordinary values differ more than this have no usual size either. */
const SPREAD = 200;

// 90160 among 9.016s: a unit was changed from 万 to one for some rows.
function scaleProblems(table: Table, column: Column): readonly Problem[] {
  const values = ordinary(table, column);
  const at = (share: number): number => values[Math.floor((values.length - 1) * share)] ?? Number.NaN;
  const [low, middle, high] = [at(0.2), at(0.5), at(0.8)];
  if (values.length < ENOUGH || low <= 0 || high / low > SPREAD) return [];
  const findings = createFindings();
  for (let position = 0; position < table.length; position++) {
    const size = Math.abs(column.numbers?.[position] ?? Number.NaN);
    if (!(size > 0) || table.totals.has(position) || (size < middle * JUMP && size > middle / JUMP) || !isApart(values, size, middle))
      continue;
    const { file, row } = sourcePlace(table, position);
    const usual = String(middle);
    findings.add(doubt('scale-jump', file, { usual }, { row, column: column.field.name, value: column.raw[position] ?? '' }));
  }
  return findings.problems();
}

// Where values lie all the way between, the column is merely wide.
function isApart(sorted: Float64Array, size: number, middle: number): boolean {
  const [low, high] = [Math.min(size, middle) * GAP, Math.max(size, middle) / GAP];
  const first = sorted.findIndex((value) => value > low);
  return first === -1 || (sorted[first] ?? 0) >= high;
}

function ordinary(table: Table, { numbers }: Column): Float64Array {
  // Some ten thousand values tell the usual size as well as a million.
  const step = Math.max(1, Math.floor(table.length / SAMPLE));
  const sizes: number[] = [];
  for (let position = 0; position < table.length; position += step) {
    const size = Math.abs(numbers?.[position] ?? Number.NaN);
    if (size > 0 && !table.totals.has(position)) sizes.push(size);
  }
  return Float64Array.from(sizes).sort();
}

// Only where one row adds up all the others can the sum be told.
function totalProblems(table: Table, measures: readonly Column[]): readonly Problem[] {
  const [only, ...more] = table.totals;
  if (!only || more.length > 0 || isSubtotalWord(only[1]) || table.parts.length > 1) return [];
  const [position] = only;
  const { file, row } = sourcePlace(table, position);
  return measures.flatMap((column) => {
    const parts = column.text.filter((_, other) => other !== position && column.status[other] === 0);
    const whole = column.status.every((status) => status === 0);
    const sum = sumExactly(parts);
    const stated = column.text[position] ?? '';
    if (!whole || !isAdditive(column) || sum === sumExactly([stated])) return [];
    return [doubt('total-mismatch', file, { sum }, { row, column: column.field.name, value: stated })];
  });
}

function isAdditive({ field }: Column): boolean {
  return !/[%％‰/]|率|比|平均|均价|percent|rate|average/i.test(`${field.name}${field.title ?? ''}${field.unit ?? ''}`);
}

/** Larger tables are not compared row with row: the texts of all rows would have to be held. */
const MOST_ROWS = 100_000;

function repeatedRows(table: Table): readonly Problem[] {
  const columns = [...table.columns.values()];
  if (table.length > MOST_ROWS || columns.length < 2 || columns.length > 200) return [];
  const findings = createFindings();
  const first = new Map<string, number>();
  for (let position = 0; position < table.length; position++) {
    const text = columns.map(({ raw }) => raw[position]).join('\u0000');
    const before = first.get(text);
    if (before === undefined) first.set(text, position);
    else {
      const { file, row } = sourcePlace(table, position);
      findings.add(
        doubt('duplicate-row', file, { first: sourcePlace(table, before).row }, { row, value: columns[0]?.raw[position] ?? '' }),
      );
    }
  }
  return findings.problems();
}
