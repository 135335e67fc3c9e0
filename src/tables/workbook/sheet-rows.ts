/** A sheet's cells → rows of text, and what was seen in single cells on the way. */
import type { CellObject } from '@e965/xlsx';
import { doubt, note } from '../../lib/problem.ts';
import type { Problem } from '../../model.ts';
import { createFindings, type Findings } from '../findings.ts';
import { cellText } from './cell-text.ts';
import { columnLetters } from './column-letters.ts';
import { isCovered } from './covered.ts';
import { isLong } from './number-text.ts';
import type { Sheet } from './open-workbook.ts';
import { shownOtherwise } from './shown.ts';

export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** Excel's own bound. */
const MOST_COLUMNS = 16_384;
/** Of the rectangle that the filled rows make. */
const MOST_CELLS = 40_000_000;

interface Counts {
  formulas: number;
  comments: number;
}

/** Rows as a rectangle, blank ones kept, up to the last that has something in it; null where the rectangle is too large to hold. */
export function sheetRows(file: string, sheet: Sheet, from1904: boolean): SheetRows | null {
  const cells = sheet.cells ?? [];
  const filled: Line[] = [];
  const findings = createFindings();
  const counts = { formulas: 0, comments: 0 };
  const covered = isCovered(sheet.merges);
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row];
    if (!line) continue;
    if (line.length > MOST_COLUMNS) return null;
    const textOf = (cell: CellObject, column: number): string =>
      covered(row, column) ? '' : seen(file, { cell, row, column, from1904 }, findings, counts);
    filled.push({ row, texts: lineTexts(line, textOf) });
  }
  const rows = rectangle(filled);
  return rows && { rows, problems: [...findings.problems(), ...countProblems(file, counts)] };
}

interface Line {
  readonly row: number;
  readonly texts: string[];
}

function lineTexts(line: readonly (CellObject | undefined)[], textOf: (cell: CellObject, column: number) => string): string[] {
  const texts: string[] = [];
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    const text = cell ? textOf(cell, column) : '';
    if (text === '') continue;
    while (texts.length < column) texts.push('');
    texts[column] = text;
  }
  return texts;
}

const BLANK: readonly string[] = [];

function rectangle(filled: readonly Line[]): readonly (readonly string[])[] | null {
  const lines = filled.filter(({ texts }) => texts.length > 0);
  const width = lines.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  if (lines.length * width > MOST_CELLS) return null;
  // A blank row needs no cells of its own: they are all the same one.
  const blank = width === 0 ? BLANK : Array.from({ length: width }, () => '');
  const rows: (readonly string[])[] = [];
  for (const { row, texts } of lines) {
    while (rows.length < row) rows.push(blank);
    while (texts.length < width) texts.push('');
    rows[row] = texts;
  }
  return rows;
}

interface Place {
  readonly cell: CellObject;
  readonly row: number;
  readonly column: number;
  readonly from1904: boolean;
}

function seen(file: string, { cell, row, column, from1904 }: Place, findings: Findings, counts: Counts): string {
  const { text, kind } = cellText(cell, from1904);
  const place = { row: row + 1, column: columnLetters(column), value: text };
  if (cell.c) counts.comments++;
  if (kind === 'not-calculated') findings.add(doubt('formula-not-calculated', file, {}, { ...place, value: `=${cell.f || '…'}` }));
  else if (cell.f !== undefined) counts.formulas++;
  if (kind === 'date') findings.add(note('date-cells', file, {}, place));
  if (kind !== 'number') return text;
  if (isLong(Number(cell.v))) findings.add(doubt('long-number', file, {}, place));
  const shown = shownOtherwise(cell);
  if (shown !== null) findings.add(doubt('shown-otherwise', file, { shown, held: text }, place));
  return text;
}

function countProblems(file: string, { formulas, comments }: Counts): readonly Problem[] {
  return [
    ...(formulas > 0 ? [note('formula-values', file, { formulas })] : []),
    ...(comments > 0 ? [note('comments-in-cells', file, { comments })] : []),
  ];
}
