import { describe, expect, it } from 'vitest';
import { cellChecks } from '../../../src/i18n/checks/cell.ts';
import { describeProblem } from '../../../src/i18n/problems.ts';
import { type Cast, compileCast, missingValuesOf } from '../../../src/tables/cast/cast.ts';
import { CELL_CASES, type CellCase } from './cell-cases.ts';
import { fieldOf } from './field.ts';

const BLANK_UNKNOWN = missingValuesOf([]);

function castCase({ field, raw }: CellCase): Cast {
  return compileCast(fieldOf(field), BLANK_UNKNOWN)(raw);
}

it('every check of cells has a case, and every case a check', () => {
  expect(Object.keys(CELL_CASES).sort()).toEqual(Object.keys(cellChecks).sort());
});

describe.each(Object.entries(CELL_CASES))('%s', (code, { fail, pass }) => {
  it('is found in its cell, at the level that the catalogue says', () => {
    expect(castCase(fail).finding).toMatchObject({ code, level: cellChecks[code]?.level });
  });

  it('is not found in the near miss, which has a value', () => {
    const cast = castCase(pass);
    expect(cast.finding?.code).not.toBe(code);
    expect(cast.status).toBe('normal');
  });

  it.each(['zh', 'en'])('has words in %s with nothing left to fill in', (lang) => {
    const finding = castCase(fail).finding;
    const problem = { code, severity: finding?.level ?? ('error' as const), file: 'a.csv', params: finding?.params ?? {} };
    const { what, todo } = describeProblem(problem, lang);
    expect(what + todo).not.toMatch(/\{(?!")\w+\}|undefined|（没有）|\(none\)/);
  });
});
