/** One cell as its field's type, or the reason why it cannot be. Nothing is guessed: 12.5万 is no number here. */
import type { Status } from '../model.ts';
import type { Field } from '../package/descriptor.ts';

export type CellValue = string | number | boolean;

/** A cell: its value, or null with a status that says why; `raw` is what the file has. */
export interface Cell {
  readonly value: CellValue | null;
  readonly status: Status;
  readonly raw: string;
}

/** What a missing value means, by the text that stands for it. */
export type MissingValues = ReadonlyMap<string, Status>;

const STATUSES: readonly string[] = ['not-stated', 'in-progress', 'not-collected', 'withheld', 'not-applicable'];

/** The schema's missing values; a label that is one of our statuses says why a cell is empty. */
export function missingValuesOf(declared: readonly (string | { value: string; label?: string | undefined })[]): MissingValues {
  return new Map(
    declared.map((entry) => {
      const { value, label } = typeof entry === 'string' ? { value: entry, label: undefined } : entry;
      return [value, label && STATUSES.includes(label) ? (label as Status) : 'missing'];
    }),
  );
}

/** Casts a cell; a text that is not of the field's type has the status `unreadable` and no value. */
export function castCell(raw: string, field: Field, missing: MissingValues): Cell {
  const text = raw.trim();
  const status = missing.get(raw) ?? missing.get(text);
  if (status) return { value: null, status, raw };
  const value = castText(text, field);
  return value === null ? { value: null, status: 'unreadable', raw } : { value, status: 'normal', raw };
}

function castText(text: string, field: Field): CellValue | null {
  switch (field.type) {
    case 'integer':
      return castNumber(text, field, /^[+-]?\d+$/);
    case 'number':
      return castNumber(text, field, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i);
    case 'year':
      return /^-?\d{4}$/.test(text) ? text : null;
    case 'yearmonth':
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null;
    case 'date':
      return isIsoDate(text) ? text : null;
    case 'boolean':
      return castBoolean(text, field);
    default:
      return text;
  }
}

function castNumber(text: string, { groupChar, decimalChar }: Field, shape: RegExp): number | null {
  const ungrouped = groupChar ? text.replaceAll(groupChar, '') : text;
  const plain = decimalChar ? ungrouped.replace(decimalChar, '.') : ungrouped;
  const value = Number(plain);
  return shape.test(plain) && Number.isFinite(value) ? value : null;
}

function castBoolean(text: string, field: Field): boolean | null {
  if ((field.trueValues ?? ['true', 'True', 'TRUE', '1']).includes(text)) return true;
  if ((field.falseValues ?? ['false', 'False', 'FALSE', '0']).includes(text)) return false;
  return null;
}

function isIsoDate(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
