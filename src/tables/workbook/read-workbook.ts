/** .xlsx and .xls → rows of text, as if the sheet had been saved as a CSV that loses nothing. */
import { mistake, note } from '../../lib/problem.ts';
import type { Problem } from '../../model.ts';
import { chooseSheet, type Wanted } from './choose-sheet.ts';
import { openWorkbook, type Workbook } from './open-workbook.ts';
import { sheetProblems } from './sheet-problems.ts';
import { sheetRows } from './sheet-rows.ts';

export interface WorkbookRows {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** Rows as text, rows counted as Excel does (row 1 is the sheet's first row, blank rows kept), and what was seen on the way. Never throws. */
export function readWorkbook(file: string, bytes: Uint8Array, sheet: Wanted = {}): WorkbookRows {
  const book = openWorkbook(bytes);
  if ('refused' in book) return { rows: [], problems: [mistake(book.refused, file)] };
  const { rows, problems } = readSheet(file, book, sheet);
  return { rows, problems: book.macros ? [...problems, note('macro-workbook', file)] : problems };
}

function readSheet(file: string, book: Workbook, wanted: Wanted): WorkbookRows {
  const chosen = chooseSheet(file, book.sheets, wanted);
  if (!chosen.sheet) return { rows: [], problems: chosen.problems };
  const read = sheetRows(file, chosen.sheet, book.from1904);
  if (!read) return { rows: [], problems: [mistake('workbook-too-large', file)] };
  const { rows } = read;
  if (rows.length === 0) return { rows, problems: [...chosen.problems, mistake('sheet-empty', file, { sheet: chosen.sheet.name })] };
  const seen = sheetProblems(file, chosen.sheet, { rows: rows.length, columns: rows.at(-1)?.length ?? 0 });
  return { rows, problems: [...chosen.problems, ...seen, ...read.problems] };
}
