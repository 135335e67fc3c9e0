import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstIndex } from '../../src/lib/first-index.ts';

it('finds what a look at every index finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (values, limit) => {
      const sorted = values.sort((a, b) => a - b);
      const found = sorted.findIndex((value) => value > limit);
      expect(firstIndex(sorted.length, (index) => (sorted[index] ?? 0) > limit)).toBe(found === -1 ? sorted.length : found);
    }),
  );
});
