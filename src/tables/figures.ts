/** What only figures tables are held to: a known relation, and a value and bounds that agree with it. */
import { mistake } from '../lib/problem.ts';
import type { Problem, Relation } from '../model.ts';
import type { Table } from './table.ts';

const RELATIONS: readonly Relation[] = ['=', '≥', '≤', '≈', 'range', 'change', 'qualitative', 'not stated', 'in progress'];

type Bound = number | null;

/** Rows whose relation is unknown, or whose value, low and high say something else than it. */
export function figureProblems(table: Table): readonly Problem[] {
  return table.rows.flatMap((row, index) => {
    const relation = String(table.columns['relation']?.[index]?.value ?? '') as Relation;
    if (!RELATIONS.includes(relation)) {
      const raw = table.columns['relation']?.[index]?.raw ?? '';
      return [mistake('relation-unknown', table.path, { allowed: RELATIONS.join(', ') }, { row, column: 'relation', value: raw })];
    }
    const number = (name: string): Bound => numberAt(table, name, index);
    const expected = contradiction(relation, number('value'), number('low'), number('high'));
    const unreadable = table.columns['value']?.[index]?.status === 'unreadable';
    if (!expected || unreadable) return [];
    return [mistake('figure-contradiction', table.path, { relation, expected }, { row, column: 'value', value: rawAt(table, index) })];
  });
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

function numberAt(table: Table, name: string, index: number): Bound {
  const value = table.columns[name]?.[index]?.value;
  return typeof value === 'number' ? value : null;
}

function rawAt(table: Table, index: number): string {
  return ['value', 'low', 'high'].map((name) => table.columns[name]?.[index]?.raw ?? '').join(', ');
}
