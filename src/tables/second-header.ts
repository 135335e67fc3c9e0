/** A second line of header below the first: units, or the parts of a merged title. It is no data. */
import type { Field } from '../package/descriptor.ts';
import { compileCast, type missingValuesOf } from './cast/cast.ts';
import { type Cells, cellAt, cellTexts } from './cells.ts';
import { dropFirstCell } from './growing-cells.ts';
import type { RawTable } from './read-records.ts';

/** Words that say of a row that it holds the units of the others. */
const UNITS = /^[（(]?(计量)?单位[)）]?$|^units?$/i;

/**
 * True where the first row has words in columns of numbers or dates, and the rows below have none there.
 * A row with a name of its own is data with gaps, unless all of its cells are such words.
 */
export function hasSecondHeader(raw: RawTable, fields: readonly Field[], missing: ReturnType<typeof missingValuesOf>): boolean {
  // A row that lost a cell has its names under numbers.
  if (raw.short.includes(0)) return false;
  if (isColumnNumbers([...raw.columns.values()])) return true;
  const readings = fields.filter(isTyped).flatMap((field) => firstTwo(raw, field, missing));
  const words = readings.filter(({ isWord, second }) => isWord && second !== 'unreadable').length;
  if (words === 0 || readings.some(({ first }) => first === 'normal')) return false;
  return isNamed(raw, fields) ? words >= 2 && words === readings.length : words * 2 >= readings.length;
}

const ORDINALS = '甲乙丙丁戊己庚辛壬癸';
/** So many rows below show what a column holds, and fewer show nothing. */
const SHOWN = 20;
const ENOUGH = 5;

/** True where the first row counts the columns, as forms do: 甲, 乙, 1, 2, 3 in step. */
function isColumnNumbers(columns: readonly Cells[]): boolean {
  const first = columns.map(firstOf);
  const words = first.filter((cell, index) => cell === ORDINALS[index]).length;
  const numbers = first.slice(words);
  if (first.length < 3 || !(isRun(numbers, 1) || isRun(numbers, words + 1))) return false;
  const below = columns.map((cells) => cellTexts(cells, 1, SHOWN));
  const [names = []] = below;
  if (words > 0) return names.length > 0 && !names.some((cell) => cell.length === 1 && ORDINALS.includes(cell));
  // 1, 2, 3 may be data: a column of names has no number in it.
  return below.some((cells) => cells.length >= ENOUGH && cells.every((cell) => /\p{L}/u.test(cell)));
}

function isRun(cells: readonly string[], from: number): boolean {
  return cells.every((cell, index) => cell === String(index + from));
}

/** True where a row of units may stand first: it has no name of its own. */
export function mayHaveSecondHeader({ columns }: RawTable): boolean {
  const [cells] = columns.values();
  const first = firstOf(cells);
  return cells !== undefined && cells.length > 1 && (first === '' || UNITS.test(first));
}

function isTyped({ type }: Field): boolean {
  return type !== 'string' && type !== 'any';
}

function firstTwo({ columns }: RawTable, field: Field, missing: ReturnType<typeof missingValuesOf>) {
  const cells = columns.get(field.name);
  if (!cells || cells.length < 2) return [];
  const cell = cellAt(cells, 0);
  const read = compileCast(field, missing);
  const [first, second] = [read(cell), read(cellAt(cells, 1))];
  // 暂无 is said of a value, and is no name of a unit.
  const isWord = first.status === 'unreadable' && first.finding?.code !== 'missing-word' && !/\d/.test(cell);
  return [{ first: first.status, second: second.status, isWord }];
}

function isNamed({ columns }: RawTable, fields: readonly Field[]): boolean {
  const names = fields.filter((field) => !isTyped(field)).map(({ name }) => firstOf(columns.get(name)));
  return names.length > 0 && names.every((name) => name !== '') && !names.some((name) => UNITS.test(name));
}

function firstOf(cells: Cells | undefined): string {
  return cells ? cellAt(cells, 0).trim() : '';
}

/** Takes the first row out, and returns the row it stood in. */
export function dropFirstRow(raw: RawTable): number {
  for (const cells of raw.columns.values()) dropFirstCell(cells);
  const totals = [...raw.totals].map(([position, word]) => [position - 1, word] as const);
  raw.totals.clear();
  for (const [position, word] of totals) if (position >= 0) raw.totals.set(position, word);
  for (let index = 0; index < raw.short.length; index++) raw.short[index] = (raw.short[index] ?? 0) - 1;
  for (const part of raw.parts) part.from = Math.max(0, part.from - 1);
  return raw.sourceRows.shift() ?? 0;
}
