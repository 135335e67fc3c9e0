/** Years and months: 2024, 2024-01. */
import type { Field } from '../../package/descriptor.ts';
import { type Years, yearsOf } from './calendar.ts';
import { asciiForms } from './characters.ts';
import { dateFault, isoWriter } from './date-fault.ts';
import { type Cast, type CastText, repaired, unreadable, value } from './result.ts';
import { plainDate } from './seen-date.ts';

const YEAR = /^(-?(?:[1-9]\d{4,5}|\d{4}))(?:Z|[+-]\d{2}:\d{2})?$/;
const MONTH = /^(-?(?:[1-9]\d{4,5}|\d{4}))-(0[1-9]|1[0-2])(?:Z|[+-]\d{2}:\d{2})?$/;

/** Years as XML Schema writes them; a year that nobody means is no value. */
export function compileYear(field: Field): CastText {
  const years = yearsOf(field);
  const rules = { type: 'year', years, example: '', write: isoWriter('year') } as const;
  return (text) => {
    const year = text.length === 4 ? fourDigits(text) : -1;
    if (year >= years.from && year <= years.to && year >= 0) return value(text);
    const match = YEAR.exec(text);
    // Five digits in a column of years are Excel's count of days, unless the field reaches as far.
    if (match && !(/^\d{5}$/.test(text) && years.to < 10_000))
      return within(match[1] ?? '', years) ? value(match[1] ?? '') : unreadable('year-implausible');
    return repairedYear(text, years) ?? dateFault(text, rules);
  };
}

function fourDigits(text: string): number {
  let year = 0;
  for (let index = 0; index < 4; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    year = year * 10 + digit;
  }
  return year;
}

function within(year: string, { from, to }: Years): boolean {
  return Number(year) >= from && Number(year) <= to;
}

function repairedYear(text: string, years: Years): Cast | null {
  if (text.length > 20) return null;
  const plain = plainDate(text);
  const [, year = ''] = /^(?:公元)?(\d{4})(?:\s*年(?:度|份)?|\.0+)?$/.exec(plain) ?? [];
  if (year === '' || !within(year, years)) return null;
  const code = plain.includes('.')
    ? 'number-as-integer'
    : asciiForms(text) !== text && plain === year
      ? 'fullwidth-digits'
      : 'year-with-word';
  return repaired(code, year, Number.NaN, { value: year });
}

/** Months as XML Schema writes them. */
export function compileYearMonth(field: Field): CastText {
  const years = yearsOf(field);
  const rules = { type: 'yearmonth', years, example: '', write: isoWriter('yearmonth') } as const;
  return (text) => {
    const match = MONTH.exec(text) ?? (/[０-９]/.test(text) ? MONTH.exec(asciiForms(text)) : null);
    if (!match) return dateFault(text, rules);
    const [whole, year = '', month = ''] = match;
    if (!within(year, years)) return unreadable('date-implausible');
    const canonical = `${year}-${month}`;
    return whole === text ? value(canonical) : repaired('fullwidth-digits', canonical, Number.NaN, { value: canonical });
  };
}
