/** A second line of header below the first: units, or the parts of a merged title. It is no data. */
import type { Field } from '../package/descriptor.ts';
import { compileCast, type missingValuesOf } from './cast/cast.ts';
import type { RawTable } from './read-records.ts';

/** True where the first row has words in columns of numbers or dates, and the rows below have none there. */
export function hasSecondHeader({ columns }: RawTable, fields: readonly Field[], missing: ReturnType<typeof missingValuesOf>): boolean {
  const typed = fields.filter(({ type }) => type !== 'string' && type !== 'any');
  const readings = typed.flatMap((field) => {
    const cells = columns.get(field.name);
    if (!cells || cells.length < 2) return [];
    const read = compileCast(field, missing);
    const [first, second] = [read(cells[0] ?? ''), read(cells[1] ?? '')];
    return [{ first: first.status, second: second.status, words: !/\d/.test(cells[0] ?? '') }];
  });
  const words = readings.filter(({ first, second, words: inWords }) => first === 'unreadable' && inWords && second !== 'unreadable');
  return words.length > 0 && readings.every(({ first }) => first !== 'normal') && words.length * 2 >= readings.length;
}

/** Takes the first row out, and returns the row it stood in. */
export function dropFirstRow(raw: RawTable): number {
  for (const cells of raw.columns.values()) cells.shift();
  const totals = [...raw.totals].map(([position, word]) => [position - 1, word] as const);
  raw.totals.clear();
  for (const [position, word] of totals) if (position >= 0) raw.totals.set(position, word);
  for (let index = 0; index < raw.short.length; index++) raw.short[index] = (raw.short[index] ?? 0) - 1;
  for (const part of raw.parts) part.from = Math.max(0, part.from - 1);
  return raw.sourceRows.shift() ?? 0;
}
