/** Workbooks that are damaged, locked, or made to do harm: an answer soon, and never a number that the file does not hold. */
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookChecks } from '../../../src/i18n/checks/workbook.ts';
import { describeProblem } from '../../../src/i18n/problems.ts';
import { readWorkbook } from '../../../src/tables/workbook/read-workbook.ts';
import { edited, one, sheet, withRecord, withRows, workbook } from './make-workbook.ts';

const SOON = 5_000;

function codes(bytes: Uint8Array): readonly string[] {
  return readWorkbook('x.xlsx', bytes).problems.map(({ code }) => code);
}

const SMALL = one([
  ['名称', '数'],
  ['甲', 1],
  ['乙', 2.5],
]);
const SMALL_XLS = one(
  [
    ['名称', '数'],
    ['甲', 1],
    ['乙', 2.5],
  ],
  'biff8',
);

it('a file that was cut off is refused, wherever it was cut', () => {
  for (let length = 0; length < SMALL.length; length += 37) {
    const { rows, problems } = readWorkbook('x.xlsx', SMALL.subarray(0, length));
    expect(rows).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['workbook-unreadable']);
  }
});

it('a bit that flipped in the packed table is noticed by its checksum', () => {
  const parts = zipSync(unzipSync(SMALL), { level: 0 });
  const text = new TextDecoder('latin1').decode(parts);
  const at = text.indexOf('<v>2.5');
  const changed = parts.slice();
  changed[at + 3] = '3'.charCodeAt(0);
  expect(at).toBeGreaterThan(0);
  expect(codes(changed)).toEqual(['workbook-unreadable']);
});

it('a workbook with a password says so', () => {
  const locked = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(locked, '/EncryptionInfo', new Uint8Array(200));
  XLSX.CFB.utils.cfb_add(locked, '/EncryptedPackage', new Uint8Array(5000));
  expect(codes(new Uint8Array(XLSX.CFB.write(locked, { type: 'array' }) as unknown as ArrayBuffer))).toEqual(['workbook-password']);
});

it('an .xls with a password says so', () => {
  const locked = SMALL_XLS.slice();
  // A record of the workbook's globals that is not needed becomes the one that announces a password.
  const at = locked.findIndex((byte, index) => byte === 0xe1 && locked[index + 1] === 0x00 && locked[index + 2] === 0x02 && index > 500);
  locked[at] = 0x2f;
  expect(at).toBeGreaterThan(500);
  expect(codes(locked)).toEqual(['workbook-password']);
});

it('a bomb is not unpacked', () => {
  expect(codes(declaring(SMALL, 'xl/worksheets/sheet1.xml', 400_000_000))).toEqual(['workbook-too-large']);
});

it('a bomb that lies about its size is noticed', () => {
  const bomb = zipSync({ ...unzipSync(SMALL), 'xl/worksheets/sheet1.xml': new Uint8Array(15_000_000) }, { level: 1 });
  const before = performance.now();
  expect(codes(declaring(bomb, 'xl/worksheets/sheet1.xml', 1000))).toEqual(['workbook-unreadable']);
  expect(performance.now() - before).toBeLessThan(SOON);
});

it('pictures and other parts may be as large as they like; they are not unpacked', () => {
  const pictured = zipSync({ ...unzipSync(SMALL), 'xl/media/image1.png': new Uint8Array(10) });
  expect(codes(declaring(pictured, 'xl/media/image1.png', 400_000_000))).toEqual([]);
});

/** A ZIP whose directory declares another size for one of its entries. */
function declaring(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const at = new TextDecoder('latin1').decode(changed).lastIndexOf(name);
  new DataView(changed.buffer).setUint32(at - 46 + 24, size, true);
  return changed;
}

