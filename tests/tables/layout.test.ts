/** Where a table begins and ends in its file, and which of its rows are data. */
import { describe, expect, it } from 'vitest';
import { labels, rawRows, read, schemaOf, statuses, tableOf, textRows, told } from './reading.ts';

const ab = schemaOf(['名称', '户数:integer']);

describe('the delimiter is found', () => {
  const csv = '名称,户数\n青松苑,12\n白杨里,34\n';

  it.each([
    [';', ';'],
    ['\t', 'Tab'],
    ['|', '|'],
    ['，', '，'],
  ])('%j', (delimiter, shown) => {
    for (const schema of [ab, undefined]) {
      const result = read(csv.replaceAll(',', delimiter), { schema });
      expect(rawRows(result)).toEqual([
        ['青松苑', '12'],
        ['白杨里', '34'],
      ]);
      expect(result.problems).toMatchObject([{ code: 'delimiter-found', severity: 'notice', params: { delimiter: shown } }]);
    }
  });

  it('tabs in a .tsv are as they should be', () => {
    expect(told(read(csv.replaceAll(',', '\t'), { schema: ab, file: 'x.tsv' }))).toEqual([]);
  });

  it('commas in a .tsv are found', () => {
    expect(told(read(csv, { schema: ab, file: 'x.tsv' }))).toEqual(['notice delimiter-found x.tsv']);
  });

  it('semicolons in cells cut nothing', () => {
    const result = read('名称,备注\n青松苑,a;b;c\n白杨里,d;e;f\n', { schema: schemaOf(['名称', '备注']) });
    expect(rawRows(result)).toEqual([
      ['青松苑', 'a;b;c'],
      ['白杨里', 'd;e;f'],
    ]);
    expect(told(result)).toEqual([]);
  });

  it('a single column of texts with semicolons stays one', () => {
    expect(labels(read('备注\na;b\nc\n', { schema: schemaOf(['备注']) }))).toEqual(['备注']);
  });

  it('decimal commas are no delimiters where every row has one semicolon', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `x${index};${index},5`);
    const csv = `name;area\r\n${rows.join('\r\n')}\r\n`;
    const known = schemaOf(['name', { name: 'area', type: 'number', decimalChar: ',' }]);
    for (const schema of [known, undefined]) expect(rawRows(read(csv, { schema }))[1]).toEqual(['x1', '1,5']);
    expect(textRows(read(csv, { schema: known }))[1]).toEqual(['x1', '1.5']);
  });

  it('cells that are all in quotes and CRLF hide no semicolon', () => {
    expect(rawRows(read('"名称";"户数"\r\n"青松苑";"12"\r\n', { schema: ab }))).toEqual([['青松苑', '12']]);
  });
});

