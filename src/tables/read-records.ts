/** Records → raw columns. Rows that are no data are set aside, and each is told. */
import { doubt, mistake, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Field } from '../package/descriptor.ts';
import { isComment } from './csv-rows.ts';
import { createFindings, type Findings } from './findings.ts';
import { addCell, type GrowingCells, growingCells } from './growing-cells.ts';
import type { RowSource } from './row-source.ts';
import { footerTest, totalWord } from './set-aside.ts';
import { trimmed } from './trim.ts';

/** A table as text, gathered from one file or several. */
export interface RawTable {
  readonly columns: ReadonlyMap<string, GrowingCells>;
  readonly sourceRows: number[];
  readonly parts: { readonly path: string; from: number }[];
  /** Positions of rows that add up others. */
  readonly totals: Map<number, string>;
  /** Positions of rows with fewer cells than there are columns. */
  readonly short: number[];
}

/** How a file's columns are to be read. */
export interface Reading {
  readonly file: string;
  readonly labels: readonly string[];
  /** The header's row; 0 where there is none. */
  readonly headerRow: number;
  /** Where each kept column stands in a record. */
  readonly places: ReadonlyMap<string, number>;
  readonly fields: readonly Field[];
  readonly comment?: string | undefined;
  /** A figures table names its figures in any words: none of its rows is a total. */
  readonly totals: boolean;
}

/** An empty raw table with a column for each name. */
export function createRawTable(names: Iterable<string>): RawTable {
  return { columns: new Map([...names].map((name) => [name, growingCells()])), sourceRows: [], parts: [], totals: new Map(), short: [] };
}

/** Reads a file's records into the table, and returns what was found on the way. */
export function readRecords(source: RowSource, reading: Reading, into: RawTable): readonly Problem[] {
  const findings = createFindings();
  into.parts.push({ path: reading.file, from: into.sourceRows.length });
  const add = appender(reading, into);
  const blank = blankRows(reading, findings);
  const isHeader = headerTest(reading.labels);
  const isFooter = footerTest(reading.labels.length);
  const fieldAt = fieldsByPlace(reading);
  let [last, end] = [0, 0];
  source.each((cells, row) => {
    if (row <= reading.headerRow || isComment(cells, reading.comment)) return;
    if (isBlank(cells)) return blank.seen(row, cells.length);
    blank.closed();
    end = row;
    if (isFooter(cells)) return findings.add(doubt('footer-line', reading.file, {}, { row, value: cells[0] ?? '' }));
    if (isHeader(cells)) return findings.add(doubt('repeated-header', reading.file, {}, { row }));
    const total = reading.totals ? totalWord(cells, fieldAt) : null;
    if (total !== null) {
      into.totals.set(into.sourceRows.length, total);
      findings.add(doubt('total-row', reading.file, {}, { row, value: total }));
    }
    checkWidth(cells, row, reading, into, findings);
    add(cells, row);
    last = row;
  });
  blank.end(source.ended);
  const cut = !source.ended && last > 0 && last === end && into.short.at(-1) === into.sourceRows.length - 1;
  const problems = [...source.problems(), ...findings.problems()];
  return cut ? [...problems, mistake('file-truncated', reading.file, {}, { row: last })] : problems;
}

function appender({ places }: Reading, { columns, sourceRows }: RawTable): (cells: readonly string[], row: number) => void {
  const targets = [...columns.values()];
  const order = Int32Array.from([...columns.keys()].map((name) => places.get(name) ?? -1));
  return (cells, row) => {
    for (let index = 0; index < targets.length; index++) addCell(targets[index] as GrowingCells, cells[order[index] ?? -1] ?? '');
    sourceRows.push(row);
  };
}

function isBlank(cells: readonly string[]): boolean {
  // Nearly every row begins with a character: only the others are looked through.
  const first = cells[0] ?? '';
  if (first.charCodeAt(0) > 0x20 && first.charCodeAt(0) < 0xa0) return false;
  return cells.every((cell) => trimmed(cell) === '');
}

function headerTest(labels: readonly string[]): (cells: readonly string[]) => boolean {
  const [first = ''] = labels;
  return (cells) =>
    labels.length > 1 &&
    (cells[0] === first || cells[0]?.trim() === first) &&
    labels.every((label, index) => (cells[index] ?? '').trim() === label);
}

function fieldsByPlace({ fields, places }: Reading): (index: number) => Field | undefined {
  const byPlace = new Map(fields.map((field) => [places.get(field.name), field] as const));
  return (index) => byPlace.get(index);
}

/** Blank rows below the data are a repair; among the data they are a doubt. */
function blankRows({ file }: Reading, findings: Findings) {
  let rows: number[] = [];
  let width = 0;
  return {
    seen(row: number, cells: number): void {
      rows.push(row);
      width = cells;
    },
    closed(): void {
      if (rows.length === 0) return;
      for (const row of rows) findings.add(doubt('blank-row', file, {}, { row }));
      rows = [];
    },
    end(ended: boolean): void {
      // What follows the last line end is no row.
      const count = ended && width === 1 ? rows.length - 1 : rows.length;
      const [row] = rows;
      if (row !== undefined && count > 0) findings.add(note('trailing-rows', file, { count }, { row }));
    },
  };
}

function checkWidth(cells: readonly string[], row: number, { file, labels }: Reading, into: RawTable, findings: Findings): void {
  const width = labels.length;
  if (cells.length === width) return;
  const place = { row, value: cells.slice(0, 20).join(',').slice(0, 80) };
  if (cells.length < width) {
    into.short.push(into.sourceRows.length);
    findings.add(doubt('missing-cell', file, { found: cells.length, expected: width }, place));
  } else if (cells.slice(width).every((cell) => trimmed(cell) === '')) {
    findings.add(note('trailing-cells', file, { found: cells.length, expected: width }, { row }));
  } else findings.add(mistake('extra-cell', file, { found: cells.length, expected: width }, place));
}
