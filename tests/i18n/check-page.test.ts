import { expect, it } from 'vitest';
import { type CheckPageWords, checkPageWords, filled } from '../../src/i18n/check-page.ts';

it('says the same in both languages: every sentence has the same blanks', () => {
  const blanks = (words: CheckPageWords) =>
    Object.entries(words).map(([key, text]) => [
      key,
      typeof text === 'string' ? [...text.matchAll(/\{\w+\}/g)].map(String).sort() : Object.keys(text),
    ]);
  expect(blanks(checkPageWords('en'))).toEqual(blanks(checkPageWords('zh')));
});

it('fills the blanks it knows and leaves the others', () => {
  expect(filled('{count} of {file}', { count: 2 })).toBe('2 of {file}');
});