describe('lines above the header', () => {
  const export_ =
    '数据库：年度数据,,\n指标：总人口,,\n时间：最近10年,,\n指标,2019年,2020年\n年末总人口(万人),141008,141212\n男性人口(万人),72039,72357\n';

  it('are told and left out, as the statistics bureau exports them', () => {
    for (const schema of [schemaOf(['指标', '2019年:number', '2020年:number']), undefined]) {
      const result = read(export_, { schema });
      expect(labels(result)).toEqual(['指标', '2019年', '2020年']);
      expect(rawRows(result)[0]).toEqual(['年末总人口(万人)', '141008', '141212']);
      expect(result.problems.find(({ code }) => code === 'metadata-lines')).toMatchObject({
        severity: 'warning',
        row: 1,
        params: { count: 3 },
      });
    }
  });

  it('count in the rows of what stands below, as Excel shows them', () => {
    const result = read(`表1,\n,\n名称,户数\n青松苑,12\n"白杨\n里",很多\n红枫庭,更多\n`, { schema: ab });
    expect(told(result)).toContain('warning type-error x.csv 5 户数');
    expect([...tableOf(result).sourceRows]).toEqual([4, 5, 6]);
  });

  it('may be blank without a word', () => {
    const result = read('\n\n名称,户数\n青松苑,12\n', { schema: ab });
    expect(rawRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toEqual([]);
  });

  it('may hold the name of one column: the header is the line that holds most', () => {
    expect(rawRows(read('名称：小区\n名称,\n名称,户数\n青松苑,12\n', { schema: ab }))).toEqual([['青松苑', '12']]);
  });
});

describe('a second line of header', () => {
  it('of units is told and left out', () => {
    const result = read('名称,户数,面积\n,户,公顷\n青松苑,12,3.5\n白杨里,8,1.5\n', {
      schema: schemaOf(['名称', '户数:integer', '面积:number']),
    });
    expect(rawRows(result)).toEqual([
      ['青松苑', '12', '3.5'],
      ['白杨里', '8', '1.5'],
    ]);
    expect(told(result)).toEqual(['warning second-header x.csv 2']);
  });

  it('below merged titles is told: the titles are metadata where the schema has the names below them', () => {
    const result = read('人口,,\n,城镇,乡村\n名称,城镇,乡村\n青松苑,5,7\n', { schema: schemaOf(['名称', '城镇:integer', '乡村:integer']) });
    expect(rawRows(result)).toEqual([['青松苑', '5', '7']]);
    expect(told(result)).toContain('warning metadata-lines x.csv 1');
  });

  it('is joined to the first where the dialect says so', () => {
    const result = read('人口,人口,\n城镇,乡村,名称\n5,7,青松苑\n', { dialect: { headerRows: [1, 2], headerJoin: '-' } });
    expect(labels(result)).toEqual(['人口-城镇', '人口-乡村', '名称']);
    expect(rawRows(result)).toEqual([['5', '7', '青松苑']]);
  });

  it('that is joined has no blanks around its names', () => {
    const result = read('户,户\n上年,本年\n12,13\n', { dialect: { headerRows: [1, 2] } });
    expect(rawRows(result)).toEqual([['12', '13']]);
    expect(told(result)).not.toContain('notice label-padding x.csv 2');
  });

  it('is none where the words are the schema’s words for no value', () => {
    const schema = schemaOf(['名称', '户数:integer'], { missingValues: ['', '暂无'] });
    expect(rawRows(read('名称,户数\n青松苑,暂无\n白杨里,8\n', { schema }))).toHaveLength(2);
  });

  it.each([
    ['暂无', '—', '暂无'],
    ['不详', '3.5', '不详'],
    ['很多', '暂无', '很多'],
    ['很多', '', '很多'],
  ])('is none where a row has a name of its own and words for its numbers: %s, %s', (homes, area) => {
    const schema = schemaOf(['名称', '户数:integer', '面积:number']);
    const result = read(`名称,户数,面积\n青松苑,${homes},${area}\n白杨里,8,1.5\n`, { schema });
    expect(rawRows(result)[0]).toEqual(['青松苑', homes, area]);
    expect(statuses(result, '户数')).toEqual(['unreadable', 'normal']);
  });

  it.each(['单位,户', ',户', '（单位）,户'])('of units is one where its name says so: %s', (line) => {
    expect(told(read(`名称,户数\n${line}\n白杨里,8\n青松苑,9\n`, { schema: ab }))).toContain('warning second-header x.csv 2');
  });

  it('is none where the first row of data is merely wrong', () => {
    const result = read('名称,户数\n青松苑,12户左右\n白杨里,8\n', { schema: ab });
    expect(statuses(result, '户数')).toEqual(['unreadable', 'normal']);
  });
});

describe('lines below the table', () => {
  it.each([
    '数据来源：国家统计局',
    '数据来源 国家统计局',
    '资料来源:六安市统计局',
    '注：1. 暂无数据的不计',
    '注1：按户籍',
    '备注：含临时',
    '说明：本表为快报数',
    '制表人：某某',
    '导出时间：2024-01-05',
    'Source: NBS',
    'Note: preliminary',
    '（注：含临时）',
  ])('%s', (line) => {
    const result = read(`名称,户数\n青松苑,12\n${line},\n`, { schema: ab });
    expect(rawRows(result)).toEqual([['青松苑', '12']]);
    expect(result.problems).toMatchObject([{ code: 'footer-line', severity: 'warning', row: 3, value: line }]);
  });

  it.each(['填表人：张某,审核人：李某', '单位负责人：张某,填报日期：2024年1月5日', ',注：含临时', '单位：户,'])(
    'that fill several cells, or not the first: %s',
    (line) => {
      const result = read(`名称,户数\n青松苑,12\n${line}\n`, { schema: ab });
      expect(rawRows(result)).toEqual([['青松苑', '12']]);
      expect(told(result)).toEqual(['warning footer-line x.csv 3']);
    },
  );

  it('do not keep the cells above from being numbers', () => {
    const { schema } = read('六安市社区名册,,\n\n序号,社区,户数\n1,甲,12\n2,乙,3\n填表人：某,,审核人：某\n');
    expect(schema?.fields.map(({ name, type }) => `${name}:${type}`)).toEqual(['序号:string', '社区:string', '户数:integer']);
  });

  it('go on where a note has several lines', () => {
    const result = read('年份,户数\n2019,12\n2020,15\n注：1. 含临时\n2. 不含空置\n3. 快报数', {
      schema: schemaOf(['年份:year', '户数:integer']),
    });
    expect(rawRows(result)).toHaveLength(2);
    expect(result.problems).toMatchObject([{ code: 'footer-line', count: 3, row: 4 }]);
  });

  it('are data where other cells are filled, or the word only begins a name', () => {
    const result = read('名称,户数\n注：某某苑,12\n来源小区,\n注册花园,3\n', { schema: ab });
    expect(rawRows(result)).toHaveLength(3);
  });

  it('are cells like any other where there is but one column', () => {
    const result = read('来源\n来源：社区\n注：一\n', { schema: schemaOf(['来源']) });
    expect(rawRows(result)).toEqual([['来源：社区'], ['注：一']]);
  });
});

describe('lines that go on, end or remark', () => {
  it.each(['续表', '（续表）', '（以下空白）', '接上表', '*数据为初步核算数', '※ 含在建小区'])('%s', (line) => {
    const result = read(`名称,户数\n青松苑,12\n${line},\n白杨里,30\n`, { schema: ab });
    expect(told(result)).toEqual(['warning footer-line x.csv 3']);
    expect(rawRows(result)).toHaveLength(2);
  });

  it('a name with a star and a value is a row', () => {
    expect(rawRows(read('名称,户数\n*青松苑小区,12\n※白杨里小区,30\n', { schema: ab }))).toHaveLength(2);
  });
});

describe('a row that counts the columns', () => {
  const rows = ['青松苑', '白杨里', '红枫庭', '银杏苑', '海棠院'].map((name, index) => `${name},${index + 7},${index + 1}.5\n`).join('');
  const schema = schemaOf(['名称', '户数:integer', '面积:number']);

  it.each(['甲,1,2', '甲,乙,1', '甲,2,3', '1,2,3'])('%s is no data', (line) => {
    for (const known of [schema, undefined]) {
      const result = read(`名称,户数,面积\n${line}\n${rows}`, { schema: known });
      expect(told(result)).toEqual(['warning second-header x.csv 2']);
      expect(rawRows(result)).toHaveLength(5);
    }
  });

  it('is data where every column holds numbers, or too few rows tell', () => {
    expect(rawRows(read('a,b,c\n1,2,3\n4,5,6\n7,8,9\n7,8,9\n7,8,9\n7,8,9\n'))).toHaveLength(6);
    expect(rawRows(read('a,b,c\n1,2,3\nx,5,6\n'))).toHaveLength(2);
    expect(rawRows(read('班,甲,乙\n甲,1,2\n乙,3,4\n丙,5,6\n'))).toHaveLength(3);
    expect(rawRows(read('班,男,女\n甲,1,2\n'))).toHaveLength(1);
  });
});

describe('rows of units', () => {
  it('below the names of a table without a schema make no texts of its numbers', () => {
    const result = read('地区,人口,面积\n,万人,平方公里\n东区,100,20.5\n西区,200,30.5\n');
    expect(tableOf(result).fields.map(({ type }) => type)).toEqual(['string', 'integer', 'number']);
    expect(told(result)).toEqual(['warning second-header x.csv 2']);
    expect(rawRows(result)).toHaveLength(2);
  });

  it('a first row with a gap is data', () => {
    expect(rawRows(read('地区,人口,备注\n,100,无名\n东区,200,有名\n'))).toHaveLength(2);
  });
});

describe('rows that add up others', () => {
  const sums = (last: string, category?: unknown): ReturnType<typeof read> =>
    read(`名称,户数\n青松苑,12\n白杨里,30\n${last}\n`, {
      schema: schemaOf([category ? { name: '名称', categories: category } : '名称', '户数:integer']),
    });

  it.each([
    '合计',
    '合 计',
    '小计',
    '总计',
    '全市合计',
    '合计：',
    'Total',
    'TOTAL',
    'Sub-total',
    'Grand Total',
    '合计2个小区',
    '平均',
    '平均值',
  ])('%s', (word) => {
    const result = sums(`${word},42`);
    expect([...tableOf(result).totals]).toEqual([[2, word]]);
    expect(rawRows(result)).toHaveLength(3);
    expect(told(result)).toEqual(['warning total-row x.csv 4']);
  });

  it.each(['合计里小区', '总计划', 'Totalview', '设计', '会计'])('%s is a name', (name) => {
    expect(tableOf(sums(`${name},5`)).totals.size).toBe(0);
  });

  it('a word that the schema lists as a value is one', () => {
    const result = sums('合计,42', ['青松苑', '白杨里', { value: '合计' }]);
    expect(tableOf(result).totals.size).toBe(0);
    expect(told(result)).toEqual([]);
  });

  it('a total that is not the sum is told with the sum', () => {
    expect(sums('合计,43').problems).toContainEqual(
      expect.objectContaining({ code: 'total-mismatch', severity: 'warning', row: 4, column: '户数', value: '43', params: { sum: '42' } }),
    );
  });

  it('a total of rates, or over a missing cell, is not held against a sum', () => {
    const rate = read('名称,入住率\n青松苑,50\n白杨里,70\n合计,60\n', { schema: schemaOf(['名称', '入住率:number']) });
    const hole = read('名称,户数\n青松苑,\n白杨里,30\n合计,42\n', { schema: ab });
    for (const result of [rate, hole]) expect(told(result)).toEqual(['warning total-row x.csv 4']);
  });

  it('the word may stand in the second column below a blank', () => {
    const result = read('区,名称,户数\n东区,青松苑,12\n,合计,12\n', { schema: schemaOf(['区', '名称', '户数:integer']) });
    expect(tableOf(result).totals.size).toBe(1);
  });

  it.each(['E003', '3', '340102', 'HF-0003'])('the word may follow a code or a number in the list: %s', (code) => {
    const csv = `编号,名称,户数\nE001,青松苑,12\nE002,白杨里,30\n${code},合计,42\n`;
    const result = read(csv, { schema: schemaOf(['编号', '名称', '户数:integer']) });
    expect([...tableOf(result).totals]).toEqual([[2, '合计']]);
  });

  it.each(['2020', '202005', '东区', '青松苑'])('after a period or a name it is a value: %s', (before) => {
    const csv = `期,性别,人数\n2019,男,12\n2019,女,30\n${before},合计,42\n`;
    expect(tableOf(read(csv, { schema: schemaOf(['期', '性别', '人数:integer']) })).totals.size).toBe(0);
  });

  it('the word is no value of its column, and no fault of it either', () => {
    const result = read('年份,户数\n2019,12\n2020,30\n合计,42\n', { schema: schemaOf(['年份:year', '户数:integer']) });
    expect(told(result)).toEqual(['warning total-row x.csv 4']);
    expect(statuses(result, '年份')[2]).toBe('unreadable');
  });

  it('breaks no key, no constraint and no required field', () => {
    const schema = schemaOf(
      ['区', { name: '编号', constraints: { required: true } }, { name: '户数', type: 'integer', constraints: { maximum: 20 } }],
      {
        primaryKey: '编号',
      },
    );
    const result = read('区,编号,户数\n东区,E1,12\n东区,E2,12\n小计,,24\n合计,,24\n', { schema });
    expect(told(result)).toEqual(['warning total-row x.csv 4']);
    expect(statuses(result, '户数')).toEqual(['normal', 'normal', 'normal', 'normal']);
  });
});

describe('blank rows and columns', () => {
  it('among the data are asked about', () => {
    expect(told(read('名称,户数\n青松苑,12\n,\n白杨里,30\n', { schema: ab }))).toEqual(['warning blank-row x.csv 3']);
  });

  it('among the data are counted, however many', () => {
    const { problems } = read(`名称,户数\n青松苑,12\n${',\n'.repeat(3000)}白杨里,30\n`, { schema: ab });
    expect(problems).toMatchObject([{ code: 'blank-row', count: 3000 }]);
  });

  it('below the data are one notice, a hundred rows of commas too', () => {
    const result = read(`名称,户数\n青松苑,12\n${',\n'.repeat(100)}`, { schema: ab });
    expect(rawRows(result)).toHaveLength(1);
    expect(result.problems).toMatchObject([{ code: 'trailing-rows', severity: 'notice', row: 3, params: { count: 100 } }]);
  });

  it('below the data may hold spaces of every kind', () => {
    expect(rawRows(read('名称,户数\n青松苑,12\n \u3000,\u00a0\n', { schema: ab }))).toHaveLength(1);
  });

  it('a last line end is none', () => {
    for (const end of ['', '\n']) expect(told(read(`名称,户数\n青松苑,12${end}`, { schema: ab }))).toEqual([]);
  });

  it('the end mark of DOS is no row and no cut', () => {
    expect(told(read('名称,户数\r\n青松苑,12\r\n\u001a', { schema: ab }))).toEqual(['notice trailing-rows x.csv 3']);
  });

  it('columns without a name and without a cell are no columns', () => {
    const result = read('名称,户数,,\n青松苑,12,,\n', { schema: ab });
    expect(labels(result)).toEqual(['名称', '户数']);
    expect(told(result)).toEqual(['notice trailing-cells x.csv 2']);
  });

  it('tabs before commas, as the statistics bureau exports them, are padding', () => {
    const result = read('指标\t,2019年\t,\n人口\t,141008\t,\n', { schema: schemaOf(['指标', '2019年:integer']) });
    expect(textRows(result)).toEqual([['人口', '141008']]);
    expect(told(result).every((problem) => problem.startsWith('notice'))).toBe(true);
  });
});

it('the header once more among the data is told and left out', () => {
  const result = read('名称,户数\n青松苑,12\n名称,户数\n白杨里,30\n', { schema: ab });
  expect(rawRows(result)).toHaveLength(2);
  expect(told(result)).toEqual(['warning repeated-header x.csv 3']);
});
