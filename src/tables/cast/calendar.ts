/** Real days and moments, in ISO 8601. */
import type { Field } from '../../package/descriptor.ts';

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month of the Gregorian calendar; 0 for a month that there is not. */
export function daysIn(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return month >= 1 ? (DAYS[month] ?? 0) : 0;
}

/** Whether the calendar has such a day: 2023-02-29 is none. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

/** The canonical form of a day: 2024-01-05. */
export function isoDate(year: number, month: number, day: number): string {
  return `${isoYear(year)}-${two(month)}-${two(day)}`;
}

/** The canonical form of a year: four digits at least, a minus before our era. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A number in two digits at least. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Years that a field takes for real: 1000 to 2200, or what its own minimum and maximum say. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** 9999 and 0000 are words for "none", unless the field's constraints reach as far. */
export function yearsOf({ constraints }: Field): Years {
  return {
    from: Math.min(1000, yearIn(constraints.minimum ?? constraints.exclusiveMinimum) ?? 1000),
    to: Math.max(2200, yearIn(constraints.maximum ?? constraints.exclusiveMaximum) ?? 2200),
  };
}

function yearIn(bound: string | number | boolean | undefined): number | null {
  const match = /^-?\d{1,6}/.exec(String(bound ?? ''));
  return match ? Number(match[0]) : null;
}

/** The time of day of an Excel serial number: 43831.5 is noon. */
export function serialTime(serial: number): string {
  const seconds = Math.min(86_399, Math.round((serial - Math.floor(serial)) * 86_400));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
}

/** The day of an Excel serial number (1 January 1900 is 1), with Excel's own 29 February 1900 left out. */
export function serialDate(serial: number): string {
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
