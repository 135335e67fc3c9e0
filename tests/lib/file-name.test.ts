import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/lib/file-name.ts';

const NAMES = [
  'CON',
  'con',
  'Con',
  'nul',
  'com1',
  'index',
  'INDEX',
  'index.html',
  'templates',
  'files',
  '..',
  '.',
  '',
  ' ',
  '-rf',
  '--',
  'a/b',
  'a\\b',
  'a:b',
  'C:\\x',
  '%2e%2e',
  '%2e%2e%2f',
  '中文 空格',
  '中文空格',
  'a',
  'A',
  'a ',
  'a.',
  'a..',
  'a\0',
  'é',
  'e\u0301',
  'ﬁ',
  'fi',
  'İ',
  'i',
  'ß',
  'ss',
  'K',
  'k',
  '😀',
  '😁',
  '\ud83d',
  '\ud83e',
  '\u202etxt',
  '\u200b',
  '__proto__',
  'constructor',
  'x'.repeat(80),
  'x'.repeat(81),
  'x'.repeat(300),
  `${'x'.repeat(300)}y`,
];

/** As a disk may see a name that minds neither case nor composition. */
const onDisk = (name: string): string => name.normalize('NFC').toLowerCase();

it('keeps a plain name', () => {
  for (const name of ['floor-space', 'pairs_2', '2024', 'x'.repeat(80)]) expect(fileName(name)).toBe(name);
});

it('gives each awkward name a file of its own', () => {
  const made = NAMES.map(fileName);
  expect(new Set(made.map(onDisk)).size).toBe(NAMES.length);
});

it('gives a name that looks like a made one a file of its own', () => {
  const made = fileName('中文');
  expect(fileName(made)).not.toBe(made);
});

describe('whatever the name, its file', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aA.-_/\\ é̈e\u0301İi') }),
    fc.constantFrom(...NAMES),
  );

  it('has letters, digits, hyphens and underscores only, begins with no hyphen, and fits every disk', () => {
    fc.assert(
      fc.property(name, (any) => {
        expect(fileName(any)).toMatch(/^[a-z0-9][a-z0-9_-]{0,79}$/);
      }),
    );
  });

  it('is no device of Windows and no file of the site', () => {
    fc.assert(
      fc.property(name, (any) => {
        expect(fileName(any)).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d|index|templates|files)$/);
      }),
    );
  });

  it('is no other name’s', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        if (one !== other) expect(onDisk(fileName(one))).not.toBe(onDisk(fileName(other)));
        else expect(fileName(one)).toBe(fileName(other));
      }),
      { numRuns: 2000 },
    );
  });
});
