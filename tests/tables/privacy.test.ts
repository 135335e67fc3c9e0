import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/package/descriptor.ts';
import { isIdentityNumber } from '../../src/tables/person-numbers.ts';
import { privacyProblems } from '../../src/tables/privacy.ts';
import type { Column, Table } from '../../src/tables/table.ts';
import { cellsOf } from './cells-of.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit, worked out another way than the program does: the whole must be 1 modulo 11. */
function withCheckDigit(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0);
  const digit = [...Array(11).keys()].find((candidate) => (sum + candidate) % 11 === 1) as number;
  return seventeen + (digit === 10 ? 'X' : digit);
}

const identity = fc
  .record({
    place: fc.constantFrom('110101', '310115', '341502', '440305', '540102', '650104', '830000'),
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ place, born, order }) =>
    withCheckDigit(place + born.toISOString().slice(0, 10).replaceAll('-', '') + String(order).padStart(3, '0')),
  );

function table(cells: readonly string[], more: Partial<Field> = {}): Table {
  const field = { name: 'note', type: 'string', constraints: {}, ...more } as Field;
  const numeric = field.type === 'number' || field.type === 'integer';
  const column: Column = {
    field,
    raw: cellsOf(cells),
    text: cellsOf(cells),
    status: new Uint8Array(cells.length),
    numbers: numeric ? { values: Float64Array.from(cells, Number), codes: null } : null,
    relations: new Map(),
  };
  return {
    name: 't',
    path: 't.csv',
    fields: [field],
    length: cells.length,
    columns: new Map([[field.name, column]]),
    sourceRows: Uint32Array.from(cells, (_, index) => index + 2),
    totals: new Map(),
    parts: [{ path: 't.csv', from: 0 }],
  };
}

function codes(cells: readonly string[], more: Partial<Field> = {}): readonly string[] {
  return privacyProblems(table(cells, more)).map(({ code }) => code);
}

const ID = withCheckDigit('11010119900307123');
const wide = (text: string): string => text.replace(/[0-9X]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

describe('an identity number', () => {
  it('is found whatever its place, birthday and order', () => {
    fc.assert(
      fc.property(identity, (number) => {
        expect(codes([number])).toEqual(['identity-number']);
      }),
    );
  });

  it('is no identity number any more once a single digit is wrong', () => {
    fc.assert(
      fc.property(identity, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const wrong = number.slice(0, place) + ((Number(number[place]) + step) % 10) + number.slice(place + 1);
        expect(isIdentityNumber(wrong)).toBe(false);
      }),
    );
  });

  it('is told with its middle masked, and nowhere in full', () => {
    fc.assert(
      fc.property(identity, (number) => {
        const [problem] = privacyProblems(table([`张三 ${number}`, number, number]));
        expect(problem).toMatchObject({ severity: 'error', row: 2, column: 'note', count: 3 });
        expect(problem?.value).toBe(`${number.slice(0, 3)}***********${number.slice(-4)}`);
        expect(JSON.stringify(problem)).not.toContain(number.slice(4, 14));
      }),
    );
  });

  it.each([
    ['in a text', `户主王某（身份证${ID}）已登记`],
    ['in a small x', withCheckDigit('34150219850101001').replace('X', 'x')],
    ['in full-width digits', wide(ID)],
    ['with spaces', `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`],
    ['with hyphens', `${ID.slice(0, 6)}-${ID.slice(6, 14)}-${ID.slice(14)}`],
    ['with zero-width spaces', `${ID.slice(0, 6)}\u200b${ID.slice(6)}`],
    ['behind an apostrophe', `'${ID}`],
    ['twice in a cell', `${ID},${ID}`],
  ])('is found %s', (_, cell) => {
    expect(codes([cell])).toContain('identity-number');
  });

  it.each([
    ['a number of 19 digits', `${ID}1`],
    ['a part of a longer code', `A${ID}`],
    ['a decimal', `0.${ID}`],
    ['a province that is none', withCheckDigit('99010119900307123')],
    ['a month that is none', withCheckDigit('11010119901307123')],
    ['a day that never was', withCheckDigit('11010119900230123')],
    ['a birth before 1900', withCheckDigit('11010118991231123')],
    ['a birth to come', withCheckDigit('11010120270101123')],
    ['a credit code', '91340100MA2MRW3X4F'],
    ['a time stamp', '2024-01-05 12:30:45.123456'],
    ['fifteen digits in any column', '110101900307123'],
  ])('is not seen in %s', (_, cell) => {
    expect(codes([cell])).toEqual([]);
  });

  it('of 15 digits is found where the column says what it holds', () => {
    expect(codes(['110101900307123'], { name: 'id', title: '证件号码' })).toEqual(['identity-number']);
    expect(codes(['110101901307123'], { name: '身份证' })).toEqual([]);
  });

  it('is found in a column of integers too', () => {
    expect(codes([ID.replace('X', '0')], { type: 'integer' })).toEqual(isIdentityNumber(ID) ? ['identity-number'] : []);
  });

  it('is not seen in a million codes of 18 digits, of which some pass by chance', () => {
    const cells = Array.from({ length: 1_000_000 }, (_, index) => randomDigits(index));
    expect(cells.filter(isIdentityNumber).length).toBeGreaterThan(0);
    expect(codes(cells)).toEqual([]);
    expect(codes([...cells.slice(0, 900), ID])).toEqual(['identity-number']);
  });
});