it.each([
  ['a dimension of all cells', withRows('<row r="1"><c r="A1"><v>1</v></c></row>', '<dimension ref="A1:XFD1048576"/>')],
  [
    'a hyperlink over all cells',
    withRows('<row r="1"><c r="A1"><v>1</v></c></row>', '', '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>'),
  ],
  [
    'columns by the thousand million',
    withRows(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<cols><col min="1" max="4000000000" width="9"/><col min="5" max="4000000000" hidden="1"/></cols>',
    ),
  ],
  [
    'a merged cell over all cells',
    withRows('<row r="1"><c r="A1"><v>1</v></c></row>', '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ],
  ['columns that no row of tags ends', withRows('<row r="1"><c r="A1"><v>1</v></c></row>', '<cols>'.repeat(50_000))],
  ['a formula before a desert', withRows(`<row r="1"><c r="A1"><v>1</v></c></row>`, '', `<c><f/>${' '.repeat(200_000)}`)],
  ['a cell inside a cell inside a cell', withRows(`<row r="1"><c r="A1"><v>1</v></c></row>`, '', '<c r="B1"><f>'.repeat(50_000))],
])('%s is answered soon, and the one number is read', (_, bytes) => {
  const before = performance.now();
  expect(readWorkbook('x.xlsx', bytes).rows).toEqual([['1']]);
  expect(performance.now() - before).toBeLessThan(SOON);
});

it('a lone cell in the last corner is refused rather than held as a rectangle', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join('');
  expect(codes(withRows(`${rows}<row r="5001"><c r="XFD5001"><v>1</v></c></row>`))).toEqual(['workbook-too-large']);
});

it.each([
  ['row', '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>', 'sheet-unreadable'],
  ['column', '<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>', 'workbook-too-large'],
])('a %s past all %ss is refused, and soon', (_, row, code) => {
  const before = performance.now();
  expect(codes(withRows(`<row r="1"><c r="A1"><v>1</v></c></row>${row}`))).toEqual([code]);
  expect(performance.now() - before).toBeLessThan(SOON);
});

it('a lone cell in the last row costs nothing', () => {
  const { rows } = readWorkbook(
    'x.xlsx',
    withRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>'),
  );
  expect(rows).toHaveLength(1_048_576);
  expect(rows.at(-1)).toEqual(['', '2']);
});

it('attributes that are names of the language change nothing', () => {
  const bytes = withRows('<row r="1" __proto__="x" constructor="y"><c r="A1" __proto__="x" t="str"><v>甲</v></c></row>');
  expect(readWorkbook('x.xlsx', bytes).rows).toEqual([['甲']]);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('a part that is not UTF-8 is refused', () => {
  const parts = unzipSync(SMALL);
  const part = parts['xl/worksheets/sheet1.xml'] as Uint8Array;
  part[part.length - 3] = 0xff;
  expect(codes(zipSync(parts))).toEqual(['workbook-unreadable']);
});

it('a workbook whose table cannot be read does not pass for an empty one', () => {
  const parts = unzipSync(workbook({ 一: sheet([['a']]), 二: sheet([['b']]) }));
  delete parts['xl/worksheets/sheet1.xml'];
  expect(codes(zipSync(parts))).toEqual(['sheet-unreadable']);
});

/** The same inputs on every run: a test that now and then finds a workbook that never ends holds up everybody. */
const RUNS = { seed: 20240105, numRuns: 100 };

it('random bytes are refused and never throw', () => {
  const magic = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 2000 }), (head, tail) => {
      const { rows, problems } = readWorkbook('x', Uint8Array.from([...head, ...tail]));
      expect(rows).toEqual([]);
      expect(problems).toHaveLength(1);
    }),
    RUNS,
  );
});

it.each([
  ['.xlsx', SMALL],
  ['.xls', SMALL_XLS],
])('an %s with a few bytes changed is read or refused, and soon', (_, bytes) => {
  const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      isAnsweredSoon(changed);
    }),
    { ...RUNS, numRuns: 250 },
  );
});

