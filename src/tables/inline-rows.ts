/** Rows that stand in the descriptor itself (`data`) → records. */
import { mistake } from '../lib/problem.ts';
import type { Dialect } from '../package/descriptor.ts';
import { csvRows } from './csv-rows.ts';
import { type RowSource, rowsSource } from './row-source.ts';

/** Records of inline data: a CSV text, a list of lists with the header first, or a list of objects. */
export function inlineRows(file: string, data: unknown, dialect: Dialect, words: readonly string[]): RowSource {
  if (typeof data === 'string') return csvRows(file, data, dialect, words);
  if (!Array.isArray(data)) return rowsSource([], [mistake('inline-data', file)]);
  if (data.every(Array.isArray))
    return rowsSource(
      data.map((row: readonly unknown[]) => row.map(textOf)),
      [],
    );
  if (data.every(isObject)) return objectRows(data, words);
  return rowsSource([], [mistake('inline-data', file)]);
}

function objectRows(objects: readonly Readonly<Record<string, unknown>>[], words: readonly string[]): RowSource {
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  const header = [...words.filter((word) => keys.has(word)), ...[...keys].filter((key) => !words.includes(key))];
  return rowsSource([header, ...objects.map((object) => header.map((key) => textOf(object[key])))], []);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
