/** Files that are laid out otherwise than they should be. */
import { encodeText, encodeUtf16, joined, utf8 } from '../../encode.ts';
import { adding, type CheckCases, changing, edit, estates, field, parks, removing, resource, writing } from '../case.ts';

const CSV = 'estates.csv';
const utf16 = (order: 'le' | 'be', mark: boolean) => changing(CSV, (text) => encodeUtf16(text, order, mark));
const gb = changing(CSV, (text) => encodeText(text, 'gb18030'));
const at = (row: number) => ({ at: { file: CSV, row } });
const noSchema = resource(0, (each) => delete each['schema']);

export const structureCases: CheckCases = {
  'byte-order-mark': [
    estates(
      'a byte order mark',
      changing(CSV, (text) => `\ufeff${text}`),
      { at: { file: CSV } },
    ),
  ],
  'utf-16': [
    estates('Excel’s Unicode text', utf16('le', true), { at: { file: CSV } }),
    estates('UTF-16, the other way round', utf16('be', true), { at: { file: CSV } }),
    estates('UTF-16 without its mark', utf16('le', false), { at: { file: CSV } }),
  ],
  'legacy-encoding': [
    estates('GB18030', gb, { at: { file: CSV }, names: ['GB18030'] }),
    estates(
      'Big5, which the column names tell',
      [
        writing(CSV, encodeText('編號,名稱\r\nE001,青松苑\r\n', 'big5')),
        resource(0, (each) => {
          each['schema'] = { fields: [{ name: '編號' }, { name: '名稱' }] };
        }),
      ],
      { at: { file: CSV }, names: ['BIG5'] },
    ),
  ],
  'encoding-differs': [
    estates(
      'an encoding that the descriptor has wrong',
      resource(0, (each) => {
        each['encoding'] = 'gb18030';
      }),
      {
        at: { file: CSV },
        names: ['gb18030', 'UTF-8'],
        pass: [
          gb,
          resource(0, (each) => {
            each['encoding'] = 'gb18030';
          }),
        ],
      },
    ),
  ],
  'encoding-error': [
    estates('bytes of no encoding', writing(CSV, Uint8Array.from([0x70, 0x61, 0xff, 0xff, 0x0a])), { at: { file: CSV } }),
    estates('Latin-1', writing(CSV, joined(utf8('name,area\r\nCaf'), Uint8Array.from([0xe9, 0x73]), utf8(',1\r\n'))), {
      at: { file: CSV },
    }),
  ],
  'encoding-mixed': [
    estates(
      'two files joined, one of them in GBK',
      changing(CSV, (text) => joined(utf8(text), encodeText('E009,海棠院落一二三,东区,300,8000,2,2001\r\n', 'gbk'))),
      at(10),
    ),
  ],
  'file-truncated': [
    estates(
      'a file cut within a character',
      changing(CSV, (text) => utf8(text).slice(0, -24)),
      {
        at: { file: CSV },
        pass: [changing(CSV, (text) => text.trimEnd())],
      },
    ),
    estates(
      'a file cut within a row',
      changing(CSV, (text) => text.slice(0, -12)),
      at(9),
    ),
  ],
  'not-a-csv': [
    estates('a workbook named .csv', writing(CSV, joined(utf8('PK\u0003\u0004'), new Uint8Array(60))), {
      at: { file: CSV },
      names: ['Excel'],
    }),
    estates('a web page named .csv', writing(CSV, '<!DOCTYPE html><table><tr><td>1</td></tr></table>'), {
      at: { file: CSV },
      names: ['HTML'],
    }),
    estates('a PDF named .csv', writing(CSV, '%PDF-1.7\n'), { at: { file: CSV }, names: ['PDF'] }),
  ],
  'nul-character': [estates('a NUL byte', edit(CSV, '青松苑', '青松\u0000苑'), { at: { file: CSV } })],
  'empty-file': [
    estates('an empty file', writing(CSV, ''), { at: { file: CSV } }),
    estates('nothing but a byte order mark', writing(CSV, '\ufeff'), { at: { file: CSV } }),
  ],
  'delimiter-found': [
    estates(
      'semicolons',
      changing(CSV, (text) => text.replaceAll(',', ';')),
      { at: { file: CSV }, names: [';'] },
    ),
    estates(
      'tabs',
      changing(CSV, (text) => text.replaceAll(',', '\t')),
      { at: { file: CSV }, names: ['Tab'] },
    ),
  ],
  'line-ends-cr': [
    estates(
      'line ends of old Apple computers',
      changing(CSV, (text) => text.replaceAll('\n', '\r')),
      { at: { file: CSV } },
    ),
  ],
  'line-ends-mixed': [
    estates('line ends of two kinds', edit(CSV, '2003\n', '2003\r\n'), {
      at: { file: CSV },
      pass: [changing(CSV, (text) => text.replaceAll('\n', '\r\n'))],
    }),
  ],
  'unclosed-quote': [
    estates('a quote that is never closed', edit(CSV, '红枫庭', '"红枫庭'), {
      at: { file: CSV },
      pass: [edit(CSV, '红枫庭', '"红枫""庭"')],
    }),
  ],
  'metadata-lines': [
    estates(
      'lines above the header',
      changing(CSV, (text) => `小区名册,,,,,,\n2024年,,,,,,\n${text}`),
      {
        at: { file: CSV, row: 1 },
        names: ['小区名册', '2'],
      },
    ),
  ],
  'second-header': [
    estates('units below the header', edit(CSV, 'E001', ',,,户,元,公顷,年\nE001'), {
      ...at(2),
      pass: [edit(CSV, 'E001', 'E000,白杨里,东区,300,8000,2,2001\nE001')],
    }),
  ],
  'repeated-header': [estates('the header once more', edit(CSV, 'E004', '编号,名称,所属区,户数,均价,面积,建成年份\nE004'), at(5))],
  'footer-line': [
    estates('a source below the data', adding(CSV, '数据来源：虚构统计局,,,,,,\n'), at(10)),
    estates('a note below the data', adding(CSV, '注：暂无数据的不计\n'), at(10)),
  ],
  'total-row': [
    estates('a total', adding(CSV, '合计,,,2706,,,\n'), {
      at: { file: CSV, row: 10, value: '合计' },
      pass: [adding(CSV, 'E009,合计里,东区,300,8000,2,2001\n')],
    }),
  ],
  'blank-row': [estates('an empty row among the data', edit(CSV, 'E004', ',,,,,,\nE004'), { ...at(5), pass: [adding(CSV, ',,,,,,\n')] })],
  'trailing-rows': [estates('empty rows below the data', adding(CSV, ',,,,,,\n,,,,,,\n'), { ...at(10), names: ['2'] })],
  'trailing-cells': [estates('empty cells beyond the header', edit(CSV, '2.4,2003', '2.4,2003,,'), { ...at(2), names: ['9', '7'] })],
  'missing-cell': [
    estates('a row that ends early', edit(CSV, 'E003,红枫庭,西区,280,7800,2,1999', 'E003,红枫庭,西区,280'), {
      ...at(4),
      names: ['4', '7'],
    }),
  ],
  'extra-cell': [
    estates('a row that is too long', edit(CSV, 'E003,红枫庭', 'E003,红枫庭,二期'), { ...at(4), names: ['8', '7'] }),
    parks('a ragged row, too long', edit('parks.csv', 'Oak Park,east,7.5,,35', 'Oak Park,east,7.5,,35,9'), {
      at: { file: 'parks.csv', row: 3 },
      names: ['6', '5'],
    }),
  ],
  'shifted-cells': [estates('a comma lost in the middle', edit(CSV, 'E003,红枫庭,西区,280', 'E003,红枫庭西区,280'), { ...at(4) })],
  'blank-label': [estates('a column without a name', edit(CSV, '均价,面积', ',面积'), { ...at(1), names: ['5'] })],
  'duplicate-label': [
    parks('a name used twice', edit('parks.csv', 'visitors,shade', 'area,shade'), {
      at: { file: 'parks.csv', row: 1, column: 'area' },
      names: ['area'],
    }),
  ],
  'missing-label': [
    parks('a column that is missing', edit('parks.csv', 'visitors,shade', 'guests,shade'), {
      at: { file: 'parks.csv', row: 1, column: 'visitors' },
      names: ['visitors', 'guests'],
    }),
  ],
  'label-absent': [
    estates(
      'a column that may be missing',
      [
        changing(CSV, (text) => text.replaceAll(/,\d{4}(?=\n)|,建成年份/g, '')),
        resource(0, ({ schema }) => Object.assign(schema as object, { fieldsMatch: ['superset'] })),
      ],
      { at: { file: CSV, row: 1, column: '建成年份' }, names: ['建成年份'] },
    ),
  ],
  'extra-label': [
    estates(
      'a column that nobody described',
      changing(CSV, (text) => text.replaceAll(/(\d{4}|年份)\n/g, '$1,备注\n')),
      {
        at: { file: CSV, row: 1, column: '备注' },
        names: ['备注'],
      },
    ),
  ],
  'incorrect-label': [
    parks('a name in another case', edit('parks.csv', 'visitors', 'Visitors'), {
      at: { file: 'parks.csv', row: 1, column: 'Visitors' },
      names: ['visitors'],
    }),
  ],
  'label-by-title': [
    parks('a title for a name', edit('parks.csv', 'visitors', '游客'), {
      at: { file: 'parks.csv', row: 1, column: '游客' },
      names: ['visitors'],
    }),
  ],
  'column-order': [
    estates(
      'columns in another order',
      changing(CSV, (text) => text.replace(/^([^,]*),([^,]*)/gm, '$2,$1')),
      { ...at(1), names: ['名称, 编号'] },
    ),
  ],
  'label-line-break': [
    estates('a line break in a name', edit(CSV, '户数', '"户\n数"'), { at: { file: CSV, row: 1 }, pass: [edit(CSV, '户数', '"户数"')] }),
  ],
  'label-padding': [estates('blanks around a name', edit(CSV, ',户数,', ', 户数\t,'), { ...at(1), names: ['户数'] })],
  'label-is-value': [
    estates('a table without a header', [noSchema, edit(CSV, '编号,名称,所属区,户数,均价,面积,建成年份\n', '')], {
      ...at(1),
      names: ['320'],
      pass: [noSchema],
    }),
  ],
  'wan-in-header': [
    estates('a unit of ten thousands', [noSchema, edit(CSV, '均价', '均价（万元）')], {
      at: { file: CSV, row: 1, column: '均价（万元）' },
      names: ['万元'],
      pass: [noSchema, edit(CSV, '均价', '均价（元）')],
    }),
  ],
  'unit-differs': [
    estates('units that differ by ten thousand', [edit(CSV, '户数', '户数（万户）'), field('户数', { title: '户数（万户）' })], {
      at: { file: CSV, row: 1 },
      names: ['万户'],
      pass: [edit(CSV, '户数', '户数（户）'), field('户数', { title: '户数（户）' })],
    }),
  ],
  'no-rows': [estates('a table without rows', writing('districts.csv', '区\n'), { at: { file: 'districts.csv' } })],
  'file-missing': [
    parks('a table that is not there', edit('datapackage.json', 'parks.csv', 'nope.csv'), {
      at: { file: 'datapackage.json' },
      names: ['nope.csv'],
    }),
    estates('a table that was taken away', removing(CSV), { names: [CSV] }),
  ],
};
