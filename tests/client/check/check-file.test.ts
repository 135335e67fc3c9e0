import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, checkFile, isSound } from '../../../src/client/check/check-file.ts';
import { cleanedCsv } from '../../../src/client/check/cleaned.ts';
import { problemsCsv } from '../../../src/client/check/problem-file.ts';
import { shownRows } from '../../../src/client/check/shown-rows.ts';
import { tableSchema } from '../../../src/package/descriptor.ts';
import { cellTexts } from '../../../src/tables/cells.ts';
import { readWorkbook } from '../../../src/tables/workbook/read-workbook.ts';
import { one } from '../../tables/workbook/make-workbook.ts';

const CHOICES: readonly Choice[] = [
  {
    name: 'parks',
    title: '公园',
    schema: tableSchema.parse({
      fields: [{ name: '名称' }, { name: '面积', type: 'number', unit: '公顷' }, { name: '建成', type: 'date' }],
      primaryKey: '名称',
    }),
  },
  {
    name: 'plan',
    title: '计划',
    schema: tableSchema.parse({
      fields: [
        { name: 'year', type: 'year' },
        { name: 'parks', type: 'integer' },
      ],
    }),
  },
];

function check(text: string | Uint8Array, file = '公园.csv', against = 'auto') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return checkFile({ file, bytes, choices: CHOICES, against, readWorkbook });
}

const SOUND = '名称,面积,建成\r\n东园,1.5,2020-05-01\r\n西园,2,2021-06-01\r\n';

describe('the schema', () => {
  it('is that of the table whose columns match, in any order', () => {
    expect(check('建成,名称,面积\n2020-01-01,东园,1\n').choice?.name).toBe('parks');
    expect(check('year,parks\n2020,5\n').choice?.name).toBe('plan');
  });

  it('is inferred where no table has half of the columns, or where that is asked for', () => {
    expect(check('甲,乙,名称\n1,2,3\n').choice).toBeNull();
    expect(check(SOUND, '公园.csv', 'none')).toMatchObject({
      choice: null,
      read: { schema: { fields: [{ type: 'string' }, { type: 'number' }, { type: 'date' }] } },
    });
  });

  it('of several tables with the same columns is that of the name, else the one that fits', () => {
    const fields = [{ name: '年' }, { name: '值' }];
    const narrow = (name: string, allowed: string): Choice => ({
      name,
      title: name,
      schema: tableSchema.parse({
        fields: [
          fields[0],
          { name: '值', constraints: { enum: [allowed] } },
          { name: 'figure' },
          { name: 'value', type: 'number' },
          { name: 'relation' },
        ],
      }),
    });
    const choices = [narrow('甲', 'a'), narrow('乙', 'b')];
    const bytes = new TextEncoder().encode('年,值,figure,value,relation\n1,b,x,1,=\n');
    const against = { bytes, choices, against: 'auto', readWorkbook };
    expect(checkFile({ ...against, file: '其他.csv' }).choice?.name).toBe('乙');
    expect(checkFile({ ...against, file: '甲.csv' }).choice?.name).toBe('甲');
  });

  it('is the one that is asked for, though another matches better', () => {
    const { problems } = check(SOUND, '公园.csv', 'plan');
    expect(problems.map(({ code }) => code)).toContain('missing-label');
  });
});

it('a sound file has no problems, from CSV and from Excel alike', () => {
  expect(check(SOUND).problems).toEqual([]);
  const { problems, read } = check(
    one([
      ['名称', '面积（公顷）'],
      ['东园', 1.5],
    ]),
    '公园.xlsx',
    'none',
  );
  expect(problems).toEqual([]);
  expect(read.table?.length).toBe(1);
});

it('a repeated key is found', () => {
  expect(check(`${SOUND}东园,3,2022-01-01\r\n`).problems).toMatchObject([{ code: 'primary-key', severity: 'error', row: 4 }]);
});

it('a workbook that goes by the name of a CSV is refused', () => {
  const checked = check(one([['名称']]), '公园.csv');
  expect(checked.problems.map(({ severity }) => severity)).toContain('error');
  expect(checked.read.table).toBeUndefined();
  expect(isSound(checked)).toBe(false);
});

