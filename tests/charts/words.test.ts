import { expect, it } from 'vitest';
import { measure, type Run, wrap } from '../../src/charts/words.ts';

const lines = (runs: readonly Run[], width: number) => wrap(runs, width, 'small').map((line) => line.map(({ text }) => text).join(''));

it('breaks Chinese between any two characters, but never before a closing mark', () => {
  expect(lines([{ text: '城市社区，治理' }], 53)).toEqual(['城市社区，', '治理']);
});

it('breaks English between words and keeps the spaces within a line', () => {
  expect(lines([{ text: 'below a thousand households' }], 75)).toEqual(['below a', 'thousand', 'households']);
});

it('keeps a number with the strength before it, where a line can hold both', () => {
  const value: readonly Run[] = [
    { text: '至少', solid: true },
    { text: '200', observation: 'recruited', solid: true },
  ];
  expect(lines([{ text: '累计招考' }, ...value], 90)).toEqual(['累计招考', '至少200']);
  expect(lines(value, 30)).toEqual(['至少', '200']);
});

it('leaves no single character on the last line', () => {
  expect(lines([{ text: '一二三四五' }], 53)).toEqual(['一二三', '四五']);
});

it('sets a narrow gap between Han and a digit', () => {
  expect(measure([{ text: '至少' }, { text: '2' }], 'small')).toBeGreaterThan(
    measure([{ text: '至少' }], 'small') + measure([{ text: '2' }], 'small'),
  );
});
