/** Patterns of dates and times in the manner of C's strptime: %d/%m/%Y. Compiled to one regular expression. */
import { daysIn } from './calendar.ts';
import { PARTS, SHORT } from './directives.ts';
import { centuryOf, monthOf } from './seen-date.ts';
import { written } from './written-date.ts';

/** A date and time as the pattern read it; what it does not name is the first or nought. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** With its point, '' where there is none. */
  readonly fraction: string;
  /** Z or +08:00, '' where there is none. */
  readonly zone: string;
}

export interface Pattern {
  /** Null where the text is not of the pattern's form. The day need not be a real one. */
  readonly read: (text: string) => Moment | null;
  /** A date in the pattern's form, for an example. */
  readonly write: (year: number, month: number, day: number, time: string) => string;
}

/** Compiles a pattern; null where it has a directive that is not known, or cannot give a value of the type. */
export function compilePattern(pattern: string, type: 'date' | 'datetime' | 'time'): Pattern | null {
  const long = pattern.replace(/%[a-zA-Z]/g, (directive) => SHORT[directive] ?? directive);
  const tokens = long.match(/%-?.|[^%]+|%/gs) ?? [];
  const names: string[] = [];
  const sources = tokens.map((token) => sourceOf(token, names));
  if (sources.includes(null) || new Set(names).size !== names.length || !gives(names, type)) return null;
  const shape = new RegExp(`^${sources.join('')}$`, 'iu');
  return { read: (text) => momentOf(text.length > 100 ? null : shape.exec(text), names), write: (...date) => written(tokens, date) };
}

function sourceOf(token: string, names: string[]): string | null {
  if (!token.startsWith('%'))
    return token
      .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
      .replace(/\\?-/g, '-')
      .replace(/\s+/g, '\\s+');
  if (token === '%%') return '%';
  const [name, shape] = PARTS[token.replace(/^%-?/, '')] ?? ['', null];
  if (shape === null) return null;
  if (name === '') return `(?:${shape})`;
  names.push(name);
  return `(${shape})`;
}

function gives(names: readonly string[], type: string): boolean {
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  return type === 'time' ? has('hours') : has('year', 'shortYear') && (type === 'date' || has('hours'));
}

function momentOf(match: readonly string[] | null, names: readonly string[]): Moment | null {
  if (!match) return null;
  const part = (name: string): string => match[names.indexOf(name) + 1 || Number.POSITIVE_INFINITY] ?? '';
  const year = part('shortYear') ? centuryOf(part('shortYear')) : Number(part('year'));
  const [month, date] = part('dayOfYear') ? dayOfYear(year, Number(part('dayOfYear'))) : [monthIn(part), Number(part('date') || 1)];
  return {
    year,
    month,
    date,
    hours: hoursIn(Number(part('hours')), part('half')),
    minutes: Number(part('minutes')),
    seconds: Number(part('seconds')),
    fraction: part('fraction') && `.${part('fraction')}`,
    zone: zoneIn(part('zone'), part('zoneName')),
  };
}

function monthIn(part: (name: string) => string): number {
  return monthOf(part('monthName')) || Number(part('month') || 1);
}

function dayOfYear(year: number, day: number): [month: number, date: number] {
  let [month, date] = [1, day];
  while (month < 12 && date > daysIn(year, month)) date -= daysIn(year, month++);
  return [month, date];
}

function hoursIn(hours: number, half: string): number {
  if (half === '') return hours;
  return (hours % 12) + (/^p|下/i.test(half) ? 12 : 0);
}

function zoneIn(zone: string, name: string): string {
  if (/^z$/i.test(zone) || /^(?:utc|gmt|z)$/i.test(name)) return 'Z';
  return zone.replace(/^(...)(\d\d)$/, '$1:$2');
}
