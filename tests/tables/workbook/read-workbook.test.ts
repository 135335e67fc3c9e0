import * as XLSX from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isWorkbook } from '../../../src/tables/workbook/is-workbook.ts';
import { readWorkbook } from '../../../src/tables/workbook/read-workbook.ts';
import { edited, type Kind, one, sheet, withRecord, withRows, workbook } from './make-workbook.ts';

const READ: readonly Kind[] = ['xlsx', 'biff8', 'xlsm'];
const A1_B2 = XLSX.utils.decode_range('A1:B1');

function read(bytes: Uint8Array, wanted = {}) {
  const { rows, problems } = readWorkbook('数.xlsx', bytes, wanted);
  return { rows, problems, codes: problems.map(({ code }) => code) };
}

describe.each(READ)('a workbook of the kind %s', (kind) => {
  it('gives texts, numbers in full, booleans and dates, with nothing to tell but the dates', () => {
    const date: XLSX.CellObject = { t: 'n', v: 45296, z: 'yyyy"年"m"月"d"日"' };
    const found = read(
      one(
        [
          ['名称', '数', '是否', '日期'],
          ['007', 0.125, true, date],
          [' 甲 ', -1234567.5, false, null],
        ],
        kind,
      ),
    );
    expect(found.rows).toEqual([
      ['名称', '数', '是否', '日期'],
      ['007', '0.125', 'true', '2024-01-05'],
      [' 甲 ', '-1234567.5', 'false', ''],
    ]);
    expect(found.codes).toEqual(['date-cells']);
    expect(found.problems[0]).toMatchObject({ row: 2, column: 'D', value: '2024-01-05', severity: 'notice' });
  });

  it('keeps blank rows where they are and drops what is blank at the end', () => {
    const found = read(one([['a'], [], [''], ['1', ''], ['']], kind));
    expect(found.rows).toEqual([['a'], [''], [''], ['1']]);
  });

  it('counts rows from the first of the sheet, also where the first are empty', () => {
    const at = sheet([[], [], [null, 'a', 'b'], [null, 1, 2]]);
    expect(read(workbook({ 表: at }, kind)).rows).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', 'a', 'b'],
      ['', '1', '2'],
    ]);
  });

  it('tells of merged cells, and gives what they hold to the first alone', () => {
    const found = read(
      workbook(
        {
          表: sheet(
            [
              ['标题', '藏着的'],
              ['a', 'b'],
              ['甲', 1],
              ['盖住', 2],
            ],
            { '!merges': [A1_B2, XLSX.utils.decode_range('A3:A4')] },
          ),
        },
        kind,
      ),
    );
    expect(found.rows).toEqual([
      ['标题', ''],
      ['a', 'b'],
      ['甲', '1'],
      ['', '2'],
    ]);
    expect(found.problems).toMatchObject([
      { code: 'merged-cells', severity: 'warning', row: 1, params: { number: 1, ranges: 'A1:B1' } },
      { code: 'merged-rows', severity: 'warning', row: 3, params: { number: 1, ranges: 'A3:A4' } },
    ]);
  });

  it('warns of a number that is longer than Excel can keep, and prints its digits', () => {
    const found = read(one([['编号'], [123456789012345680], [123456789012345]], kind));
    expect(found.rows).toEqual([['编号'], ['123456789012345680'], ['123456789012345']]);
    expect(found.problems).toMatchObject([{ code: 'long-number', severity: 'warning', row: 2, column: 'A' }]);
  });

  it('reads the first sheet that is seen and filled, and names the others', () => {
    const book = { 空: sheet([]), 数: sheet([['a'], [1]]), 旁: sheet([['b']]) };
    const found = read(workbook(book, kind));
    expect(found.rows).toEqual([['a'], ['1']]);
    expect(found.problems).toMatchObject([{ code: 'several-sheets', severity: 'notice', params: { sheet: '数', others: '旁' } }]);
  });

  it('reads the sheet that is asked for by name or number', () => {
    const bytes = workbook({ 一: sheet([['a']]), 二: sheet([['b']]) }, kind);
    expect(read(bytes, { name: '二' })).toMatchObject({ rows: [['b']], codes: [] });
    expect(read(bytes, { number: 2 })).toMatchObject({ rows: [['b']], codes: [] });
    expect(read(bytes, { name: '三' })).toMatchObject({
      rows: [],
      problems: [{ code: 'sheet-missing', params: { sheet: '三', known: '一、二' } }],
    });
    expect(read(bytes, { number: 0 }).codes).toEqual(['sheet-missing']);
  });

  it('passes over a hidden sheet, and warns where it is the one that is asked for', () => {
    const bytes = workbook({ 密: sheet([['x']]), 明: sheet([['a']]) }, kind, { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] } as XLSX.WBProps);
    expect(read(bytes)).toMatchObject({ rows: [['a']], problems: [{ code: 'several-sheets', params: { others: '密*' } }] });
    expect(read(bytes, { name: '密' })).toMatchObject({ rows: [['x']], codes: ['hidden-sheet'] });
  });

  it('refuses a workbook in which nothing is written', () => {
    expect(read(workbook({ 空: sheet([]) }, kind))).toMatchObject({ rows: [], codes: ['sheet-empty'] });
  });

  it('prints errors as Excel does', () => {
    const errors = [7, 42, 23, 15].map((v) => [{ t: 'e', v }]);
    expect(read(one([['a'], ...errors], kind)).rows.flat()).toEqual(['a', '#DIV/0!', '#N/A', '#REF!', '#VALUE!']);
  });

  it('takes a sheet called __proto__ or constructor for a name', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const found = read(workbook({ 甲: sheet([['a']]), [name]: sheet([['b']]) }, kind));
      expect(found.rows).toEqual([['a']]);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    [45296, 'yyyy-mm-dd', '2024-01-05'],
    [45296, 'm"月"d"日"', '2024-01-05'],
    [45292, 'yyyy"年"m"月"', '2024-01'],
    [45292, 'yyyy"年"', '2024'],
    [45296, 'yyyy"年"m"月"', '2024-01-05'],
    [45296.5, 'yyyy-mm-dd', '2024-01-05T12:00:00'],
    [45296, 'yyyy-mm-dd hh:mm', '2024-01-05T00:00:00'],
    [0.573611111111111, 'h:mm', '13:46:00'],
    [1.25, '[h]:mm', '30:00:00'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [-3, 'yyyy-mm-dd', '-3'],
    [45296, '[$-804]aaaa', '2024-01-05'],
    [45296.5, 'aaaa', '2024-01-05T12:00:00'],
    [45296, '#,##0', '45296'],
    [2024, '0"年"', '2024'],
    [3, '[Red]0', '3'],
  ])('the number %d with the format %s is %s', (v, z, text) => {
    for (const kind of READ) expect(read(one([['a'], [{ t: 'n', v, z }]], kind)).rows[1]).toEqual([text]);
  });

  it('are told by the built-in formats of Chinese Excel, which have no words in the file', () => {
    for (const [id, text] of [
      [31, '2024-01-01'],
      [57, '2024-01'],
      [58, '2024-01-01'],
      [27, '2024-01'],
    ] as const) {
      const bytes = edited(one([['a'], [{ t: 'n', v: 45292, z: 'yyyy-mm-dd' }]]), 'xl/styles.xml', (xml) =>
        xml.replace(/<numFmts.*?<\/numFmts>/s, '').replace(/numFmtId="(?!0")\d+"/g, `numFmtId="${id}"`),
      );
      expect(read(bytes).rows[1]).toEqual([text]);
    }
  });

  it('of a workbook that counts from 1904 are four years later', () => {
    const bytes = workbook({ 表: sheet([['a'], [{ t: 'n', v: 0, z: 'yyyy-mm-dd' }]]) }, 'xlsx', {
      WBProps: { date1904: true },
    } as XLSX.WBProps);
    expect(read(bytes).rows[1]).toEqual(['1904-01-01']);
  });

  it('written as texts inside the file stay those texts', () => {
    expect(read(withRows('<row r="1"><c r="A1" t="d"><v>2024-01-05</v></c></row>')).rows).toEqual([['2024-01-05']]);
  });
});

