/** Packages with one fault each: whatever the fault, the status is right, the message names the culprit, and no number is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { problemBlock } from '../../src/i18n/problems.ts';
import type { Problem } from '../../src/model.ts';
import { cellAt } from '../../src/tables/cells.ts';
import { readTables } from '../../src/tables/read-tables.ts';
import { numberAt, statusAt, type Table } from '../../src/tables/table.ts';
import { type OneFault, oneFaults } from './generate.ts';
import { HEADER, ROWS } from './register.ts';

const CASES = oneFaults();
const CLEAN = new Map(ROWS.map((row) => [row[0] ?? '', row]));

function folderOf(files: OneFault['files']): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-fault-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

it('there are more than two hundred, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThan(200);
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
});

it('the ground they are made on has no fault', () => {
  const folder = folderOf(CASES.find(({ id }) => id === 'encoding-utf8')?.files ?? {});
  expect(prepare(folder).problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

describe.each([...CASES])('$id ($expect)', ({ expect: expected, mentions, files, cell, group }) => {
  it('comes out as it must', () => {
    const folder = folderOf(files);
    const { publication, problems, folder: loaded } = prepare(folder);
    rmSync(folder, { recursive: true });
    const words = wordsOf(problems);
    if (expected === 'refuse') expect(publication, words).toBeUndefined();
    if (expected === 'ok' || expected === 'warn') expect(publication, words).toBeDefined();
    if (expected === 'warn')
      expect(
        problems.some(({ severity }) => severity === 'warning'),
        words,
      ).toBe(true);
    if (expected === 'refuse') expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    for (const mention of mentions) expect(words).toContain(mention);
    expect(words).not.toMatch(/undefined|\[object|\{[a-z]\w*\}/);
    if (!publication || !loaded) return;
    const table = readTables(loaded.descriptor.resources, loaded.files).tables.get('communities');
    if (table) expectRightValues(table, group, cell);
  });
});

function wordsOf(problems: readonly Problem[]): string {
  return problems.map((problem) => problemBlock(problem, 'zh') + problemBlock(problem, 'en')).join('\n');
}

// Each row is found by its code; what is neither the cell that was spoiled nor missing has the value it always had.
function expectRightValues(table: Table, group: string, spoiled: OneFault['cell']): void {
  const codes = table.columns.get('小区编号');
  for (let position = 0; position < table.length; position++) {
    const row = CLEAN.get(codes ? cellAt(codes.text, position) : '');
    for (const [place, name] of HEADER.entries()) {
      const column = table.columns.get(name);
      if (!column || !row || table.totals.has(position)) continue;
      const [status, text] = [statusAt(column, position), cellAt(column.text, position)];
      if (row[0] === 'HX0004' && (spoiled ? spoiled.column === name : group !== 'encoding' && text !== row[place])) {
        if (spoiled && spoiled.value !== '*') expect(status === 'normal' ? text : null, `${name} of row 5`).toBe(spoiled.value);
      } else if (status === 'normal') expect(group === 'date' && place === 6 ? text.slice(0, 4) : text).toBe(row[place]);
      // A missing cell is never a nought, nor any other number.
      if (status !== 'normal') expect(numberAt(column, position)).toBeNaN();
    }
  }
}
