/** Rows that stand in the descriptor itself (`data`) → records. */
import { mistake } from '../lib/problem.ts';
import type { Dialect } from '../package/descriptor.ts';
import { csvRows } from './csv-rows.ts';
import { createFindings } from './findings.ts';
import { type RowSource, rowsSource } from './row-source.ts';

/** Records of inline data: a CSV text, a list of lists with the header first, or a list of objects. */
export function inlineRows(file: string, data: unknown, dialect: Dialect, words: readonly string[]): RowSource {
  if (typeof data === 'string') return csvRows(file, data, dialect, words);
  if (!Array.isArray(data)) return rowsSource([], [mistake('inline-data', file)]);
  if (data.every(Array.isArray)) return listRows(file, data);
  if (data.every(isObject)) return objectRows(file, data, words);
  return rowsSource([], [mistake('inline-data', file)]);
}

function objectRows(file: string, objects: readonly Readonly<Record<string, unknown>>[], words: readonly string[]): RowSource {
  const keys = new Set(objects.flatMap((object) => Object.keys(object)));
  const header = [...words.filter((word) => keys.has(word)), ...[...keys].filter((key) => !words.includes(key))];
  return listRows(file, [header, ...objects.map((object) => header.map((key) => object[key]))]);
}

function listRows(file: string, rows: readonly (readonly unknown[])[]): RowSource {
  const findings = createFindings();
  rows.forEach((cells, index) => {
    for (const cell of cells)
      if (isRounded(cell)) findings.add(mistake('inline-number', file, {}, { row: index + 1, value: String(cell) }));
  });
  return rowsSource(
    rows.map((cells) => cells.map(textOf)),
    findings.problems(),
  );
}

// JSON was read before this program could look: the last digits of such a number are gone.
function isRounded(cell: unknown): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