describe('formulas', () => {
  it('give the results that the file keeps, and their number is told', () => {
    const found = read(
      withRows(
        '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>"a"</f><v></v></c><c r="C1" t="b"><f>TRUE</f><v>1</v></c></row>',
      ),
    );
    expect(found.rows).toEqual([['3', '', 'true']]);
    expect(found.problems).toMatchObject([{ code: 'formula-values', severity: 'notice', params: { formulas: 3 } }]);
  });

  it.each([
    ['nothing beside it', '<c r="B2"><f>A1*2</f></c>'],
    ['an empty result', '<c r="B2"><f>A1*2</f><v/></c>'],
    ['a blank result', '<c r="B2" s="0"><f>A1*2</f> <v> </v> </c>'],
    ['a declared number', '<c r="B2" t="n"><f>A1*2</f></c>'],
    ['a shared formula', '<c r="B2"><f t="shared" si="0"/></c>'],
    ['a prefix', '<x:c r="B2"><x:f>A1*2</x:f></x:c>'],
  ])('without a result, with %s, are empty and never zero', (_, cell) => {
    const found = read(
      withRows(`<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"><c r="A2"><v>1</v></c>${cell}<c r="C2"><v>7</v></c></row>`),
    );
    expect(found.rows).toEqual([
      ['a', '', ''],
      ['1', '', '7'],
    ]);
    expect(found.problems).toMatchObject([{ code: 'formula-not-calculated', severity: 'warning', row: 2, column: 'B' }]);
  });
});

