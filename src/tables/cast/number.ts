/** Numbers and integers. Plain ones take the short way; others are repaired, given a relation, or explained. */
import type { Field } from '../../package/descriptor.ts';
import { hedged } from './hedge.ts';
import { numberFault } from './number-fault.ts';
import { repairedNumber } from './number-repair.ts';
import { accepted, isCeiling, lexical, type NumberRules } from './number-text.ts';
import { type Cast, type CastText, value } from './result.ts';

/** Numbers as the field writes them. */
export function compileNumber(field: Field): CastText {
  const rules = rulesOf(field);
  const decimals = !rules.integer && rules.decimalChar === '.' && rules.groupChar !== '.';
  return (text) => {
    const digits = plainDigits(text);
    if (digits >= 0 && !isCeiling(digits)) return value(text, digits);
    const number = decimals ? plainDecimal(text) : Number.NaN;
    return Number.isNaN(number) ? readNumber(text, rules) : value(withoutTrailingZeros(text), number);
  };
}

function rulesOf(field: Field): NumberRules {
  return {
    integer: field.type === 'integer',
    decimalChar: field.decimalChar || '.',
    groupChar: field.groupChar || '',
    bare: field.bareNumber !== false,
    unit: field.unit?.trim() ?? '',
    relation: field.relation === true,
  };
}

/** The value of up to fifteen plain digits without leading noughts, else -1. */
function plainDigits(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15) return -1;
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9 || (number === 0 && index > 0)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The value of a plain decimal of up to fifteen digits, else NaN. Exact: both parts of the division are. */
function plainDecimal(text: string): number {
  const { length } = text;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  // 0.5 may begin with a nought, 00.5 may not.
  if (length > 15 || (text.charCodeAt(start) === 48 && text.charCodeAt(start + 1) !== 46)) return Number.NaN;
  let mantissa = 0;
  let point = -1;
  for (let index = start; index < length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit === -2 && point < 0 && index > start && index < length - 1) point = index;
    else return Number.NaN;
  }
  // Without a point it is a negative whole number or too long; and there is no -0.
  if (point < 0 || mantissa === 0) return Number.NaN;
  return (start === 1 ? -mantissa : mantissa) / 10 ** (length - 1 - point);
}

function withoutTrailingZeros(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 48) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  return end === text.length ? text : text.slice(0, end);
}

function readNumber(text: string, rules: NumberRules): Cast {
  const parsed = lexical(text, rules);
  if (parsed) return accepted(parsed, rules);
  // Nothing that people type as a number is as long as this, and it would be searched for many things.
  const short = text.length <= 200 ? text : '';
  return (short && (repairedNumber(short, rules) ?? hedged(short, rules))) || numberFault(text, rules);
}