describe('the rows that are shown', () => {
  const rows = Array.from({ length: 500 }, (_, index) => `园${index},${index === 300 ? '三顷' : index},2020-05-01`);
  const bad = check(`名称,面积,建成\n${rows.join('\n')}\n`);

  it('are the first ones and those with problems, with their own numbers', () => {
    const shown = shownRows(bad);
    expect(shown.rows.map(({ row }) => row)).toEqual([...Array.from({ length: 16 }, (_, index) => index + 1), 302]);
    expect(shown.rows[0]).toMatchObject({ isHeader: true, cells: ['名称', '面积', '建成'] });
  });

  it('are marked at the very cell', () => {
    const [marked, ...others] = shownRows(bad).rows.filter(({ marks }) => marks.size > 0);
    expect(others).toEqual([]);
    expect(marked?.cells[1]).toBe('三顷');
    expect([...(marked?.marks ?? [])]).toEqual([[1, [0]]]);
    expect(bad.problems[0]).toMatchObject({ column: '面积', row: 302, value: '三顷' });
  });

  it('are marked past the few places that a problem names', () => {
    const many = check(`名称,面积,建成\n${rows.map((row) => row.replace(/,\d+,/, ',很大,')).join('\n')}\n`);
    const marked = shownRows(many).rows.filter(({ marks }) => marks.has(1));
    expect(marked.length).toBeGreaterThan(100);
  });

  it('are marked by a row and a column of a refused file too', () => {
    const ragged = check('名称,面积,建成\n东园,1,2020-05-01\n西园,1,2,2020-05-01\n');
    expect(ragged.read.table).toBeUndefined();
    expect(shownRows(ragged).rows.find(({ row }) => row === 3)).toMatchObject({ whole: [0] });
  });

  it('of a workbook are marked by the letters of their columns', () => {
    const checked = check(
      one([
        ['名称', '编号'],
        ['东园', 123456789012345680],
      ]),
      'x.xlsx',
      'none',
    );
    const number = checked.problems.findIndex(({ code }) => code === 'long-number');
    expect(shownRows(checked).rows[1]?.marks.get(1)).toContain(number);
  });
});

describe('the cleaned copy', () => {
  it('has the mark of UTF-8, CRLF, plain values, and what cannot be read as it stood', () => {
    const checked = check('名称,面积,建成\n 东园 ,"1,234.5",２０２０-05-01 \n西园,三顷,\n');
    expect(checked.read.table && cleanedCsv(checked.read.table, checked.read.schema as never).join('')).toBe(
      '\uFEFF名称,面积,建成\r\n东园,1234.5,2020-05-01\r\n西园,三顷,\r\n',
    );
  });

  it('read again by the same schema has the same values and no repairs', () => {
    const cell = fc.oneof(
      fc.constantFrom('１２', ' 5 ', '1,000', '-', '', '三', '1e3', '０.5'),
      fc.integer().map(String),
      fc.string({ maxLength: 4 }),
    );
    const date = fc.constantFrom('2020-01-05', '2020/1/5', '2020年1月5日', '', '昨天', '20200105');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, date), { minLength: 1, maxLength: 8 }), (rows) => {
        // A first row without a single value would pass for a second header.
        const text = `名称,面积,建成\r\n首园,1,2020-01-01\r\n${rows.map(([area, built], index) => `园${index},"${area.replaceAll('"', '""')}",${built}`).join('\r\n')}\r\n`;
        const first = check(text, '公园.csv', 'parks');
        if (!isSound(first) || !first.read.table || !first.read.schema) return;
        const again = check(cleanedCsv(first.read.table, first.read.schema).join(''), '公园.csv', 'parks');
        const values = ({ read }: typeof first) =>
          [...(read.table?.columns.values() ?? [])].map(({ text: texts, status }) =>
            cellTexts(texts).map((value, place) => [value, status[place]]),
          );
        expect(values(again)).toEqual(values(first));
      }),
      { numRuns: 200 },
    );
  });
});

it('the list of problems has a row for each place, in words', () => {
  const csv = problemsCsv(check('名称,面积,建成\n东园,三顷,2020-05-01\n西园,四顷,2020-05-01\n'), 'zh');
  expect(csv.startsWith('\uFEFF编号,级别,行,列,内容,问题,怎么改,代码\r\n')).toBe(true);
  expect(csv).toMatch(/\r\n1,[^,]+,2,面积,三顷,.*\r\n1,[^,]+,3,面积,四顷,/s);
});

it('a list of problems runs nothing in a spreadsheet', () => {
  const csv = problemsCsv(check('名称,面积,建成\n东园,=1+cmd|x,2020-05-01\n'), 'zh');
  expect(csv).toContain(",'=1+cmd|x,");
});

it('random bytes are answered and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('x.csv', 'x.xlsx', 'x.xls', 'x.txt'), (bytes, file) => {
      const checked = check(bytes, file);
      expect(() => shownRows(checked)).not.toThrow();
      expect(() => problemsCsv(checked, 'en')).not.toThrow();
    }),
    { numRuns: 300 },
  );
});
