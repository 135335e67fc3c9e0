import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumExactly } from '../../src/lib/exact-sum.ts';

const PLACES = 12;
const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: PLACES }));

/** 1250 at two places is 12.50. */
function written([digits, places]: readonly [bigint, number]): string {
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${size.slice(-places)}` : ''}`;
}

function scaled(text: string): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return BigInt(`${sign}${whole}${fraction.padEnd(PLACES, '0')}`);
}

it('a sum of decimals is what whole numbers say it is, to the last digit', () => {
  fc.assert(
    fc.property(fc.array(decimal), (terms) => {
      const expected = terms.reduce((sum, [digits, places]) => sum + digits * 10n ** BigInt(PLACES - places), 0n);
      const sum = sumExactly(terms.map(written));
      expect(scaled(sum)).toBe(expected);
      expect(sum).toMatch(/^(0|-?(?=.*[1-9])\d+(\.\d*[1-9])?)$/);
    }),
    { numRuns: 1000 },
  );
});

it('many small numbers never lose a digit on the way', () => {
  const text = '999999999999999';
  expect(sumExactly(Array.from({ length: 10_000 }, () => text))).toBe('9999999999999990000');
  expect(sumExactly(Array.from({ length: 10_000 }, () => `-${text}`))).toBe('-9999999999999990000');
});

it.each([
  [[], '0'],
  [['', ''], '0'],
  [['0.1', '0.2'], '0.3'],
  [['-0', '0.0'], '0'],
  [['1.5', '-1.5'], '0'],
  [['9007199254740992', '1'], '9007199254740993'],
  [['1e3', '2.5e-1'], '1000.25'],
  [['1.50', '', '1.5'], '3'],
])('%j is %s', (texts, sum) => {
  expect(sumExactly(texts)).toBe(sum);
});
