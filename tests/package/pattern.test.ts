/** Patterns as people write them, for whatever program. */
import { describe, expect, it } from 'vitest';
import { wholePattern } from '../../src/package/pattern.ts';

describe('a pattern', () => {
  it.each([
    ['[A-Z]{3}', 'ARB', 'ARBX'],
    ['^[A-Z]{3}$', 'ARB', 'arb'],
    ['a|b', 'a', 'ab'],
    ['[\\w.\\-]+\\@[\\w\\-]+', 'a-b@c', 'a b'],
    ['(?i)^arab.*$', 'ARAB World', 'World'],
    ['\\A\\d+\\Z', '12', '1a'],
    ['(?P<year>\\d{4})', '2024', '24'],
    ['\\p{Lu}+', 'ÄÖ', 'äö'],
    ['.', '𠀀', '𠀀𠀀'],
    ['\\\\Z', '\\Z', ''],
  ])('%s holds for %j and not for %j', (pattern, right, wrong) => {
    const whole = wholePattern(pattern);
    expect(whole?.test(right)).toBe(true);
    expect(whole?.test(wrong)).toBe(false);
  });

  it.each(['(', '[', '*', '(?<=a', 'a++', '(?>a)'])('%s is none', (pattern) => {
    expect(wholePattern(pattern)).toBeNull();
  });
});
