/** What is possible and unlikely: a value ten thousand times its neighbours, a total that is not the sum, rows that repeat. */
import { sumExactly } from '../lib/exact-sum.ts';
import { createFirstPlaces } from '../lib/first-places.ts';
import { doubt } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { cellAt, cellTexts } from './cells.ts';
import { createFindings } from './findings.ts';
import { scaleProblems } from './scale.ts';
import { isSubtotalWord } from './set-aside.ts';
import { type Column, sourcePlace, type Table } from './table.ts';

/** All suspicions about a table; `keyed` where a primary key tells its rows apart already. None changes a value. */
export function suspicionProblems(table: Table, keyed: boolean): readonly Problem[] {
  const measures = [...table.columns.values()].filter(({ numbers }) => numbers !== null);
  return [...scaleProblems(table, measures), ...totalProblems(table, measures), ...(keyed ? [] : repeatedRows(table))];
}

// Only where one row adds up all the others can the sum be told.
function totalProblems(table: Table, measures: readonly Column[]): readonly Problem[] {
  const [only, ...more] = table.totals;
  if (!only || more.length > 0 || isSubtotalWord(only[1]) || table.parts.length > 1) return [];
  const [position] = only;
  const { file, row } = sourcePlace(table, position);
  return measures.flatMap((column) => {
    const parts = cellTexts(column.text).filter((_, other) => other !== position && column.status[other] === 0);
    const whole = column.status.every((status) => status === 0);
    const sum = sumExactly(parts);
    const stated = cellAt(column.text, position);
    if (!whole || !isAdditive(column) || sum === sumExactly([stated])) return [];
    return [doubt('total-mismatch', file, { sum }, { row, column: column.field.name, value: stated })];
  });
}

function isAdditive({ field }: Column): boolean {
  return !/[%％‰/]|率|比|平均|均价|percent|rate|average/i.test(`${field.name}${field.title ?? ''}${field.unit ?? ''}`);
}

/** Larger tables are not compared row with row: it would take as long as reading them. */
const MOST_ROWS = 100_000;

function repeatedRows(table: Table): readonly Problem[] {
  const columns = [...table.columns.values()];
  if (table.length > MOST_ROWS || columns.length < 2 || columns.length > 200) return [];
  const findings = createFindings();
  const textAt = (position: number): string => columns.map(({ raw }) => cellAt(raw, position)).join('\u0000');
  const first = createFirstPlaces(table.length, textAt);
  for (let position = 0; position < table.length; position++) {
    const before = first.seen(textAt(position), position);
    if (before === -1) continue;
    const { file, row } = sourcePlace(table, position);
    findings.add(
      doubt(
        'duplicate-row',
        file,
        { first: sourcePlace(table, before).row },
        { row, value: columns[0] ? cellAt(columns[0].raw, position) : '' },
      ),
    );
  }
  return findings.problems();
}
