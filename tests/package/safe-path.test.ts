import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { listFiles, openFile } from '../../src/package/folder.ts';
import { pathRefusal } from '../../src/package/safe-path.ts';

it.each([
  'a.csv',
  'data/a.csv',
  './a.csv',
  'a//b/./c.csv',
  '中文 空格/表.csv',
  '..a.csv',
  'a..csv',
  '-rf',
  'a%20b.csv',
  '100%.csv',
  '.hidden/a.csv',
  'console.csv',
  'auxiliary/a.csv',
  'nulls.csv',
])('%s may be read', (path) => {
  expect(pathRefusal(path)).toBeNull();
});

it.each([
  [
    'remote',
    [
      'http://example.org/a.csv',
      'HTTPS://x',
      'ftp://x/a',
      'file:///etc/passwd',
      'data:text/csv,a',
      'javascript:x',
      's3://b/k',
      ' http://x',
    ],
  ],
  ['remote', ['//example.org/a.csv', '\\\\server\\share\\a.csv', '\\\\?\\C:\\a.csv', 'a.csv:stream']],
  ['absolute', ['/etc/passwd', '\\windows\\a.csv', 'C:\\a.csv', 'c:a.csv', '~/a.csv', '~root/a', ' /etc/passwd']],
  ['outside', ['..', '../a.csv', 'a/../../b.csv', 'a/..', '..\\a.csv', 'a\\..\\..\\b', '.. /a.csv', '.../a.csv', '. ./a', 'a\0.csv']],
  ['outside', ['%2e%2e/a.csv', '%2E%2E%2Fa.csv', '..%2fa.csv', '%2e./a', '..%5ca.csv', 'a%00.csv', 'a/%2e%2e/%2e%2e/b']],
  ['device', ['CON', 'con.csv', 'nul', 'data/NUL.txt', 'aux.csv', 'COM1', 'lpt9.csv', 'com¹', 'CONIN$', 'prn .csv', 'a\\nul', 'NUL :']],
] as const)('is refused as %s', (refusal, paths) => {
  for (const path of paths) expect(pathRefusal(path), path).not.toBeNull();
  expect(paths.map((path) => pathRefusal(path))).toEqual(paths.map(() => refusal));
});

describe('on a disk', () => {
  const work = mkdtempSync(join(tmpdir(), 'mingzhang-path-'));
  const folder = join(work, 'data');
  mkdirSync(join(folder, 'sub'), { recursive: true });
  mkdirSync(join(work, 'outside'));
  writeFileSync(join(work, 'outside/secret.csv'), 'secret');
  writeFileSync(join(work, 'data-secret.csv'), 'secret');
  writeFileSync(join(folder, 'sub/a.csv'), 'mine');
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  const link = (to: string, at: string): void => symlinkSync(to, join(folder, at));
  const found = (path: string, from = folder): string => {
    const opened = openFile(from, path);
    return 'bytes' in opened ? Buffer.from(opened.bytes).toString() : opened.problem.code;
  };

  it('a file and a link that stay inside are read', () => {
    link('sub/a.csv', 'inside.csv');
    expect([found('sub/a.csv'), found('./sub//a.csv'), found('inside.csv')]).toEqual(['mine', 'mine', 'mine']);
  });

  it('a link that leads out is refused: of a file, of a folder, through several, to a sibling whose name begins alike', () => {
    link('../outside/secret.csv', 'file.csv');
    link('../outside', 'folder');
    link('folder', 'again');
    link('../data-secret.csv', 'alike.csv');
    link(join(work, 'outside/secret.csv'), 'absolute.csv');
    const paths = ['file.csv', 'folder/secret.csv', 'again/secret.csv', 'alike.csv', 'absolute.csv'];
    expect(paths.map((path) => found(path))).toEqual(paths.map(() => 'path-outside'));
  });

  it('a link to itself, to nothing, and a name too long for any disk are no files', () => {
    link('loop', 'loop');
    link('nothing', 'dangling');
    expect([found('loop'), found('dangling'), found('x'.repeat(5000)), found(`${'x/'.repeat(5000)}a`)]).toEqual(
      Array(4).fill('file-missing'),
    );
  });

  it('the data folder may be a link itself', () => {
    symlinkSync(folder, join(work, 'linked'));
    expect([found('sub/a.csv', join(work, 'linked')), found('file.csv', join(work, 'linked'))]).toEqual(['mine', 'path-outside']);
  });

  it('a folder of pages that is a link out has no pages', () => {
    symlinkSync(join(work, 'outside'), join(folder, 'pages'));
    expect(listFiles(folder, 'pages', '.csv')).toEqual([]);
  });

  it('no path whatever gives anything but a file of the folder or a refusal', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      'sub',
      'a.csv',
      'folder',
      'secret.csv',
      'outside',
      'data',
      '%2e%2e',
      '',
      '~',
      'CON',
      '\0',
      'etc',
      'passwd',
    );
    const path = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .chain((parts) => fc.constantFrom('/', '\\', sep).map((by) => parts.join(by)));
    fc.assert(
      fc.property(path, (any) => {
        expect(found(any)).toMatch(/^(mine|path-\w+|file-missing)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
