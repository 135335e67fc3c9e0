/** A date taken apart. */
import { isDate } from '../../i18n/format.ts';

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The parts of an ISO day, month or year; null for anything else. */
export function dateParts(date: string): DateParts | null {
  if (!isDate(date)) return null;
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
