/** `npm run diff` on the demo city's releases. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { copyFolder, PARKS } from '../copy-folder.ts';
import { run } from './run-command.ts';

const DEMO = resolve(import.meta.dirname, '../../data/demo-city');

it('between a release and the folder that it was made from is empty', async () => {
  expect(await run('diff.ts', '--data', DEMO)).toMatchObject({ status: 0, err: '' });
  expect((await run('diff.ts', '--data', DEMO, '--json')).out).toBe('[]\n');
});

it('between two releases is told in words, with the reason that was given', async () => {
  const { status, out } = await run('diff.ts', '--data', DEMO, '2021-03-31', '2021-05-18', '--lang', 'zh');
  expect(status).toBe(0);
  expect(out).toContain('7.3元 → 73,000元');
  expect(out).toContain('[更正错误]');
  expect((await run('diff.ts', '--data', DEMO, '2021-03-31', '2021-05-18', '--lang', 'en')).out).toContain('correction of an error');
});

it('backwards is the same changes the other way', async () => {
  const there = JSON.parse((await run('diff.ts', '--data', DEMO, '2021-01-20', '2021-05-18', '--json')).out);
  const back = JSON.parse((await run('diff.ts', '--data', DEMO, '2021-05-18', '2021-01-20', '--json')).out);
  const ids = (changes: readonly { id: string }[]): readonly string[] => changes.map(({ id }) => id).sort();
  expect(ids(back)).toEqual(ids(there));
});

it('as CSV has a line for each change', async () => {
  const [json, csv] = await Promise.all(
    ['--json', '--csv'].map((form) => run('diff.ts', '--data', DEMO, '2021-01-20', '2021-06-30', form)),
  );
  const rows = parse((csv?.out ?? '').replace(/^\ufeff/, ''), { columns: true });
  expect(rows).toHaveLength(JSON.parse(json?.out ?? '').length);
});

it('of a release that there is not is a wrong command line', async () => {
  expect((await run('diff.ts', '--data', DEMO, 'x')).status).toBe(2);
  expect((await run('diff.ts', '--data', copyFolder(PARKS))).status).toBe(2);
});

it('names a community by its name, since people read it before it is released', async () => {
  const folder = copyFolder(DEMO);
  const path = join(folder, 'communities.csv');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      '2020,d4-003,梅口社区,望山县,城关镇,county,false,1057,',
      '2020,d4-003,梅口社区,望山县,城关镇,county,false,1064,',
    ),
  );
  expect((await run('diff.ts', '--data', folder, '--lang', 'zh')).out).toContain('2020年 梅口社区·户数：1,057户 → 1,064户');
});
