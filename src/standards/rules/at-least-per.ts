import type { StandardRule } from '../../model.ts';
import { judge, type Operand, overSizes, type Ruling } from '../ruling.ts';

type AtLeastPer = Extract<StandardRule, { kind: 'at-least-per' }>;

/** Not less than a value for so much of the size, and never less than the floor of all: 30 m² per 100 households, 300 m² at least. */
export function atLeastPer(rule: AtLeastPer, has: Operand, size: Operand): Ruling {
  return judge(
    has,
    overSizes(size, (households) => askedAt(rule, households)),
    size,
  );
}

/** What is asked at a size. */
export function askedAt(rule: AtLeastPer, size: number): number {
  return Math.max(bySize(rule, size), rule.least?.low ?? 0);
}

/** What the size alone asks. Multiplied before it is divided: 2,310 × 30 ÷ 100 is 693 to the last bit. */
export function bySize({ value, per }: AtLeastPer, size: number): number {
  return (size * value.low) / per;
}

/** The size at which the floor ends and the size begins to ask more; null without a floor. @example 300 ÷ 30 × 100 = 1,000 households */
export function crossing({ value, per, least }: AtLeastPer): number | null {
  return least ? (least.low * per) / value.low : null;
}
