/** Workbooks that are damaged, locked, or made to do harm: an answer soon, and never a number that the file does not hold. */
import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { workbookChecks } from '../../../src/i18n/checks/workbook.ts';
import { describeProblem } from '../../../src/i18n/problems.ts';
import { readWorkbook } from '../../../src/tables/workbook/read-workbook.ts';
import { edited, one, sheet, withRows, workbook } from './make-workbook.ts';

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
  const bomb = zipSync({ ...unzipSync(SMALL), 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) }, { level: 1 });
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

it('random bytes are refused and never throw', () => {
  const magic = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  fc.assert(
    fc.property(magic, fc.uint8Array({ maxLength: 2000 }), (head, tail) => {
      const { rows, problems } = readWorkbook('x', Uint8Array.from([...head, ...tail]));
      expect(rows).toEqual([]);
      expect(problems).toHaveLength(1);
    }),
    { numRuns: 300 },
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
      const before = performance.now();
      const { rows, problems } = readWorkbook('x', changed);
      expect(rows.length > 0 || problems.length > 0).toBe(true);
      expect(performance.now() - before).toBeLessThan(SOON);
    }),
    { numRuns: 600 },
  );
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
    { numRuns: 300 },
  );
});

it('every check of a workbook says what is wrong in both languages', () => {
  for (const [code, { level }] of Object.entries(workbookChecks)) {
    for (const lang of ['zh', 'en']) expect(describeProblem({ code, severity: level, file: 'x' }, lang).todo).not.toBe('');
  }
});
