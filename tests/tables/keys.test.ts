/** Keys within a table and between tables, and the constraints of single columns. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/package/descriptor.ts';
import { dialect } from '../../src/package/descriptor.ts';
import { publishedCells } from '../../src/tables/published-cells.ts';
import { readTables } from '../../src/tables/read-tables.ts';
import { read, schemaOf, statuses, tableOf, textRows, told } from './reading.ts';

interface Given {
  readonly name: string;
  readonly csv: string;
  readonly schema: Resource['schema'];
}

function readAll(...given: readonly Given[]): ReturnType<typeof readTables> & { readonly told: readonly string[] } {
  const resources = given.map(
    ({ name, schema }): Resource => ({
      name,
      schema,
      title: undefined,
      description: undefined,
      translations: undefined,
      sources: [],
      licenses: [],
      kind: 'table',
      paths: [`${name}.csv`],
      data: undefined,
      encoding: undefined,
      bytes: undefined,
      hash: undefined,
      dialect: dialect.parse({}),
    }),
  );
  const result = readTables(resources, new Map(given.map(({ name, csv }) => [`${name}.csv`, new TextEncoder().encode(csv)])));
  return { ...result, told: told({ problems: result.problems.filter(({ code }) => code !== 'measure-without-unit') }) };
}

const keyed = (csv: string, more: Readonly<Record<string, unknown>>, fields: Parameters<typeof schemaOf>[0] = ['a', 'b']) =>
  readAll({ name: 't', csv, schema: schemaOf(fields, more) });

describe('a primary key', () => {
  it.each([
    ['repeated', 'a,b\n1,x\n2,y\n1,z\n', 'error primary-key t.csv 4 a'],
    ['blank', 'a,b\n1,x\n,y\n', 'error primary-key-blank t.csv 3 a'],
    ['repeated but for blanks around it', 'a,b\n1,x\n 1 ,y\n', 'error primary-key t.csv 3 a'],
  ])('that is %s refuses', (_, csv, problem) => {
    expect(keyed(csv, { primaryKey: 'a' }).told).toContain(problem);
  });

  it('of several fields repeats only where all of them do', () => {
    expect(keyed('a,b\n1,x\n1,y\n2,x\n', { primaryKey: ['a', 'b'] }).told).toEqual([]);
    expect(keyed('a,b\n1,x\n2,x\n1,x\n', { primaryKey: ['a', 'b'] }).told).toEqual(['error primary-key t.csv 4 a+b']);
  });

  it('of several fields is not fooled by where one ends and the next begins', () => {
    expect(keyed('a,b\n1,11\n11,1\n', { primaryKey: ['a', 'b'] }).told).toEqual([]);
  });

  it('names the row that it repeats', () => {
    expect(keyed('a,b\n1,x\n2,y\n1,z\n', { primaryKey: 'a' }).problems).toMatchObject([{ params: { first: 2 }, value: '1' }]);
  });

  it('of integers beyond 2^53 is compared and published to the last digit', () => {
    const csv = 'a,b\n9007199254740992,x\n9007199254740993,y\n960215369014415361,z\n960215369014415362,w\n';
    const result = keyed(csv, { primaryKey: 'a' }, ['a:integer', 'b']);
    expect(result.told).toEqual([]);
    const table = result.tables.get('t');
    expect(table && publishedCells(table, 0, 9).map(([a]) => a)).toEqual([
      '9007199254740992',
      '9007199254740993',
      '960215369014415361',
      '960215369014415362',
    ]);
    expect(keyed(`${csv}9007199254740993,v\n`, { primaryKey: 'a' }, ['a:integer', 'b']).told).toEqual(['error primary-key t.csv 6 a']);
  });

  it('that names no field is the descriptor’s fault', () => {
    expect(keyed('a,b\n1,x\n', { primaryKey: 'c' }).told).toEqual(['error unknown-field datapackage.json']);
  });
});

describe('unique keys', () => {
  it('are asked about; a row with a blank among them is left out', () => {
    expect(keyed('a,b\n1,x\n1,x\n,x\n,x\n', { uniqueKeys: [['a', 'b']] }).told).toContain('warning unique-error t.csv 3 a+b');
    expect(keyed('a,b\n,x\n,y\n', { uniqueKeys: ['a'] }).told).toEqual(['warning empty-column t.csv a']);
  });

  it('of a single field may stand among its constraints', () => {
    const result = keyed('a,b\n1,x\n1,y\n', {}, [{ name: 'a', constraints: { unique: true } }, 'b']);
    expect(result.told).toEqual(['warning unique-error t.csv 3 a']);
  });
});

describe('a foreign key', () => {
  const areas = { name: 'areas', csv: 'id,name\n01,东区\n02,西区\n', schema: schemaOf(['id', 'name']) };
  const homes = (csv: string, reference: unknown, fields: unknown = 'area') => ({
    name: 'homes',
    csv,
    schema: schemaOf(['name', 'area'], { foreignKeys: [{ fields, reference }] }),
  });

  it('into the void is asked about, with its row', () => {
    const result = readAll(homes('name,area\nx,01\ny,03\nz,\n', { resource: 'areas', fields: 'id' }), areas);
    expect(result.told).toEqual(['warning foreign-key homes.csv 3 area']);
    expect(result.problems).toMatchObject([{ value: '03', params: { other: 'areas.csv' } }]);
  });

  it('that is blank refers to nothing', () => {
    expect(readAll(homes('name,area\nx,01\ny,\n', { resource: 'areas', fields: 'id' }), areas).told).toEqual([]);
  });

  it('that is an empty text is not the blank of the other table', () => {
    const empty = { ...areas, csv: 'id,name\n01,东区\n,西区\n' };
    const schema = schemaOf(['name', 'area'], {
      missingValues: ['-'],
      foreignKeys: [{ fields: 'area', reference: { resource: 'areas', fields: 'id' } }],
    });
    expect(readAll({ name: 'homes', csv: 'name,area\nx,01\ny,\n', schema }, empty).told).toEqual(['warning foreign-key homes.csv 3 area']);
  });

  it('may refer to its own table', () => {
    const own = homes('name,area\nx,\ny,x\nz,w\n', { resource: '', fields: 'name' });
    expect(readAll(own).told).toEqual(['warning foreign-key homes.csv 4 area']);
  });

  it('of several fields', () => {
    const both = homes('name,area\n东区,01\n西区,01\n', { resource: 'areas', fields: ['name', 'id'] }, ['name', 'area']);
    expect(readAll(both, areas).told).toEqual(['warning foreign-key homes.csv 3 name+area']);
  });

  it('into a table that does not exist, or a field that does not, is the descriptor’s fault', () => {
    expect(readAll(homes('name,area\nx,01\n', { resource: 'nowhere', fields: 'id' }), areas).told).toEqual([
      'error unknown-resource datapackage.json',
    ]);
    expect(readAll(homes('name,area\nx,01\n', { resource: 'areas', fields: 'code' }), areas).told).toEqual([
      'error unknown-field datapackage.json',
    ]);
  });

  it('of integers beyond 2^53 is compared to the last digit', () => {
    const people = { name: 'people', csv: 'id\n9007199254740992\n', schema: schemaOf(['id:integer']) };
    const posts = {
      name: 'posts',
      csv: 'by\n9007199254740992\n9007199254740993\n',
      schema: schemaOf(['by:integer'], { foreignKeys: [{ fields: 'by', reference: { resource: 'people', fields: 'id' } }] }),
    };
    expect(readAll(posts, people).told).toEqual(['warning foreign-key posts.csv 3 by']);
  });
});

describe('missing values', () => {
  it('say why by their label, of the schema or of the field', () => {
    const schema = schemaOf(['a:integer', { name: 'b', type: 'integer', missingValues: ['', { value: '保密', label: 'withheld' }] }], {
      missingValues: ['', { value: '来源未载', label: 'not-stated' }, { value: 'x', label: 'lost in the flood' }],
    });
    const result = read('a,b\n来源未载,保密\nx,x\n,7\n5,\n', { schema });
    expect(statuses(result, 'a')).toEqual(['not-stated', 'missing', 'missing', 'normal']);
    expect(statuses(result, 'b')).toEqual(['withheld', 'unreadable', 'normal', 'missing']);
  });

  it('that are not listed are no value, and are told', () => {
    const result = read('a,b\n暂无,1\n5,1\n', { schema: schemaOf(['a:integer', 'b:integer']) });
    expect(statuses(result, 'a')).toEqual(['unreadable', 'normal']);
    expect(told(result)).toEqual(['warning missing-word x.csv 2 a']);
  });

  it('where the empty text is not among them, an empty number is missing all the same and an empty text is a text', () => {
    const result = read('a,b\n,5\nx,\n', { schema: schemaOf(['a', 'b:integer'], { missingValues: ['-'] }) });
    expect(statuses(result, 'a')).toEqual(['normal', 'normal']);
    expect(statuses(result, 'b')).toEqual(['normal', 'missing']);
  });
});

describe('constraints', () => {
  const limited = (constraints: unknown, cells: readonly string[], type = 'integer') =>
    read(`名称,a\n${cells.map((cell, index) => `r${index},${cell}`).join('\n')}\n`, {
      schema: schemaOf(['名称', { name: 'a', type, constraints }]),
    });

  it.each([
    ['minimum-error', { minimum: 0 }, ['-1', '0', '1']],
    ['maximum-error', { maximum: 5 }, ['6', '5', '4']],
    ['exclusive-minimum-error', { exclusiveMinimum: 0 }, ['0', '1']],
    ['exclusive-maximum-error', { exclusiveMaximum: 5 }, ['5', '4']],
  ] as const)('%s: a number beyond its limits is no value', (code, constraints, cells) => {
    const result = limited(constraints, cells);
    expect(statuses(result, 'a')[0]).toBe('invalid');
    expect(statuses(result, 'a').slice(1)).not.toContain('invalid');
    expect(textRows(result)[0]).toEqual(['r0', '']);
    expect(told(result)).toEqual([`warning ${code} x.csv 2 a`]);
  });

  it.each([
    ['min-length-error', { minLength: 3 }, ['林苑', '青松苑']],
    ['max-length-error', { maxLength: 2 }, ['青松苑', '𠮷田']],
    ['pattern-error', { pattern: '[A-Z]\\d+' }, ['A1x', 'A12']],
    ['enum-error', { enum: ['东区', '西区'] }, ['南区', '西区']],
    ['required-error', { required: true }, ['', 'x']],
  ] as const)('%s: a text stays what it is, and is asked about', (code, constraints, cells) => {
    const result = limited(constraints, cells, 'string');
    expect(told(result)).toEqual([`warning ${code} x.csv 2 a`]);
    expect(textRows(result)[0]?.[1]).toBe(cells[0]);
  });

  it('a number is one of its enum however it is written', () => {
    expect(told(limited({ enum: ['1', 2] }, ['1.0', '2', '2.00'], 'number'))).toEqual([]);
  });

  it('dates are held against dates', () => {
    expect(told(limited({ minimum: '2000-01-01' }, ['1999-12-31', '2000-01-01'], 'date'))).toEqual(['warning minimum-error x.csv 2 a']);
  });

  it('in a table of figures a broken one refuses', () => {
    const schema = schemaOf(['figure', { name: 'value', type: 'number', constraints: { maximum: 5 } }, 'unit', 'relation']);
    const result = read('figure,value,unit,relation\nx,9,m,=\n', { schema });
    expect(tableOf(result).length).toBe(1);
    expect(result.problems.find(({ code }) => code === 'maximum-error')?.severity).toBe('error');
  });
});
