/** What a table's columns lack: values, units, years between others. None changes a value. */
import { doubt, note } from '../lib/problem.ts';
import { shownList } from '../lib/shown-list.ts';
import type { Problem } from '../model.ts';
import type { TableSchema } from '../package/descriptor.ts';
import { cellTexts } from './cells.ts';
import { isCodeName } from './infer.ts';
import { type Column, isFigures, sourcePlace, type Table, textAt } from './table.ts';

/** All notes on a table; `described` where its schema was written by a person. */
export function columnNotes(table: Table, schema: TableSchema, described: boolean): readonly Problem[] {
  if (table.length === 0) return [doubt('no-rows', table.path)];
  if (isFigures(table)) return pointsNotes(table);
  const columns = [...table.columns.values()];
  return [
    ...columns.flatMap((column) => emptyColumn(table, column)),
    ...columns.flatMap((column) => yearGaps(table, column)),
    ...(described ? unitless(table, schema) : []),
  ];
}

function emptyColumn(table: Table, { field, status }: Column): readonly Problem[] {
  return status.every((each) => each === 1) ? [doubt('empty-column', table.path, {}, { column: field.name })] : [];
}

/** Fewer years than this are no series, and so are more. */
const [ENOUGH, MOST] = [4, 1000];

// Only a series has gaps: one row for each year, in order. The years in which houses were built are none.
function yearGaps(table: Table, column: Column): readonly Problem[] {
  if (column.field.type !== 'year' || table.length < ENOUGH || table.length > MOST || !column.status.every((status) => status === 0))
    return [];
  const years = cellTexts(column.text).map(Number);
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  const inOrder = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  if (!inOrder || steps.filter((step) => Math.abs(step) === 1).length * 2 < steps.length) return [];
  const missing = missingBetween(Math.min(...years), Math.max(...years), new Set(years));
  return missing.length === 0
    ? []
    : [note('year-gap', table.path, { years: shownList(missing.map(String), 12) }, { column: column.field.name })];
}

function missingBetween(first: number, last: number, known: ReadonlySet<number>): readonly number[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.filter((year) => !known.has(year));
}

/** Names whose numbers measure nothing: places on a map, ranks, codes. */
const NO_MEASURE = /经度|纬度|排名|名次|次序|lat|lon|lng|rank|order|index|year|month|day|年|月|日|季/i;

function unitless(table: Table, { primaryKey, foreignKeys }: TableSchema): readonly Problem[] {
  const keys = [...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)];
  const measures = table.fields.filter(({ name, type }) => (type === 'number' || type === 'integer') && !keys.includes(name));
  const bare = measures.filter(({ name, title, unit }) => !unit && !isCodeName(name) && !NO_MEASURE.test(`${name}${title ?? ''}`));
  const unitColumn = table.fields.some(({ name }) => /^(unit|单位|计量单位)$/i.test(name));
  if (bare.length === 0 || unitColumn) return [];
  return [
    note('measure-without-unit', table.path, {
      fields: shownList(
        bare.map(({ name }) => name),
        12,
      ),
    }),
  ];
}

// 提高5%: of itself, or by five points? 增长5% is said of itself.
function pointsNotes(table: Table): readonly Problem[] {
  const text = (name: string, position: number): string => textAt(table.columns.get(name), position);
  return Array.from({ length: table.length }, (_, position) => position).flatMap((position) => {
    const stated = text('as_stated', position);
    const change = text('relation', position) === 'change' && /^[%％]$/.test(text('unit', position));
    if (!change || /百分点|增长|points?|growth/i.test(stated)) return [];
    const { file, row } = sourcePlace(table, position);
    return [note('points-or-percent', file, {}, { row, column: 'unit', value: stated })];
  });
}
