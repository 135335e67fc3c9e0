/** Holds the cells of a table against the constraints of its schema. In a figures table a broken one refuses; in a register it is listed. */
import { doubt, mistake } from '../lib/problem.ts';
import { shownList } from '../lib/shown-list.ts';
import type { Problem } from '../model.ts';
import { categoryValues, type Field } from '../package/descriptor.ts';
import { wholePattern } from '../package/pattern.ts';
import { cellAt } from './cells.ts';
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
    findings.add(report('required-error', file, {}, { row, column: column.field.name, value: cellAt(column.raw, position) }));
  }
  return findings.problems();
}

function brokenProblems(table: Table, column: Column, tests: readonly Test[], report: typeof mistake): readonly Problem[] {
  if (tests.length === 0) return [];
  const findings = createFindings();
  for (let position = 0; position < table.length; position++) {
    const value = valueAt(column, position);
    if (value === null || table.totals.has(position)) continue;
    const text = cellAt(column.text, position);
    for (const { code, params, voids, fails } of tests) {
      if (!fails(value, text)) continue;
      const { file, row } = sourcePlace(table, position);
      findings.add(report(code, file, params, { row, column: column.field.name, value: cellAt(column.raw, position) }));
      if (!voids) continue;
      column.status[position] = INVALID;
    }
  }
  return findings.problems();
}

function testsOf(field: Field): readonly Test[] {
  return [...limitTests(field), ...textTests(field), ...listTests(field)];
}

/** The limits of a value: the param that tells each, and when a value is beyond it. */
const LIMITS = [
  { key: 'minimum', code: 'minimum-error', param: 'minimum', beyond: (value: CellValue, limit: CellValue) => value < limit },
  { key: 'maximum', code: 'maximum-error', param: 'maximum', beyond: (value: CellValue, limit: CellValue) => value > limit },
  {
    key: 'exclusiveMinimum',
    code: 'exclusive-minimum-error',
    param: 'minimum',
    beyond: (value: CellValue, limit: CellValue) => value <= limit,
  },
  {
    key: 'exclusiveMaximum',
    code: 'exclusive-maximum-error',
    param: 'maximum',
    beyond: (value: CellValue, limit: CellValue) => value >= limit,
  },
] as const;

function limitTests({ constraints, type }: Field): readonly Test[] {
  const numeric = isNumeric(type);
  return LIMITS.flatMap(({ key, code, param, beyond }) => {
    const stated = constraints[key];
    if (stated === undefined) return [];
    const limit = numeric ? Number(stated) : String(stated);
    return [{ code, params: { [param]: String(stated) }, voids: numeric, fails: (value: CellValue) => beyond(value, limit) }];
  });
}

function textTests({ constraints: { minLength, maxLength, pattern } }: Field): readonly Test[] {
  const tests: Test[] = [];
  if (minLength !== undefined)
    tests.push({ code: 'min-length-error', params: { length: minLength }, fails: (_, text) => lengthOf(text) < minLength });
  if (maxLength !== undefined)
    tests.push({ code: 'max-length-error', params: { length: maxLength }, fails: (_, text) => lengthOf(text) > maxLength });
  const whole = pattern === undefined ? null : wholePattern(pattern);
  if (whole) tests.push({ code: 'pattern-error', params: { pattern: pattern ?? '' }, fails: (_, text) => !whole.test(text) });
  return tests;
}

function listTests({ constraints, categories, type }: Field): readonly Test[] {
  const allowed = constraints.enum ?? (categories && categoryValues(categories));
  if (!allowed) return [];
  const listed = new Set(allowed.map((value) => String(isNumeric(type) ? Number(value) : value)));
  return [{ code: 'enum-error', params: { allowed: shownList([...listed], 20) }, fails: (value) => !listed.has(String(value)) }];
}

function isNumeric(type: Field['type']): boolean {
  return type === 'number' || type === 'integer';
}

// In characters, as people count them.
function lengthOf(text: string): number {
  return [...text].length;
}
