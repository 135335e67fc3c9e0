/** Excel's day numbers → ISO dates, with the parts that the cell's format shows. */
import { SSF } from '@e965/xlsx';

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
  readonly S: number;
}

/** True where a format makes a date or a time of a number. SheetJS does not know 星期五 (aaaa). */
export function isDateFormat(format: string): boolean {
  return SSF.is_date(format) || /aaa/i.test(unquoted(format));
}

/** 2024-01-05, 2024-01 or 2024 where the format shows no more, 13:45:00, 2024-01-05T13:45:00. Null where the number is past all dates. */
export function dateText(value: number, format: string, from1904: boolean): string | null {
  const parts = partsOf(format);
  if (parts.elapsed) return elapsedText(value);
  // Half a second more, so that 13:44:59.9999 is the 13:45 that was meant.
  const rounded = Math.round(value * 86_400) / 86_400;
  const code = SSF.parse_date_code(rounded, { date1904: from1904 }) as DateCode | null;
  if (!code) return null;
  const time = `${two(code.H)}:${two(code.M)}:${two(code.S)}`;
  const hasTime = code.H + code.M + code.S > 0;
  if (!parts.year && !parts.month && !parts.day) return value < 1 || !hasTime ? time : `${dayText(code)}T${time}`;
  // A time that the format does not show is still in the cell.
  if (hasTime || (parts.time && parts.day)) return `${dayText(code)}T${time}`;
  if (parts.day || !parts.year) return dayText(code);
  return code.d === 1 && (parts.month || code.m === 1) ? dayText(code).slice(0, parts.month ? 7 : 4) : dayText(code);
}

function dayText({ y, m, d }: DateCode): string {
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
}

// [h]:mm counts hours past a day: 27:30:00.
function elapsedText(value: number): string {
  const seconds = Math.round(value * 86_400);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function partsOf(format: string): Readonly<Record<'year' | 'month' | 'day' | 'time' | 'elapsed', boolean>> {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(format);
  const plain = unquoted(format).toLowerCase();
  const time = /[hs]|am\/pm|a\/p|上午/.test(plain);
  // Beside hours or seconds an m is a minute, unless a year or a day stands in the format too.
  const month = /m/.test(plain) && (!time || /[yd]/.test(plain));
  return { year: /[ye]/.test(plain), month, day: /d|aaa/.test(plain), time, elapsed };
}

// What prints as it stands, colours and conditions tell nothing of the number's kind; nor do the formats of negative numbers.
function unquoted(format: string): string {
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
