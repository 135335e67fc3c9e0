import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entityFile, entityPath, groupPath, peersPath, readRegisterCall, registerCall, sortedPath } from '../../src/lib/register-files.ts';

it('a plain key is the name of its page', () => {
  expect(entityPath('communities', 'd1-001')).toBe('communities/d1-001.html');
});

it.each(['compare', 'image', 'peers', 'index'])('no thing takes the page %s', (key) => {
  expect(entityFile(key)).toMatch(new RegExp(`^${key}-x[0-9a-z]{13}$`));
});

it('two keys never share a page', () => {
  const keys = fc.oneof(fc.string(), fc.constantFrom('compare', 'Compare', 'compare.', 'image', 'peers', 'index', 'Index'));
  fc.assert(fc.property(keys, keys, (a, b) => a === b || entityFile(a) !== entityFile(b)));
});

it('a column whose name says that it rises has a page of its own', () => {
  expect(sortedPath('r', 'pay-rising', false)).not.toBe(sortedPath('r', 'pay', true));
  expect(sortedPath('r', 'rising', false)).not.toBe(sortedPath('r', '', true));
});

it('names of groups are safe in addresses', () => {
  expect(groupPath('r', '金安区')).toMatch(/^r\/groups\/n-x[0-9a-z]{13}\.html$/);
  expect(peersPath('r', 'central-0-1000', 'pay')).toBe('r/peers/central-0-1000.html#pay');
});

it('a script says what was put in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readRegisterCall(registerCall(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