function isAnsweredSoon(bytes: Uint8Array): void {
  const before = performance.now();
  const { rows, problems } = readWorkbook('x', bytes);
  expect(rows.length > 0 || problems.length > 0).toBe(true);
  expect(performance.now() - before).toBeLessThan(SOON);
}

it.each([
  // Each of these made SheetJS read past the end of a record, and count to what is no number for ever.
  ['a format that became a formula', [[2587, 0x06]]],
  ['an empty record that became the names of other files', [[2144, 0x17]]],
  [
    'a record of two bytes that became an array formula',
    [
      [2138, 0x21],
      [2139, 0x02],
    ],
  ],
  [
    'an empty record that became a text of Excel 2',
    [
      [2276, 0x07],
      [2277, 0x00],
    ],
  ],
] as const)('%s is answered soon', (_, changes) => {
  const changed = SMALL_XLS.slice();
  for (const [at, byte] of changes) changed[at] = byte;
  isAnsweredSoon(changed);
});

it.each([
  ['counts more texts than it holds', [0xfc, 0, 12, 0, 2, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 65], 'workbook-unreadable'],
  ['ends within the length of a text', [0xfc, 0, 13, 0, 2, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 65, 7], 'workbook-unreadable'],
  // A text of six letters over three records, two bytes wide, then one, then two; and one with a run of another font.
  [
    'goes on in other records',
    [
      ...[0xfc, 0, 15, 0, 2, 0, 0, 0, 2, 0, 0, 0, 6, 0, 1, 0x32, 0x75, 0x59, 0x4e],
      ...[0x3c, 0, 3, 0, 0, 65, 66],
      ...[0x3c, 0, 10, 0, 1, 0x19, 0x4e, 0x01, 0x4e, 2, 0, 8, 1, 0],
      ...[0x3c, 0, 7, 0, 0, 67, 68, 1, 2, 3, 4],
    ],
    '甲乙AB丙丁,CD',
  ],
] as const)('a list of texts that %s is told from one that does not', (_, list, expected) => {
  const { rows, problems } = readWorkbook('x', withTexts(list));
  expect(problems.map(({ code }) => code).join() || rows.join()).toBe(expected);
});

/** An .xls of one sheet with two cells, the first two of the list of texts that is given as records. */
function withTexts(list: readonly number[]): Uint8Array {
  const beginning = (kind: number): readonly number[] => [0x09, 8, 4, 0, 0, 6, kind, 0];
  const end = [0x0a, 0, 0, 0];
  const sheetAt = 8 + 13 + list.length + 4;
  const name = [0x85, 0, 9, 0, sheetAt, 0, 0, 0, 0, 0, 1, 0, 65];
  const dimensions = [0, 2, 14, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0];
  const cell = (column: number): readonly number[] => [0xfd, 0, 10, 0, 0, 0, column, 0, 0, 0, column, 0, 0, 0];
  const stream = [...beginning(5), ...name, ...list, ...end, ...beginning(16), ...dimensions, ...cell(0), ...cell(1), ...end];
  const made = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(made, '/Workbook', Uint8Array.from(stream));
  return new Uint8Array(XLSX.CFB.write(made, { type: 'array' }) as unknown as ArrayBuffer);
}

it('any record of an .xls may become any other kind', () => {
  const places = recordPlaces(SMALL_XLS);
  const kinds = [0x06, 0x17, 0x18, 0x1c, 0x23, 0x3c, 0x5d, 0x7d, 0xe5, 0xfc, 0x1ae, 0x1b6, 0x204, 0x207, 0x221, 0x41e, 0x4bc, 0x809, 0x896];
  for (const at of places) {
    for (const kind of kinds) isAnsweredSoon(SMALL_XLS.with(at, kind & 0xff).with(at + 1, kind >> 8));
  }
});

it('an .xls may be cut short at any record', () => {
  for (const at of recordPlaces(SMALL_XLS)) isAnsweredSoon(SMALL_XLS.with(at + 2, 0).with(at + 3, 0));
});

