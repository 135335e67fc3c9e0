import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/tables/decode.ts';
import { readCsv } from '../../src/tables/read-csv.ts';
import { writeCsv } from '../../src/tables/write-csv.ts';

it('counts rows as Excel does: the header is row 1', () => {
  expect(readCsv('x.csv', 'a,b\n1,2\n3,4\n').records).toEqual([
    { row: 2, cells: ['1', '2'] },
    { row: 3, cells: ['3', '4'] },
  ]);
});

it('does not make a record of the last newline, nor of empty rows at the end', () => {
  expect(readCsv('x.csv', 'a,b\r\n1,2\r\n,\r\n\r\n').records).toHaveLength(1);
});

it('keeps a comma, a quote and a newline inside quotes', () => {
  expect(readCsv('x.csv', 'a,b\n"1,""2""\n3",4').records[0]?.cells).toEqual(['1,"2"\n3', '4']);
});

it('takes a semicolon for text, not for a delimiter of its own choosing', () => {
  expect(readCsv('x.csv', 'a;b\n1;2').header).toEqual(['a;b']);
});

it('reads UTF-8 with and without a byte order mark, UTF-16 and GB18030 as the same text', () => {
  const gbk = new Uint8Array([0xc1, 0xf9, 0xb0, 0xb2]);
  const utf16 = new Uint8Array([0xff, 0xfe, 0x6d, 0x51, 0x89, 0x5b]);
  const texts = [new TextEncoder().encode('六安'), new TextEncoder().encode('\uFEFF六安'), gbk, utf16].map(decode);
  expect(texts.map((decoded) => ('text' in decoded ? decoded.text : 'failed'))).toEqual(['六安', '六安', '六安', '六安']);
});

const cell = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text) && text.trim() !== '' && !text.includes('\uFEFF'));

it('what it writes it reads back, cell for cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const decoded = decode(new TextEncoder().encode(writeCsv(['a', 'b'], rows, [true, true])));
      const back = readCsv('x.csv', 'text' in decoded ? decoded.text : '').records.map(({ cells }) => cells);
      expect(back).toEqual(rows);
    }),
  );
});

it.each(['=SUM(A1)', '+1+1', '-1+1', '@x', '＝SUM(A1)', '\t=1'])(
  '%s in a text column is written so that no spreadsheet runs it',
  (formula) => {
    expect(writeCsv(['a'], [[formula]], [true])).toContain(`'${formula}`);
  },
);

it('leaves a negative number alone', () => {
  expect(writeCsv(['a'], [['-5']], [true])).toContain('\r\n-5\r\n');
});
