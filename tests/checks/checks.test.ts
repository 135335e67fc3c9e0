/** Every check of the catalogue, shown: one folder that has the fault and one that nearly has it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { checkGroups } from '../../src/components/check-groups.ts';
import { cellChecks } from '../../src/i18n/checks/cell.ts';
import { privacyChecks } from '../../src/i18n/checks/privacy.ts';
import { workbookChecks } from '../../src/i18n/checks/workbook.ts';
import { problemWords } from '../../src/i18n/problem-words.ts';
import { problemBlock } from '../../src/i18n/problems.ts';
import type { Problem } from '../../src/model.ts';
import { copyFolder, PARKS } from '../copy-folder.ts';
import { CELL_CASES } from '../tables/cast/cell-cases.ts';
import type { CheckCase } from './case.ts';
import { chartCases } from './cases/charts.ts';
import { metricCases } from './cases/metrics.ts';
import { packageCases } from './cases/package.ts';
import { pictureCases } from './cases/pictures.ts';
import { proseCases } from './cases/prose.ts';
import { registerCases } from './cases/registers.ts';
import { standardCases } from './cases/standards.ts';
import { structureCases } from './cases/structure.ts';
import { tableCases } from './cases/table.ts';
import { ELSEWHERE } from './elsewhere.ts';

const TESTS = resolve(import.meta.dirname, '..');
const CASES = {
  ...packageCases,
  ...structureCases,
  ...tableCases,
  ...metricCases,
  ...proseCases,
  ...chartCases,
  ...standardCases,
  ...registerCases,
  ...pictureCases,
};
const shown = Object.entries(CASES).flatMap(([code, cases]) => cases.map((each) => ({ code, ...each })));
/** What is not filled in, or came from a missing value. */
const UNFINISHED = /\{[a-z]\w*\}|undefined|\[object|NaN/;

describe.each(shown)('$code: $fault', ({ code, folder, fail, pass = [], at, names }: CheckCase & { code: string }) => {
  it('is found, with its level and its place, and its words name what is there', () => {
    const { publication, problems } = prepare(copyFolder(folder, ...fail));
    expect(problems.map((problem) => problem.code)).toContain(code);
    const found = problems.filter((problem) => problem.code === code);
    for (const problem of found) expectLevel(problem);
    expect(found).toContainEqual(expect.objectContaining(at));
    expect(publication === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
    for (const lang of ['zh', 'en'] as const) {
      const words = found.map((problem) => problemBlock(problem, lang)).join('\n');
      for (const name of names) if (lang === 'zh' || !/\p{Script=Han}/u.test(name)) expect(words).toContain(name);
      expect(words).not.toMatch(UNFINISHED);
    }
  });

  it('is not found in the near miss', () => {
    expect(prepare(copyFolder(folder, ...pass)).problems.map((problem) => problem.code)).not.toContain(code);
  });
});

// In a figures table what is elsewhere a doubt refuses: its cells are what the site is there to publish.
function expectLevel({ code, severity, file }: Problem): void {
  const level = problemWords[code]?.level;
  if (file === 'plan.csv' && severity === 'error') expect(['warning', 'error']).toContain(level);
  else expect(severity, code).toBe(level);
}

it('every check of the catalogue is shown here or where it is said to be', () => {
  const testsBelow = (folder: string): string =>
    readdirSync(join(TESTS, folder), { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => readFileSync(join(TESTS, folder, path), 'utf8'))
      .join('\n');
  const texts = { workbook: testsBelow('tables/workbook'), privacy: readFileSync(join(TESTS, 'tables/privacy.test.ts'), 'utf8') };
  const isShown = (code: string): boolean => {
    if (code in CASES || code in CELL_CASES) return true;
    if (code in workbookChecks) return texts.workbook.includes(`'${code}'`);
    if (code in privacyChecks) return texts.privacy.includes(`'${code}'`);
    const place = ELSEWHERE[code];
    return place !== undefined && readFileSync(join(TESTS, place.file), 'utf8').includes(place.text);
  };
  expect(Object.keys(problemWords).filter((code) => !isShown(code))).toEqual([]);
  expect(Object.keys(CELL_CASES).sort()).toEqual(Object.keys(cellChecks).sort());
  expect(Object.keys(CASES).filter((code) => !(code in problemWords))).toEqual([]);
});

it('every check of the catalogue is on its page', () => {
  const listed = checkGroups('zh').flatMap(({ checks }) => checks.map(({ code }) => code));
  expect(Object.keys(problemWords).filter((code) => !listed.includes(code))).toEqual([]);
});

it('there are more than two hundred checks, and each says in both languages what is wrong and what to do', () => {
  expect(Object.keys(problemWords).length).toBeGreaterThan(200);
  for (const [code, { zh, en }] of Object.entries(problemWords)) {
    for (const text of [...zh, ...en]) expect(text.trim().length, code).toBeGreaterThan(3);
    expect(en.join(''), code).not.toMatch(/[\u4e00-\u9fff]{6}/);
  }
});

it('one mistake is one problem, not a trail of those that follow from it', () => {
  const { problems, publication } = prepare(
    copyFolder(PARKS, { file: 'plan.csv', to: (text) => text.replace('open-parks,3', 'open-parks,三座') }),
  );
  expect(publication).toBeUndefined();
  expect(problems.map(({ code }) => code)).toHaveLength(1);
});

it('one wrong column of hundreds of rows is one problem with examples', () => {
  const rows = Array.from({ length: 900 }, (_, index) => `park ${index},east,${(index % 7) + 1}万,${index},40`);
  const to = () => `park,district,area,visitors,shade\n${rows.join('\n')}\n`;
  const { problems } = prepare(copyFolder(PARKS, { file: 'parks.csv', to }, { file: 'checks.yaml', to: () => 'checks: []\n' }));
  const [only, ...more] = problems.filter(({ code }) => code === 'wan-in-cell');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ row: 2, column: 'area', count: 900, examples: { 4: { row: 6 } } });
  expect(problemBlock(only as Problem, 'zh')).toContain('第 2、3、4、5、6… 行（共 900 处）');
});
