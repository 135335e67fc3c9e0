/** Where labels of time stand: at the beginnings of years, months or days, as many as a width can hold. */
import { dateOf, dayOf } from '../../lib/time-axis.ts';

export interface TimeTick {
  readonly day: number;
  readonly text: string;
}

const YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const MONTHS = [1, 2, 3, 6];
const DAYS = [1, 2, 5, 7, 10, 14];

/** Labels from one day to another, for a width in drawing units. */
export function timeTicks(from: number, to: number, width: number): readonly TimeTick[] {
  const most = Math.max(3, Math.floor(width / 64));
  const years = (to - from) / 365.25;
  if (years >= 2) return yearTicks(from, to, YEARS.find((step) => years / step <= most) ?? 1000);
  const months = years * 12;
  if (months >= 2) return monthTicks(from, to, MONTHS.find((step) => months / step <= most) ?? 12);
  return dayTicks(from, to, DAYS.find((step) => (to - from) / step <= most) ?? 31);
}

function yearTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const first = Math.ceil((dateOf(from).year - (from === firstDay(dateOf(from).year) ? 0 : -1)) / step) * step;
  const ticks: TimeTick[] = [];
  for (let year = first; firstDay(year) <= to; year += step) ticks.push({ day: firstDay(year), text: String(year) });
  return ticks;
}

function monthTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const { year, month, day } = dateOf(from);
  const ticks: TimeTick[] = [];
  for (let index = year * 12 + month - 1 + (day > 1 ? 1 : 0); ; index++) {
    const text = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const at = dayOf(text) ?? Number.POSITIVE_INFINITY;
    if (at > to) return ticks;
    if (index % step === 0) ticks.push({ day: at, text });
  }
}

function dayTicks(from: number, to: number, step: number): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let at = Math.ceil(from); at <= to; at += step) {
    const { month, day } = dateOf(at);
    ticks.push({ day: at, text: `${month}-${String(day).padStart(2, '0')}` });
  }
  return ticks;
}

function firstDay(year: number): number {
  return dayOf(String(year).padStart(4, '0')) ?? 0;
}
