/** Rows that stand in the descriptor itself (`data`) → records. */
import { isObject } from '../lib/is-object.ts';
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
  const header = [...new Set([...words.filter((word) => keys.has(word)), ...keys])];
  // A key may be called `constructor`, which every object has from elsewhere.
  const own = (object: Readonly<Record<string, unknown>>, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
  return listRows(file, [header, ...objects.map((object) => header.map((key) => own(object, key)))]);
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

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
