/** Samples that cannot be copied here: where MINGZHANG_SAMPLES names their folder, each comes out as its table says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { problemBlock } from '../../src/i18n/problems.ts';

const SAMPLES = process.env['MINGZHANG_SAMPLES'] ?? '';
interface Sample {
  readonly id: string;
  readonly expected: string;
  readonly mention: string;
  readonly folder: string;
}

// Both tables begin with a name and what is expected; only that of the faults says what must be named.
function samplesOf(table: string): readonly Sample[] {
  const path = join(SAMPLES, table, 'EXPECTED.tsv');
  if (SAMPLES === '' || !existsSync(path)) return [];
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
    const id = cell('id') || cell('package');
    return { id, expected: cell('expect'), mention: cell('must_mention'), folder: join(SAMPLES, table, id) };
  });
}

const samples = [...samplesOf('packages'), ...samplesOf('one-fault')].filter(({ folder }) => existsSync(folder));

describe.skipIf(samples.length === 0).each([...samples])('$id ($expected)', ({ expected, mention, folder }) => {
  it('comes out as its table says', { timeout: 60_000 }, () => {
    const { publication, problems } = prepare(folder);
    const words = problems.map((problem) => problemBlock(problem, 'zh') + problemBlock(problem, 'en')).join('\n');
    if (expected === 'refuse') expect(publication, words).toBeUndefined();
    if (expected === 'ok' || expected === 'warn') expect(publication, words).toBeDefined();
    if (expected === 'warn') expect(problems.length).toBeGreaterThan(0);
    if (expected === 'warn' || expected === 'refuse') expect(words.toLowerCase()).toContain(mention.toLowerCase());
  });
});

it.runIf(SAMPLES !== '')('the folder of samples has its tables', () => {
  expect(samples.length).toBeGreaterThan(0);
});
