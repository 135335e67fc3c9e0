/** The machine's faults have words, the program's have none. */
import { expect, it } from 'vitest';
import { machineFault } from '../../scripts/machine-fault.ts';

const withCode = (message: string, code: string | number): Error => Object.assign(new Error(message), { code });

it.each([
  ['a code', withCode('write', 'ENOSPC'), '磁盘满了 / the disk is full: write'],
  [
    'a saying of another tool',
    new Error('open x: no space left on device\n    at build'),
    '磁盘满了 / the disk is full: open x: no space left on device',
  ],
  ['a number for which there is no name', withCode(', Unknown error: Device or resource busy', -4094), /in use/],
  ['a thread without memory', withCode('JS heap out of memory', 'ERR_WORKER_OUT_OF_MEMORY'), /内存不够/],
  ['a cause', new Error('the renderer failed', { cause: withCode('read', 'EIO') }), /broken: read/],
])('%s is the machine’s', (_, error, words) => {
  if (typeof words === 'string') expect(machineFault(error)).toBe(words);
  else expect(machineFault(error)).toMatch(words);
});

it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'ENOTDIR', 'EROFS', 'EMFILE', 'ENFILE', 'EIO', 'EBUSY', 'EXDEV', 'ELOOP', 'ENAMETOOLONG'])(
  '%s has words in both languages',
  (code) => expect(machineFault(withCode('open', code))).toMatch(/^[^a-z]+ \/ [a-z ,-]+: open$/),
);

it.each([new Error('unknown chart kind'), withCode('bad', 'ERR_INVALID_ARG_TYPE'), 'text', undefined])('%s is not', (error) => {
  expect(machineFault(error)).toBe(undefined);
});
