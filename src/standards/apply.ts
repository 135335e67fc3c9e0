/** The one switch over the closed set of rules. */
import type { StandardBand, StandardRule } from '../model.ts';
import { atLeast } from './rules/at-least.ts';
import { atLeastPer } from './rules/at-least-per.ts';
import { onePer } from './rules/one-per.ts';
import { type Partners, paired } from './rules/paired.ts';
import type { Operand, Ruling } from './ruling.ts';

/** What is known of a subject. */
export interface Subject {
  readonly has: Operand;
  readonly size: Operand;
  readonly partners: Partners;
}

/** Holds a subject against a rule. A new rule is a file in `rules/`, a shape in standard-definition.ts and a line here. */
export function applyRule(rule: StandardRule, { has, size, partners }: Subject): Ruling {
  switch (rule.kind) {
    case 'at-least':
      return atLeast(rule, has);
    case 'at-least-per':
      return atLeastPer(rule, has, size);
    case 'one-per':
      return onePer(rule, has, size);
    case 'paired':
      return paired(partners);
    default:
      throw new Error(`unknown rule: ${(rule satisfies never as StandardRule).kind}`);
  }
}

/** A band that fits, -1 where none does, null where what it goes by is not known. `value` is the subject's, null where it has none. */
export function bandOf(bands: readonly StandardBand[], value: (field: string) => string | null): number | null {
  for (const [index, { where }] of bands.entries()) {
    const answers = Object.entries(where).map(([field, wanted]) => {
      const own = value(field);
      return own === null ? null : wanted.includes(own);
    });
    if (answers.every((answer) => answer === true)) return index;
    if (!answers.includes(false)) return null;
  }
  return -1;
}
