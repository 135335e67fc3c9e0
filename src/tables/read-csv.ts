/** Text → records of strings. The only door for PapaParse, with its three silent habits made loud. */
import Papa from 'papaparse';
import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';

export interface CsvRecord {
  /** As Excel shows it: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/** Splits a table into records; refuses an unclosed quote, blank or duplicate labels, and ragged or blank rows. */
export function readCsv(file: string, text: string): Csv {
  const { data, errors } = Papa.parse<string[]>(text, { header: false, dynamicTyping: false, skipEmptyLines: false, delimiter: ',' });
  const quotes = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => mistake('unclosed-quote', file, {}, { row: (row ?? 0) + 1 }));
  const rows = withoutTrailingBlanks(data).map((cells, index) => ({ row: index + 1, cells }));
  const [head, ...records] = rows;
  if (!head) return { header: [], records: [], problems: [mistake('empty-file', file)] };
  const header = head.cells.map((label) => label.trim());
  return { header, records, problems: [...quotes, ...labelProblems(file, header), ...shapeProblems(file, header, records)] };
}

// A trailing newline makes PapaParse report one more record, of one empty cell.
function withoutTrailingBlanks(rows: readonly string[][]): readonly string[][] {
  let end = rows.length;
  while (end > 0 && isBlank(rows[end - 1] ?? [])) end--;
  return rows.slice(0, end);
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function labelProblems(file: string, header: readonly string[]): readonly Problem[] {
  return header.flatMap((label, index) => {
    if (label === '') return [mistake('blank-label', file, { number: index + 1 }, { row: 1 })];
    if (header.indexOf(label) !== index) return [mistake('duplicate-label', file, { label }, { row: 1, column: label })];
    return [];
  });
}

function shapeProblems(file: string, header: readonly string[], records: readonly CsvRecord[]): readonly Problem[] {
  return records.flatMap(({ row, cells }) => {
    if (isBlank(cells)) return [mistake('blank-row', file, {}, { row })];
    if (cells.length === header.length) return [];
    const code = cells.length > header.length ? 'extra-cell' : 'missing-cell';
    return [mistake(code, file, { found: cells.length, expected: header.length, cells: cells.join(',').slice(0, 80) }, { row })];
  });
}
