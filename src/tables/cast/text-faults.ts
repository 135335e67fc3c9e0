/** Faults that any cell can have, whatever its field's type. */
import { asciiForms } from './characters.ts';
import { type Cast, type Params, unreadable } from './result.ts';

const EXCEL_ERROR = /^#(?:VALUE!|REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA|值!|名称\?|数字!|引用!)$/i;
const HASHES = /^[#＃]{3,}$/;

/** True for what Excel shows where a formula failed or a column is too narrow: #VALUE!, #N/A, ####. */
export function isExcelError(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x23 || first === 0xff03) && (HASHES.test(text) || (text.length <= 16 && EXCEL_ERROR.test(asciiForms(text))));
}

const FORMULA =
  /^[=＝].|^[@＠][A-Za-z][A-Za-z0-9.]*\(|^[+\-＋－][A-Za-z][A-Za-z0-9.]*[(!]|^[+\-＋－]\s*\$?[A-Z]{1,3}\$?\d+(?:$|[-+*/:,)])/s;
const ARITHMETIC =
  /^[+-]?\d+(?:\.\d+)?(?:\s*[+*×÷]\s*[+-]?\d+(?:\.\d+)?)+$|^-\d+(?:\.\d+)?(?:[-+*/]\d+(?:\.\d+)?)+$|^\+\d+(?:\.\d+)?(?:[+*/]\d+(?:\.\d+)?)+$/;

/** True for a formula or a sum that nobody worked out: =SUM(D2:D9), ＝A1, -1+1, 3*4. */
export function isFormula(text: string): boolean {
  return text.length < 10_000 && (FORMULA.test(text) || ARITHMETIC.test(text));
}

/** An example of each type as it should be typed, the same in every language. */
const EXAMPLES: Readonly<Record<string, string>> = {
  number: '1234.5',
  integer: '1234',
  boolean: 'true',
  date: '2024-01-05',
  datetime: '2024-01-05T15:00:00',
  time: '15:00:00',
  year: '2024',
  yearmonth: '2024-01',
  duration: 'P1Y6M',
  object: '{"a": 1}',
  array: '[1, 2]',
  list: 'a,b',
  geopoint: '117.28, 31.86',
  geojson: '{"type": "Point", "coordinates": [117.28, 31.86]}',
};

/** The fault that is left when no other fits. */
export function typeError(type: string, params: Params = {}): Cast {
  return unreadable('type-error', { type, example: EXAMPLES[type] ?? '', ...params });
}