describe('a formula of an .xls', () => {
  const FORMULA = 0x06;
  // Row 2, column B; a result of eight bytes; flags; then the formula 1+1 in six tokens' bytes.
  const formula = (result: readonly number[], flags: number) => [
    1,
    0,
    1,
    0,
    15,
    0,
    ...result,
    flags,
    0,
    0,
    0,
    0,
    0,
    7,
    0,
    0x1e,
    1,
    0,
    0x1e,
    1,
    0,
    0x03,
  ];
  const ZERO = [0, 0, 0, 0, 0, 0, 0, 0];
  const TWO = [0, 0, 0, 0, 0, 0, 0, 0x40];
  const bytes = one([['a', 'b'], [1]], 'biff8');

  it('gives the result that the file keeps', () => {
    expect(read(withRecord(bytes, FORMULA, formula(TWO, 0)))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      codes: ['formula-values'],
    });
    expect(read(withRecord(bytes, FORMULA, formula(ZERO, 0)))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '0'],
      ],
      codes: ['formula-values'],
    });
  });

  it('that nobody can print keeps its result', () => {
    for (const token of [0x7f, 0x00, 0x3c, 0x18, 0x19, 0x22]) {
      const strange = formula(TWO, 0).with(22, token);
      expect(read(withRecord(bytes, FORMULA, strange)).rows).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });

  it('is empty and not zero where its program left the calculation to Excel', () => {
    expect(read(withRecord(bytes, FORMULA, formula(ZERO, 3)))).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', ''],
      ],
      codes: ['formula-not-calculated'],
    });
  });
});

it.each([
  ['a comment', '<c r="A2"><f>1</f><!-- x --></c>'],
  ['a formula in CDATA', '<c r="A2"><f><![CDATA[1<2]]></f></c>'],
  ['a prefix on one of them', '<c r="A2"><x:f>1</x:f></c>'],
  ['a blank', '<c r="A2"><f>1</f><v> </v></c>'],
  ['nothing', '<c r="A2"/>'],
  ['an empty value', '<c r="A2"><v></v></c>'],
  ['an empty value of a number', '<c r="A2" t="n"><v/></c>'],
  ['an empty truth', '<c r="A2" t="b"><v/></c>'],
  ['a truth and no more', '<c r="A2" t="b"/>'],
])('no cell with %s in place of a value becomes a zero', (_, cell) => {
  const { rows } = read(
    withRows(`<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="2">${cell}</row><row r="3"><c r="A3"><v>5</v></c></row>`),
  );
  expect(rows.at(-1)).toEqual(['5']);
  expect(rows[1]?.[0]).not.toMatch(/0|false/);
});

it('a sheet and its styles may stand under any name in the package', () => {
  const parts: Record<string, Uint8Array> = unzipSync(withRows('<row r="1"><c r="A1"><f>1</f></c><c r="B1"><v>5</v></c></row>'));
  parts['xl/tables/first.xml'] = parts['xl/worksheets/sheet1.xml'] as Uint8Array;
  delete parts['xl/worksheets/sheet1.xml'];
  const moved = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'].reduce<Uint8Array>(
    (bytes, part) => edited(bytes, part, (xml) => xml.replace('worksheets/sheet1.xml', 'tables/first.xml')),
    zipSync(parts),
  );
  expect(read(moved)).toMatchObject({ rows: [['', '5']], codes: ['formula-not-calculated'] });
});

describe('what nobody sees', () => {
  const hidden = sheet(
    [
      ['a', 'b'],
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    { '!rows': [{}, { hidden: true }, {}, { hidden: true }], '!cols': [{}, { hidden: true }] },
  );

  it('is read and told: rows and columns', () => {
    const found = read(workbook({ 表: hidden }));
    expect(found.rows).toHaveLength(4);
    expect(found.problems).toMatchObject([
      { code: 'hidden-rows', severity: 'warning', row: 2, params: { number: 2, rows: '2、4' } },
      { code: 'hidden-columns', severity: 'warning', params: { number: 1, columns: 'B' } },
    ]);
  });

  it('is told of an .xls too', () => {
    expect(read(workbook({ 表: hidden }, 'biff8')).codes).toContain('hidden-columns');
  });

  it('past the table troubles nobody', () => {
    const bytes = withRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="9" hidden="1"/>',
      '<cols><col min="5" max="16384" hidden="1"/></cols>',
    );
    expect(read(bytes).codes).toEqual([]);
  });
});

