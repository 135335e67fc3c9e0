import { expect, it } from 'vitest';
import { decode } from '../../src/tables/decode.ts';

it('a file that no text can hold is refused before it is read', () => {
  // As long as it says, and empty: what is refused by its length must not be looked at.
  const bytes = new Proxy(new Uint8Array(1), {
    get: (target, name) => (name === 'length' ? 500 * 1024 * 1024 : Reflect.get(target, name)),
  });
  expect(decode('a.csv', bytes)).toEqual({
    problems: [{ code: 'file-too-large', severity: 'error', file: 'a.csv', params: { megabytes: 500 } }],
  });
  expect(decode('a.csv', new TextEncoder().encode('a\n')).text).toBe('a\n');
});
