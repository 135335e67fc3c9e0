import { expect, it, vi } from 'vitest';
import { remember } from '../../src/lib/remember.ts';

const lengthOf = () => vi.fn((text: string, times: number) => ({ length: text.length * times }));

it('does the same work once', () => {
  const work = lengthOf();
  const ask = remember(10, work);
  expect(ask('用房', 3)).toBe(ask('用房', 3));
  expect(work).toHaveBeenCalledTimes(1);
});

it('tells apart what is given, whatever is in it', () => {
  const ask = remember(10, (one: string, other: string) => [one, other]);
  expect(ask('a","b', 'c')).toEqual(['a","b', 'c']);
  expect(ask('a', 'b","c')).toEqual(['a', 'b","c']);
});

it('keeps the newest answers and lets the oldest go', () => {
  const work = lengthOf();
  const ask = remember(10, work);
  for (let time = 0; time < 25; time++) ask('x', time);
  work.mockClear();
  for (let time = 15; time < 25; time++) ask('x', time);
  expect(work).not.toHaveBeenCalled();
  ask('x', 0);
  expect(work).toHaveBeenCalledTimes(1);
});

it('keeps an answer that is asked for again and again', () => {
  const work = lengthOf();
  const ask = remember(3, work);
  ask('always', 1);
  for (let time = 0; time < 20; time++) {
    ask('x', time);
    ask('always', 1);
  }
  expect(work.mock.calls.filter(([text]) => text === 'always')).toHaveLength(1);
});
