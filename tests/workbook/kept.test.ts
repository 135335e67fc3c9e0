/** A workbook of a folder that has not changed is kept, and only then. */
import { appendFileSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { loadFolder } from '../../src/package/load.ts';
import { writeChecksums } from '../../src/published/checksums.ts';
import { fileWriter, standingSite } from '../../src/published/files.ts';
import { inputsOf } from '../../src/published/inputs.ts';
import { writeData } from '../../src/published/write.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';

const work = mkdtempSync(join(tmpdir(), 'mingzhang-kept-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const [old, next] = [join(work, 'old'), join(work, 'next')];

function inputs(...edits: readonly Edit[]): string {
  const { folder } = loadFolder(copyFolder(PARKS, ...edits));
  return folder ? inputsOf(folder) : 'refused';
}

it('what figures are made from is told by every file that they are made from, and by nothing else', () => {
  expect(inputs()).toBe(inputs());
  expect(inputs({ file: 'pages/zh/about.md', to: (text) => `${text}\n\n又一段。` })).toBe(inputs());
  const edits: readonly Edit[] = [
    { file: 'plan.csv', to: replacing('parks,2,=', 'parks,1,=') },
    { file: 'metrics.yaml', to: replacing('method: sum\n    field: visitors', 'method: max\n    field: visitors') },
    { file: 'checks.yaml', to: replacing('at_most:', 'equal:') },
    { file: 'datapackage.json', to: replacing('"n/s"', '"n.s."') },
    { file: 'site.yaml', to: replacing('synthetic: true', 'synthetic: false') },
  ];
  expect(new Set([inputs(), ...edits.map((edit) => inputs(edit))]).size).toBe(edits.length + 1);
});

it('it is carried over where the site that stands has it as it was made, and made anew where somebody changed it', () => {
  const { folder, publication } = prepare(PARKS);
  if (!folder || !publication) throw new Error('refused');
  const files = writeData(fileWriter(old, null), publication, folder, { root: '', same: null });
  writeChecksums(old, files);
  const again = (same: boolean) => {
    const standing = standingSite(old);
    return writeData(fileWriter(next, standing), publication, folder, { root: '', same: same ? standing : null }).filter(({ path }) =>
      path.endsWith('.xlsx'),
    );
  };
  const made = files.filter(({ path }) => path.endsWith('.xlsx'));
  expect(made.map(({ path }) => path)).toEqual(['audit.xlsx', 'audit.en.xlsx']);
  expect(again(true)).toEqual(made.map((file) => ({ ...file, carried: true })));
  expect(again(false)).toEqual(made.map((file) => ({ ...file, carried: true })));
  appendFileSync(join(old, 'audit.xlsx'), 'x');
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(old, 'audit.xlsx'), later, later);
  expect(again(true).map(({ hash, carried }) => ({ hash, carried }))).toEqual(
    made.map(({ hash, path }) => ({ hash, carried: path !== 'audit.xlsx' })),
  );
});
