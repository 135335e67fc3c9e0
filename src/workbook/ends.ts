/** The four ends of a product or a quotient: each end of one thing with each of the other. */
import { over, type Quantity, times } from '../metrics/quantity.ts';
import type { Cell } from './file/sheet.ts';
import { ABOVE, any, BELOW, boundValue, firstOf, IS_ABOVE, IS_BELOW } from './formula-text.ts';
import { live } from './looks.ts';
import type { Operand } from './step.ts';

/** The four cells, low with low first. */
export function endCells(a: Operand, b: Operand, sign: '*' | '/'): Readonly<Record<'end1' | 'end2' | 'end3' | 'end4', Cell>> {
  const values = endValues(a.quantity, b.quantity, sign);
  const end = (x: string, y: string, index: number): Cell => live(values[index] ?? '', endFormula(x, y, a, b, sign, index));
  return { end1: end(a.low, b.low, 0), end2: end(a.low, b.high, 1), end3: end(a.high, b.low, 2), end4: end(a.high, b.high, 3) };
}

/** The condition that something is missing of what is to be calculated with. */
export function unknown(terms: readonly Operand[]): string {
  return any(terms.map(({ low }) => `${low}=""`));
}

function endFormula(x: string, y: string, a: Operand, b: Operand, sign: '*' | '/', index: number): string {
  const infinite = `IF(${isNegative(x)}=${isNegative(y)},${IS_ABOVE},${IS_BELOW})`;
  if (sign === '*') {
    const product = firstOf(
      [
        [`OR(${x}=0,${y}=0)`, '0'],
        [`COUNT(${x},${y})=2`, `${x}*${y}`],
      ],
      infinite,
    );
    return firstOf([[unknown([a, b]), '""']], product);
  }
  const quotient = firstOf(
    [
      [`NOT(ISNUMBER(${y}))`, '0'],
      [`ISNUMBER(${x})`, `${x}/${y}`],
    ],
    infinite,
  );
  const zeroWithin = `AND(IF(ISNUMBER(${b.low}),${b.low}<=0,TRUE()),IF(ISNUMBER(${b.high}),${b.high}>=0,TRUE()))`;
  const aboutDivisor: readonly (readonly [string, string])[] =
    b.about === '""' ? [] : [[`ISNUMBER(${b.about})`, `IF(${b.about}=0,"",${index % 2 === 0 ? IS_BELOW : IS_ABOVE})`]];
  return firstOf([[unknown([a, b]), '""'], ...aboutDivisor, [zeroWithin, '""']], quotient);
}

function isNegative(x: string): string {
  return `IF(ISNUMBER(${x}),${x}<0,${x}=${IS_BELOW})`;
}

function endValues(a: Quantity | null, b: Quantity | null, sign: '*' | '/'): readonly (number | string)[] {
  if (!a || !b) return [];
  const pairs = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => [x, y] as const));
  if (sign === '*') return pairs.map(([x, y]) => boundValue(times(x, y)));
  if (b.about !== null) return b.about === 0 ? [] : [BELOW, ABOVE, BELOW, ABOVE];
  return b.low <= 0 && b.high >= 0 ? [] : pairs.map(([x, y]) => boundValue(over(x, y)));
}
