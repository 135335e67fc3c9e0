import type { StandardRule } from '../../model.ts';
import { isKnown, judge, type Operand, overSizes, type Ruling, wholeDown, wholeUp } from '../ruling.ts';

type OnePer = Extract<StandardRule, { kind: 'one-per' }>;

/**
 * One for so much of the size: at 300–400 households a worker, 2,310 households ask for 5.775 to 7.7, in whole workers 6 or 7.
 * Fewer do not meet it; more than the range do, and are said to be above it.
 */
export function onePer(rule: OnePer, has: Operand, size: Operand): Ruling {
  const ruling = judge(
    has,
    overSizes(size, (households) => fewest(rule, households)),
    size,
  );
  if (!ruling.due || !isKnown(size)) return ruling;
  const due = { low: ruling.due.low, high: most(rule, size.high) };
  return ruling.outcome === 'met' && isKnown(has) && has.low === has.high
    ? { ...ruling, due, reason: has.low > due.high ? 'above-range' : 'within-range' }
    : { ...ruling, due };
}

/** The fewest whole units that a size asks for. */
export function fewest({ value }: OnePer, size: number): number {
  return wholeUp(size / (value.high ?? value.low));
}

/** The most that are still within the range: never fewer than the fewest, where no whole unit lies in the range at all. */
export function most(rule: OnePer, size: number): number {
  return Math.max(fewest(rule, size), wholeDown(size / rule.value.low));
}
