/** What RFC 4180 says, and the edge cases of Python's csv module and of PapaParse, told as data. Row and cells as the reader has them. */
import { expect, it } from 'vitest';
import { dialect } from '../../../src/package/descriptor.ts';
import { csvRows } from '../../../src/tables/csv-rows.ts';

type Rows = readonly (readonly string[])[];
type Case = readonly [what: string, text: string, rows: Rows, dialect?: Readonly<Record<string, unknown>>];

// Without a header: what is held here is how a text is cut. What follows the last line end is told apart later.
function cut(text: string, given: Readonly<Record<string, unknown>> = {}): { rows: Rows; codes: readonly string[] } {
  const source = csvRows('x.csv', text, dialect.parse(given));
  const rows: (readonly string[])[] = [];
  source.each((cells) => rows.push(cells));
  if (source.ended && rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return { rows, codes: source.problems().map(({ code }) => code) };
}

const RFC_4180: readonly Case[] = [
  [
    'each record on its own line',
    'aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n',
    [
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'the last record without a line end',
    'aaa,bbb,ccc\r\nzzz,yyy,xxx',
    [
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'spaces are part of a cell',
    'aaa, bbb ,ccc\r\nzzz,yyy,xxx\r\n',
    [
      ['aaa', ' bbb ', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'cells in quotes beside cells without',
    '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
    [
      ['aaa', 'bbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  [
    'a line end in quotes',
    '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
    [
      ['aaa', 'b\r\nbb', 'ccc'],
      ['zzz', 'yyy', 'xxx'],
    ],
  ],
  ['a quote is written twice', '"aaa","b""bb","ccc"', [['aaa', 'b"bb', 'ccc']]],
];

const PYTHON: readonly Case[] = [
  [
    'line feeds',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'carriage returns and line feeds',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'carriage returns',
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['delimiters in quotes', '1,",3,",5', [['1', ',3,', '5']]],
  ['another quote', '1,@,3,@,5', [['1', ',3,', '5']], { quoteChar: '@' }],
  ['no quote at all', '1,",3,",5', [['1', '"', '3', '"', '5']], { quoteChar: '' }],
  ['empty cells in quotes and without', ',,"",', [['', '', '', '']]],
  ['a line end in quotes, then a space', '"a\nb", 7', [['a\nb', ' 7']]],
  ['another delimiter', 'a;b;c', [['a', 'b', 'c']], { delimiter: ';' }],
  ['a backslash that escapes nothing', 'a,\\b,c', [['a', '\\b', 'c']]],
  ['an escaped quote', 'a,"b,c\\""', [['a', 'b,c"']], { escapeChar: '\\' }],
  [
    'spaces after delimiters that do not count',
    'no space, space,  spaces,\ttab',
    [['no space', 'space', 'spaces', '\ttab']],
    { skipInitialSpace: true },
  ],
  ['nothing but spaces that do not count', ' , , ', [['', '', '']], { skipInitialSpace: true }],
  [
    'a quoted cell after a space that does not count',
    'a, "b, c"\n"d, e", f',
    [
      ['a', 'b, c'],
      ['d, e', 'f'],
    ],
    { skipInitialSpace: true },
  ],
  ['spaces as delimiters', 'a   b', [['a', '', '', 'b']], { delimiter: ' ' }],
  ['spaces as delimiters are never skipped', 'a b', [['a', 'b']], { delimiter: ' ', skipInitialSpace: true }],
  [
    'line ends of every kind in quotes, under line feeds',
    '"\na","b\nc","d\n"\n"\re","f\rg","h\r"\n"\r\ni","j\r\nk","l\r\n"\n',
    [
      ['\na', 'b\nc', 'd\n'],
      ['\re', 'f\rg', 'h\r'],
      ['\r\ni', 'j\r\nk', 'l\r\n'],
    ],
  ],
  [
    'line ends of every kind in quotes, under carriage returns and line feeds',
    '"\na","b\nc","d\n"\r\n"\re","f\rg","h\r"\r\n"\r\ni","j\r\nk","l\r\n"\r\n',
    [
      ['\na', 'b\nc', 'd\n'],
      ['\re', 'f\rg', 'h\r'],
      ['\r\ni', 'j\r\nk', 'l\r\n'],
    ],
  ],
  [
    'line ends of every kind in quotes, under carriage returns',
    '"\na","b\nc"\r"\re","f\rg"\r"\r\ni","j\r\nk"\r',
    [
      ['\na', 'b\nc'],
      ['\re', 'f\rg'],
      ['\r\ni', 'j\r\nk'],
    ],
  ],
  ['a cell of 50,000 characters, twice', `${'X'.repeat(50_000)},${'X'.repeat(50_000)}`, [['X'.repeat(50_000), 'X'.repeat(50_000)]]],
];

const PAPAPARSE: readonly Case[] = [
  ['one row', 'A,b,c', [['A', 'b', 'c']]],
  ['tabs and spaces around a cell', 'a,\tb ,c', [['a', '\tb ', 'c']]],
  ['spaces within quotes', 'A," B  ",C', [['A', ' B  ', 'C']]],
  ['several line ends in quotes', 'A,"B\nB","C\nC\nC"', [['A', 'B\nB', 'C\nC\nC']]],
  [
    'a quoted cell with everything at the end of a row',
    'a,b,"c,c\nc"\nd,e,f',
    [
      ['a', 'b', 'c,c\nc'],
      ['d', 'e', 'f'],
    ],
  ],
  ['quotes at both ends of a quoted cell', 'A,"""B""",C', [['A', '"B"', 'C']]],
  ['a quote at the end of a bare cell', 'A,B",C', [['A', 'B"', 'C']]],
  ['quotes around a delimiter in a quoted cell', 'A,""",""",C', [['A', '","', 'C']]],
  ['a quote to the right of a delimiter', 'A,",""",C', [['A', ',"', 'C']]],
  ['a quote to the left of a delimiter', 'A,""",",C', [['A', '",', 'C']]],
  ['five quotes in a row', '"1","cnonce="""",nc=""""","2"', [['1', 'cnonce="",nc=""', '2']]],
  ['spaces around quotes', 'A, "B" ,C', [['A', ' "B" ', 'C']]],
  ['quotes in the middle of a cell', 'A,B "B",C', [['A', 'B "B"', 'C']]],
  ['a quoted cell whose quote is closed on the next line', 'a,"b,c\nd,e,f"', [['a', 'b,c\nd,e,f']]],
  [
    'a quoted cell at the beginning of a line',
    'a,b,c\n"d",e,f',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  ],
  [
    'an empty cell below a quoted one',
    'a,b,"c"\n,e,f\n,"h","i"',
    [
      ['a', 'b', 'c'],
      ['', 'e', 'f'],
      ['', 'h', 'i'],
    ],
  ],
  [
    'quotes at the end of a quoted cell and row',
    'a,b,"c""c"""\nd,e,f',
    [
      ['a', 'b', 'c"c"'],
      ['d', 'e', 'f'],
    ],
  ],
  [
    'an empty quoted cell at the end',
    'a,b,""\na,b,""',
    [
      ['a', 'b', ''],
      ['a', 'b', ''],
    ],
  ],
  [
    'many empty cells',
    'a,b,,,c,d\n,,e,,,f',
    [
      ['a', 'b', '', '', 'c', 'd'],
      ['', '', 'e', '', '', 'f'],
    ],
  ],
  ['nothing but a delimiter', ',', [['', '']]],
  [
    'rows of unlike width',
    ',,\n,,,',
    [
      ['', '', ''],
      ['', '', '', ''],
    ],
  ],
  ['a single cell', 'Abc def', [['Abc def']]],
  ['one column with empty rows', 'a\nb\n\n\nc\n', [['a'], ['b'], [''], [''], ['c']]],
  [
    'spaces between a closing quote and what follows',
    'A,"B" ,C,"D" \r\nE,F,"G"  ,"H"  \r\n',
    [
      ['A', 'B', 'C', 'D'],
      ['E', 'F', 'G', 'H'],
    ],
  ],
  [
    'tabs',
    'a\tb\tc\r\nd\te\tf',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
    { delimiter: '\t' },
  ],
  [
    'bars',
    'a|b|c\r\nd|e|f',
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
    { delimiter: '|' },
  ],
  [
    'the record separator of ASCII',
    'a\u001eb\r\nc\u001ed',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    { delimiter: '\u001e' },
  ],
  ['a delimiter of several characters', 'a, b, c', [['a', 'b', 'c']], { delimiter: ', ' }],
  ['a delimiter that cannot be one', 'a,b,c', [['a', 'b', 'c']], { delimiter: '\n' }],
  ['an empty delimiter is none', 'a,b,c', [['a', 'b', 'c']], { delimiter: '' }],
  ['a single quote', "a,b,'c,d'", [['a', 'b', 'c,d']], { quoteChar: "'" }],
  ['an escaped quote in the middle', 'a,b,"c\\"d\\"f"', [['a', 'b', 'c"d"f']], { escapeChar: '\\' }],
  ['an escaped quote at the end', 'a,b,"c\\"d\\""', [['a', 'b', 'c"d"']], { escapeChar: '\\' }],
  ['an escape that escapes nothing', 'a,b,"c\\d"', [['a', 'b', 'c\\d']], { escapeChar: '\\' }],
  [
    'a line end of the other kind in a quoted header',
    '"a\na","b"\r\n"c","d"\r\n',
    [
      ['a\na', 'b'],
      ['c', 'd'],
    ],
  ],
];

const ALL = [...RFC_4180, ...PYTHON, ...PAPAPARSE].map(([what, text, rows, given = {}]) => ({ what, text, rows, given }));

it.each(ALL)('$what', ({ text, rows, given }) => {
  const result = cut(text, given);
  expect(result.rows).toEqual(rows);
  expect(result.codes.filter((code) => code !== 'line-ends-cr')).toEqual([]);
});

it.each([
  ['a quote that is never closed', 'x,y\na,"b,c\nd,e,f', 2],
  ['text after a closing quote', 'a,"b"c,d\ne,f,g', 1],
  ['a quote in the middle of a quoted cell', '"a,"b,c"\nd,e,f', 1],
  ['a quote that opens at the very end', 'a,b\nc,"', 2],
  ['a quoted cell that goes on behind its quote', 'h,i\n"ab"c,d', 2],
])('%s is never read as if it were right: the row is named', (_, text, row) => {
  const source = csvRows('x.csv', text, dialect.parse({}));
  source.each(() => {});
  expect(source.problems()).toMatchObject([{ code: 'unclosed-quote', severity: 'error', row }]);
});

it('a quote that is never closed is named by its row in a long text too, and once', () => {
  const text = `a,b\n${`${'x'.repeat(1000)},1\n`.repeat(3000)}y,"2"z\n${'y,3\n'.repeat(5)}`;
  const source = csvRows('x.csv', text, dialect.parse({}));
  source.each(() => {});
  expect(source.problems()).toMatchObject([{ code: 'unclosed-quote', row: 3002 }]);
});

it('line ends of several kinds are each a line end outside quotes, and that is told', () => {
  expect(cut('a,b\r\nc,"d\r\nd"\ne,f\rg,h')).toEqual({
    rows: [
      ['a', 'b'],
      ['c', 'd\r\nd'],
      ['e', 'f'],
      ['g', 'h'],
    ],
    codes: ['line-ends-mixed'],
  });
});

it('a quote within a cell does not make the line ends after it part of a cell', () => {
  expect(cut('a,b\r\n5" pipe,x\n6,y\r7,z\r\n').rows).toEqual([
    ['a', 'b'],
    ['5" pipe', 'x'],
    ['6', 'y'],
    ['7', 'z'],
  ]);
});
