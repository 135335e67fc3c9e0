/** A file that is saved while it is read. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFile } from '../../src/package/folder.ts';
import { readSteady } from '../../src/package/read-steady.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingzhang-steady-'));
  path = join(folder, 'a.csv');
  writeFileSync(path, 'old\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Reads as usual, but something happens to the file in the first `times` readings. */
function disturbed(times: number, happen: () => void): (file: number) => Uint8Array {
  let readings = 0;
  return (file) => {
    const bytes = readFileSync(file);
    readings += 1;
    if (readings <= times) happen();
    return bytes;
  };
}

const textOf = (read: Uint8Array | string): string => (typeof read === 'string' ? read : Buffer.from(read).toString());

it('is read again, and what is read is the whole of what it has become', () => {
  const read = readSteady(
    path,
    disturbed(2, () => appendFileSync(path, 'more\n')),
  );
  expect(textOf(read)).toBe('old\nmore\nmore\n');
});

it('that is replaced by another file is read again', () => {
  writeFileSync(join(folder, 'b'), 'new\n');
  const read = readSteady(
    path,
    disturbed(1, () => renameSync(join(folder, 'b'), path)),
  );
  expect(textOf(read)).toBe('new\n');
});

it('that never keeps still is a problem', () => {
  expect(
    readSteady(
      path,
      disturbed(3, () => appendFileSync(path, 'more\n')),
    ),
  ).toBe('file-changing');
});

it.runIf(process.platform !== 'win32')('a pipe, a device, a socket and a folder are never read', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  mkdirSync(join(folder, 'folder'));
  const server = createServer().listen(join(folder, 'socket'));
  const never = (): Uint8Array => {
    throw new Error('it was read');
  };
  for (const name of ['pipe', 'folder', 'socket']) {
    expect(readSteady(join(folder, name), never), name).toBe('file-missing');
    expect(openFile(folder, name), name).toMatchObject({ problem: { code: 'file-missing' } });
  }
  expect(readSteady('/dev/zero', never)).toBe('file-missing');
  server.close();
});
