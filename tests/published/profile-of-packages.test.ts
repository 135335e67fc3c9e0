/** The descriptor of every folder, as it is published, keeps to the official profile. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { publishedDescriptor } from '../../src/published/published-descriptor.ts';
import { PROJECT } from '../build.ts';
import { profileFaults } from '../profile.ts';

it.each([
  'data/liuan',
  'data/demo-city',
  'tests/fixtures/parks',
  'tests/fixtures/streets',
  'tests/fixtures/estates',
  'tests/fixtures/bare-package',
])('%s', (path) => {
  const { folder, publication } = prepare(join(PROJECT, path));
  if (!folder || !publication) throw new Error('refused');
  expect(profileFaults(JSON.parse(JSON.stringify(publishedDescriptor(folder, publication.datasets))))).toEqual([]);
});

it('is a profile that refuses what is wrong', () => {
  expect(profileFaults({ resources: [] })).not.toEqual([]);
  expect(profileFaults({ resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'x', type: 'nothing' }] } }] })).not.toEqual(
    [],
  );
});
