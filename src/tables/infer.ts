/** A schema for a table that has none: the narrowest type that nearly every cell has, and the words that stand for "no data". */
import type { Field, TableSchema } from '../package/descriptor.ts';
import { tableSchema } from '../package/descriptor.ts';
import { type Cast, compileCast, missingValuesOf } from './cast/cast.ts';
import { type Cells, countedTexts } from './cells.ts';
import { trimmed } from './trim.ts';

/** Words that offices write where there is no value. Only where the rest of a column is of one type do they mean that. */
const NO_DATA = [
  '暂无数据',
  '暂无',
  '—',
  '——',
  '-',
  '--',
  '…',
  '...',
  '/',
  '无',
  '不详',
  '缺',
  'N/A',
  'NA',
  'n/a',
  'null',
  'NULL',
  'None',
  '.',
  '*',
];
/** Columns whose digits are names: a code is never added up. */
const CODE_NAME = /编号|代码|编码|序号|电话|手机|号码|邮编|证号|账号|zip|postcode|phone|fips|\bcode\b|(^|[_\s])id$/i;
const YEAR_NAME = /年份|年度|^年$|时间|(^|[^a-z])year([^a-z]|$)|年代/i;
const TYPES = ['integer', 'number', 'year', 'yearmonth', 'date', 'datetime', 'boolean'] as const;

/** The schema of a table from its labels and its raw cells. */
export function inferSchema(labels: readonly string[], columns: ReadonlyMap<string, Cells>): TableSchema {
  return tableSchema.parse({
    fields: labels.map((label) => inferField(label, [...countedTexts(columns.get(label) ?? NONE)])),
    missingValues: [''],
  });
}

const NONE: Cells = { length: 0, texts: [], codes: null };
/** The different texts of a column, and how often each stands there. */
type Counted = readonly (readonly [text: string, count: number])[];

function inferField(name: string, cells: Counted): Partial<Field> & { name: string } {
  const words = missingWords(cells);
  const missing = missingValuesOf(['', ...words]);
  const type = typeOf(name, cells, missing);
  if (type === 'string') return { name, type };
  const unit = type === 'integer' || type === 'number' ? unitIn(name) : undefined;
  return { name, type, ...(unit && { unit }), ...(words.length > 0 && { missingValues: ['', ...words] }) };
}

function missingWords(cells: Counted): readonly string[] {
  const seen = new Set<string>();
  for (const [cell] of cells) if (cell.length <= 8) seen.add(trimmed(cell));
  return NO_DATA.filter((word) => seen.has(word));
}

function typeOf(name: string, cells: Counted, missing: ReturnType<typeof missingValuesOf>): Field['type'] {
  const filled = cells.some(([cell]) => !missing.has(trimmed(cell)));
  if (!filled || isCode(name, cells)) return 'string';
  const isYear = YEAR_NAME.test(name);
  const types = isYear ? (['year', ...TYPES] as const) : TYPES;
  const found = types.find((type) => mostCells({ name, type } as Field, cells, missing, type === 'boolean'));
  // 2020 in a column that is not named after years is a number.
  return found ?? 'string';
}

/** True for a column whose digits are names, by what it is called. */
export function isCodeName(name: string): boolean {
  return CODE_NAME.test(name);
}

// 007 is a name; so are digits too long for a number.
function isCode(name: string, cells: Counted): boolean {
  return isCodeName(name) || cells.some(([cell]) => /^0\d/.test(cell) || /^\d{16,}$/.test(cell));
}

/** One cell in so many may be of another kind: 约800 among numbers is a slip to be told, and does not make names of them. */
const ONE_IN = 10;

function mostCells(partial: Field, cells: Counted, missing: ReturnType<typeof missingValuesOf>, words: boolean): boolean {
  const field = { ...partial, constraints: {} } as Field;
  const cast = compileCast(field, missing);
  const fits = ({ status, finding }: Cast): boolean => status !== 'unreadable' && finding?.level !== 'warning';
  const filled = cells.filter(([cell]) => !missing.has(trimmed(cell)));
  const most = Math.floor(filled.reduce((sum, [, count]) => sum + count, 0) / ONE_IN);
  let others = 0;
  for (const [cell, count] of filled) {
    if (!fits(cast(cell)) || (words && /^[01]$/.test(cell))) others += count;
    if (others > most) return false;
  }
  return true;
}

/** @example unitIn('年末总人口(万人)') // "万人" */
export function unitIn(label: string): string | undefined {
  return /[（(]\s*([^（）()\d]{1,12})\s*[)）]/.exec(label)?.[1]?.trim();
}
