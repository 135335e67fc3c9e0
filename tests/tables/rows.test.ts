/** How records become rows: their width, their parts, their dialect, and rows that stand in the descriptor. */
import { describe, expect, it } from 'vitest';
import { sourcePlace } from '../../src/tables/table.ts';
import { labels, rawRows, read, schemaOf, statuses, tableOf, textRows, told } from './reading.ts';

const abc = schemaOf(['名称', '户数:integer', '面积:number']);

describe('rows of another width than the header', () => {
  it('a short row lacks its last cells, and that is told', () => {
    const result = read('名称,户数,面积\n青松苑,12\n白杨里,30,1.5\n', { schema: abc });
    expect(textRows(result)).toEqual([
      ['青松苑', '12', ''],
      ['白杨里', '30', '1.5'],
    ]);
    expect(told(result)).toEqual(['warning missing-cell x.csv 2']);
  });

  it('a short row whose cells stand under wrong names refuses', () => {
    const result = read('名称,户数,面积\n12,青松苑\n白杨里,30,1.5\n', { schema: abc });
    expect(told(result)).toContain('error shifted-cells x.csv 2 户数');
  });

  it('a short last line without an end was cut', () => {
    expect(told(read('名称,户数,面积\n白杨里,30,1.5\n青松苑,1', { schema: abc }))).toContain('error file-truncated x.csv 3');
  });

  it('a short row before a footer without an end was not', () => {
    const result = read('名称,户数,面积\n白杨里,30,1.5\n青松苑,1\n数据来源：街道', { schema: abc });
    expect(told(result)).toEqual(['warning missing-cell x.csv 3', 'warning footer-line x.csv 4']);
  });

  it('a long row refuses where something stands in the cells beyond, and is told where nothing does', () => {
    expect(told(read('名称,户数,面积\n青松苑,1,200,1.5\n', { schema: abc }))).toContain('error extra-cell x.csv 2');
    expect(told(read('名称,户数,面积\n青松苑,12,1.5,, \n', { schema: abc }))).toEqual(['notice trailing-cells x.csv 2']);
  });

  it('many such rows are one problem with its examples', () => {
    const result = read(`名称,户数,面积\n${'青松苑,12\n'.repeat(900)}`, { schema: abc });
    const [first] = result.problems.filter(({ code }) => code === 'missing-cell');
    expect(first).toMatchObject({ count: 900, row: 2 });
    expect(first?.examples?.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('rows count as Excel shows them', () => {
  it('a cell of several lines is one row', () => {
    const result = read('名称,户数\n"青\n松\n苑",12\n白杨里,很多\n', { schema: schemaOf(['名称', '户数:integer']) });
    expect(told(result)).toEqual(['warning type-error x.csv 3 户数']);
  });

  it('blank rows and comments are rows', () => {
    const csv = '# 小区\n名称,户数\n\n# 以下新建\n白杨里,很多\n';
    const result = read(csv, { schema: schemaOf(['名称', '户数:integer']), dialect: { commentChar: '#' } });
    expect(told(result)).toContain('warning type-error x.csv 5 户数');
  });
});

describe('the dialect', () => {
  it('without a header: names come from the schema, and the first row is data', () => {
    const result = read('青松苑,12\n白杨里,30\n', { schema: schemaOf(['名称', '户数:integer']), dialect: { header: false } });
    expect(textRows(result)).toEqual([
      ['青松苑', '12'],
      ['白杨里', '30'],
    ]);
    expect(tableOf(result).sourceRows[0]).toBe(1);
  });

  it('with the header in a row of its own choosing', () => {
    const result = read('a,b\nx,y\n名称,户数\n青松苑,12\n', { schema: schemaOf(['名称', '户数:integer']), dialect: { headerRows: [3] } });
    expect(rawRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toEqual([]);
  });

  it('with comments, which are no metadata and no header', () => {
    for (const schema of [schemaOf(['名称']), undefined]) {
      const result = read('# 一\n# 二\n名称\n青松苑\n# 三\n白杨里\n', { schema, dialect: { commentChar: '#' } });
      expect(labels(result)).toEqual(['名称']);
      expect(rawRows(result)).toEqual([['青松苑'], ['白杨里']]);
      expect(told(result)).toEqual([]);
    }
  });

  it('with a word for nothing', () => {
    const result = read('名称,户数\n青松苑,\\N\n', { schema: schemaOf(['名称', '户数:integer']), dialect: { nullSequence: '\\N' } });
    expect(statuses(result, '户数')).toEqual(['missing']);
    expect(told(result)).toContain('warning empty-column x.csv 户数');
  });

  it('without quotes: a quote is a character like any other', () => {
    const result = read('名称,备注\r\n5" 管,"x\n6" 管,y\r\n', { schema: schemaOf(['名称', '备注']), dialect: { quoteChar: '' } });
    expect(rawRows(result)).toEqual([
      ['5" 管', '"x'],
      ['6" 管', 'y'],
    ]);
  });
});

describe('a table in several files', () => {
  const ab = schemaOf(['名称', '户数:integer']);

  it.each([
    ['each with its header', '名称,户数\n白杨里,很多\n', 2],
    ['the second without a header', '红枫庭,8\n白杨里,很多\n', 2],
    ['the second with a line above its header', '二期,\n名称,户数\n白杨里,很多\n', 3],
  ])('%s', (_, second, row) => {
    const result = read(['名称,户数\n青松苑,12\n', second], { schema: ab });
    const table = tableOf(result);
    expect(rawRows(result)[0]).toEqual(['青松苑', '12']);
    expect(rawRows(result).at(-1)).toEqual(['白杨里', '很多']);
    expect(told(result)).toContain(`warning type-error part-2.csv ${row} 户数`);
    expect(sourcePlace(table, 0)).toEqual({ file: 'part-1.csv', row: 2 });
    expect(sourcePlace(table, table.length - 1)).toEqual({ file: 'part-2.csv', row });
  });

  it('without a schema has one of all its parts', () => {
    const result = read(['a,b\nx,1\n', 'a,b\ny,2.5\n', 'z,3\n']);
    expect(textRows(result)).toEqual([
      ['x', '1'],
      ['y', '2.5'],
      ['z', '3'],
    ]);
    expect(result.schema?.fields.map(({ type }) => type)).toEqual(['string', 'number']);
  });

  it('each with its own encoding, line ends and order of columns', () => {
    const result = read(['\ufeff名称,户数\r\n青松苑,12\r\n', '户数,名称\n30,白杨里\n'], { schema: ab });
    expect(textRows(result)).toEqual([
      ['青松苑', '12'],
      ['白杨里', '30'],
    ]);
    expect(told(result)).toEqual(['notice byte-order-mark part-1.csv', 'notice column-order part-2.csv 1']);
  });

  it('a value that happens to be the name of a column is no header', () => {
    const result = read(['名称,户数\n青松苑,12\n', '白杨里,30\n户数,5\n'], { schema: ab });
    expect(textRows(result)).toEqual([
      ['青松苑', '12'],
      ['白杨里', '30'],
      ['户数', '5'],
    ]);
    expect(told(result)).toEqual([]);
  });

  it('the second with titles for names', () => {
    const titled = schemaOf([
      { name: 'name', title: '名称' },
      { name: 'homes', title: '户数', type: 'integer' },
    ]);
    const result = read(['name,homes\n青松苑,12\n', '名称,户数\n白杨里,30\n'], { schema: titled });
    expect(textRows(result)).toEqual([
      ['青松苑', '12'],
      ['白杨里', '30'],
    ]);
  });

  it('a second part with other columns refuses, and names its file', () => {
    const other = schemaOf(['名称', '户数:integer', '面积:number']);
    const result = read(['名称,户数,面积\n青松苑,12,1\n', '名称,户数,价格\n白杨里,30,2\n'], { schema: other });
    expect(told(result)).toContain('error missing-label part-2.csv 1 面积');
    expect(result.table).toBeUndefined();
  });

  it('a key that repeats in another file names the row there', () => {
    const result = read(['名称,户数\n青松苑,12\n', '名称,户数\n青松苑,很多\n'], { schema: ab });
    expect(result.problems).toMatchObject([{ code: 'type-error', file: 'part-2.csv', row: 2 }]);
  });
});

describe('rows that stand in the descriptor', () => {
  const schema = schemaOf(['名称', '户数:integer']);

  it.each([
    ['a text', '名称,户数\n青松苑,12\n白杨里,\n'],
    [
      'lists, the names first',
      [
        ['名称', '户数'],
        ['青松苑', 12],
        ['白杨里', null],
      ],
    ],
    ['objects', [{ 名称: '青松苑', 户数: 12 }, { 名称: '白杨里' }]],
    [
      'objects in another order',
      [
        { 户数: 12, 名称: '青松苑' },
        { 名称: '白杨里', 户数: null },
      ],
    ],
  ])('%s', (_, data) => {
    const result = read('', { schema, data });
    expect(textRows(result)).toEqual([
      ['青松苑', '12'],
      ['白杨里', ''],
    ]);
    expect(statuses(result, '户数')).toEqual(['normal', 'missing']);
    expect(told(result)).toEqual([]);
  });

  it.each([[{ 名称: '青松苑' }], [5], [[1, 2]], [[['名称', '户数'], 5]]])('%j is none', (data) => {
    expect(told(read('', { schema, data })).some((problem) => /error inline-data/.test(problem))).toBe(true);
  });

  it('an integer that JSON has rounded already is refused, and one in quotes is exact', () => {
    const long = schemaOf(['id:integer']);
    // 9007199254740993 and its neighbour are one number in JSON.
    const rounded = read('', { schema: long, data: JSON.parse('[{"id":1},{"id":9007199254740993}]') });
    expect(told(rounded)).toEqual(['error inline-number datapackage.json 3']);
    expect(textRows(read('', { schema: long, data: [{ id: '9007199254740993' }] }))).toEqual([['9007199254740993']]);
  });

  it('have no value for a key that every object has from elsewhere', () => {
    expect(rawRows(read('', { data: JSON.parse('[{"a":"1"},{"a":"2","constructor":"x","__proto__":"y"}]') }))).toEqual([
      ['1', '', ''],
      ['2', 'x', 'y'],
    ]);
  });

  it('nothing is nothing', () => {
    expect(told(read('', { schema, data: [] }))).toEqual(['error empty-file datapackage.json']);
  });
});