/** Where the records of an .xls begin that the library wrote. */
function recordPlaces(bytes: Uint8Array): readonly number[] {
  const places: number[] = [];
  const first = bytes.findIndex((byte, at) => byte === 0x09 && bytes[at + 1] === 0x08 && bytes[at + 2] === 0x10 && at >= 512);
  for (let at = first; bytes[at] !== 0 || bytes[at + 1] !== 0; at += 4 + (bytes[at + 2] as number) + 256 * (bytes[at + 3] as number)) {
    places.push(at);
  }
  return places;
}

const NUMBER = [9, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f];

it.each([
  ['a list of 65,535 merged cells that holds none', 0xe5, [0xff, 0xff], 'workbook-unreadable'],
  ['a text of 65,535 letters that holds none', 0x204, [5, 0, 0, 0, 15, 0, 0xff, 0xff, 0], 'workbook-unreadable'],
  ['a format of 65,535 letters that holds none', 0x41e, [200, 0, 0xff, 0xff, 0], 'workbook-unreadable'],
  ['half a number', 0x203, NUMBER.slice(0, 9), 'workbook-unreadable'],
  ['a whole number', 0x203, NUMBER, undefined],
  ['a record that nobody knows', 0x9999, [1, 2, 3], undefined],
  ['a comment on no text box', 0x1c, [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0], undefined],
  ['a text box of no object', 0x1b6, Array.from({ length: 18 }, () => 0), undefined],
  ['a link to another file', 0x1ae, [1, 0, 255, 0], undefined],
] as const)('an .xls with %s is refused, or read as if it were not there', (_, type, body, code) => {
  expect(codes(withRecord(SMALL_XLS, type, body))[0]).toBe(code);
});

it('hidden columns without end, of an .xls, are those that a sheet can have', () => {
  const { rows, problems } = readWorkbook('x', withRecord(SMALL_XLS, 0x7d, [1, 0, 0xff, 0xff, 9, 0, 15, 0, 1, 0, 0, 0]));
  expect(rows).toHaveLength(3);
  expect(problems).toMatchObject([{ code: 'hidden-columns', params: { number: 1, columns: 'B' } }]);
});

it('a comment of an .xls is told, and its text is not looked at', () => {
  const object = [0x15, 0, 0x12, 0, 0x19, 0, 7, 0, ...Array.from({ length: 14 }, () => 0)];
  const box = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0];
  const parts: readonly (readonly [number, readonly number[]])[] = [
    [0x5d, object],
    [0x1b6, box],
    [0x3c, []],
    [0x3c, [1, 0]],
    [0x1c, [1, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0]],
  ];
  const bytes = parts.reduce<Uint8Array>((made, [type, body]) => withRecord(made, type, body), SMALL_XLS);
  expect(readWorkbook('x', bytes)).toMatchObject({
    rows: { length: 3 },
    problems: [{ code: 'comments-in-cells', params: { comments: 1 } }],
  });
});

