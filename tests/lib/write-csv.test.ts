import { expect, it } from 'vitest';
import { writeCsv } from '../../src/lib/write-csv.ts';
import { csvChunks } from '../../src/tables/csv-chunks.ts';
import { publishedCells } from '../../src/tables/published-cells.ts';
import { joined } from '../encode.ts';
import { rawRows, read, schemaOf, tableOf } from '../tables/reading.ts';

it('begins with the mark that tells Excel the encoding, and ends every line as Excel does', () => {
  expect(writeCsv(['名称', '户数'], [['青松苑', '12']])).toBe('\ufeff名称,户数\r\n青松苑,12\r\n');
});

it.each([
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
  [' a', '" a"'],
  ['a\t', '"a\t"'],
  ['', ''],
  ['-5', '-5'],
  ['+1,234.5', '"+1,234.5"'],
])('%j is written as %s', (cell, written) => {
  expect(writeCsv(['a', 'b'], [['x', cell]])).toBe(`\ufeffa,b\r\nx,${written}\r\n`);
});

it.each(['=SUM(A1)', '+1+1', '-1+1', '@x', '＝SUM(A1)', '\t=1'])(
  '%j is written so that no spreadsheet runs it, in the header too',
  (formula) => {
    const text = writeCsv(['a', formula], [['x', formula]]);
    expect(text.split(`'${formula}`)).toHaveLength(3);
  },
);

it('an empty cell of the only column is no empty line', () => {
  expect(writeCsv(['a'], [['x'], [''], ['y']])).toBe('\ufeff"a"\r\n"x"\r\n""\r\n"y"\r\n');
});

it('in pieces it is the same as at once, and no row is lost between them', () => {
  const rows = Array.from({ length: 45_001 }, (_, index) => [`E${index}`, index % 3 === 0 ? '' : `${index}`]);
  const table = tableOf(read(writeCsv(['a', 'b'], rows), { schema: schemaOf(['a', 'b:integer']) }));
  const pieces = [...csvChunks(table)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(joined(...pieces))).toBe(writeCsv(['a', 'b'], rows));
  expect(publishedCells(table, 45_000, 10)).toEqual([rows[45_000]]);
  expect(publishedCells(table, 45_001, 10)).toEqual([]);
});

it('a cell that could not be read is published as it was found', () => {
  const result = read('a,b\nx,12.5万\ny,很多\nz,3\n', { schema: schemaOf(['a', 'b:integer']) });
  const again = read(joined(...csvChunks(tableOf(result))), { schema: schemaOf(['a', 'b']) });
  expect(rawRows(again)).toEqual([
    ['x', '12.5万'],
    ['y', '很多'],
    ['z', '3'],
  ]);
});
