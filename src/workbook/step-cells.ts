/** The cells of one step: arithmetic with others, or a table's cells, or the bare values where no formula can be had. */
import type { Result } from '../metrics/result.ts';
import type { Observation } from '../model.ts';
import { type Sign, sumCells, timesCells } from './arithmetic.ts';
import { boundValue, firstOf } from './formula-text.ts';
import { cell, FIXED, live } from './looks.ts';
import { isOfWords, readCells } from './read-cell.ts';
import { rolledCells } from './rolled.ts';
import { roundedCells } from './rounding.ts';
import type { Here, Operand, StepCells } from './step.ts';
import type { TableLayout } from './table-layout.ts';

type Layouts = ReadonlyMap<string, TableLayout>;

const SIGNS: Readonly<Record<string, Sign>> = { sum: '+', difference: '-', change: '-', product: '*', ratio: '/', share: '/' };

/** The sign of a calculation; null for what is no arithmetic. */
export function signOf({ formula }: Result): Sign | null {
  return (formula && SIGNS[formula.kind]) ?? null;
}

/** A calculation with what it takes: any number of terms, but no more than two factors. */
export function arithmeticCells(result: Result, inputs: readonly Operand[], h: Here): StepCells {
  const [a, b] = inputs;
  const sign = signOf(result);
  const factor = cell(result.formula && 'terms' in result.formula ? (result.formula.factor ?? 1) : 1);
  if (sign === '+' || sign === '-') return { factor, ...sumCells(inputs, sign, h, result) };
  if (!a || !b || !sign) throw new Error('nothing to calculate');
  return { factor, ...timesCells(a, b, sign, h, result) };
}

/** What was read or rolled up from a table; null where no formula can follow it. */
export function tableCells(result: Result, layouts: Layouts, h: Here): StepCells | null {
  const { cells } = result;
  const layout = cells && layouts.get(cells.resource);
  if (!layout) return null;
  return cells.kind === 'row' ? readCells(cells, layout, h, result) : rolledCells(cells, layout, h, result);
}

/** The values alone. */
export function fixedCells({ quantity, word, stated, status }: Result): StepCells {
  return {
    low: cell(boundValue(quantity?.low), FIXED),
    high: cell(boundValue(quantity?.high), FIXED),
    about: cell(boundValue(quantity?.about), FIXED),
    value: cell(word, FIXED),
    stated: cell(stated, FIXED),
    status: cell(status, FIXED),
  };
}

/** The number that can be put in for a quantity. */
export function pointCells(quantity: Result['quantity'], h: Here): StepCells {
  const exact = quantity && quantity.low === quantity.high ? quantity.low : null;
  const formula = firstOf(
    [
      [`ISNUMBER(${h('about')})`, h('about')],
      [`${h('low')}=${h('high')}`, h('low')],
    ],
    '""',
  );
  return { point: live(boundValue(quantity?.about ?? exact), formula) };
}

/** What becomes of a step when it is published: rounded, and with the claim that it supports. */
export function publishedCells(result: Result, observation: Observation, decimals: number, layouts: Layouts, h: Here): StepCells {
  const { cells, formula, quantity } = result;
  const layout = cells?.kind === 'row' ? layouts.get(cells.resource) : undefined;
  const mayBeWord = result.word !== null || (cells?.kind === 'row' && layout !== undefined && isOfWords(cells, layout));
  const read: readonly (readonly [string, string])[] = [
    [`${h('stated')}<>""`, h('stated')],
    ...(mayBeWord ? [[`${h('value')}<>""`, '"qualitative"'] as const] : []),
  ];
  const claim = firstOf(
    [...(formula === null ? read : []), [`${h('supported')}<>""`, h('supported')], [`${h('status')}="in-progress"`, '"in progress"']],
    '"not stated"',
  );
  return { ...roundedCells(quantity, formula === null ? null : decimals, h), relation: live(observation.relation, claim) };
}
