/** A measure by category: one row for each, and few enough to be read. */
import { clipped } from '../../lib/row-files.ts';
import type { CategoryPicture } from '../../model.ts';
import { categoryValues } from '../../package/descriptor.ts';
import { type Column, numberAt, textAt } from '../../tables/table.ts';
import { namesEveryRow } from './columns.ts';
import { filledRows, type Slice } from './slice.ts';

const [FEWEST, MOST] = [2, 30];
const LONGEST_NAME = 60;

/** The picture of a measure by the first column that names every row differently, or null. */
export function categoryPicture(slice: Slice, naming: readonly Column[], measure: Column): CategoryPicture | null {
  const { rows, where, leftOut } = slice;
  if (rows.length < FEWEST || rows.length > MOST) return null;
  const by = naming.find((column) => namesEveryRow(column, slice));
  const filled = filledRows(measure, rows);
  if (!by || filled.length < FEWEST) return null;
  const points = [...filled].map((row) => ({ at: clipped(textAt(by, row), LONGEST_NAME), value: numberAt(measure, row) }));
  return {
    kind: 'category',
    field: measure.field.name,
    by: by.field.name,
    where,
    points: inOrder(points, by),
    missing: rows.length - filled.length,
    leftOut,
    inexact: [...filled].filter((row) => measure.relations.has(row)).length,
  };
}

/** As the categories are listed, where they are; else the greatest first. */
export function inOrder<T extends { readonly at: string; readonly value: number }>(points: readonly T[], { field }: Column): readonly T[] {
  const listed = field.categories && categoryValues(field.categories).map(String);
  // Numbered names have an order of their own: 1月, 2月.
  if (!listed && points.every(({ at }) => /^\D{0,4}\d+\D{0,4}$/.test(at))) return points;
  if (!listed) return [...points].sort((a, b) => b.value - a.value);
  const place = ({ at }: T): number => (listed.includes(at) ? listed.indexOf(at) : listed.length);
  return [...points].sort((a, b) => place(a) - place(b));
}
