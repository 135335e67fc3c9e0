/** Releases of a folder: each names the one before by its hash, so nobody changes an old one unseen. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { frozenTableFile, loadReleases, RELEASE_SUMS, readFrozenTable, releaseFile } from '../../src/package/releases.ts';
import { copyFolder } from '../copy-folder.ts';

const DEMO = join(import.meta.dirname, '../../data/demo-city');
const ids = loadReleases(DEMO).releases.map(({ release }) => release.id);
const [first = '', second = ''] = ids;

const problemsOf = (folder: string): readonly string[] => loadReleases(folder).problems.map(({ code, file }) => `${code} ${file}`);

it('stand in the order of their chain, whatever their names', () => {
  expect(ids).toEqual(['2021-01-20', '2021-03-31', '2021-05-18', '2021-06-30']);
  expect(problemsOf(DEMO)).toEqual([]);
});

it('cannot be changed afterwards without the next one saying so', () => {
  const folder = copyFolder(DEMO, { file: releaseFile(first), to: (text) => text.replace('"households"', '"Households"') });
  expect(problemsOf(folder)).toEqual([`release-altered ${releaseFile(first)}`]);
});

it('cannot be changed where it is the newest either: its hash is listed beside', () => {
  const newest = releaseFile(ids.at(-1) ?? '');
  const folder = copyFolder(DEMO, { file: newest, to: (text) => text.replace('"households"', '"Households"') });
  expect(problemsOf(folder)).toEqual([`release-altered ${newest}`]);
});

it('that lost the one before, or are no releases, are named', () => {
  const folder = copyFolder(
    DEMO,
    { file: releaseFile(first), to: () => null },
    { file: 'releases/notes.json', to: () => '{"id": "notes"}' },
  );
  expect(problemsOf(folder)).toEqual(['release-unreadable releases/notes.json', `release-missing ${releaseFile(first)}`]);
});

it('that follow one that is nowhere, not even in the list, are named', () => {
  const folder = copyFolder(
    DEMO,
    { file: releaseFile(first), to: () => null },
    { file: RELEASE_SUMS, to: (text) => text.replace(/^.*2021-01-20.*\n/m, '') },
  );
  expect(problemsOf(folder)).toEqual(ids.slice(1).map((id) => `release-chain ${releaseFile(id)}`));
});

it('cannot be taken away, the newest neither: the list has it', () => {
  const newest = releaseFile(ids.at(-1) ?? '');
  expect(problemsOf(copyFolder(DEMO, { file: newest, to: () => null }))).toEqual([`release-missing ${newest}`]);
});

it('without the list, or without a line in it, are told to have none', () => {
  const newest = releaseFile(ids.at(-1) ?? '');
  expect(problemsOf(copyFolder(DEMO, { file: RELEASE_SUMS, to: () => null }))).toEqual([`release-unlisted ${newest}`]);
});

it('two of which claim the same place in the chain are told', () => {
  const folder = copyFolder(DEMO);
  const copy = readFileSync(join(folder, releaseFile(second)), 'utf8').replace(`"id": "${second}"`, '"id": "again"');
  writeFileSync(join(folder, releaseFile('again')), copy);
  expect(problemsOf(folder).some((line) => line.startsWith('release-'))).toBe(true);
});

it('whose tables are gone or hold something else are told, however well they unpack', () => {
  const [table] = loadReleases(DEMO).releases[0]?.release.tables ?? [];
  if (!table) throw new Error('no table');
  const path = frozenTableFile(table);
  const folder = copyFolder(DEMO);
  writeFileSync(join(folder, path), gzipSync('a,b\r\n1,2\r\n'));
  expect(readFrozenTable(folder, table)).toMatchObject({ problem: { code: 'frozen-table-damaged', file: path } });
  writeFileSync(join(folder, path), 'no gzip');
  expect(readFrozenTable(folder, table)).toMatchObject({ problem: { code: 'frozen-table-damaged' } });
  rmSync(join(folder, path));
  expect(problemsOf(folder)).toContain(`frozen-table-damaged ${path}`);
});
