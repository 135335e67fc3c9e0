/** Where a period stands in time. */

const PERIOD = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * Days since 1970 of a year, a month, a date or a moment (in its own time zone's clock), or null of anything else.
 * @example dayOf('1970-01-02') // 1; dayOf('1971') // 365
 */
export function dayOf(period: string): number | null {
  const match = PERIOD.exec(period);
  if (!match) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), m - 1, d);
  return date.getTime() / 86_400_000 + (Number(hour) * 60 + Number(minute)) / 1440 + Number(second) / 86_400;
}

/** The date of a day since 1970. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