describe('the sectors of an .xls', () => {
  const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset);
  /** The table of sectors begins in the sector that the header names first. */
  const table = (view(SMALL_XLS).getUint32(76, true) + 1) * 512;
  const directory = (view(SMALL_XLS).getUint32(48, true) + 1) * 512;

  it.each([0, 1, 2, 3])('that follow one another in a circle, number %d onto itself, come to an end', (sector) => {
    const changed = SMALL_XLS.slice();
    view(changed).setUint32(table + sector * 4, sector, true);
    isAnsweredSoon(changed);
  });

  it('that name the next part of their table in a circle come to an end', () => {
    const changed = SMALL_XLS.slice();
    view(changed).setUint32(68, 0, true);
    view(changed).setUint32(72, 0x7fffffff, true);
    view(changed).setUint32(512 + 508, 0, true);
    isAnsweredSoon(changed);
  });

  it.each([68, 72, 76])('hold a directory whose entries stand beside and below themselves (%d)', (place) => {
    for (const entry of [0, 1, 2]) {
      for (const other of [0, 1, 2]) {
        const changed = SMALL_XLS.slice();
        view(changed).setUint32(directory + entry * 128 + place, other, true);
        isAnsweredSoon(changed);
      }
    }
  });

  it('are read in the order of their chain, wherever they stand', () => {
    // Two sectors of the workbook change places, and the table says so.
    const long = one(
      Array.from({ length: 300 }, (_, index) => [`第${index}行`, index]),
      'biff8',
    );
    const from = directory + 128;
    const entries = [0, 1, 2, 3].map((entry) => directory + entry * 128);
    const book = entries.find((at) => long[at] === 'W'.charCodeAt(0)) ?? from;
    const start = view(long).getUint32(book + 116, true);
    const changed = long.slice();
    changed.set(long.subarray((start + 2) * 512, (start + 3) * 512), (start + 3) * 512);
    changed.set(long.subarray((start + 3) * 512, (start + 4) * 512), (start + 2) * 512);
    const fat = (view(long).getUint32(76, true) + 1) * 512;
    for (const [at, next] of [
      [start, start + 2],
      [start + 2, start + 1],
      [start + 1, start + 3],
    ] as const) {
      view(changed).setUint32(fat + at * 4, next, true);
    }
    expect(readWorkbook('x', changed)).toEqual(readWorkbook('x', long));
    expect(readWorkbook('x', long).rows).toHaveLength(300);
  });
});

it('merged cells over one another by the ten thousand are answered soon', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join('');
  const merges = ['<mergeCell ref="A1:B100000"/>', '<mergeCell ref="A3:A60"/>'].map((merge) => merge.repeat(10_000)).join('');
  const before = performance.now();
  expect(readWorkbook('x', withRows(rows, '', `<mergeCells>${merges}</mergeCells>`)).rows).toEqual([['1']]);
  expect(performance.now() - before).toBeLessThan(SOON);
});

it.each([
  ['a shared formula', '<f t="shared" ref="A1:A9" si="0">', '<f t="shared" si="0"/>', 20_000],
  ['an array formula', '<f t="array" ref="A1:B9">', '<f t="array" ref="C1:D9">1</f>', 2],
])('%s in ten thousand cells is answered soon', (_, first, other, length) => {
  const rows = Array.from({ length: 10_000 }, (__, index) => `<row r="${index + 2}"><c r="A${index + 2}">${other}<v>1</v></c></row>`).join(
    '',
  );
  const bytes = withRows(`<row r="1"><c r="A1">${first}${'A1+'.repeat(length)}1</f><v>1</v></c></row>${rows}`);
  const before = performance.now();
  expect(readWorkbook('x', bytes).rows).toHaveLength(10_001);
  expect(performance.now() - before).toBeLessThan(SOON);
});

it('the XML of a sheet with a piece cut out, doubled or changed is read or refused, and soon', () => {
  const cut = fc.tuple(
    fc.nat({ max: 800 }),
    fc.nat({ max: 60 }),
    fc.constantFrom('', '<', '"', '<c r="A2">', '<v>', '&#0;', '</row>', '4294967296'),
  );
  fc.assert(
    fc.property(cut, ([at, length, put]) => {
      const bytes = edited(SMALL, 'xl/worksheets/sheet1.xml', (xml) => xml.slice(0, at) + put + xml.slice(at + length));
      const before = performance.now();
      expect(() => readWorkbook('x', bytes)).not.toThrow();
      expect(performance.now() - before).toBeLessThan(SOON);
    }),
    RUNS,
  );
});

it('every check of a workbook says what is wrong in both languages', () => {
  for (const [code, { level }] of Object.entries(workbookChecks)) {
    for (const lang of ['zh', 'en']) expect(describeProblem({ code, severity: level, file: 'x' }, lang).todo).not.toBe('');
  }
});