describe('a phone number', () => {
  it.each([
    '13812345678',
    '138 1234 5678',
    '138-1234-5678',
    '+8613812345678',
    '+86 138 1234 5678',
    '86-13812345678',
    '0086 13812345678',
    '013812345678',
    '联系人张三13812345678',
    'Tel:13812345678',
    'tel13812345678',
    '13812345678/13912345678',
    '13812345678，0564-3312345',
    wide('13812345678'),
  ])('is found as %s', (cell) => {
    expect(privacyProblems(table([cell]))).toMatchObject([{ code: 'phone-number', severity: 'error', value: '138****5678' }]);
  });

  it.each([
    '0564-3312345',
    '4008123123',
    '12812345678',
    '138123456789',
    '项目总投资13812345678元',
    '¥13812345678',
    '￥ 13812345678',
    '13812345678.50',
    '13812345678 平方米',
    'A13812345678',
    '1.13812345678',
    '2024-01-05 13:45:56',
    '1381-2345678',
  ])('is not seen in %s', (cell) => {
    expect(codes([cell])).toEqual([]);
  });

  it('is not seen in a text column of codes of eleven digits of which few look so', () => {
    expect(codes(['10012345678', '12012345678', '23012345678', '13812345678'])).toEqual([]);
    expect(codes(['10012345678', '12012345678', '23012345678', '13812345678'], { title: '联系方式' })).toEqual(['phone-number']);
  });

  it('is asked of a column of numbers only where it has no unit, and its name or half of its values say so', () => {
    const amounts = ['13912345678', '820000', '91000000'];
    expect(codes(amounts, { type: 'integer' })).toEqual([]);
    expect(codes(amounts, { type: 'integer', name: '手机' })).toEqual(['phone-number']);
    expect(codes(amounts, { type: 'integer', name: 'hotel' })).toEqual([]);
    expect(codes(['13912345678', '13812345678'], { type: 'number' })).toEqual([]);
    expect(codes(['13912345678', '13812345678', '5'], { type: 'number' })).toEqual(['phone-number']);
    expect(codes(['13912345678', '13812345678', '5'], { type: 'number', unit: '元' })).toEqual([]);
    expect(codes(['13912345678'], { type: 'number', name: '电话', unit: '元' })).toEqual([]);
  });
});

describe('a mistyped identity number', () => {
  const wrong = ID.slice(0, 17) + (ID.endsWith('0') ? '1' : '0');

  it('is a person’s where the column says so, and a code elsewhere', () => {
    expect(codes([wrong], { name: '身份证号' })).toEqual(['identity-number']);
    expect(codes([wrong])).toEqual([]);
  });

  it.each(['999999199003071234', '110101199013071234', '110101209903071234'])('%s is none in any column', (cell) => {
    expect(codes([cell], { name: '身份证号' })).toEqual([]);
  });
});

describe('other personal data', () => {
  it('a card number is found in a column that says so, by its check digit', () => {
    expect(codes(['6222021234567890127'], { name: '卡号' })).toEqual([]);
    expect(codes(['6222021234567890128'], { name: '卡号' })).toEqual(['bank-card']);
    expect(privacyProblems(table(['4111 1111 1111 1111'], { name: '银行账号' }))).toMatchObject([
      { code: 'bank-card', severity: 'error', value: '4111********1111' },
    ]);
    expect(codes(['4111111111111111'])).toEqual([]);
  });

  it('a private mail address is a warning, an office’s none', () => {
    expect(privacyProblems(table(['写信给 zhang.san@qq.com']))).toMatchObject([
      { code: 'email-address', severity: 'warning', value: 'z***@qq.com' },
    ]);
    expect(codes(['office@luan.gov.cn', '@qq.com', 'a@qq.company'])).toEqual([]);
  });
});

it('a column that says it is public is left alone', () => {
  expect(codes([ID, '13812345678'], { privacy: 'public' })).toEqual([]);
});

it('each kind in each column is one problem with examples', () => {
  const [problem, ...others] = privacyProblems(table(Array.from({ length: 900 }, (_, index) => `138${String(10000000 + index)}`)));
  expect(others).toEqual([]);
  expect(problem?.count).toBe(900);
  expect(problem?.examples).toHaveLength(5);
  expect(JSON.stringify(problem)).not.toMatch(/\d{11}/);
});

it('no text makes the search throw', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (cells) => {
      expect(Array.isArray(codes(cells))).toBe(true);
    }),
  );
});

it('a huge cell and millions of short ones are searched at once', () => {
  const short = Array.from({ length: 1_000_000 }, (_, index) => `${index},合肥`);
  const begun = process.hrtime.bigint();
  expect(codes(short)).toEqual([]);
  expect(codes(['1'.repeat(10_000_000), `${'a'.repeat(5_000_000)}@qq.com`, '1 '.repeat(1_000_000)])).toEqual(['email-address']);
  expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(5);
});

/** Digits that look random and are the same in every run; the first is never zero. */
function randomDigits(seed: number): string {
  const half = (salt: number): string => {
    let mixed = Math.imul(seed * 2 + salt + 1, 0x9e3779b1);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return String(100_000_000 + (((mixed ^ (mixed >>> 16)) >>> 0) % 900_000_000));
  };
  return half(0) + half(1);
}