describe('a number shown as another', () => {
  it.each([
    [0.125, '0%', '13%'],
    [0.125, '0.0%', '12.5%'],
    [120000, '0!.0,"万"', null],
    [1234567, '#,##0,', '1,235'],
    [12, '0"万元"', '12万元'],
  ])('%d with the format %s is asked about', (v, z, shown) => {
    for (const kind of READ) {
      const found = read(one([['a'], [{ t: 'n', v, z }]], kind));
      expect(found.rows[1]).toEqual([String(v)]);
      expect(found.problems).toMatchObject([{ code: 'shown-otherwise', severity: 'warning', row: 2, ...(shown && { params: { shown } }) }]);
    }
  });

  it.each([
    [0.126, '0.00'],
    [1234567, '#,##0'],
    [1234567.891, '#,##0.00_ '],
    [0, '0%'],
    [12, '0"元"'],
    [5, '0_);[Red]\\(0\\)'],
  ])('%d with the format %s is not: rounding and separators mislead nobody', (v, z) => {
    expect(read(one([['a'], [{ t: 'n', v, z }]])).codes).toEqual([]);
  });
});

it('reads texts in all the ways that programs write them', () => {
  const cells = [
    '<c r="A1" t="inlineStr"><is><t>行内</t></is></c>',
    '<c r="B1" t="inlineStr"><is><r><t>分</t></r><r><rPr><b/></rPr><t xml:space="preserve">段 </t></r></is></c>',
    '<c r="C1" t="str"><v>A&amp;B &lt;x&gt; &#x4e2d;</v></c>',
    '<c r="D1" t="str"><v>两\n行</v></c>',
    '<c r="E1" t="inlineStr"><is><t>东</t><rPh sb="0" eb="1"><t>dong</t></rPh></is></c>',
    '<c r="F1" t="str"><v>_x0041_</v></c>',
  ];
  expect(read(withRows(`<row r="1">${cells.join('')}</row>`)).rows).toEqual([['行内', '分段 ', 'A&B <x> 中', '两\n行', '东', 'A']]);
});

it('reads characters that are written as numbers, in cells, in shared texts and in the names of sheets', () => {
  const shared = edited(one([['甲乙']]), 'xl/sharedStrings.xml', (xml) => xml.replace('甲乙', '&#30002;&#x4E59;&#x1F600;&#10;'));
  const named = edited(shared, 'xl/workbook.xml', (xml) => xml.replace('表一', '&#x8868;'));
  expect(read(named, { name: '表' }).rows).toEqual([['甲乙😀\n']]);
});

it('prints 0.3 for the binary sum of 0.1 and 0.2, and no number with an exponent', () => {
  expect(read(one([[0.1 + 0.2, 1e21, 1.5e-7, -2.5e22, 1e15 - 1]])).rows).toEqual([
    ['0.3', '1000000000000000000000', '0.00000015', '-25000000000000000000000', '999999999999999'],
  ]);
});

it('tells of comments and of macros, and runs nothing', () => {
  const commented = sheet([['a'], [{ t: 'n', v: 1, c: [{ a: '甲', t: '核对' }] }]]);
  expect(read(workbook({ 表: commented }))).toMatchObject({ codes: ['comments-in-cells'], problems: [{ params: { comments: 1 } }] });
  expect(read(edited(one([['a']]), 'xl/vbaProject.bin', () => 'x'))).toMatchObject({ rows: [['a']], codes: ['macro-workbook'] });
});

it('is told from other files by what is in it, whatever it is called', () => {
  for (const kind of ['xlsx', 'biff8', 'xlsm', 'xlsb', 'ods', 'biff5'] as const) expect(isWorkbook(one([['a']], kind)), kind).toBe(true);
  for (const text of ['', 'a,b\n1,2\n', 'PK', '<html><table></table></html>'])
    expect(isWorkbook(new TextEncoder().encode(text))).toBe(false);
});

it.each(['xlsb', 'ods', 'biff5'] as const)('refuses %s with a word', (kind) => {
  expect(read(one([['a']], kind)).codes).toEqual(['workbook-format']);
});
