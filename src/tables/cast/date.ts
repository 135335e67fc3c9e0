/** Dates, moments and times of day: in ISO form, in the field's own pattern, or in any form that is clear. */
import type { Field } from '../../package/descriptor.ts';
import { isoDate, isRealDate, type Years, yearsOf } from './calendar.ts';
import { asciiForms } from './characters.ts';
import { type DateRules, dateFault, isoWriter } from './date-fault.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { type Cast, type CastText, repaired, unreadable, value } from './result.ts';
import { plainDate, seenDate } from './seen-date.ts';

const DATETIME = /^(-?\d{4,6})-(\d{2})-(\d{2})([T ])(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Dates of days. */
export function compileDate(field: Field): CastText {
  const rules = dateRules(field, 'date');
  const pattern = patternOf(field, 'date');
  if (pattern) return (text) => patternDate(text, pattern, rules);
  const any = formatOf(field) === 'any';
  return (text) =>
    isoDay(text, rules.years) ?? (any ? anyDate(text, rules) : null) ?? repairedDate(text, rules.years) ?? dateFault(text, rules);
}

/** Moments: a date with a time. */
export function compileDateTime(field: Field): CastText {
  const rules = dateRules(field, 'datetime');
  const pattern = patternOf(field, 'datetime');
  if (pattern) return (text) => patternDate(text, pattern, rules);
  const any = formatOf(field) === 'any';
  return (text) => isoMoment(text, rules.years) ?? (any ? anyDate(text, rules) : null) ?? dateFault(text, rules);
}

function dateRules(field: Field, type: 'date' | 'datetime'): DateRules {
  const pattern = patternOf(field, type);
  const write = pattern ? pattern.write : isoWriter(type);
  return { type, years: yearsOf(field), example: pattern ? pattern.write(2024, 1, 5, '15:00:00') : '', write };
}

/** The field's format, without the prefix that the first drafts of the standard had. */
function formatOf({ format }: Field): string {
  return (format ?? 'default').replace(/^fmt:/, '');
}

/** The field's own pattern, or null where its format is a word, or no pattern that gives a value of the type. */
export function patternOf(field: Field, type: 'date' | 'datetime' | 'time'): Pattern | null {
  const format = formatOf(field);
  return format.includes('%') ? compilePattern(format, type) : null;
}

function isoDay(text: string, years: Years): Cast | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const date = digitsAt(text, 8, 10);
  return year < 0 || month < 0 || date < 0 ? null : day(text, year, month, date, years);
}

/** The number that the digits from one place to another make, -1 where there is anything else. */
function digitsAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function day(text: string, year: number, month: number, date: number, { from, to }: Years): Cast {
  if (year < from || year > to || (year === 1899 && month === 12 && date >= 30)) return unreadable('date-implausible');
  if (year === 1900 && month === 1 && date === 0) return unreadable('date-implausible');
  return isRealDate(year, month, date) ? value(text) : unreadable('impossible-date');
}

/** Full-width digits, and the midnight that databases and Excel add to a day. */
function repairedDate(text: string, years: Years): Cast | null {
  if (text.length > 40) return null;
  const plain = asciiForms(text);
  const [, date = plain, midnight] = /^(\d{4}-\d{2}-\d{2})([T ]0{1,2}:00(?::00(?:\.0+)?)?Z?)$/.exec(plain) ?? [];
  const cast = isoDay(date, years);
  if (!cast || (plain === text && !midnight)) return null;
  return cast.status === 'normal' ? repaired(midnight ? 'midnight-dropped' : 'fullwidth-digits', date, Number.NaN, { value: date }) : cast;
}

function isoMoment(text: string, years: Years): Cast | null {
  const match = text.length <= 45 ? DATETIME.exec(text) : null;
  if (!match) return null;
  const [, year = '', month = '', date = '', mark, hours = '', minutes = '', seconds = '00', fraction = '', zone = ''] = match;
  const cast = day(text, Number(year), Number(month), Number(date), years);
  if (cast.status !== 'normal') return cast;
  if (!isRealTime(Number(hours), Number(minutes), Number(seconds)) || Number(zone.slice(1, 3)) > 14) return unreadable('impossible-time');
  const canonical = `${year}-${month}-${date}T${hours}:${minutes}:${seconds}${fraction}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`;
  return mark === 'T' && canonical === text ? value(canonical) : repaired('time-form', canonical, Number.NaN, { value: canonical });
}

/** 24:00 is no time of day here: it is another day's 00:00. */
export function isRealTime(hours: number, minutes: number, seconds: number): boolean {
  return hours <= 23 && minutes <= 59 && seconds <= 59;
}

/** Any whole date that can be read in one way only. */
function anyDate(text: string, { type, years }: DateRules): Cast | null {
  const seen = text.length > 40 ? null : seenDate(plainDate(text));
  if (!seen || seen.day === 0 || seen.form === 'two-digit-year' || seen.form === 'ambiguous') return null;
  if ((type === 'datetime') !== (seen.time !== '')) return null;
  const canonical = isoWriter(type)(seen.year, seen.month, seen.day, seen.time);
  return day(canonical, seen.year, seen.month, seen.day, years);
}

function patternDate(text: string, pattern: Pattern, rules: DateRules): Cast {
  const found = pattern.read(text) ?? (/[０-９]/.test(text) ? pattern.read(asciiForms(text)) : null);
  if (!found) return dateFault(text, rules);
  const { year, month, date, hours, minutes, seconds, fraction, zone } = found;
  if (!isRealTime(hours, minutes, seconds)) return unreadable('impossible-time');
  const time = `T${[hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')}${fraction}${zone}`;
  return day(rules.type === 'date' ? isoDate(year, month, date) : isoDate(year, month, date) + time, year, month, date, rules.years);
}
