/** A figure worked out now, the same as published, and the check between. */
import type { Observation } from '../model.ts';
import { type Audit, decimalsOf } from './audit.ts';
import { statusWords, toleranceCell } from './cover-places.ts';
import { AGREES, DIFFERS, type FigureCells, type FigureColumn, type FiguresContext, NOT_AGAIN, placeOf } from './figure-columns.ts';
import { cellName } from './file/reference.ts';
import type { Cell } from './file/sheet.ts';
import { all, firstOf } from './formula-text.ts';
import { CHECK, cell, INDENTED, LOOK, live, NOT_CHECKED, numberLook } from './looks.ts';
import { there } from './step.ts';

/** A figure as its step has it now. */
export function computedCells(observation: Observation, row: number, { audit, ledger }: FiguresContext): FigureCells {
  const { words, names } = audit;
  const place = ledger.step(observation.id);
  const at = there(names.working, place.row);
  const here = (column: FigureColumn): string => cellName(placeOf(column), row);
  const number = (value: Observation['value']) => numberLook(shownDecimals(observation, value, audit), true);
  const known = (bound: string): string => `IF(ISNUMBER(${bound}),${bound},"")`;
  return {
    value: live(observation.value ?? '', valueFormula(at), number(observation.value)),
    relation: live(observation.relation, at('relation'), LOOK.liveCentre),
    low: live(observation.low ?? '', known(at('roundedLow')), number(observation.low)),
    high: live(observation.high ?? '', known(at('roundedHigh')), number(observation.high)),
    status: live(words.statuses[observation.status], statusWords(at('status'), words, names.cover)),
    check: place.live ? live(AGREES, checkFormula(here, toleranceCell(words, names.cover)), CHECK) : cell(NOT_AGAIN, NOT_CHECKED),
  };
}

// The number that stands for the interval; a range that a source states has none.
function valueFormula(at: ReturnType<typeof there>): string {
  return firstOf(
    [
      [`${at('relation')}="qualitative"`, at('value')],
      [`${at('stated')}="range"`, '""'],
      [`OR(${at('supported')}="=",${at('supported')}="≥")`, at('roundedLow')],
      [`${at('supported')}="≤"`, at('roundedHigh')],
      [`${at('supported')}="≈"`, at('roundedAbout')],
    ],
    '""',
  );
}

function checkFormula(here: (column: FigureColumn) => string, tolerance: string): string {
  const near = (one: FigureColumn, other: FigureColumn): string => {
    const [a, b] = [here(one), here(other)];
    return `IF(COUNT(${a},${b})=2,ABS(${a}-${b})<=${tolerance}*MAX(1,ABS(${b})),EXACT(${a},${b}))`;
  };
  const same = [
    near('value', 'publishedValue'),
    `EXACT(${here('relation')},${here('publishedRelation')})`,
    near('low', 'publishedLow'),
    near('high', 'publishedHigh'),
    `EXACT(${here('status')},${here('publishedStatus')})`,
  ];
  return `IF(${all(same)},"${AGREES}","${DIFFERS}")`;
}

/** The same as published. */
export function publishedCells(observation: Observation, audit: Audit): FigureCells {
  const number = (value: Observation['value']): Cell => cell(value, numberLook(shownDecimals(observation, value, audit), false));
  return {
    publishedValue: number(observation.value),
    publishedRelation: cell(observation.relation, LOOK.centre),
    publishedLow: number(observation.low),
    publishedHigh: number(observation.high),
    publishedStatus: cell(audit.words.statuses[observation.status], INDENTED),
  };
}

// A figure that was read shows the digits that the source has, and no more.
function shownDecimals(observation: Observation, value: Observation['value'], audit: Audit): number {
  return observation.derived ? Math.max(decimalsOf(observation, audit), digitsOf(value)) : digitsOf(value);
}

function digitsOf(value: Observation['value']): number {
  return typeof value === 'number' ? (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0) : 0;
}
