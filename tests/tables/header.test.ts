/** Which column is which field. */
import { describe, expect, it } from 'vitest';
import { labels, rawRows, read, schemaOf, textRows, told } from './reading.ts';

const ab = (more: Readonly<Record<string, unknown>> = {}) => schemaOf(['名称', '户数:integer'], more);

describe('labels', () => {
  it('in another order are put in order, and that is told', () => {
    const result = read('户数,名称\n12,青松苑\n', { schema: ab() });
    expect(labels(result)).toEqual(['名称', '户数']);
    expect(textRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toEqual(['notice column-order x.csv 1']);
  });

  it('that are titles are taken for their names', () => {
    const schema = schemaOf([
      { name: 'name', title: '名称' },
      { name: 'homes', title: '户数', type: 'integer' },
    ]);
    const result = read('名称,户数\n青松苑,12\n', { schema });
    expect(labels(result)).toEqual(['name', 'homes']);
    expect(told(result)).toEqual(['notice label-by-title x.csv 1 名称', 'notice label-by-title x.csv 1 户数']);
  });

  it.each(['户 数', '户\n数', '户　数', '户\u200b数'])('that differ by blanks or line breaks alone are asked about: %j', (label) => {
    const result = read(`名称,"${label}"\n青松苑,12\n`, { schema: ab() });
    expect(textRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toContain(`warning incorrect-label x.csv 1 ${label}`);
  });

  it.each([
    ['Area', 'ＡＲＥＡ'],
    ['Area', 'area'],
    ['面积（公顷）', '面积(公顷)'],
  ])('that differ by width or case alone are asked about: %s, %s', (name, label) => {
    const result = read(`${label}\n12\n`, { schema: schemaOf([name]) });
    expect(rawRows(result)).toEqual([['12']]);
    expect(told(result)).toContain(`warning incorrect-label x.csv 1 ${label}`);
  });

  it.each(['户数（户）', '户数(户)', '户数（单位：户）'])('that add the field’s own unit are asked about: %s', (label) => {
    const schema = schemaOf(['名称', { name: '户数', type: 'integer', unit: '户' }]);
    const result = read(`名称,${label}\n青松苑,12\n`, { schema });
    expect(textRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toContain(`warning incorrect-label x.csv 1 ${label}`);
  });

  it('that add another unit are other columns', () => {
    const schema = schemaOf(['名称', { name: '户数', type: 'integer', unit: '户' }]);
    expect(told(read('名称,户数（万户）\n青松苑,12\n', { schema }))).toContain('error missing-label x.csv 1 户数');
  });

  it('above the names of the rows may be blank: that is asked about, and no row is taken for the header', () => {
    expect(told(read(',户数\n青松苑,12\n白杨里,30\n'))).toEqual(['error blank-label x.csv 1']);
  });

  it('with blanks around them are repaired, and that is told', () => {
    const result = read(' 名称 ,户数\u00a0\n青松苑,12\n', { schema: ab() });
    expect(textRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toEqual(['notice label-padding x.csv 1']);
  });

  it('a column is never two fields at once: its own name goes before another’s title', () => {
    const schema = schemaOf([{ name: 'a', title: 'b', type: 'integer' }, 'b:integer']);
    expect(told(read('b\n1\n', { schema }))).toContain('error missing-label x.csv 1 a');
    expect(textRows(read('b,a\n1,2\n', { schema }))).toEqual([['2', '1']]);
  });

  it('two fields that differ by case are two columns', () => {
    const schema = schemaOf(['A:integer', 'a:integer']);
    expect(textRows(read('a,A\n1,2\n', { schema }))).toEqual([['2', '1']]);
    expect(told(read('a\n1\n', { schema }))).toContain('error missing-label x.csv 1 A');
  });

  it.each([
    ['a name used twice', '名称,户数,户数\n青松苑,12,13\n', 'error duplicate-label x.csv 1 户数'],
    ['no name', '名称,,户数\n青松苑,x,12\n', 'error blank-label x.csv 1'],
    ['a column that is absent', '名称\n青松苑\n', 'error missing-label x.csv 1 户数'],
  ])('%s refuses', (_, csv, problem) => {
    const result = read(csv, { schema: ab() });
    expect(told(result)).toContain(problem);
    expect(result.table).toBeUndefined();
  });

  it('a column that the schema does not have is told and left out', () => {
    const result = read('名称,备注,户数\n青松苑,x,12\n', { schema: ab() });
    expect(labels(result)).toEqual(['名称', '户数']);
    expect(textRows(result)).toEqual([['青松苑', '12']]);
    expect(told(result)).toEqual(['warning extra-label x.csv 1 备注']);
  });
});

describe('fieldsMatch', () => {
  it.each(['superset', 'partial', ['superset']])('%j lets a column be absent, with a word', (fieldsMatch) => {
    const result = read('名称\n青松苑\n', { schema: ab({ fieldsMatch }) });
    expect(labels(result)).toEqual(['名称']);
    expect(told(result)).toEqual(['notice label-absent x.csv 1 户数']);
  });

  it.each(['exact', 'equal', 'subset', ['exact']])('%j wants every column', (fieldsMatch) => {
    expect(told(read('名称\n青松苑\n', { schema: ab({ fieldsMatch }) }))).toContain('error missing-label x.csv 1 户数');
  });
});

describe('without a schema', () => {
  it('types come from the cells, codes and words for nothing included', () => {
    const csv = '编号,年份,户数,均价,建成,备注\n001,2019,12,1.5,2020-01-05,一\n002,2020,—,2,2020-02-05,\n';
    const { schema } = read(csv);
    expect(schema?.fields.map(({ type }) => type)).toEqual(['string', 'year', 'integer', 'number', 'date', 'string']);
    expect(schema?.fields[2]?.missingValues).toEqual(['', '—']);
  });

  it('a column of text with one number stays text, and one of numbers with one text is no number', () => {
    expect(read('a,b\nx,1\n1,y\n').schema?.fields.map(({ type }) => type)).toEqual(['string', 'string']);
  });

  it('a unit in brackets is a unit', () => {
    expect(read('地区,人口（万人）\n六安,439.4\n').schema?.fields[1]).toMatchObject({ type: 'number', unit: '万人' });
  });

  it('a single row of data below lines of metadata has its header all the same', () => {
    const result = read(
      '数据库：年度数据,,\n指标：人口,,\n时间：近两年,,\n指标,2019年,2020年\n总人口,141008,141212\n数据来源：国家统计局,,\n',
    );
    expect(labels(result)).toEqual(['指标', '2019年', '2020年']);
    expect(rawRows(result)).toEqual([['总人口', '141008', '141212']]);
  });
});

it('another table altogether is one problem of each kind, not one of each column', () => {
  const header = Array.from({ length: 50 }, (_, index) => `x${index}`);
  const schema = schemaOf(Array.from({ length: 40 }, (_, index) => `y${index}`));
  const { problems } = read(`${header.join(',')}\n${header.join(',')}\n`, { schema });
  expect(problems.filter(({ code }) => code === 'missing-label')).toHaveLength(1);
  expect(problems.filter(({ code }) => code === 'extra-label')).toHaveLength(1);
});
