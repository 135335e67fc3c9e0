/** Interval arithmetic as formulas: each bound on its own, so that "at least" stays "at least". See `metrics/quantity.ts`. */
import { add, isInformative, multiply, type Quantity, subtract } from '../metrics/quantity.ts';
import type { Status } from '../model.ts';
import { endCells, unknown } from './ends.ts';
import { any, boundValue, firstOf, IS_ABOVE, IS_BELOW } from './formula-text.ts';
import { live } from './looks.ts';
import type { Here, Operand, StepCells } from './step.ts';

export type Sign = '+' | '-' | '*' | '/';

/** What a step comes to. */
export interface Outcome {
  readonly quantity: Quantity | null;
  readonly status: Status;
}

const [FIRST_END, LAST_END] = ['end1', 'end4'] as const;

/** The cells of terms that are added, or of one less another. */
export function sumCells(terms: readonly Operand[], sign: '+' | '-', h: Here, outcome: Outcome): StepCells {
  const [first, ...others] = terms;
  const far = (operand: Operand, bound: 'low' | 'high'): string =>
    sign === '+' || operand === first ? operand[bound] : operand[opposite(bound)];
  const end = (bound: 'low' | 'high', open: string): string => {
    const parts = terms.map((term) => far(term, bound));
    return firstOf(
      [
        [unknown(terms), '""'],
        [`COUNT(${parts.join(',')})=${terms.length}`, parts.join(sign)],
      ],
      open,
    );
  };
  const whole = known(terms)
    ? others.reduce((sum, { quantity }) => (sign === '+' ? add : subtract)(sum, taken(quantity)), taken(first?.quantity))
    : null;
  return {
    end1: live(boundValue(whole?.low), end('low', IS_BELOW)),
    end2: live(boundValue(whole?.high), end('high', IS_ABOVE)),
    low: live(boundValue(outcome.quantity?.low), scaled(h, h('end1'), silent(h('end1'), h('end2'), h))),
    high: live(boundValue(outcome.quantity?.high), scaled(h, h('end2'), silent(h('end1'), h('end2'), h))),
    ...aboutCells(terms, sign, h, outcome),
  };
}

/** The cells of one thing times or over another: their ends with each other, of which the least and the greatest count. */
export function timesCells(a: Operand, b: Operand, sign: '*' | '/', h: Here, outcome: Outcome): StepCells {
  const range = `${h(FIRST_END)}:${h(LAST_END)}`;
  const has = (bound: string): string => `ISNUMBER(MATCH(${bound},${range},0))`;
  const untold = `AND(${has(IS_BELOW)},${has(IS_ABOVE)},${h('about')}="")`;
  const bound = (infinite: string, chosen: string): string =>
    firstOf(
      [
        [`${h(FIRST_END)}=""`, '""'],
        [untold, '""'],
        [has(infinite), infinite],
        [`COUNT(${range})=0`, '""'],
      ],
      `${chosen}(${range})*${h('factor')}`,
    );
  return {
    ...endCells(a, b, sign),
    low: live(boundValue(outcome.quantity?.low), bound(IS_BELOW, 'MIN')),
    high: live(boundValue(outcome.quantity?.high), bound(IS_ABOVE, 'MAX')),
    ...aboutCells([a, b], sign, h, outcome),
  };
}

function opposite(bound: 'low' | 'high'): 'low' | 'high' {
  return bound === 'low' ? 'high' : 'low';
}

function taken(quantity: Quantity | null | undefined): Quantity {
  return quantity ?? { low: 0, high: 0, about: null };
}

function known(terms: readonly Operand[]): boolean {
  return terms.every(({ quantity }) => quantity !== null);
}

// What is bounded on neither side and names no point says nothing.
function silent(low: string, high: string, h: Here): string {
  return `AND(${low}=${IS_BELOW},${high}=${IS_ABOVE},${h('about')}="")`;
}

function scaled(h: Here, end: string, untold: string): string {
  return firstOf(
    [
      [`${end}=""`, '""'],
      [untold, '""'],
      [`ISNUMBER(${end})`, `${end}*${h('factor')}`],
    ],
    end,
  );
}

// "About 124" and "at least 200" together name no point.
function aboutCells(terms: readonly Operand[], sign: Sign, h: Here, { quantity, status }: Outcome): StepCells {
  const inexact = terms.filter(({ about }) => about !== '""');
  const points = terms.map(({ point }) => point);
  const formula =
    inexact.length === 0
      ? '""'
      : firstOf(
          [
            [`${h('end1')}=""`, '""'],
            [`COUNT(${inexact.map(({ about }) => about).join(',')})=0`, '""'],
            [`COUNT(${points.join(',')})=${terms.length}`, `(${points.join(sign)})*${h('factor')}`],
          ],
          '""',
        );
  return { about: live(boundValue(quantity?.about), formula), status: live(status, statusFormula(terms, h)) };
}

// The first reason why an input is not there is the reason.
function statusFormula(terms: readonly Operand[], h: Here): string {
  const missing = terms.map(({ low, status }) => [`${low}=""`, status] as const);
  const incomplete = any(terms.map(({ status }) => `${status}="incomplete"`));
  return firstOf([...missing, [`${h('low')}=""`, '"undetermined"'], [incomplete, '"incomplete"']], '"normal"');
}

/** What two of several terms or factors come to, before the next is taken. */
export function between(a: Operand, b: Operand, sign: '+' | '*'): Outcome {
  const missing = a.quantity === null ? a.is : b.quantity === null ? b.is : null;
  if (!a.quantity || !b.quantity) return { quantity: null, status: missing ?? 'missing' };
  const quantity = (sign === '+' ? add : multiply)(a.quantity, b.quantity);
  const told = isInformative(quantity);
  const incomplete = a.is === 'incomplete' || b.is === 'incomplete';
  return { quantity: told ? quantity : null, status: told ? (incomplete ? 'incomplete' : 'normal') : 'undetermined' };
}
