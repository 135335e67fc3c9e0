/** Which sheet of a workbook is read. */
import { doubt, mistake, note } from '../../lib/problem.ts';
import type { Problem } from '../../model.ts';
import type { Sheet } from './open-workbook.ts';

export interface Wanted {
  readonly name?: string;
  /** Counted from 1, hidden sheets too. */
  readonly number?: number;
}

export interface Chosen {
  readonly sheet: Sheet | null;
  readonly problems: readonly Problem[];
}

/** The sheet asked for; else the first that is seen and has something in it. What was passed over is told. */
export function chooseSheet(file: string, sheets: readonly Sheet[], wanted: Wanted): Chosen {
  const asked = wanted.name !== undefined || wanted.number !== undefined;
  const sheet = asked ? sheetAsked(sheets, wanted) : firstFilled(sheets);
  const known = sheets.map(({ name }) => name).join('、');
  if (!sheet) return { sheet: null, problems: [missing(file, wanted, known)] };
  if (sheet.cells === null) return { sheet: null, problems: [mistake('sheet-unreadable', file, { sheet: sheet.name })] };
  const hidden = sheet.hidden ? [doubt('hidden-sheet', file, { sheet: sheet.name })] : [];
  const others = sheets.filter((other) => other !== sheet && (other.cells === null || other.cells.length > 0));
  const several = others.length > 0 && !asked ? [note('several-sheets', file, { sheet: sheet.name, others: names(others) })] : [];
  return { sheet, problems: [...hidden, ...several] };
}

function missing(file: string, { name, number }: Wanted, known: string): Problem {
  return mistake('sheet-missing', file, { sheet: name ?? String(number ?? 1), known });
}

function sheetAsked(sheets: readonly Sheet[], { name, number }: Wanted): Sheet | undefined {
  return name === undefined ? sheets[(number ?? 1) - 1] : sheets.find((sheet) => sheet.name === name);
}

function firstFilled(sheets: readonly Sheet[]): Sheet | undefined {
  const seen = sheets.filter(({ hidden }) => !hidden);
  const filled = (sheet: Sheet): boolean => sheet.cells !== null && sheet.cells.length > 0;
  // A first sheet that could not be read must not be passed over in silence.
  const first = seen.find((sheet) => filled(sheet) || sheet.cells === null);
  return first ?? sheets.find(filled) ?? seen[0] ?? sheets[0];
}

function names(sheets: readonly Sheet[]): string {
  return sheets.map(({ name, hidden }) => (hidden ? `${name}*` : name)).join('、');
}
