/** Periods without a value. */
import type { YearsChart } from './years.ts';

/** Neighbouring periods that miss a value for one reason. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** The gaps in order; `absent` is the reason where none is known. */
export function gapsOf({ periods, values, missing = [] }: YearsChart, absent: string): readonly Gap[] {
  const found: { from: number; to: number; reason: string }[] = [];
  periods.forEach((_, index) => {
    if (isNumber(values[index])) return;
    const reason = missing[index] ?? absent;
    const last = found.at(-1);
    if (last && last.to === index - 1 && last.reason === reason) last.to = index;
    else found.push({ from: index, to: index, reason });
  });
  return found;
}

/** True for a value that can be drawn. */
export function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
