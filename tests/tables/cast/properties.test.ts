import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellChecks } from '../../../src/i18n/checks/cell.ts';
import { type Field, fieldTypes } from '../../../src/package/descriptor.ts';
import { compileCast, missingValuesOf } from '../../../src/tables/cast/cast.ts';
import { numeralValue } from '../../../src/tables/cast/numeral.ts';
import { CELL_CASES } from './cell-cases.ts';
import { fieldOf } from './field.ts';

const PIECES = [
  '1',
  '23',
  '456',
  '0',
  '.',
  ',',
  '，',
  '-',
  '−',
  '~',
  '至',
  '/',
  '年',
  '月',
  '日',
  '万',
  '亿',
  '十',
  '三',
  '余',
  '约',
  '以上',
  '≥',
  '%',
  '户',
  '元',
  '¥',
  'E+11',
  'e5',
  'O',
  'l',
  '#',
  '=',
  '(',
  ')',
  ' ',
  '\u00a0',
  '\u3000',
  '１',
  '：',
  ':',
  'T',
  'Jan',
  '无',
  '—',
  '*',
  '\u200b',
  'å\u0090',
  '\ufffd',
  '{',
  '"',
  '[',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...Object.values(CELL_CASES).flatMap(({ fail, pass }) => [fail.raw, pass.raw])),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 150 }))
    .map(([a, b, times]) => (a + b).repeat(times)),
);

const anyField: fc.Arbitrary<Field> = fc
  .record({
    type: fc.constantFrom(...fieldTypes),
    format: fc.constantFrom(
      'default',
      'any',
      'uri',
      'email',
      'uuid',
      'binary',
      'array',
      'object',
      'topojson',
      '%d/%m/%Y',
      '%x',
      '%H:%M',
      '%Q',
      '%',
      '(',
      'fmt:any',
    ),
    unit: fc.constantFrom('', '户', '%', '万元', '元', '('),
    decimalChar: fc.constantFrom('', '.', ',', '('),
    groupChar: fc.constantFrom('', ',', '.', ' ', '\\'),
    bareNumber: fc.boolean(),
    relation: fc.boolean(),
    delimiter: fc.constantFrom('', ';', '.'),
    itemType: fc.constantFrom('integer', 'date', 'list', ''),
  })
  .map((given) => fieldOf(given));

const MISSING = missingValuesOf(['', 'NA', '0.5', { value: '来源未载', label: 'not-stated' }]);

it('no text is too strange for any field: it has a value, or a status and no value', () => {
  fc.assert(
    fc.property(anyField, anyText, (field, raw) => {
      const { status, text, number, relation, finding } = compileCast(field, MISSING)(raw);
      const numeric = field.type === 'number' || field.type === 'integer';
      if (status !== 'normal') expect([text, number, relation]).toEqual(['', Number.NaN, undefined]);
      else expect(Number.isFinite(number)).toBe(numeric);
      if (status === 'unreadable') expect(finding?.level).toBe('warning');
      if (finding) expect(cellChecks[finding.code]?.level).toBe(finding.level);
    }),
    { numRuns: 5000 },
  );
});

it('a canonical text is read again as itself, without a word', () => {
  const plain = anyField.map(({ type, relation }) => fieldOf({ type: type === 'any' ? 'string' : type, relation }));
  fc.assert(
    fc.property(plain, anyText, (field, raw) => {
      const first = compileCast(field, MISSING)(raw);
      if (first.status !== 'normal' || first.finding?.level === 'warning') return;
      expect(compileCast(field, missingValuesOf([]))(first.text)).toMatchObject({
        status: 'normal',
        text: first.text,
        number: first.number,
      });
    }),
    { numRuns: 3000 },
  );
});

it('the text of an integer is exactly the integer', () => {
  const cast = compileCast(fieldOf({ type: 'integer' }), MISSING);
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat(5), (integer, zeros) => {
      const raw = `${integer < 0n ? '-' : ''}${'0'.repeat(zeros)}${integer < 0n ? -integer : integer}`;
      expect(BigInt(cast(raw).text)).toBe(integer);
      expect(cast(raw).number).toBe(Number(integer));
    }),
  );
});

it('a decimal has the very number that its text has', () => {
  const cast = compileCast(fieldOf({ type: 'number' }), MISSING);
  const decimal = fc
    .tuple(fc.boolean(), fc.nat(999_999_999), fc.stringMatching(/^\d{1,17}$/))
    .map(([minus, whole, rest]) => `${minus ? '-' : ''}${whole}.${rest}`);
  fc.assert(
    fc.property(decimal, (raw) => {
      if (raw === '0.5') return;
      expect(cast(raw).number).toBe(Number(raw) + 0);
      expect(Number(cast(raw).text)).toBe(Number(raw) + 0);
    }),
    { numRuns: 1000 },
  );
});

it('a number in groups is the number without them', () => {
  const [plain, declared] = [fieldOf({ type: 'integer' }), fieldOf({ type: 'integer', groupChar: ',' })];
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2 ** 30 }), fc.constantFrom(',', ' ', '\u00a0', '，'), (integer, mark) => {
      const grouped = String(integer).replace(/\B(?=(\d{3})+$)/g, mark);
      expect(compileCast(plain, MISSING)(grouped).number).toBe(integer);
      expect(compileCast(declared, MISSING)(String(integer).replace(/\B(?=(\d{3})+$)/g, ',')).number).toBe(integer);
    }),
  );
});

it('a numeral has the value that it was made from', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (number) => {
      expect(numeralValue(numeral(number))).toBe(number);
    }),
  );
});

/** 1024 → 一千零二十四. */
function numeral(number: number): string {
  if (number < 10) return '零一二三四五六七八九'.charAt(number);
  if (number >= 10_000) return `${numeral(Math.floor(number / 10_000))}万${rest(number, 10_000)}`;
  const [unit = 10, sign = ''] =
    (
      [
        [1000, '千'],
        [100, '百'],
        [10, '十'],
      ] as const
    ).find(([size]) => number >= size) ?? [];
  return `${numeral(Math.floor(number / unit))}${sign}${rest(number, unit)}`;
}

function rest(number: number, unit: number): string {
  const left = number % unit;
  return left === 0 ? '' : `${left < unit / 10 ? '零' : ''}${numeral(left)}`;
}

it('a cell of a million characters is answered at once', () => {
  const long = ['1', ' ', 'a', '年', '1,', '-1', '0', '万', '1 '].map((piece) => piece.repeat(1_000_000 / piece.length));
  const fields = fieldTypes.map((type) => compileCast(fieldOf({ type }), MISSING));
  for (const raw of long) for (const cast of fields) expect(cast(raw).status).not.toBe('not-stated');
});
