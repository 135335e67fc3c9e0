/** What is written for download: what was read, and nothing that a spreadsheet would run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutGuard } from '../../src/lib/formula-guard.ts';
import { dialect, tableSchema } from '../../src/package/descriptor.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { trimmed } from '../../src/tables/trim.ts';
import { writeCsv } from '../../src/tables/write-csv.ts';

const HEADER = ['name', 'note', 'place'];

/** What our own reader finds in a text: each cell as it stands. */
function readBack(text: string, header: readonly string[] = HEADER, type = 'string'): readonly (readonly string[])[] {
  const schema = tableSchema.parse({ fields: header.map((name) => ({ name, type })), missingValues: [] });
  const files = new Map([['a.csv', new TextEncoder().encode(text)]]);
  const resource = { name: 'a', paths: ['a.csv'], data: undefined, dialect: dialect.parse({}), encoding: undefined, schema };
  const { table, problems } = readTable(resource, files, null);
  if (!table) throw new Error(JSON.stringify(problems));
  return Array.from({ length: table.length }, (_, row) => header.map((name) => table.columns.get(name)?.raw[row] ?? ''));
}

describe('a cell that a spreadsheet would run', () => {
  const formulas = ['=SUM(D2:D9)', '+1+1', '-1+1', '@x', '＝SUM(A1)', '\t=1', ' =1+1', '\u00a0=1+1', '"=1"', '%0A=1', "=cmd|'/C calc'!A0"];

  it.each(formulas)('%j gets an apostrophe, in the header as in the cells, and is read back with it', (formula) => {
    const text = writeCsv(['a', formula], [['x', formula]]);
    expect(
      text
        .split('\r\n')
        .slice(0, 2)
        .join('\n')
        .match(/(?:,"?)'/g),
    ).toHaveLength(2);
    const [cells] = readBack(writeCsv(HEADER, [['x', formula, 'y']]));
    expect(cells).toEqual(['x', `'${formula}`, 'y']);
    expect(withoutGuard(cells?.[1] ?? '')).toBe(formula);
  });

  it('is guarded in a column of numbers too, where negative numbers stay numbers', () => {
    const cells = ['=SUM(D2:D9)', '-5', '1,234', '−5', '-0.5%', '-1e-7', '+5'];
    const text = writeCsv(
      ['n'],
      cells.map((cell) => [cell]),
    );
    expect(readBack(text, ['n'], 'number').flat()).toEqual(["'=SUM(D2:D9)", ...cells.slice(1)]);
  });
});

it('an empty cell of a table of one column is no empty line', () => {
  expect(writeCsv(['n'], [['1'], [''], ['3']])).toContain('\r\n""\r\n');
});

it('begins with the mark by which Excel knows UTF-8, and ends its lines as Windows does', () => {
  expect(writeCsv(['a', 'b'], [['1', '2']])).toBe('\uFEFFa,b\r\n1,2\r\n');
});

// What stands at the ends of a file, or looks like a header, a total or a note, is the reader's business and tested there.
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[=+\-@"',;\n\r\t ＝x1]*$/),
  fc.constantFrom('a,b', '"', '""', 'a\r\nb', "'", '=1+1', '', '-5', '\uFEFFx'),
);
const row = fc.tuple(fc.constantFrom('六安', '合肥', 'x'), text, fc.constantFrom('甲', '乙'));

it('what it writes our reader reads back, cell for cell, but for the guard', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const plain = (cell: string): string => trimmed(cell.replace(/\r\n?|\n/g, '\n'));
      const back = readBack(writeCsv(HEADER, rows));
      expect(back.map((cells) => cells.map((cell) => plain(withoutGuard(cell))))).toEqual(rows.map((cells) => cells.map(plain)));
    }),
    { numRuns: 300 },
  );
});
