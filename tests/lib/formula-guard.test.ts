import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, withoutGuard } from '../../src/lib/formula-guard.ts';

const FORMULAS = [
  '=1+1',
  '=SUM(D2:D9)',
  '+1+1',
  '-1+1',
  '-2+3+cmd|x',
  '@SUM(1+9)',
  '=HYPERLINK("http://example.org","x")',
  '=IMPORTXML("http://example.org","//a")',
  "=cmd|'/C calc'!A0",
  '＝SUM(A1)',
  '＋1＋1',
  '－1＋1',
  '＠x',
  '\t=1',
  '\tabc',
  '\rabc',
  ' =1+1',
  '\n=1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '\u202e=1+1',
  '\u0000=1+1',
  '"=1+1"',
  "'=1+1",
  '%0A=1+1',
  '%0d%0a=1+1',
  '-5万',
  '+86 138',
  '=A1',
  '=😀',
  '=""',
];

it.each(FORMULAS)('%j would run, and gets an apostrophe', (cell) => {
  expect(guardFormula(cell)).toBe(`'${cell}`);
});

it.each([
  ...['', '=', '-', '--', '...', '——', '-5', '+5', '-5.25', '-1,234', '-1,234.5', '-0.5%', '−5', '－5', '-1e-7', ' -5 ', '\t341502'],
  ...['5', '0', '1,234', '≥5', '约5', 'a=b', 'a\n=b', '六安', '😀=1', '<b>', '.5', '(5)', '#N/A'],
])('%j is left as it is', (cell) => {
  expect(guardFormula(cell)).toBe(cell);
});

describe('for any text', () => {
  const part = fc.constantFrom("'", '"', '\t', '\r', '\n', ' ', '\u200b', '=', '+', '-', '@', '＝', '%0A', '1', 'x', '.', ',');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: part, maxLength: 6 }));

  it('taking the guard off gives back what was there', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(withoutGuard(guardFormula(cell))).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });

  it('what is left begins with no operator, unless it is a number or operators alone', () => {
    fc.assert(
      fc.property(text, (cell) => {
        const written = guardFormula(cell);
        if (/^[\s"]*[=+@＝＋＠]/.test(written)) expect(written).not.toMatch(/[A-DF-Za-df-z(!|]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('only an apostrophe is ever added', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect([cell, `'${cell}`]).toContain(guardFormula(cell));
      }),
    );
  });
});
