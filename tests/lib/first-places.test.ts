import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFirstPlaces } from '../../src/lib/first-places.ts';

it('remembers what a Map would remember', () => {
  const texts = fc.oneof(
    fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 500 }),
    fc.array(
      fc.nat(300).map((number) => `E${String(number).padStart(6, '0')}`),
      { maxLength: 500 },
    ),
  );
  fc.assert(
    fc.property(texts, (all) => {
      const first = new Map<string, number>();
      const places = createFirstPlaces(all.length, (position) => all[position] ?? '');
      all.forEach((text, position) => {
        expect(places.seen(text, position)).toBe(first.get(text) ?? -1);
        if (!first.has(text)) first.set(text, position);
      });
    }),
    { numRuns: 500 },
  );
});

it('a hundred thousand codes in order take no longer than they should', () => {
  const codes = Array.from({ length: 100_000 }, (_, index) => `3415${String(index).padStart(14, '0')}`);
  const places = createFirstPlaces(codes.length, (position) => codes[position] ?? '');
  expect(codes.every((code, position) => places.seen(code, position) === -1)).toBe(true);
  expect(places.seen('341500000000099999', 0)).toBe(99_999);
}, 10_000);
