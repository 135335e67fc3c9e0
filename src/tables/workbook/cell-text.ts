/** A workbook's cell → the text that a CSV would honestly hold: the value in full, not as it is displayed. */
import type { CellObject } from '@e965/xlsx';
import { dateText, isDateFormat } from './date-text.ts';
import { numberText } from './number-text.ts';

export type CellKind = 'text' | 'number' | 'date' | 'other' | 'not-calculated';

export interface CellText {
  readonly text: string;
  readonly kind: CellKind;
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

const BLANK: CellText = { text: '', kind: 'other' };

/** Texts stay as they are, leading zeros and all; dates are told from numbers by their format alone, as Excel does. */
export function cellText(cell: CellObject | undefined, from1904: boolean): CellText {
  if (!cell) return BLANK;
  if (cell.t === 's') return { text: String(cell.v ?? ''), kind: 'text' };
  if (cell.t === 'b') return { text: cell.v ? 'true' : 'false', kind: 'other' };
  if (cell.t === 'n') return numeric(Number(cell.v), formatOf(cell), from1904);
  if (cell.t !== 'e') return BLANK;
  const error = typeof cell.v === 'number' ? ERRORS[cell.v] : undefined;
  return error === undefined ? { text: '', kind: 'not-calculated' } : { text: error, kind: 'other' };
}

/** A cell's number format, null where it has none. */
export function formatOf({ z }: CellObject): string | null {
  return typeof z === 'string' && z !== 'General' ? z : null;
}

function numeric(value: number, format: string | null, from1904: boolean): CellText {
  if (!Number.isFinite(value)) return { text: '#NUM!', kind: 'other' };
  // A negative serial is no date; Excel prints ### for it.
  const date = format !== null && value >= 0 && isDateFormat(format) ? dateText(value, format, from1904) : null;
  return date === null ? { text: numberText(value), kind: 'number' } : { text: date, kind: 'date' };
}
