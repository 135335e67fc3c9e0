/** Holds the cells of a table against the constraints of its schema. In a figures table a broken one refuses; in a register it is listed. */
import { doubt, mistake } from '../lib/problem.ts';
import { shownList } from '../lib/shown-list.ts';
import type { Problem } from '../model.ts';
import { categoryValues, type Field } from '../package/descriptor.ts';
import { createFindings } from './findings.ts';
import { repeatedKeys } from './keys.ts';
import { CELL_STATUSES, type CellValue, type Column, isFigures, sourcePlace, type Table, valueAt } from './table.ts';

type Params = Readonly<Record<string, string | number>>;
interface Test {
  readonly code: string;
  readonly params: Params;
  /** A number beyond its limits is no value. */
  readonly voids?: boolean;
  readonly fails: (value: CellValue, text: string) => boolean;
}

const INVALID = CELL_STATUSES.indexOf('invalid');

/** Problems of the cells, one for each constraint of a column that is broken. A number beyond its limits loses its value. */
export function constraintProblems(table: Table): readonly Problem[] {
  // What is published one by one must hold; a register is published with its doubts listed.
  const report = isFigures(table) ? mistake : doubt;
  return [...table.columns.values()].flatMap((column) => {
    const { name, constraints } = column.field;
    return [
      ...(constraints.required ? absentProblems(table, column, report) : []),
      ...brokenProblems(table, column, testsOf(column.field), report),
      ...(constraints.unique ? repeatedKeys(table, [name], 'unique-error', report) : []),
    ];
  });
}

// A reason for an absence (withheld, not collected) is an answer; an empty cell is none.
function absentProblems(table: Table, column: Column, report: typeof mistake): readonly Problem[] {
  const findings = createFindings();
  for (let position = 0; position < table.length; position++) {
    if (column.status[position] !== 1 || table.totals.has(position)) continue;
    const { file, row } = sourcePlace(table, position);
    findings.add(report('required-error', file, {}, { row, column: column.field.name, value: column.raw[position] ?? '' }));
  }
  return findings.problems();
}

function brokenProblems(table: Table, column: Column, tests: readonly Test[], report: typeof mistake): readonly Problem[] {
  if (tests.length === 0) return [];
  const findings = createFindings();
  for (let position = 0; position < table.length; position++) {
    const value = valueAt(column, position);
    if (value === null || table.totals.has(position)) continue;
    const text = column.text[position] ?? '';
    for (const { code, params, voids, fails } of tests) {
      if (!fails(value, text)) continue;
      const { file, row } = sourcePlace(table, position);
      findings.add(report(code, file, params, { row, column: column.field.name, value: column.raw[position] ?? '' }));
      if (!voids) continue;
      column.status[position] = INVALID;
      if (column.numbers) column.numbers[position] = Number.NaN;
    }
  }
  return findings.problems();
}

function testsOf({ constraints, categories, type }: Field): readonly Test[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern } = constraints;
  const allowed = constraints.enum ?? (categories && categoryValues(categories));
  const numeric = type === 'number' || type === 'integer';
  const bound = (limit: string | number | boolean): CellValue => (numeric ? Number(limit) : String(limit));
  const expression = pattern === undefined ? null : new RegExp(`^(?:${pattern})$`, 'u');
  const listed = allowed && new Set(allowed.map((value) => (numeric ? String(Number(value)) : String(value))));
  const tests: (Test | false | null | undefined)[] = [
    minimum !== undefined && {
      code: 'minimum-error',
      params: { minimum: String(minimum) },
      voids: numeric,
      fails: (value) => value < bound(minimum),
    },
    maximum !== undefined && {
      code: 'maximum-error',
      params: { maximum: String(maximum) },
      voids: numeric,
      fails: (value) => value > bound(maximum),
    },
    exclusiveMinimum !== undefined && {
      code: 'exclusive-minimum-error',
      params: { minimum: String(exclusiveMinimum) },
      voids: numeric,
      fails: (value) => value <= bound(exclusiveMinimum),
    },
    exclusiveMaximum !== undefined && {
      code: 'exclusive-maximum-error',
      params: { maximum: String(exclusiveMaximum) },
      voids: numeric,
      fails: (value) => value >= bound(exclusiveMaximum),
    },
    minLength !== undefined && { code: 'min-length-error', params: { length: minLength }, fails: (_, text) => lengthOf(text) < minLength },
    maxLength !== undefined && { code: 'max-length-error', params: { length: maxLength }, fails: (_, text) => lengthOf(text) > maxLength },
    expression && { code: 'pattern-error', params: { pattern: pattern ?? '' }, fails: (_, text) => !expression.test(text) },
    listed && {
      code: 'enum-error',
      params: { allowed: shownList([...listed], 20) },
      fails: (value) => !listed.has(String(value)),
    },
  ];
  return tests.filter((test) => test !== false && test !== null && test !== undefined);
}

// In characters, as people count them.
function lengthOf(text: string): number {
  return [...text].length;
}
