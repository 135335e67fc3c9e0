import { expect, it } from 'vitest';
import type { Field } from '../../src/package/descriptor.ts';
import { castCell, missingValuesOf } from '../../src/tables/cast.ts';

const MISSING = missingValuesOf(['', { value: '来源未载', label: 'not-stated' }, { value: 'x', label: 'lost in the flood' }]);
const field = (type: Field['type'], more: Partial<Field> = {}): Field => ({ name: 'f', type, constraints: {}, ...more });

it.each([
  ['an integer', '36', field('integer'), 36],
  ['a negative integer', '-5', field('integer'), -5],
  ['a number', '1202.1', field('number'), 1202.1],
  ['a number with padding', ' 7.5 ', field('number'), 7.5],
  ['a number in groups that the field declares', '1,204,300.50', field('number', { groupChar: ',' }), 1204300.5],
  ['a number with a decimal comma that the field declares', '7,5', field('number', { decimalChar: ',' }), 7.5],
  ['a year', '2017', field('year'), '2017'],
  ['a date', '2020-06-01', field('date'), '2020-06-01'],
  ['a boolean', 'true', field('boolean'), true],
  ['a boolean in the words of the field', '是', field('boolean', { trueValues: ['是'], falseValues: ['否'] }), true],
  ['a text that looks like a number', '00123', field('string'), '00123'],
])('%s is read as its type says', (_, raw, as, value) => {
  expect(castCell(raw, as, MISSING)).toEqual({ value, status: 'normal', raw });
});

it.each([
  ['an amount in 万', '12.5万', 'number'],
  ['a floor in words', '200余', 'integer'],
  ['a range', '300-400', 'integer'],
  ['an integer with a fraction', '3.7', 'integer'],
  ['infinity', 'Infinity', 'number'],
  ['a letter for a digit', '1O0', 'integer'],
  ['a group that the field does not declare', '1,204', 'integer'],
  ['a hexadecimal number', '0x10', 'number'],
  ['a day that does not exist', '2020-02-30', 'date'],
  ['a date in another form', '2020/6/1', 'date'],
] as const)('%s is unreadable, never a value', (_, raw, type) => {
  expect(castCell(raw, field(type), MISSING)).toEqual({ value: null, status: 'unreadable', raw });
});

it('a missing value says why where its label is a status, and is plainly missing else', () => {
  expect(castCell('来源未载', field('number'), MISSING)).toMatchObject({ value: null, status: 'not-stated' });
  expect(castCell('', field('number'), MISSING)).toMatchObject({ value: null, status: 'missing' });
  expect(castCell('x', field('number'), MISSING)).toMatchObject({ value: null, status: 'missing' });
});
