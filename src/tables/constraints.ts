/** Holds the cells of a table against the constraints and keys of its schema. */
import { doubt, mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import type { Cell } from './cast.ts';
import type { Table } from './table.ts';

type Fault = { readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** Problems of the cells: one for each cell that breaks a constraint of its field. */
export function constraintProblems(table: Table): readonly Problem[] {
  return table.fields.flatMap((field) => {
    const cells = table.columns[field.name] ?? [];
    const broken = cells.flatMap((cell, index) => place(table, field, index, cell, cellFaults(cell, field)));
    return [...broken, ...(field.constraints.unique ? repeated(table, [field.name], 'unique-error') : [])];
  });
}

/** Problems of the primary key: blank or repeated. */
export function primaryKeyProblems(table: Table, key: readonly string[]): readonly Problem[] {
  if (key.length === 0) return [];
  const blank = key.flatMap((name) =>
    (table.columns[name] ?? []).flatMap(({ value, raw }, index) =>
      value === null ? [mistake('primary-key-blank', table.path, {}, { row: table.rows[index] ?? 0, column: name, value: raw })] : [],
    ),
  );
  return [...blank, ...repeated(table, key, 'primary-key-error')];
}

/** Problems of a foreign key: a value that the other table does not have. */
export function foreignKeyProblems(
  table: Table,
  fields: readonly string[],
  other: Table,
  otherFields: readonly string[],
): readonly Problem[] {
  const known = new Set(other.rows.map((_, index) => keyAt(other, otherFields, index)));
  return table.rows.flatMap((row, index) => {
    const key = keyAt(table, fields, index);
    const blank = fields.every((name) => table.columns[name]?.[index]?.value === null);
    if (blank || known.has(key)) return [];
    return [doubt('foreign-key', table.path, { other: other.path }, { row, column: fields.join('+'), value: shownKey(key) })];
  });
}

function cellFaults({ value, status, raw }: Cell, { constraints, categories }: Field): readonly Fault[] {
  if (value === null) return constraints.required && status === 'missing' ? [{ code: 'required-error', params: {} }] : [];
  const { minimum, maximum, pattern } = constraints;
  const allowed = constraints.enum ?? categories?.map((entry) => (typeof entry === 'object' ? entry.value : entry));
  const faults: (Fault | false)[] = [
    minimum !== undefined && value < minimum && { code: 'minimum-error', params: { minimum: String(minimum) } },
    maximum !== undefined && value > maximum && { code: 'maximum-error', params: { maximum: String(maximum) } },
    pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(raw) && { code: 'pattern-error', params: { pattern } },
    allowed !== undefined &&
      !allowed.map(String).includes(String(value)) && { code: 'enum-error', params: { allowed: allowed.join(', ') } },
  ];
  return faults.filter((fault) => fault !== false);
}

function place(table: Table, field: Field, index: number, cell: Cell, faults: readonly Fault[]): readonly Problem[] {
  const at = { row: table.rows[index] ?? 0, column: field.name, value: cell.raw };
  return faults.map(({ code, params }) => mistake(code, table.path, params, at));
}

function repeated(table: Table, fields: readonly string[], code: string): readonly Problem[] {
  const first = new Map<string, number>();
  return table.rows.flatMap((row, index) => {
    const key = keyAt(table, fields, index);
    if (fields.some((name) => table.columns[name]?.[index]?.value === null)) return [];
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before === undefined
      ? []
      : [mistake(code, table.path, { first: before }, { row, column: fields.join('+'), value: shownKey(key) })];
  });
}

const SEPARATOR = '\u0000';

function keyAt(table: Table, fields: readonly string[], index: number): string {
  return fields.map((name) => String(table.columns[name]?.[index]?.value ?? '')).join(SEPARATOR);
}

function shownKey(key: string): string {
  return key.replaceAll(SEPARATOR, ' + ');
}
