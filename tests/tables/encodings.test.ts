import { describe, expect, it } from 'vitest';
import { encodeText, encodeUtf16, joined, utf8 } from '../encode.ts';
import { rawRows, read, schemaOf, told } from './reading.ts';

const TEXT = '小区,户数\r\n沁园春晓,120\r\n六安名都,85\r\n金安花园,230\r\n';
const ROWS = [
  ['沁园春晓', '120'],
  ['六安名都', '85'],
  ['金安花园', '230'],
];
const schema = schemaOf(['小区', '户数:integer']);

describe('the same table in every encoding that offices send', () => {
  it.each([
    ['UTF-8', utf8(TEXT), []],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), ['notice byte-order-mark x.csv']],
    ['GBK', encodeText(TEXT, 'gbk'), ['notice legacy-encoding x.csv']],
    ['GB18030', encodeText(TEXT, 'gb18030'), ['notice legacy-encoding x.csv']],
    ['Excel’s Unicode text', encodeUtf16(TEXT, 'le', true), ['notice utf-16 x.csv']],
    ['UTF-16, the other way round', encodeUtf16(TEXT, 'be', true), ['notice utf-16 x.csv']],
    ['UTF-16 without its mark', encodeUtf16(TEXT, 'le', false), ['notice utf-16 x.csv']],
    ['UTF-16 the other way round, without its mark', encodeUtf16(TEXT, 'be', false), ['notice utf-16 x.csv']],
  ] as const)('%s', (_, bytes, problems) => {
    for (const known of [schema, undefined]) {
      const result = read(bytes, { schema: known });
      expect(rawRows(result)).toEqual(ROWS);
      expect(told(result)).toEqual(problems);
    }
  });

  it('GB18030 has characters of four bytes, and village names are written with them', () => {
    const text = '村名,户数\n㙍上村,12\n𠮷田村,34\n㳇滩,56\n';
    expect(rawRows(read(encodeText(text, 'gb18030'), { schema: schemaOf(['村名', '户数:integer']) }))[1]).toEqual(['𠮷田村', '34']);
  });

  it('Big5 is told by the names of its columns', () => {
    const bytes = encodeText('編號,名稱\r\nE001,青松苑\r\n', 'big5');
    const result = read(bytes, { schema: schemaOf(['編號', '名稱']) });
    expect(rawRows(result)).toEqual([['E001', '青松苑']]);
    expect(result.problems).toMatchObject([{ code: 'legacy-encoding', params: { encoding: 'BIG5' } }]);
  });

  it('the bytes of a few GBK words are valid UTF-8 too, and the names of the columns tell', () => {
    const bytes = encodeText('实施\n实施\n', 'gbk');
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe('ʵʩ\nʵʩ\n');
    expect(rawRows(read(bytes, { schema: schemaOf(['实施']) }))).toEqual([['实施']]);
  });

  it('a column with a name in ASCII beside it tells nothing of the encoding', () => {
    const bytes = encodeText('id,实施\n1,实施\n', 'gbk');
    expect(rawRows(read(bytes, { schema: schemaOf(['id', '实施']) }))).toEqual([['1', '实施']]);
  });

  it('a line of GBK that happens to be valid UTF-8 does not make the file a mixed one', () => {
    const text = `小区,户数\n${'六安名都,85\n'.repeat(20)}实施实施实,1\n`;
    for (const known of [schema, undefined]) {
      const result = read(encodeText(text, 'gbk'), { schema: known });
      expect(rawRows(result).at(-1)).toEqual(['实施实施实', '1']);
    }
  });

  it('two marks are as good as one, also before a quoted name', () => {
    expect(rawRows(read('\ufeff\ufeff"a","b"\n1,2\n', { schema: schemaOf(['a', 'b']) }))).toEqual([['1', '2']]);
  });

  it('a mark before a quoted name is no part of it', () => {
    expect(rawRows(read('\ufeff"a","b"\n1,2\n', { schema: schemaOf(['a', 'b']) }))).toEqual([['1', '2']]);
  });
});

