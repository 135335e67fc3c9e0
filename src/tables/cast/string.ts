/** Strings: kept as they are, and warned of where something happened to them on the way. */
import type { Field } from '../../package/descriptor.ts';
import { mojibakeRepaired } from './mojibake.ts';
import { type Cast, type CastText, doubtful, repaired, unreadable, value } from './result.ts';
import { isExcelError, isFormula } from './text-faults.ts';

// One look for all that may be wrong: nearly every cell passes here and goes no further.
const SUSPICIOUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /^[#＃=＝@＠+\-＋－]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00c0-\u00ff\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]|锟斤|烫烫烫|屯屯屯|[eE]\+\d/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const REPLACED = /\ufffd|锟斤拷|烫烫烫|屯屯屯/;
// As Excel shows a long code, 4.40305E+11, or a house number such as 3E05 that it took for a number.
const EXCEL_EXPONENT = /^\d(?:\.\d+)?E\+\d{2,3}$/i;

/** How many characters Excel holds in a cell. */
const EXCEL_CELL = 32_767;

const FORMATS: Readonly<Record<string, { readonly shape: RegExp; readonly example: string }>> = {
  email: { shape: /^[^\s@<>()[\],;:"]{1,64}@[^\s@.<>()[\],;:"]+(?:\.[^\s@.<>()[\],;:"]+)+$/, example: 'name@example.cn' },
  uri: { shape: /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i, example: 'https://example.cn/' },
  binary: { shape: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, example: 'aGVmZWk=' },
  uuid: { shape: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, example: '123e4567-e89b-12d3-a456-426614174000' },
};

/** Strings of the field's format; those of `any` are read in the same way. */
export function compileString(field: Field): CastText {
  const format = field.type === 'any' ? undefined : FORMATS[field.format ?? 'default'];
  if (!format) return castString;
  const { shape, example } = format;
  return (text) => {
    if (isExcelError(text)) return unreadable('excel-error');
    return shape.test(text) ? castLength(text) : unreadable('string-format', { format: field.format ?? '', example });
  };
}

function castString(text: string): Cast {
  if (text.length < 15 ? !SUSPICIOUS.test(text) : text.length <= EXCEL_CELL && !SUSPICIOUS.test(text)) return castLength(text);
  if (isExcelError(text)) return unreadable('excel-error');
  if (EXCEL_EXPONENT.test(text)) return unreadable('damaged-code');
  if (isFormula(text)) return doubtful('formula-in-text', text);
  return damaged(text) ?? castLength(text);
}

/** A text whose characters are not those that someone typed. */
function damaged(text: string): Cast | null {
  if (text.length > 1_000_000) return null;
  if (REPLACED.test(text)) return doubtful('replacement-character', text);
  const repair = mojibakeRepaired(text);
  if (repair) return doubtful('mojibake', text, Number.NaN, { repaired: repair });
  if (CONTROL.test(text)) return doubtful('control-character', text, Number.NaN, { character: named(CONTROL, text) });
  if (INVISIBLE.test(text)) return doubtful('invisible-character', text, Number.NaN, { character: named(INVISIBLE, text) });
  return null;
}

function named(kind: RegExp, text: string): string {
  const code = kind.exec(text)?.[0].charCodeAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function castLength(text: string): Cast {
  const { length } = text;
  if (length < 18) return value(text);
  if (length <= 20 && DIGITS_LOST.test(text) && text.endsWith('0'.repeat(length - 15))) return repaired('digits-lost', text);
  // A text that ends with a full stop was hardly cut off.
  if (length === 255 && !/[.。!！?？;；"”)）]$/.test(text)) return doubtful('truncated-value', text, Number.NaN, { length });
  if (length > EXCEL_CELL) return repaired('very-long-cell', text, Number.NaN, { length });
  return value(text);
}

/** Excel keeps 15 digits of a number and fills up with noughts: the end of an 18-digit code is gone. */
export const DIGITS_LOST = /^[1-9]\d{14}0{3,5}$/;
