import { expect, it } from 'vitest';
import { read, told } from './reading.ts';

const rows = (cells: readonly string[]) => read(`小区,户数\n${cells.map((cell, index) => `小区${index},${cell}\n`).join('')}`);
const typeOf = (cells: readonly string[]) => rows(cells).schema?.fields[1]?.type;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(300 + index * 7));

it('one cell of ten that is no number does not make a column of names: it is told', () => {
  const table = rows([...numbers(9), '约800']);
  expect(table.schema?.fields[1]?.type).toBe('integer');
  expect(told(table)).toContainEqual(expect.stringContaining('hedged-number x.csv 11 户数'));
});

it('more of them do, and so does one among few', () => {
  expect(typeOf([...numbers(8), '约800', '三百'])).toBe('string');
  expect(typeOf([...numbers(5), '约800'])).toBe('string');
});

it('words for "no data" are no names, and are entered as missing values', () => {
  const table = rows([...numbers(3), '暂无数据', '暂无数据', '暂无数据', '']);
  expect(table.schema?.fields[1]).toMatchObject({ type: 'integer', missingValues: ['', '暂无数据'] });
});
