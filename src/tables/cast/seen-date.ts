/** Dates as people type them: 2024/1/5, 2024年1月5日, 20240105, 5-Jan-2024. Seen in order to say what to type, not to guess. */
import { asciiForms } from './characters.ts';
import { NUMERALS, numeralValue } from './numeral.ts';

export interface SeenDate {
  readonly year: number;
  readonly month: number;
  /** 0 where the text names none. */
  readonly day: number;
  readonly form: 'iso' | 'slash' | 'chinese' | 'compact' | 'two-digit-year' | 'ambiguous';
  /** hh:mm:ss, '' where the text names none. */
  readonly time: string;
}

const TIME = '(?:[t\\s]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(?:z|[+-]\\d{2}:?\\d{2})?)?';
type Reader = readonly [form: SeenDate['form'], shape: RegExp, order: 'ymd' | 'dmy' | 'mdy'];

const READERS: readonly Reader[] = [
  ['iso', new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})${TIME}$`), 'ymd'],
  ['chinese', new RegExp(`^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?\\s*${TIME}$`), 'ymd'],
  ['chinese', /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:份)?$/, 'ymd'],
  ['slash', new RegExp(`^(\\d{4})\\s*[-/.、,\\s]\\s*(\\d{1,2})\\s*[-/.、,\\s]\\s*(\\d{1,2})\\.?${TIME}$`), 'ymd'],
  ['compact', /^(1[6-9]\d{2}|2[01]\d{2})(\d{2})(\d{2})$/, 'ymd'],
  ['compact', /^(1[6-9]\d{2}|2[01]\d{2})(0[1-9]|1[0-2])$/, 'ymd'],
  ['slash', /^(\d{4})\s*[-/.\s]\s*(\d{1,2})$/, 'ymd'],
  ['two-digit-year', /^['’]?(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/, 'ymd'],
  ['ambiguous', new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}$`), 'dmy'],
  ['slash', /^(\d{1,2})[-\s.]+([a-z]{3,9})[-\s.,]+(\d{4})$/, 'dmy'],
  ['slash', /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/, 'mdy'],
  ['two-digit-year', /^(\d{1,2})[-\s.]+([a-z]{3,9})[-\s.,]+(\d{2})$/, 'dmy'],
];

/** A text in ASCII forms with Chinese numerals as digits: 二〇二四年一月五日 → 2024年1月5日. */
export function plainDate(text: string): string {
  const ascii = asciiForms(text).trim();
  if (/^[〇零○一二三四五六七八九]{4}$/.test(ascii)) return digitsOf(ascii);
  return /[年月日]/.test(ascii) ? ascii.replace(new RegExp(`[${NUMERALS}]+(?=[年月日号])`, 'g'), digitsOf) : ascii;
}

function digitsOf(numeral: string): string {
  const number = numeralValue(numeral);
  return Number.isNaN(number) ? numeral : String(number);
}

/** The date that a text shows, whether or not there is such a day; null where it shows none. */
export function seenDate(plain: string): SeenDate | null {
  if (plain.length > 40) return null;
  const lower = plain.toLowerCase();
  for (const [form, shape, order] of READERS) {
    const match = shape.exec(lower);
    if (match) return dateOf(match, form, order);
  }
  return null;
}

function dateOf(
  [, a = '', b = '', c = '', hours = '', minutes = '', seconds = '00']: readonly string[],
  form: SeenDate['form'],
  order: string,
): SeenDate | null {
  const [years, months, days] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const month = monthOf(months);
  if (month === 0 && /[a-z]/.test(months)) return null;
  const seen = { year: centuryOf(years), month, day: Number(days), form, time: hours && `${hours.padStart(2, '0')}:${minutes}:${seconds}` };
  return form === 'ambiguous' ? settled(seen) : seen;
}

// 13/5/2024 can only have its day first, 5/13/2024 its month.
function settled(seen: SeenDate): SeenDate {
  if (seen.day > 12 && seen.month <= 12) return { ...seen, form: 'slash' };
  if (seen.month > 12 && seen.day <= 12) return { ...seen, form: 'slash', month: seen.day, day: seen.month };
  return seen.day === seen.month ? { ...seen, form: 'slash' } : seen;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's number by its digits or its English name, 0 where it is none. */
export function monthOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** The year that two digits mean, as everywhere since POSIX: 69 to 99 are of the last century. Four digits are the year itself. */
export function centuryOf(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year >= 69 ? 1900 + year : 2000 + year;
}
