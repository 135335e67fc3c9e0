/** Which columns are measures, times and categories; what is none of them is not drawn. */
import { dayOf } from '../../lib/time-axis.ts';
import type { Field, TableSchema } from '../../package/descriptor.ts';
import { cellAt } from '../../tables/cells.ts';
import { type Column, columnsOf, numberAt, type Table } from '../../tables/table.ts';
import { describesCodes, mayEndAsId, nameMeasures, namesMeasures, namesThings, namesTime } from './names.ts';
import { filledRows, fixed, type Slice, sortedValues, valuesOf } from './slice.ts';

/** Types that say a time by themselves. */
const TIMES: readonly string[] = ['date', 'datetime', 'year', 'yearmonth'];
const MOST_CODES = 300;
const NAMES: readonly string[] = ['string', 'boolean', 'any', 'integer'];

/** Columns of a table that hold amounts, in its order. */
export function measuresOf(table: Table, schema: TableSchema, rows: Uint32Array): readonly Column[] {
  const keys = keyFields(schema);
  return columnsOf(table).filter((column) => !keys.has(column.field.name) && isMeasure(column, rows));
}

function isMeasure(column: Column, rows: Uint32Array): boolean {
  const { field, numbers } = column;
  if (!numbers || field.categories !== undefined || namesThings(namesOf(field)) || describesCodes(field.description ?? '')) return false;
  let [count, whole, years, phones] = [0, 0, 0, 0];
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    if (column.status[row] !== 0) continue;
    const value = numberAt(column, row);
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER || beginsWithZero(cellAt(column.raw, row))) return false;
    count++;
    if (Number.isInteger(value)) whole++;
    if (value >= 1500 && value <= 2200) years++;
    if (value >= 1.3e10 && value < 2e10) phones++;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (count === 0) return false;
  if (whole < count) return true;
  if (phones === count || (years === count && namesTime(namesOf(field)))) return false;
  const mayName = greatest - least === count - 1 || mayEndAsId(namesOf(field)) || wouldCollide(count, greatest - least + 1);
  return !(mayName && count > 1 && areAllDifferent(column, rows));
}

// So many amounts in so narrow a range would hardly all differ, as numbers given to things do: M49, 统一编码.
function wouldCollide(count: number, range: number): boolean {
  return (count * count) / (2 * range) > 3;
}

function beginsWithZero(raw: string): boolean {
  const at = raw.charCodeAt(0) === 45 || raw.charCodeAt(0) === 43 ? 1 : 0;
  const next = raw.charCodeAt(at + 1);
  return raw.charCodeAt(at) === 48 && next >= 48 && next <= 57;
}

function areAllDifferent(column: Column, rows: Uint32Array): boolean {
  const sorted = sortedValues(column, filledRows(column, rows));
  return sorted.every((value, index) => index === 0 || value !== sorted[index - 1]);
}

/** Columns whose every value is a year, a month, a date or a moment: by their type, or by their name. */
export function timesOf(table: Table, slice: Slice): readonly Column[] {
  const columns = columnsOf(table);
  const typed = columns.filter(({ field }) => TIMES.includes(field.type));
  const named = columns.filter(({ field }) => ['string', 'integer', 'any'].includes(field.type) && namesTime(namesOf(field)));
  return [...typed, ...named.filter((column) => holdsTimes(column, slice))];
}

function holdsTimes(column: Column, slice: Slice): boolean {
  const values = valuesOf(column, slice, Number.POSITIVE_INFINITY);
  if (!values || values.size === 0) return false;
  return [...values.keys()].every((text) => /^(1[5-9]|2[01])\d\d/.test(text) && dayOf(text) !== null);
}

/** Columns that name things by words, in the table's order: not by numbers that are given to them. */
export function namingColumns(table: Table, slice: Slice, times: readonly Column[]): readonly Column[] {
  return columnsOf(table).filter((column) => {
    if (!NAMES.includes(column.field.type) || times.includes(column) || !isWord(column.field)) return false;
    if (!namesThings(namesOf(column.field))) return true;
    // A code of letters is a name: CNY.
    const values = valuesOf(column, slice, MOST_CODES);
    return values !== null && [...values.keys()].every((text) => /^\p{L}{1,5}$/u.test(text));
  });
}

/** Columns that sort rows into kinds, in the table's order: no ids, no keys. */
export function sortingColumns(table: Table, schema: TableSchema, times: readonly Column[]): readonly Column[] {
  const keys = keyFields(schema);
  return columnsOf(table).filter(
    (column) =>
      NAMES.includes(column.field.type) &&
      isWord(column.field) &&
      !times.includes(column) &&
      !keys.has(column.field.name) &&
      !namesThings(namesOf(column.field)),
  );
}

function isWord({ type, categories }: Field): boolean {
  return type !== 'integer' || categories !== undefined;
}

/** The rows of one measure, where columns say which row is of which: of the most frequent, and of its unit. */
export function oneMeasure(table: Table, slice: Slice): Slice {
  return mixingColumns(table, slice).reduce((rest, column) => {
    const counts = [...(valuesOf(column, rest, Number.POSITIVE_INFINITY) ?? [])];
    const best = counts.reduce((first, each) => (each[1].count > first[1].count ? each : first), counts[0] ?? ['', { count: 0 }]);
    return fixed(rest, column, best[0]);
  }, slice);
}

function mixingColumns(table: Table, slice: Slice): readonly Column[] {
  return columnsOf(table).filter((column) => {
    if (!['string', 'any'].includes(column.field.type)) return false;
    const named = namesMeasures(namesOf(column.field));
    const values = valuesOf(column, slice, Number.POSITIVE_INFINITY);
    if (!values) return named;
    return values.size > 1 && (named || (values.size <= 12 && nameMeasures([...values.keys()])));
  });
}

/** True where a column has another value in every row. */
export function namesEveryRow(column: Column, slice: Slice): boolean {
  const values = valuesOf(column, slice, Number.POSITIVE_INFINITY);
  return values !== null && values.size === slice.rows.length;
}

function keyFields({ primaryKey, foreignKeys }: TableSchema): ReadonlySet<string> {
  return new Set([...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)]);
}

function namesOf({ name, title }: Field): readonly string[] {
  return title === undefined ? [name] : [name, title];
}
