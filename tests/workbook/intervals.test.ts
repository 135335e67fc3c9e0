/** Interval arithmetic by formulas, against the arithmetic that publishes. */
import fc from 'fast-check';
import { HyperFormula, type RawCellContent } from 'hyperformula';
import { expect, it } from 'vitest';
import {
  add,
  between,
  divide,
  exactly,
  isInformative,
  multiply,
  about as only,
  type Quantity,
  relationOf,
  roundTo,
  subtract,
} from '../../src/metrics/quantity.ts';
import { type Outcome, type Sign, sumCells, timesCells } from '../../src/workbook/arithmetic.ts';
import type { Cell } from '../../src/workbook/file/sheet.ts';
import { boundValue } from '../../src/workbook/formula-text.ts';
import { roundedCells } from '../../src/workbook/rounding.ts';
import { here, type Operand, STEP_COLUMNS, type StepCells } from '../../src/workbook/step.ts';
import { pointCells } from '../../src/workbook/step-cells.ts';

const FACTORS = [1, 100, 0.01];
const number = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
  fc.constant(0),
);
const quantity: fc.Arbitrary<Quantity | null> = fc.oneof(
  number.map(exactly),
  number.map(only),
  number.map((low) => between(low, Number.POSITIVE_INFINITY)),
  number.map((high) => between(Number.NEGATIVE_INFINITY, high)),
  fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
  fc.constant(null),
);

const ARITHMETIC = { '+': add, '-': subtract, '*': multiply, '/': divide } as const;

it.each(['+', '-', '*', '/'] as const)('%s gives the same bounds, point and status', (sign) => {
  fc.assert(
    fc.property(quantity, quantity, fc.constantFrom(...FACTORS), (a, b, factor) => {
      const wanted = combined(a, b, sign, factor);
      const found = calculated([a, b], (operands, h) => ({
        factor: { value: factor },
        ...(sign === '+' || sign === '-'
          ? sumCells(operands, sign, h, wanted)
          : timesCells(operands[0] as Operand, operands[1] as Operand, sign, h, wanted)),
      }));
      expectBounds(found, wanted.quantity);
      expect(found.status).toBe(wanted.status);
    }),
    { numRuns: 150 },
  );
});

it('rounds bounds outwards and exact values to the nearest, and names the claim that is left', () => {
  fc.assert(
    fc.property(quantity, fc.integer({ min: 0, max: 4 }), (one, decimals) => {
      const found = calculated([one], ([operand], h) => ({
        low: { value: null, formula: (operand as Operand).low },
        high: { value: null, formula: (operand as Operand).high },
        about: { value: null, formula: (operand as Operand).about },
        ...roundedCells(one, decimals, h),
      }));
      const rounded = one && roundTo(one, decimals);
      expectNear(found.roundedLow, boundValue(rounded?.low));
      expectNear(found.roundedHigh, boundValue(rounded?.high));
      expectNear(found.roundedAbout, boundValue(rounded?.about));
      expect(found.supported).toBe(rounded ? relationOf(rounded) : '');
    }),
    { numRuns: 200 },
  );
});

function combined(a: Quantity | null, b: Quantity | null, sign: Sign, factor: number): Outcome {
  if (!a || !b) return { quantity: null, status: a ? 'withheld' : 'missing' };
  const plain = ARITHMETIC[sign](a, b);
  const scaled = plain && { low: plain.low * factor, high: plain.high * factor, about: plain.about === null ? null : plain.about * factor };
  return scaled && isInformative(scaled) ? { quantity: scaled, status: 'normal' } : { quantity: null, status: 'undetermined' };
}

/** What the last row comes to, where the operands stand in the rows above it. */
function calculated(
  quantities: readonly (Quantity | null)[],
  make: (operands: readonly Operand[], h: ReturnType<typeof here>) => StepCells,
): Readonly<Record<string, unknown>> {
  const operands = quantities.map((one, index): Operand => {
    const h = here(index + 2);
    return {
      low: h('low'),
      high: h('high'),
      about: h('about'),
      point: h('point'),
      status: h('status'),
      quantity: one,
      is: one ? 'normal' : (STATUSES[index] ?? 'missing'),
    };
  });
  const row = quantities.length + 2;
  const above = quantities.map((one, index) => rowOf(given(one, index), index + 2));
  const engine = HyperFormula.buildFromArray([[], ...above, rowOf(make(operands, here(row)), row)], {
    licenseKey: 'gpl-v3',
    smartRounding: false,
    useArrayArithmetic: true,
  });
  const values = engine.getSheetValues(0)[row - 1] ?? [];
  engine.destroy();
  return Object.fromEntries(STEP_COLUMNS.map((column, index) => [column, values[index] ?? null]));
}

const STATUSES = ['missing', 'withheld'] as const;

function given(one: Quantity | null, index: number): StepCells {
  const bounds = { low: one?.low, high: one?.high, about: one?.about };
  const cells = Object.fromEntries(Object.entries(bounds).map(([key, bound]) => [key, { value: boundValue(bound) }]));
  return { ...cells, status: { value: one ? 'normal' : (STATUSES[index] ?? 'missing') }, ...pointCells(one, here(index + 2)) };
}

function rowOf(cells: StepCells, _row: number): RawCellContent[] {
  return STEP_COLUMNS.map((column) => contentOf(cells[column]));
}

function contentOf(cell: Cell | undefined): RawCellContent {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === 'string' ? `'${cell.value}` : cell.value;
}

function expectBounds(found: Readonly<Record<string, unknown>>, wanted: Quantity | null): void {
  expectNear(found['low'], boundValue(wanted?.low));
  expectNear(found['high'], boundValue(wanted?.high));
  expectNear(found['about'], boundValue(wanted?.about));
}

function expectNear(found: unknown, wanted: number | string): void {
  if (typeof found === 'number' && typeof wanted === 'number')
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  else expect(found).toBe(wanted);
}
