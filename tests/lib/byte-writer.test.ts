import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteWriter } from '../../src/lib/byte-writer.ts';

it('writes what TextEncoder writes, halves of characters included', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (texts, last) => {
      const writer = createByteWriter();
      for (const text of texts) writer.write(text);
      expect([...writer.take()]).toEqual(texts.flatMap((text) => [...new TextEncoder().encode(text)]));
      writer.write(last);
      expect([...writer.take()]).toEqual([...new TextEncoder().encode(last)]);
    }),
  );
});

it('grows with a text that is longer than its room', () => {
  const writer = createByteWriter();
  writer.write('安'.repeat(700_000));
  expect(writer.take()).toHaveLength(2_100_000);
});
