/** What only figures tables are held to: a known relation, and a value and bounds that agree with it. */
import { mistake } from '../lib/problem.ts';
import type { Problem, Relation } from '../model.ts';
import { cellAt } from './cells.ts';
import { sourcePlace, statusAt, type Table, textAt, valueAt } from './table.ts';

const RELATIONS: readonly Relation[] = ['=', '≥', '≤', '≈', 'range', 'change', 'qualitative', 'not stated', 'in progress'];

type Bound = number | null;

/** Rows whose relation is unknown, or whose value, low and high say something else than it. */
export function figureProblems(table: Table): readonly Problem[] {
  return Array.from({ length: table.length }, (_, position) => position).flatMap((position) => rowProblems(table, position));
}

function rowProblems(table: Table, position: number): readonly Problem[] {
  const { file, row } = sourcePlace(table, position);
  const relation = textAt(table.columns.get('relation'), position) as Relation;
  if (!RELATIONS.includes(relation)) {
    const value = rawAt(table, 'relation', position);
    return [mistake('relation-unknown', file, { allowed: RELATIONS.join(', ') }, { row, column: 'relation', value })];
  }
  const number = (name: string): Bound => numberAt(table, name, position);
  const expected = contradiction(relation, number('value'), number('low'), number('high'));
  const column = table.columns.get('value');
  if (!expected || (column && statusAt(column, position) === 'unreadable')) return [];
  return [mistake('figure-contradiction', file, { relation, expected }, { row, column: 'value', value: boundsAt(table, position) })];
}

/** What the cells should be under their relation, where they are something else: the key of its words. */
function contradiction(relation: Relation, value: Bound, low: Bound, high: Bound): string | null {
  switch (relation) {
    case '=':
    case '≈':
    case 'change':
      return value !== null && bounds(low, value) && bounds(high, value) ? null : 'figure-value';
    case '≥':
      return (value ?? low) !== null && bounds(low, value ?? low) && high === null ? null : 'figure-floor';
    case '≤':
      return (value ?? high) !== null && bounds(high, value ?? high) && low === null ? null : 'figure-ceiling';
    case 'range':
      return value === null && low !== null && high !== null && low < high ? null : 'figure-range';
    case 'not stated':
    case 'in progress':
      return value === null && low === null && high === null ? null : 'figure-none';
    default:
      return null;
  }
}

function bounds(bound: Bound, value: Bound): boolean {
  return bound === null || bound === value;
}

function numberAt(table: Table, name: string, position: number): Bound {
  const value = valueAt(table.columns.get(name), position);
  return typeof value === 'number' ? value : null;
}

function boundsAt(table: Table, position: number): string {
  return ['value', 'low', 'high'].map((name) => rawAt(table, name, position)).join(', ');
}

function rawAt(table: Table, name: string, position: number): string {
  const column = table.columns.get(name);
  return column ? cellAt(column.raw, position) : '';
}
