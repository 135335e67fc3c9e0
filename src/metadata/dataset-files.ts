/** What else a dataset is published as. Both halves of the program go by this: one writes the files, the other names them. */
import type { Dataset, DatasetField } from '../model.ts';

/** A longer table comes as CSV alone: as JSON it would be several times as large, and nothing reads it sooner. */
export const MOST_JSON_ROWS = 10_000;
/** A reader of JSON-stat makes room for every cell of a cube, filled or not. */
const MOST_CELLS = 1_000_000;

/** A larger file is not packed: the site would hold most of its bytes twice, and making it would keep everybody waiting. */
export const MOST_MEGABYTES = 100;

/** Whether a dataset is small enough to be packed. */
export function isPacked({ bytes }: Pick<Dataset, 'bytes'>): boolean {
  return bytes <= MOST_MEGABYTES * 1_000_000;
}

/** Whether a dataset is published as JSON too: one row, one object. */
export function hasJson({ kind, rows }: Pick<Dataset, 'kind' | 'rows'>): boolean {
  return kind === 'table' && rows > 0 && rows <= MOST_JSON_ROWS;
}

/** Columns of numbers with a unit. */
export function measuresOf({ fields, primaryKey }: Pick<Dataset, 'fields' | 'primaryKey'>): readonly DatasetField[] {
  return fields.filter(({ name, type, unit }) => unit !== null && /^(?:number|integer)$/.test(type) && !primaryKey.includes(name));
}

/** Whether a table's columns make a cube: its key parts its rows, and it measures something. The rows of a figures table are of all kinds. */
export function hasCube(dataset: Pick<Dataset, 'kind' | 'rows' | 'fields' | 'primaryKey'>): boolean {
  const measures = measuresOf(dataset);
  if (!hasJson(dataset) || dataset.primaryKey.length === 0 || measures.length === 0 || isFigures(dataset)) return false;
  const keys = dataset.fields.filter(({ name }) => dataset.primaryKey.includes(name));
  const cells = keys.reduce((product, { profile }) => product * profile.distinct, measures.length);
  return cells <= MOST_CELLS && keys.every(({ profile }) => !profile.moreDistinct);
}

/** True for a figures table: one row is one published figure with its strength. */
export function isFigures({ fields }: Pick<Dataset, 'fields'>): boolean {
  return ['figure', 'value', 'relation'].every((name) => fields.some((field) => field.name === name));
}
