/** What was seen of a sheet as a whole: merged cells, hidden rows and columns. */
import type { Range } from '@e965/xlsx';
import { doubt } from '../../lib/problem.ts';
import type { Problem } from '../../model.ts';
import { columnLetters } from './column-letters.ts';
import type { Sheet } from './open-workbook.ts';

/** How many places a problem names. */
const NAMED = 5;

/** Problems of a sheet whose filled part has that many rows and columns; what lies outside it troubles nobody. */
export function sheetProblems(file: string, sheet: Sheet, size: { readonly rows: number; readonly columns: number }): readonly Problem[] {
  const merges = sheet.merges.filter(({ s, e }) => s.r < size.rows && s.c < size.columns && (e.r > s.r || e.c > s.c));
  const rows = sheet.hiddenRows.filter((row) => row <= size.rows);
  const columns = sheet.hiddenColumns.filter((column) => column <= size.columns);
  return [
    ...mergeProblem(
      'merged-cells',
      file,
      merges.filter(({ s, e }) => e.c > s.c),
    ),
    ...mergeProblem(
      'merged-rows',
      file,
      merges.filter(({ s, e }) => e.c === s.c),
    ),
    ...(rows.length > 0 ? [doubt('hidden-rows', file, { number: rows.length, rows: named(rows.map(String)) }, { row: rows[0] ?? 1 })] : []),
    ...(columns.length > 0
      ? [doubt('hidden-columns', file, { number: columns.length, columns: named(columns.map((column) => columnLetters(column - 1))) })]
      : []),
  ];
}

function mergeProblem(code: 'merged-cells' | 'merged-rows', file: string, merges: readonly Range[]): readonly Problem[] {
  const [first] = merges;
  if (!first) return [];
  return [doubt(code, file, { number: merges.length, ranges: named(merges.map(rangeText)) }, { row: first.s.r + 1 })];
}

function rangeText({ s, e }: Range): string {
  return `${columnLetters(s.c)}${s.r + 1}:${columnLetters(e.c)}${e.r + 1}`;
}

function named(places: readonly string[]): string {
  return places.slice(0, NAMED).join('、') + (places.length > NAMED ? '…' : '');
}
