/** `check --infer`: tables without a descriptor, as an office sends them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inferPackage } from '../../scripts/infer-package.ts';
import { prepare } from '../../scripts/prepare.ts';
import { encodeText } from '../encode.ts';

const LISTING = `小区名称,所属区,总户数（户）,均价,建成年份,物业电话\r\n${Array.from(
  { length: 30 },
  (_, index) =>
    `虚构小区${index + 1},${index % 2 ? '东区' : '西区'},${index % 5 ? 100 + index : '暂无数据'},${8000 + index}.5,${1990 + index},0${index}`,
).join('\r\n')}\r\n`;

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const place = mkdtempSync(join(tmpdir(), 'mingzhang-infer-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  return place;
}

const read = (place: string) => JSON.parse(readFileSync(join(place, 'datapackage.json'), 'utf8'));
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a folder of tables alone', () => {
  it('gives each table a name of its own, whatever the files are called', () => {
    const place = folder({ 'a.csv': 'x,y\n1,2\n', 'a.tsv': 'x\ty\n1\t2\n', 'a-2.csv': 'x,y\n1,2\n' });
    expect(inferPackage(place).written).toBe(true);
    const names = read(place).resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(3);
  });

  it('gets a descriptor that names, types and measures its columns', () => {
    const place = folder({ '小区.csv': encodeText(LISTING, 'gb18030'), '区.csv': '区,面积(公顷)\n东区,12.5\n西区,9\n' });
    const { problems, written } = inferPackage(place);
    expect(written).toBe(true);
    expect(codes(problems)).toEqual(['inferred-descriptor', 'legacy-encoding']);
    const { resources } = read(place);
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(['区.csv', '小区.csv']);
    expect(resources[1].schema.fields).toMatchObject([
      { name: '小区名称', type: 'string' },
      { name: '所属区', type: 'string' },
      { name: '总户数（户）', type: 'integer', unit: '户', missingValues: ['', '暂无数据'] },
      { name: '均价', type: 'number' },
      { name: '建成年份', type: 'year' },
      { name: '物业电话', type: 'string' },
    ]);
  });

  it('can then be published as it is, and is told what still has to be filled in', () => {
    const place = folder({ '小区.csv': encodeText(LISTING, 'gb18030') });
    inferPackage(place);
    const { publication, problems } = prepare(place);
    expect(publication?.datasets).toHaveLength(1);
    expect(codes(problems)).toEqual(expect.arrayContaining(['license-missing', 'source-missing', 'title-missing', 'measure-without-unit']));
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('is described in the same bytes each time, in lines that a person can edit', () => {
    const [one, other] = [folder({ 'a.csv': 'x\n1\n' }), folder({ 'a.csv': 'x\n1\n' })];
    inferPackage(one);
    inferPackage(other);
    const text = (place: string) => readFileSync(join(place, 'datapackage.json'), 'utf8').replace(/"name": "mingzhang-infer-.*"/, '');
    expect(text(one)).toBe(text(other));
    expect(text(one)).toMatch(/\n {2}"resources": \[\n/);
  });

  it('keeps two files of one name apart', () => {
    const place = folder({ 'a.csv': 'x\n1\n', 'a.tsv': 'x\ty\n1\t2\n' });
    inferPackage(place);
    expect(read(place).resources.map(({ name }: { name: string }) => name)).toEqual(['a', 'a-2']);
  });
});

it('a descriptor that is there is never overwritten', () => {
  const place = folder({ 'a.csv': 'x\n1\n', 'datapackage.json': 'mine' });
  expect(codes(inferPackage(place).problems)).toEqual(['infer-exists']);
  expect(readFileSync(join(place, 'datapackage.json'), 'utf8')).toBe('mine');
});

it('a folder without tables gets none', () => {
  const { problems, written } = inferPackage(folder({ 'readme.txt': 'x' }));
  expect([codes(problems), written]).toEqual([['infer-nothing'], false]);
});

it('a table that cannot be read is told, and the others are described', () => {
  const place = folder({ 'good.csv': 'x\n1\n', 'bad.csv': '<!doctype html><p>' });
  expect(codes(inferPackage(place).problems)).toEqual(['not-a-csv', 'inferred-descriptor']);
  expect(read(place).resources).toHaveLength(1);
});
