/** What holds for every file, however odd. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutGuard } from '../../src/lib/formula-guard.ts';
import { writeCsv } from '../../src/lib/write-csv.ts';
import { fieldTypes, tableSchema } from '../../src/package/descriptor.ts';
import { cellAt } from '../../src/tables/cells.ts';
import { csvChunks } from '../../src/tables/csv-chunks.ts';
import type { TableRead } from '../../src/tables/read-table.ts';
import { type Column, numberAt, statusAt, type Table, valueAt } from '../../src/tables/table.ts';
import { encodeText, encodeUtf16, joined, utf8 } from '../encode.ts';
import { type Described, labels, rawRows, read, schemaOf, tableOf, textRows } from './reading.ts';

const VALID = utf8(
  '\ufeff编号,名称,户数,均价,建成\r\nE1,"青松,苑",12,1.5,2019-01-05\r\nE2,白杨里,,,\r\nE3,"红""枫""庭",30,2.25,2020-02-29\r\n合计,,42,,\r\n数据来源：街道,,,,\r\n',
);
const SCHEMA = schemaOf(['编号', '名称', '户数:integer', '均价:number', '建成:date'], { primaryKey: '编号', missingValues: ['', '—'] });

const piece = fc.constantFrom(
  ...[
    ',',
    ';',
    '\t',
    '|',
    '"',
    "'",
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\u3000',
    '\ufeff',
    '\u0000',
    '#',
    '0',
    '-1',
    '1.5',
    '1,204',
    '12.5万',
    '暂无',
    '—',
  ],
  ...['合计', '注：', '单位', '编号', '名称', '户数', '2020-02-30', '=1+1', '١٢', '𠮷', '\ud800', 'NaN', 'Infinity', '1e999', '0x10', '𝟙'],
);
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.array(piece, { maxLength: 80 }).map((pieces) => utf8(pieces.join(''))),
  fc.array(piece, { maxLength: 40 }).map((pieces) => encodeUtf16(pieces.join(''), 'le', true)),
  fc
    .tuple(fc.nat(VALID.length), fc.nat(40), fc.oneof(fc.uint8Array({ maxLength: 20 }), piece.map(utf8)))
    .map(([at, removed, added]) => joined(VALID.slice(0, at), added, VALID.slice(at + removed))),
);

// Most of what is torn at random is refused: here single cells and rows are, so that a table is left.
const ROWS = [
  ['编号', '名称', '户数', '均价', '建成'],
  ['E1', '"青松,苑"', '12', '1.5', '2019-01-05'],
  ['E2', '白杨里', '', '', ''],
  ['E3', '"红""枫""庭"', '30', '2.25', '2020-02-29'],
  ['E4', '"海\n棠"', '18', '-3', '2021-12-31'],
];
const ADDED = [
  ',,,,',
  '合计,,60,,',
  '小计,,,,',
  '数据来源：街道,,,,',
  '注：一',
  ',,户,元,',
  '编号,名称,户数,均价,建成',
  'E9,x,1,2,2020-01-01,,',
  'E8,y,5',
  '标题,,,,',
];
const change = fc.oneof(
  fc.record({
    row: fc.integer({ min: 1, max: 4 }),
    column: fc.integer({ min: 0, max: 4 }),
    cell: fc.oneof(piece, fc.string({ maxLength: 6 })),
  }),
  fc.record({ row: fc.nat(5), added: fc.constantFrom(...ADDED) }),
);
const changedTable = fc
  .tuple(fc.array(change, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([changes, end, ended]) => {
    const lines: (readonly string[] | string)[] = ROWS.map((cells) => [...cells]);
    for (const each of changes) {
      if ('added' in each) lines.splice(each.row, 0, each.added);
      else
        lines[each.row] = [lines[each.row] ?? []].flat().map((cell, column) => (column === each.column ? quotedIfNeeded(each.cell) : cell));
    }
    return utf8(lines.map((line) => [line].flat().join(',')).join(end) + (ended ? end : ''));
  });

function quotedIfNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const anyField = fc.record(
  {
    name: fc.constantFrom('编号', '名称', '户数', '均价', '建成', 'a', '合计', ' ', 'constructor', '__proto__'),
    type: fc.constantFrom(...fieldTypes),
    title: fc.constantFrom('名称', '户数', 'b'),
    format: fc.constantFrom('any', '%d/%m/%Y', '%', 'email'),
    unit: fc.constantFrom('万元', '%', '户'),
    decimalChar: fc.constantFrom(',', '.', ''),
    groupChar: fc.constantFrom(',', ' ', ''),
    bareNumber: fc.boolean(),
    relation: fc.boolean(),
    categories: fc.constantFrom(['合计'], [1, 2], [{ value: 'x', label: 'y' }]),
    missingValues: fc.constantFrom([''], ['—', '暂无'], []),
    constraints: fc.constantFrom(
      { required: true },
      { unique: true },
      { minimum: 0 },
      { maximum: '2000-01-01' },
      { pattern: '\\d+' },
      { enum: [1] },
    ),
  },
  { requiredKeys: ['name', 'type'] },
);
const anySchema = fc
  .record(
    {
      fields: fc.uniqueArray(anyField, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
      missingValues: fc.constantFrom([''], ['—'], [{ value: '暂无', label: 'not-collected' }]),
      fieldsMatch: fc.constantFrom('exact', 'superset', 'partial', 'subset'),
    },
    { requiredKeys: ['fields'] },
  )
  .map((given) => tableSchema.parse({ ...given, primaryKey: [given.fields[0]?.name ?? ''] }));
const char = fc.constantFrom(',', ';', '"', "'", '\\', '#', ' ', '\t', '\n', '', '||', '\u0000', '1', '，');
const anyDialect = fc.record(
  {
    delimiter: char,
    quoteChar: char,
    escapeChar: char,
    commentChar: char,
    nullSequence: char,
    skipInitialSpace: fc.boolean(),
    doubleQuote: fc.boolean(),
    header: fc.boolean(),
    headerRows: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
    headerJoin: char,
  },
  { requiredKeys: [] },
);
const anyDescribed: fc.Arbitrary<Described> = fc.record(
  { schema: anySchema, dialect: anyDialect, encoding: fc.constantFrom('utf-8', 'gbk', 'big5', 'latin1', 'utf-16le', 'no such', '') },
  { requiredKeys: [] },
);

function columnsOf({ table }: TableRead): readonly Column[] {
  return table ? [...table.columns.values()] : [];
}

function eachCell(table: Table, visit: (column: Column, position: number) => void): void {
  for (const column of table.columns.values()) for (let position = 0; position < table.length; position++) visit(column, position);
}

// A cell has a value exactly where its status says so, and a number exactly where the cell has a digit of some kind.
function holdsTogether({ table, problems }: TableRead): void {
  expect(table !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
  if (!table) return;
  expect(table.sourceRows).toHaveLength(table.length);
  eachCell(table, (column, position) => {
    const status = statusAt(column, position);
    const number = column.numbers ? numberAt(column, position) : undefined;
    const raw = cellAt(column.raw, position);
    if (status !== 'normal') expect(valueAt(column, position)).toBeNull();
    if (status !== 'normal' && status !== 'invalid')
      expect([cellAt(column.text, position), number ?? Number.NaN]).toEqual(['', Number.NaN]);
    if (status === 'normal' && number !== undefined) {
      expect(Number.isFinite(number)).toBe(true);
      expect(raw).toMatch(/[\p{Nd}\p{Nl}\p{No}〇零一二三四五六七八九十百千万亿两]/u);
    }
  });
}

describe('whatever the file', () => {
  it('nothing throws, nothing hangs, and no cell has a value that it has not', () => {
    fc.assert(
      fc.property(anyBytes, anyDescribed, (bytes, described) => holdsTogether(read(bytes, described))),
      { numRuns: 1500 },
    );
  });

  it('a valid file with something torn out or put in is read by its schema, or refused', () => {
    fc.assert(
      fc.property(fc.oneof(changedTable, anyBytes), (bytes) => holdsTogether(read(bytes, { schema: SCHEMA }))),
      { numRuns: 1000 },
    );
  });

  it('several parts are no worse', () => {
    fc.assert(
      fc.property(fc.array(anyBytes, { minLength: 2, maxLength: 3 }), anyDescribed, (parts, described) =>
        holdsTogether(read(parts, described)),
      ),
      { numRuns: 500 },
    );
  });

  it('rows that stand in the descriptor may be anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyDescribed, (data, described) => holdsTogether(read('', { ...described, data }))),
      { numRuns: 500 },
    );
  });
});

it('no word for nothing is ever a number', () => {
  const words = [
    '',
    ' ',
    '\u3000',
    '—',
    '——',
    '-',
    '--',
    '…',
    '...',
    '/',
    '无',
    '暂无',
    '不详',
    'N/A',
    '#N/A',
    'null',
    'NaN',
    '.',
    '*',
    '空',
    'x',
    '缺',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 1 }),
      fc.constantFrom('integer', 'number', 'year', 'date'),
      (cells, type) => {
        const result = read(`k,n\n${cells.map((cell, row) => `${row},${cell}`).join('\n')}\n`, { schema: schemaOf(['k', `n:${type}`]) });
        const column = tableOf(result).columns.get('n');
        for (let position = 0; position < cells.length; position++) {
          expect(valueAt(column, position)).toBeNull();
          expect(numberAt(column, position)).toBeNaN();
        }
      },
    ),
  );
});

// Cells that are no blank rows, totals or footers, which stand in no table as written.
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((cell) => `x${cell}`);
const cell = fc.oneof(
  text,
  fc.constantFrom('', '=1+1', '-5', '+1,234.5', "'=x", '\t=1', '1"2', 'a,b', 'a\nb', 'a\r\nb', 'a\rb', ' x ', '@x', '＝1'),
);

it('what it writes it reads back, cell for cell, but for the guard of formulas', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, cell, cell), { minLength: 1 }), (rows) => {
      const back = rawRows(read(writeCsv(['a', 'b', 'c'], rows), { schema: schemaOf(['a', 'b', 'c']) }));
      expect(back.map((cells) => cells.map(withoutGuard))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

it('a table as published is read as the same table, in whatever state it came', () => {
  const bytesOf = (table: Table): Uint8Array => joined(...csvChunks(table));
  fc.assert(
    fc.property(changedTable, (bytes) => {
      const first = read(bytes, { schema: SCHEMA });
      if (!first.table || first.problems.some(({ severity }) => severity === 'error')) return;
      const again = read(bytesOf(first.table), { schema: SCHEMA });
      expect(rawRows(again).map((cells) => cells.map(withoutGuard))).toEqual(rawRows(first));
      // The guard keeps the blanks that a text is read without: “ =0”.
      expect(textRows(again).map((cells) => cells.map((cell) => withoutGuard(cell).trim()))).toEqual(textRows(first));
      expect(columnsOf(again).map(({ status }) => [...status])).toEqual(columnsOf(first).map(({ status }) => [...status]));
    }),
    { numRuns: 1000 },
  );
});

describe('a table is the same', () => {
  const han = fc.constantFrom(...'青松苑白杨里红枫庭一二三𠮷㙍é€');
  const name = fc.array(han, { minLength: 1, maxLength: 6 }).map((chars) => `苑${chars.join('')}`);
  const rows = fc.array(fc.tuple(name, fc.integer({ min: 1 }), fc.constantFrom('', '1.5', '暂无', 'a"b', 'a,b')), {
    minLength: 1,
    maxLength: 20,
  });
  const schema = schemaOf(['名称', '户数:integer', '备注']);
  const quoted = (cell: string | number): string => quotedIfNeeded(String(cell));
  const csv = (table: readonly (readonly (string | number)[])[], end: string): string =>
    [['名称', '户数', '备注'], ...table].map((row) => row.map(quoted).join(',') + end).join('');

  it.each([
    ['UTF-8 with its mark', (plain: string) => utf8(`\ufeff${plain}`)],
    ['UTF-16', (plain: string) => encodeUtf16(plain, 'le', true)],
    ['UTF-16 the other way round', (plain: string) => encodeUtf16(plain, 'be', true)],
    ['GB18030', (plain: string) => encodeText(plain, 'gb18030')],
  ])('in %s', (_, encode) => {
    fc.assert(
      fc.property(rows, (table) => {
        const plain = csv(table, '\n');
        expect(textRows(read(encode(plain), { schema }))).toEqual(textRows(read(plain, { schema })));
      }),
    );
  });

  it.each(['\r\n', '\r'])('with line ends %j', (end) => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(rawRows(read(csv(table, end), { schema }))).toEqual(rawRows(read(csv(table, '\n'), { schema })));
      }),
    );
  });

  it('with line ends of every kind', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.constantFrom('\n', '\r\n', '\r')), (table, ends) => {
        const mixed = csv(table, '\n').replaceAll('\n', () => ends.next().value ?? '\n');
        expect(rawRows(read(mixed, { schema }))).toEqual(rawRows(read(csv(table, '\n'), { schema })));
      }),
    );
  });

  it('in any order of columns', () => {
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (table, order) => {
        const all = [['名称', '户数', '备注'], ...table];
        const shuffled = all.map((row) => `${order.map((index) => quoted(row[index] ?? '')).join(',')}\n`).join('');
        expect(labels(read(shuffled, { schema }))).toEqual(['名称', '户数', '备注']);
        expect(rawRows(read(shuffled, { schema }))).toEqual(rawRows(read(csv(table, '\n'), { schema })));
      }),
    );
  });
});

it('a piece of the text may end anywhere: within a line end, a quote, a cell', () => {
  // The reader parses two million characters at a time; the row that they cut is built so that every cut is tried.
  const size = 2 * 1024 * 1024;
  const row = '"一""二\r\n三","四"\r\n';
  const header = '"a","b"\r\n';
  for (let shift = 0; shift < row.length; shift++) {
    const fill = `"${'x'.repeat(size - header.length - shift - '"","y"\r\n'.length)}","y"\r\n`;
    const result = read(header + fill + row.repeat(3), { schema: schemaOf(['a', 'b']) });
    expect(rawRows(result).slice(1)).toEqual(Array.from({ length: 3 }, () => ['一"二\r\n三', '四']));
  }
});
