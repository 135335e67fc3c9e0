/** Tables whose rows break a key or a constraint, or that look unlikely. */
import { adding, type CheckCases, changing, edit, estates, field, parks, resource, writing } from '../case.ts';

const CSV = 'estates.csv';
const FIGURES = 'plan.csv';
const limited = (name: string, constraints: object, more: object = {}) => field(name, { constraints, ...more });
const cell = (row: number, column: string, value: string) => ({ at: { file: CSV, row, column, value } });
const CHANGE = 'planned-parks,5,≥,5,,parks,city,plan,5座以上';
const YEARS = resource(0, (each) => {
  each['schema'] = {
    fields: [
      { name: '年份', type: 'year' },
      { name: '人口', type: 'integer', unit: '人' },
    ],
  };
});

export const tableCases: CheckCases = {
  'required-error': [
    estates('an empty cell that is required', [limited('名称', { required: true }), edit(CSV, '红枫庭', '')], {
      at: { file: CSV, row: 4, column: '名称' },
      pass: [limited('名称', { required: true })],
    }),
  ],
  'minimum-error': [
    estates('a value below the minimum', [limited('户数', { minimum: 281 })], {
      ...cell(4, '户数', '280'),
      names: ['281'],
      pass: [limited('户数', { minimum: 280 })],
    }),
  ],
  'maximum-error': [
    estates('a value above the maximum', [limited('户数', { maximum: 509 })], {
      ...cell(5, '户数', '510'),
      names: ['509'],
      pass: [limited('户数', { maximum: 510 })],
    }),
  ],
  'exclusive-minimum-error': [
    estates('a value at an exclusive minimum', [limited('户数', { exclusiveMinimum: 280 })], {
      ...cell(4, '户数', '280'),
      names: ['280'],
      pass: [limited('户数', { exclusiveMinimum: 279 })],
    }),
  ],
  'exclusive-maximum-error': [
    estates('a value at an exclusive maximum', [limited('户数', { exclusiveMaximum: 510 })], {
      ...cell(5, '户数', '510'),
      names: ['510'],
      pass: [limited('户数', { exclusiveMaximum: 511 })],
    }),
  ],
  'min-length-error': [
    estates('a text that is too short', [limited('编号', { minLength: 4 }), edit(CSV, 'E003', 'E3')], {
      ...cell(4, '编号', 'E3'),
      names: ['4'],
      pass: [limited('编号', { minLength: 4 })],
    }),
  ],
  'max-length-error': [
    estates('a text that is too long', [limited('名称', { maxLength: 3 }), edit(CSV, '红枫庭', '红枫庭二期')], {
      ...cell(4, '名称', '红枫庭二期'),
      names: ['3'],
      pass: [limited('名称', { maxLength: 3 })],
    }),
  ],
  'pattern-error': [
    estates('a text of another form', [limited('编号', { pattern: 'E\\d{3}' }), edit(CSV, 'E003', 'E-03')], {
      ...cell(4, '编号', 'E-03'),
      names: ['E\\d{3}'],
      pass: [limited('编号', { pattern: 'E\\d{3}' })],
    }),
  ],
  'enum-error': [
    parks('a relation that does not exist', edit(FIGURES, 'open-parks,3,=', 'open-parks,3,~'), {
      at: { file: FIGURES, row: 3, column: 'relation', value: '~', severity: 'error' },
      names: ['≥'],
    }),
    parks('a value that is not in the list', edit('parks.csv', 'Oak Park,east', 'Oak Park,north'), {
      at: { file: 'parks.csv', row: 3, column: 'district', value: 'north' },
      names: ['east, west'],
    }),
  ],
  'unique-error': [
    estates('a value that is there twice', [limited('名称', { unique: true }), edit(CSV, '红枫庭', '青松苑')], {
      ...cell(4, '名称', '青松苑'),
      names: ['2'],
      pass: [edit(CSV, '红枫庭', '青松苑')],
    }),
    estates(
      'two columns that are there twice together',
      [
        resource(0, ({ schema }) => Object.assign(schema as object, { uniqueKeys: [['名称', '所属区']] })),
        edit(CSV, 'E003,红枫庭,西区', 'E003,青松苑,东区'),
      ],
      { at: { file: CSV, row: 4 }, names: ['2'] },
    ),
  ],
  'primary-key': [
    parks('a repeated key', edit('parks.csv', 'Oak Park', 'Elm Park'), {
      at: { file: 'parks.csv', row: 3, value: 'Elm Park' },
      names: ['2'],
    }),
  ],
  'primary-key-blank': [parks('a blank key', edit(FIGURES, 'east-parks,2', ',2'), { at: { file: FIGURES, row: 4, column: 'figure' } })],
  'foreign-key': [
    estates('a district that there is not', edit(CSV, '红枫庭,西区', '红枫庭,北区'), {
      ...cell(4, '所属区', '北区'),
      names: ['districts.csv'],
    }),
  ],
  'relation-unknown': [
    parks(
      'a relation that the schema lets pass',
      [
        changing('datapackage.json', (text) => text.replace(/, "categories": \["=".*?\]|"categories": \["=".*?\]/s, '"title": "x"')),
        edit(FIGURES, 'open-parks,3,=', 'open-parks,3,>='),
      ],
      { at: { file: FIGURES, row: 3, column: 'relation', value: '>=' }, names: ['≥'] },
    ),
  ],
  'figure-contradiction': [
    parks('a range from high to low', edit(FIGURES, 'open-parks,3,=,,', 'open-parks,,range,9,3'), {
      at: { file: FIGURES, row: 3 },
      names: ['range', 'low 小于 high'],
    }),
    parks('a floor that its bound contradicts', edit(FIGURES, 'planned-parks,5,≥,5,', 'planned-parks,5,≥,4,'), {
      at: { file: FIGURES, row: 2 },
      names: ['≥'],
    }),
    parks('a figure that is stated and not stated', edit(FIGURES, 'open-parks,3,=', 'open-parks,3,not stated'), {
      at: { file: FIGURES, row: 3 },
      names: ['not stated', '三格都空着'],
    }),
  ],
  'scale-jump': [
    estates('a value ten thousand times its neighbours', edit(CSV, '红枫庭,西区,280,7800', '红枫庭,西区,2800000,7800'), {
      ...cell(4, '户数', '2800000'),
      pass: [edit(CSV, '红枫庭,西区,280,7800', '红枫庭,西区,2800,7800')],
    }),
  ],
  'total-mismatch': [
    estates('a total that is not the sum', [edit(CSV, '暂无数据', '100'), adding(CSV, '合计,,,2800,,,\n')], {
      at: { file: CSV, row: 10, column: '户数', value: '2800' },
      names: ['2836'],
      pass: [edit(CSV, '暂无数据', '100'), adding(CSV, '合计,,,2836,,,\n')],
    }),
  ],
  'duplicate-row': [
    estates(
      'a row that was pasted twice',
      [
        resource(0, ({ schema }) => delete (schema as Record<string, unknown>)['primaryKey']),
        adding(CSV, 'E003,红枫庭,西区,280,7800,2,1999\n'),
      ],
      { at: { file: CSV, row: 10 }, names: ['4'] },
    ),
  ],
  'empty-column': [
    estates(
      'a column without a value',
      changing(CSV, (text) => text.replace(/,[\d.]+,(\d{4})$/gm, ',,$1')),
      { at: { file: CSV, column: '面积' } },
    ),
  ],
  'year-gap': [
    estates('a year that is left out', [YEARS, writing(CSV, '年份,人口\n2018,1\n2019,2\n2020,3\n2022,4\n')], {
      at: { file: CSV, column: '年份' },
      names: ['2021'],
      pass: [YEARS, writing(CSV, '年份,人口\n2018,1\n2019,2\n2020,3\n2021,4\n')],
    }),
  ],
  'points-or-percent': [
    parks('a change that may be points', edit(FIGURES, CHANGE, 'planned-parks,5,change,,,%,city,plan,提高5%'), {
      at: { file: FIGURES, row: 2 },
      pass: [edit(FIGURES, CHANGE, 'planned-parks,5,change,,,%,city,plan,提高5个百分点')],
    }),
  ],
  'measure-without-unit': [estates('numbers without a unit', field('户数', { unit: undefined }), { at: { file: CSV }, names: ['户数'] })],
  'field-duplicate': [
    parks('a field named twice', edit('datapackage.json', '"name": "shade"', '"name": "area"'), {
      at: { file: 'datapackage.json' },
      names: ['parks', 'area'],
    }),
  ],
  'resource-duplicate': [
    parks('two tables of one name', edit('datapackage.json', '"name": "plan",\n      "path"', '"name": "parks",\n      "path"'), {
      names: ['parks'],
    }),
  ],
  'unknown-source': [
    parks('a source that is not listed', edit(FIGURES, '3座,plan,¶2', '3座,memo,¶2'), {
      at: { file: FIGURES, row: 3, value: 'memo' },
      names: ['plan'],
    }),
  ],
};
