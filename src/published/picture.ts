/** The picture that a table's types allow: cells that stand for themselves, or a count of rows. Nothing is added up. */
import type { DatasetPicture } from '../model.ts';
import type { TableSchema } from '../package/descriptor.ts';
import { type Column, isFigures, type Table } from '../tables/table.ts';
import { categoryPicture } from './picture/category.ts';
import { measuresOf, namesEveryRow, namingColumns, oneMeasure, sortingColumns, timesOf } from './picture/columns.ts';
import { countPicture } from './picture/count.ts';
import { distributionPicture } from './picture/distribution.ts';
import { filledRows, newestPeriod, type Slice, wholeSlice } from './picture/slice.ts';
import { timePicture } from './picture/time.ts';

/** Of a wide table the first few measures are tried. */
const MOST_TRIED = 5;

/** A measure over time, else by category, else its distribution, else a count of rows; null where none of them would be honest. */
export function pictureOf(table: Table, schema: TableSchema): DatasetPicture | null {
  // A table of figures has a strength in every row, which only its own charts can draw.
  if (isFigures(table) || table.fields.some(({ name }) => name === 'relation')) return null;
  const whole = wholeSlice(table);
  const slice = oneMeasure(table, whole);
  const times = timesOf(table, slice);
  const naming = namingColumns(table, slice, times);
  const measures = wellFilled(measuresOf(table, schema, slice.rows), slice);
  return (
    firstFound(measures, (measure) => overTime(slice, times, naming, measure)) ??
    firstFound(measures, (measure) => byCategory(slice, times, naming, measure)) ??
    firstFound(measures, (measure) => spread(slice, times, measure)) ??
    countPicture(whole, sortingColumns(table, schema, times))
  );
}

/** Measures that have at least half as many values as the best of them: the first column may be nearly empty. */
function wellFilled(measures: readonly Column[], { rows }: Slice): readonly Column[] {
  const filled = measures.map((measure) => filledRows(measure, rows).length);
  const best = Math.max(0, ...filled);
  return measures.filter((_, index) => (filled[index] ?? 0) * 2 >= best).slice(0, MOST_TRIED);
}

// Where a column names every row, the rows are things, and a date beside them is one of their properties.
function overTime(slice: Slice, times: readonly Column[], naming: readonly Column[], measure: Column): DatasetPicture | null {
  return naming.some((column) => namesEveryRow(column, slice)) ? null : firstFound(times, (time) => timePicture(slice, time, measure));
}

function byCategory(slice: Slice, times: readonly Column[], naming: readonly Column[], measure: Column): DatasetPicture | null {
  // In a table of several periods only the rows of one may stand beside each other.
  const newest = firstFound(times, (time) => newestPeriod(slice, time, measure));
  return categoryPicture(newest ?? slice, naming, measure);
}

function spread(slice: Slice, times: readonly Column[], measure: Column): DatasetPicture | null {
  const newest = firstFound(times, (time) => newestPeriod(slice, time, measure));
  return (newest && distributionPicture(newest, measure)) ?? distributionPicture(slice, measure);
}

function firstFound<T, R>(candidates: readonly T[], find: (candidate: T) => R | null): R | null {
  for (const candidate of candidates) {
    const found = find(candidate);
    if (found !== null) return found;
  }
  return null;
}