describe('what is no text, or not all of one encoding, is refused', () => {
  const latin = joined(utf8('name,area\r\nCaf'), Uint8Array.of(0xe9), utf8(' Central,1\r\nZo'), Uint8Array.of(0xeb), utf8(',2\r\n'));
  const gbkLine = encodeText('海棠院落一二三,300\r\n', 'gbk');

  it.each([
    ['Latin-1', latin, 'error encoding-error x.csv'],
    ['UTF-8 with a line in GBK', joined(utf8(TEXT), gbkLine), 'error encoding-mixed x.csv 5'],
    ['UTF-8 with its mark and a line in GBK', joined(utf8(`\ufeff${TEXT}`), gbkLine), 'error encoding-mixed x.csv 5'],
    [
      'UTF-8 with a GBK line among others',
      joined(utf8('小区,户数\r\n'), gbkLine, utf8('沁园春晓花园,1\r\n')),
      'error encoding-mixed x.csv 2',
    ],
    ['UTF-8 that ends within a character', utf8(TEXT).slice(0, -11), 'error file-truncated x.csv 4'],
    ['GBK that ends within a character', encodeText(TEXT, 'gbk').slice(0, -7), 'error file-truncated x.csv 4'],
    [
      'French in UTF-8 with a line in Latin-1',
      joined(utf8('nom\nCafé\nZoë\nÉté\n'), Uint8Array.of(0x45, 0xe9, 0x73, 0x0a)),
      'error encoding-mixed x.csv 5',
    ],
    ['UTF-16 that ends within a character', encodeUtf16(TEXT, 'le', true).slice(0, -1), 'error encoding-error x.csv'],
    ['an .xlsx', joined(utf8('PK\u0003\u0004'), new Uint8Array(80)), 'error not-a-csv x.csv'],
    ['an .xls', joined(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(80)), 'error not-a-csv x.csv'],
    [
      'a web page that calls itself Excel',
      utf8('\ufeff<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>'),
      'error not-a-csv x.csv',
    ],
    ['an XML file', utf8('<?xml version="1.0"?><Workbook/>'), 'error not-a-csv x.csv'],
    ['a PDF', utf8('%PDF-1.7\n1 0 obj'), 'error not-a-csv x.csv'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), 'error not-a-csv x.csv'],
    ['a NUL', utf8('小区,户数\n青松\u0000苑,1\n金安花园,2\n'), 'error nul-character x.csv'],
    ['nothing', utf8(''), 'error empty-file x.csv'],
    ['nothing but a mark', utf8('\ufeff'), 'error empty-file x.csv'],
    ['nothing but line ends', utf8('\r\n\r\n\r\n'), 'error empty-file x.csv'],
    ['nothing but commas', utf8(',,,\r\n,,,\r\n'), 'error empty-file x.csv'],
  ])('%s', (_, bytes, problem) => {
    const result = read(bytes, { schema });
    expect(told(result)).toContain(problem);
    expect(result.table).toBeUndefined();
  });
});

describe('an encoding that the descriptor declares', () => {
  it('is believed where the bytes are not UTF-8', () => {
    const bytes = joined(utf8('name\r\nCaf'), Uint8Array.of(0xe9), utf8('\r\n'));
    for (const encoding of ['windows-1252', 'iso-8859-1', ' Latin1 ']) {
      const result = read(bytes, { schema: schemaOf(['name']), encoding });
      expect(rawRows(result)).toEqual([['Café']]);
      expect(told(result)).toEqual([]);
    }
  });

  it('is not believed where the bytes are UTF-8, and that is told', () => {
    const result = read(TEXT, { schema, encoding: 'gbk' });
    expect(rawRows(result)).toEqual(ROWS);
    expect(told(result)).toEqual(['warning encoding-differs x.csv']);
  });

  it('is not believed where nobody knows it', () => {
    expect(rawRows(read(encodeText(TEXT, 'gbk'), { schema, encoding: 'ANSI' }))).toEqual(ROWS);
  });

  it('never makes names of other characters pass for those that are wanted', () => {
    const result = read(encodeText(TEXT, 'gbk'), { schema, encoding: 'iso-8859-1' });
    expect(result.table).toBeUndefined();
    expect(told(result)).toContain('error missing-label x.csv 1 小区');
  });
});

it('UTF-32, and text of which no column name can be found under any encoding, are refused as an encoding', () => {
  const utf32 = new Uint8Array([
    0xff,
    0xfe,
    0,
    0,
    ...[...'编号,户数\n1,2\n'].flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return [code & 0xff, (code >> 8) & 0xff, code >> 16, 0];
    }),
  ]);
  expect(read(utf32, { schema: schemaOf(['编号', '户数:integer']) }).problems).toMatchObject([{ code: 'encoding-error' }]);
  // 編號,戶數 in Big5: traditional characters, of which the schema's simplified names are none.
  const big5 = new Uint8Array([0xbd, 0x73, 0xb8, 0xb9, 0x2c, 0xa4, 0xe1, 0xbc, 0xc6, 0x0a, 0x31, 0x2c, 0x32, 0x0a]);
  expect(read(big5, { schema: schemaOf(['编号', '户数:integer']) }).problems).toMatchObject([{ code: 'encoding-error' }]);
});

it.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JSON', [...new TextEncoder().encode('[{"a": 1}]')]],
  ['a pointer to another file', [...new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\noid sha256:0\n')]],
])('%s under the name of a table is told as what it is', (_, bytes) => {
  expect(read(new Uint8Array(bytes), { schema: schemaOf(['a']) }).problems).toMatchObject([{ code: 'not-a-csv' }]);
});
