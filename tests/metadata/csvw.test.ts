/** What CSVW promises of a column is what its cells keep. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnName } from '../../src/metadata/csvw.ts';
import { datatypeOf } from '../../src/metadata/csvw-datatype.ts';

it('names of columns are those that the standard allows, and different ones stay different', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => each.isWellFormed());
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(columnName(a)).toMatch(/^(?:[A-Za-z0-9]|%[0-9A-F]{2})(?:[A-Za-z0-9_]|%[0-9A-F]{2})*$/);
      if (a !== b) expect(columnName(a)).not.toBe(columnName(b));
    }),
  );
  expect(columnName('as_stated')).toBe('as_stated');
  expect(columnName('户数')).toBe('%E6%88%B7%E6%95%B0');
});

it.each([
  ['integer', {}, 'integer'],
  ['number', { groupChar: ',' }, { base: 'number', format: { groupChar: ',' } }],
  // A cell may say 约200.
  ['number', { relation: true }, 'string'],
  ['number', { bareNumber: false }, 'string'],
  ['boolean', {}, { base: 'boolean', format: 'true|false' }],
  ['boolean', { trueValues: ['是'], falseValues: ['否'] }, { base: 'boolean', format: '是|否' }],
  ['boolean', { trueValues: ['是', '有'], falseValues: ['否'] }, 'string'],
  ['date', {}, 'date'],
  ['date', { format: '%Y/%m/%d' }, { base: 'date', format: 'yyyy/MM/dd' }],
  ['date', { format: 'any' }, 'string'],
  ['year', {}, 'gYear'],
  ['list', {}, 'string'],
] as const)('a %s with %j is %j', (type, schema, expected) => {
  expect(datatypeOf(type, schema)).toEqual(expected);
});
