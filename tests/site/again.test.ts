/** What is built again, or in parts, is what is built at once: byte for byte. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/published/checksums.ts';
import { build } from '../build.ts';
import { copyFolder, PARKS } from '../copy-folder.ts';
import { everyByte } from '../faults/placing.ts';
import { run } from '../scripts/run-command.ts';

const STREETS = resolve(import.meta.dirname, '../fixtures/streets');
const place = mkdtempSync(join(tmpdir(), 'mingzhang-again-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** An edit of the table as an office makes it: a row and what becomes of it. */
const edit = record({
  row: integer({ min: 0, max: 1000 }),
  what: constantFrom('homes', 'length', 'name', 'kind', 'missing', 'remark', 'remove', 'back'),
  by: integer({ min: 1, max: 900 }),
});
type Edit = { readonly row: number; readonly what: string; readonly by: number };

const COLUMN: Readonly<Record<string, number>> = { name: 2, kind: 5, homes: 6, length: 7, missing: 6, remark: 8 };
const original = readFileSync(join(STREETS, 'streets.csv'), 'utf8').trim().split('\n');

/** The rows after an edit. A row that was removed can come back; the last of them never goes. */
function edited(rows: readonly string[], { row, what, by }: Edit): readonly string[] {
  const at = row % rows.length;
  if (what === 'remove') return rows.length > 20 ? rows.filter((_, index) => index !== at) : rows;
  if (what === 'back') {
    const lost = original.slice(1).filter((line) => !rows.some((known) => known.startsWith(keyOf(line))));
    return [...rows, ...lost.slice(0, 1)];
  }
  return rows.map((line, index) => (index === at ? changed(line, what, by) : line));
}

const keyOf = (line: string): string => `${line.split(',').slice(0, 2).join(',')},`;

function changed(line: string, what: string, by: number): string {
  const cells = line.split(',');
  const values: Readonly<Record<string, string>> = {
    name: `新街${by}`,
    kind: by % 2 ? 'lane' : 'main',
    missing: '未报',
    remark: `注${by}`,
  };
  cells[COLUMN[what] ?? 0] = values[what] ?? String(by);
  return cells.join(',');
}

describe('a site that is built again after edits', () => {
  it('is the same as one that is built at once, after two hundred of them', async () => {
    const data = copyFolder(STREETS);
    const out = join(place, 'again');
    let rows: readonly string[] = original.slice(1);
    await assert(
      asyncProperty(array(edit, { minLength: 25, maxLength: 25 }), async (edits) => {
        rows = edits.reduce(edited, rows);
        writeFileSync(join(data, 'streets.csv'), `${[original[0], ...rows].join('\n')}\n`);
        const clean = join(place, 'clean');
        rmSync(clean, { recursive: true, force: true });
        await build({ data, out });
        await build({ data, out: clean });
        expect(everyByte(out)).toBe(everyByte(clean));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('writes only the files that change, and carries the others over as they are', async () => {
    const out = join(place, 'carried');
    await build({ data: STREETS, out });
    const before = new Map(filesBelow(out).map((path) => [path, statSync(join(out, path)).ino]));
    const data = copyFolder(STREETS, {
      file: 'streets.csv',
      to: (text) => text.replace('2024,w-1,光明巷,西区,一片,lane,122,80', '2024,w-1,光明巷,西区,一片,lane,122,81'),
    });
    const hashes = readFileSync(join(out, 'SHA256SUMS'), 'utf8').split('\n');
    await build({ data, out });
    const same = new Set(
      readFileSync(join(out, 'SHA256SUMS'), 'utf8')
        .split('\n')
        .filter((line) => hashes.includes(line))
        .map((line) => line.slice(66)),
    );
    const rewritten = filesBelow(out).filter((path) => same.has(path) && statSync(join(out, path)).ino !== before.get(path));
    expect(rewritten).toEqual([]);
    expect(same.has('streets/w-1.html')).toBe(false);
    expect([same.has('streets/e-1.html'), same.has('en/streets/e-1.html')]).toEqual([true, true]);
  });

  it('does not take over a file that somebody changed', async () => {
    const out = join(place, 'touched');
    await build({ data: STREETS, out });
    const [page, whole] = [join(out, 'streets/e-1.html'), everyByte(out)];
    writeFileSync(page, 'not ours');
    const later = new Date(Date.now() + 5000);
    utimesSync(page, later, later);
    await build({ data: STREETS, out });
    expect(everyByte(out)).toBe(whole);
  });
});

it('a build leaves nothing behind in the folder for temporary files', async () => {
  const temporary = join(place, 'temporary');
  mkdirSync(temporary);
  await build({ data: PARKS, out: join(place, 'tidy'), env: { TMPDIR: temporary, TEMP: temporary, TMP: temporary } });
  expect(readdirSync(temporary)).toEqual([]);
});

describe('a site that is built in parts', () => {
  it.each([2, 5])('is, merged, the same as one that is built at once: %i parts', async (of) => {
    const whole = join(place, 'whole');
    await build({ data: STREETS, out: whole });
    const parts = Array.from({ length: of }, (_, index) => join(place, `part-${of}-${index + 1}`));
    for (const [index, out] of parts.entries()) await build({ data: STREETS, out, args: ['--shard', `${index + 1}/${of}`] });
    const files = parts.flatMap((part) => filesBelow(part).filter((path) => path !== 'SHA256SUMS'));
    expect(new Set(files).size).toBe(files.length);
    const merged = join(place, `merged-${of}`);
    expect(await run('merge.ts', '--out', merged, ...parts)).toMatchObject({ status: 0 });
    expect(everyByte(merged)).toBe(everyByte(whole));
  });

  it('is not merged while a part is missing, or a file of one is not what its list says', async () => {
    const parts = [1, 2].map((part) => join(place, `part-2-${part}`));
    const merged = join(place, 'not-merged');
    expect(await run('merge.ts', '--out', merged, parts[0] ?? '')).toMatchObject({ status: 1 });
    const broken = join(place, 'broken');
    cpSync(parts[1] ?? '', broken, { recursive: true });
    const [page = ''] = filesBelow(broken).filter((path) => path.endsWith('.html'));
    writeFileSync(join(broken, page), 'damaged');
    expect(await run('merge.ts', '--out', merged, parts[0] ?? '', broken)).toMatchObject({ status: 1 });
  });
});
