import { expect, it } from 'vitest';
import { read, schemaOf, told } from './reading.ts';

const series = (...values: readonly (number | string)[]) =>
  read(`年份,面积\n${values.map((value, index) => `${2010 + index},${value}\n`).join('')}`, {
    schema: schemaOf(['年份:year', '面积:number']),
  });
const jumps = (...values: readonly (number | string)[]) => series(...values).problems.filter(({ code }) => code === 'scale-jump');

it('a value ten thousand times the one before it in a series is asked about, and the ones after it are not', () => {
  expect(told(series(9.016, 90160, 9.2))).toContainEqual(expect.stringContaining('scale-jump'));
  expect(jumps(9.016, 90160, 9.2)).toMatchObject([{ row: 3, column: '面积', value: '90160', params: { usual: '9.016' } }]);
});

it('a unit that changed for good is one problem of all rows since', () => {
  expect(jumps(9.016, 9.1, 92000, 93000)).toMatchObject([{ row: 4, count: 2 }]);
});

it('a series that grows a thousandfold year by year is left alone, and so are gaps and zeros', () => {
  expect(jumps(1, 20, 400, 8000, 160000)).toEqual([]);
  expect(jumps(0, '', 5, 0, 6)).toEqual([]);
});

it('a column that is merely wide is left alone', () => {
  const wide = Array.from({ length: 40 }, (_, index) => `n${index},${(1.4 ** index).toFixed(2)}\n`).join('');
  const { problems } = read(`name,面积\n${wide}`, { schema: schemaOf(['name', '面积:number']) });
  expect(problems.filter(({ code }) => code === 'scale-jump')).toEqual([]);
});
