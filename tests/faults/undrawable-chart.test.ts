/** Charts whose figures their kind cannot draw, through the commands that a person runs: told in words, and the old site stands. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { chartCases } from '../checks/cases/charts.ts';
import { copyFolder } from '../copy-folder.ts';
import { run } from '../scripts/run-command.ts';
import { finish, TRACE } from './commands.ts';
import { emptyPlace, everyByte, leftBeside, writeSite } from './placing.ts';

const place = emptyPlace(tmpdir());
const out = writeSite(join(place, 'place/site'), 'old', 4);
const oldBytes = everyByte(out);

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The first folder of some of the faults; all of them are in the cases of the catalogue. */
const FOLDERS = ['chart-units', 'chart-negative', 'chart-change', 'chart-total', 'chart-squares'].map((code) => {
  const [first] = chartCases[code] ?? [];
  if (!first) throw new Error(`no case: ${code}`);
  return { ...first, code };
});

it.each(FOLDERS)(
  '$fault is told with its place by check and by build, and the old site stays byte for byte',
  {
    timeout: 60_000,
  },
  async ({ folder, fail, code, at: { line }, names }) => {
    const data = copyFolder(folder, ...fail);
    const inChinese = await run('check.ts', '--data', data);
    const inEnglish = await run('check.ts', '--data', data, '--lang', 'en');
    const built = await finish({ data, out });
    expect([inChinese.status, inEnglish.status, built.status]).toEqual([1, 1, 1]);
    for (const { err } of [inChinese, built]) expect(err).toContain(`【必须改】charts.yaml 第 ${line} 行`);
    expect(inEnglish.err).toContain(`[must be mended] charts.yaml, line ${line}`);
    for (const { err } of [inChinese, inEnglish, built]) {
      for (const named of [code, ...names]) expect(err).toContain(named);
      expect(err).not.toMatch(TRACE);
    }
    expect(everyByte(out)).toBe(oldBytes);
    expect(leftBeside(out)).toEqual([]);
  },
);
