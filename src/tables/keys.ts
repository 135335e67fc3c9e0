/** Keys: no blank, no repetition, and no reference into the void. */
import { createFirstPlaces } from '../lib/first-places.ts';
import { doubt, mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import { cellAt } from './cells.ts';
import { createFindings } from './findings.ts';
import { sourcePlace, type Table, textAt } from './table.ts';

const SEPARATOR = '\u0000';

/** Problems of the primary key: blank or repeated. Totals have no key of their own. */
export function primaryKeyProblems(table: Table, key: readonly string[]): readonly Problem[] {
  if (key.length === 0) return [];
  return [...blankKeys(table, key), ...repeatedKeys(table, key, 'primary-key', mistake)];
}

function blankKeys(table: Table, key: readonly string[]): readonly Problem[] {
  const findings = createFindings();
  for (const name of key) {
    const column = table.columns.get(name);
    for (let position = 0; column && position < table.length; position++) {
      if (column.status[position] === 0 || table.totals.has(position)) continue;
      const { file, row } = sourcePlace(table, position);
      findings.add(mistake('primary-key-blank', file, {}, { row, column: name, value: cellAt(column.raw, position) }));
    }
  }
  return findings.problems();
}

/** Rows whose fields together repeat those of an earlier row; a row with a blank among them is left out. */
export function repeatedKeys(
  table: Table,
  fields: readonly string[],
  code: 'primary-key' | 'unique-error',
  report: typeof mistake,
): readonly Problem[] {
  const findings = createFindings();
  const keyAt = keyReader(table, fields);
  const first = createFirstPlaces(table.length, (position) => keyAt(position) ?? '');
  for (let position = 0; position < table.length; position++) {
    const key = table.totals.has(position) ? null : keyAt(position);
    const before = key === null ? -1 : first.seen(key, position);
    if (key !== null && before !== -1) {
      const { file, row } = sourcePlace(table, position);
      const place = { row, column: fields.join('+'), value: shownKey(key) };
      findings.add(report(code, file, { first: sourcePlace(table, before).row }, place));
    }
  }
  return findings.problems();
}

/** Problems of a foreign key: a value that the other table does not have. */
export function foreignKeyProblems(
  table: Table,
  fields: readonly string[],
  other: Table,
  otherFields: readonly string[],
): readonly Problem[] {
  const findings = createFindings();
  const known = new Set<string>();
  const otherKey = keyReader(other, otherFields);
  for (let position = 0; position < other.length; position++) {
    const key = otherKey(position);
    if (key !== null) known.add(key);
  }
  const keyAt = keyReader(table, fields);
  for (let position = 0; position < table.length; position++) {
    const key = keyAt(position);
    if (key === null || known.has(key) || table.totals.has(position)) continue;
    const { file, row } = sourcePlace(table, position);
    findings.add(doubt('foreign-key', file, { other: other.path }, { row, column: fields.join('+'), value: shownKey(key) }));
  }
  return findings.problems();
}

// Null where a field of the key has no value.
function keyReader(table: Table, fields: readonly string[]): (position: number) => string | null {
  const columns = fields.map((name) => table.columns.get(name));
  const [only] = columns;
  if (columns.length === 1) return (position) => (only?.status[position] === 0 ? cellAt(only.text, position) : null);
  return (position) =>
    columns.every((column) => column?.status[position] === 0) ? columns.map((column) => textAt(column, position)).join(SEPARATOR) : null;
}

function shownKey(key: string): string {
  return key.replaceAll(SEPARATOR, ' + ');
}
