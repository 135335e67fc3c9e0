import { expect, it } from 'vitest';
import { headlineLines } from '../../src/charts/headline.ts';

it('a headline that fits is one line', () => {
  expect(headlineLines('待遇连涨4年', 300)).toEqual(['待遇连涨4年']);
});

it('breaks between clauses rather than inside a word', () => {
  expect(headlineLines('小社区用房至少300平方米，其余社区每百户至少30平方米', 290)).toEqual([
    '小社区用房至少300平方米，',
    '其余社区每百户至少30平方米',
  ]);
});

it('without clauses the lines are of much the same length', () => {
  const [first = '', second = ''] = headlineLines('One full-time community worker for every three hundred households', 300);
  expect(Math.abs(first.length - second.length)).toBeLessThan(14);
});
