/** The committed city's tables, read by hand: nothing of the pipeline takes part. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const CITY = resolve(import.meta.dirname, '../../data/demo-city');

export type Row = Readonly<Record<string, string>>;

/** Rows of a table whose only quoted cells hold commas and no quotes. */
export function readRows(name: string, folder = CITY): readonly Row[] {
  const [header = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
  const columns = cellsOf(header);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, place) => [columns[place] ?? '', cell])));
}

/** The numbers of a column; a cell that is not one is refused. */
export function numbersOf(rows: readonly Row[], column: string): readonly number[] {
  return rows.map((row) => {
    const text = row[column] ?? '';
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a number in ${column}: ${text}`);
    return Number(text);
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
