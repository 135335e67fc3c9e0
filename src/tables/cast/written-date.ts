/** Writes a date by a pattern: the other way round than reading it. */
import { MONTHS } from '../../lib/months.ts';
import { daysIn, two } from './calendar.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date and time in the form of a pattern's tokens; `time` is hh:mm:ss, '' for midnight. */
export function written(tokens: readonly string[], [year, month, day, time]: readonly [number, number, number, string]): string {
  const [hours = '00', minutes = '00', seconds = '00'] = (time || '00:00:00').split(':');
  const name = MONTHS[month - 1] ?? '';
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    Y: String(year).padStart(4, '0'),
    y: two(year % 100),
    m: two(month),
    d: two(day),
    e: String(day),
    B: name,
    b: name.slice(0, 3),
    H: hours,
    I: two(Number(hours) % 12 || 12),
    p: Number(hours) < 12 ? 'AM' : 'PM',
    M: minutes,
    S: seconds,
    f: '000000',
    z: '+0800',
    Z: 'UTC',
    j: String(daysBefore(year, month) + day).padStart(3, '0'),
    a: weekday.slice(0, 3),
    A: weekday,
    '%': '%',
  };
  return tokens.map((token) => (token.startsWith('%') ? (parts[token.replace(/^%-?(?=.)/s, '')] ?? '') : token)).join('');
}

function daysBefore(year: number, month: number): number {
  let days = 0;
  for (let earlier = 1; earlier < month; earlier++) days += daysIn(year, earlier);
  return days;
}
