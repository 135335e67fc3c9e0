import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/package/descriptor.ts';
import { type Cast, compileCast, missingValuesOf } from '../../../src/tables/cast/cast.ts';
import { fieldOf } from './field.ts';

const MISSING = missingValuesOf(['', { value: '来源未载', label: 'not-stated' }]);

function cast(raw: string, type: 'number' | 'integer', more: Partial<Field> = {}): Cast {
  return compileCast(fieldOf({ type, ...more }), MISSING)(raw);
}

describe('numbers by the standard', () => {
  it.each([
    ['9580', '9580', 9580],
    ['9580.50', '9580.5', 9580.5],
    ['-1.23', '-1.23', -1.23],
    ['+100000.00', '100000', 100_000],
    ['.5', '0.5', 0.5],
    ['210.', '210', 210],
    ['007.50', '7.5', 7.5],
    ['1.5e3', '1500', 1500],
    ['1.5E-3', '0.0015', 0.0015],
    ['-0.0', '0', 0],
    ['0.1', '0.1', 0.1],
    ['12345678901234567.25', '12345678901234567.25', 12_345_678_901_234_568],
  ])('%s is %s', (raw, text, number) => {
    expect(cast(raw, 'number')).toEqual({ status: 'normal', text, number });
  });

  it.each([
    ['1.234,5', { decimalChar: ',', groupChar: '.' }, '1234.5'],
    ['7,5', { decimalChar: ',' }, '7.5'],
    ['1 234.5', { groupChar: ' ' }, '1234.5'],
    ['1,2345,6789', { groupChar: ',' }, '123456789'],
    ['12,34,567', { groupChar: ',' }, '1234567'],
    ['€95', { bareNumber: false }, '95'],
    ['EUR 95', { bareNumber: false }, '95'],
    ['95%', { bareNumber: false }, '95'],
    ['€-95', { bareNumber: false }, '-95'],
  ])('%s is read by the properties of its field', (raw, more, text) => {
    expect(cast(raw, 'number', more)).toMatchObject({ status: 'normal', text, number: Number(text) });
  });

  it.each(['12.5万', '约95', '95 million', '>5', '¥12万', '100O', '(95)'])('bareNumber false does not make %s a number', (raw) => {
    expect(cast(raw, 'number', { bareNumber: false }).status).toBe('unreadable');
  });
});

it.each(['1e400', '-1e400', '1e-400', '1e999999'])('%s does not fit into a number', (raw) => {
  expect(cast(raw, 'number')).toMatchObject({ status: 'unreadable', finding: { code: 'infinite-number' } });
});

describe('integers', () => {
  it.each(['9007199254740993', '-123456789012345678901', '440305123456'])('%s keeps all its digits', (raw) => {
    expect(cast(raw, 'integer')).toMatchObject({ status: 'normal', text: raw });
  });

  it.each(['2147483647', '4294967295', '9223372036854775807'])('%s is where programs stop counting', (raw) => {
    expect(cast(raw, 'integer').finding).toMatchObject({ code: 'truncated-value', level: 'warning' });
  });
});

describe('repairs', () => {
  it.each([
    ['１２３', {}, '123', 'fullwidth-digits'],
    ['１，２３４', {}, '1234', 'fullwidth-digits'],
    ['1，234', {}, '1234', 'thousands-separator'],
    ["1'234", {}, '1234', 'thousands-separator'],
    ['1,234.0', {}, '1234', 'thousands-separator'],
    ['1\u00a0234', {}, '1234', 'spaces-in-number'],
    ['1\u2009234\u2009567', {}, '1234567', 'spaces-in-number'],
    ['－5', {}, '-5', 'unicode-minus'],
    ['–5', {}, '-5', 'unicode-minus'],
    ['14％', { unit: 'percent' }, '14', 'percent-sign'],
    ['1,523 户', { unit: '户' }, '1523', 'unit-in-cell'],
    ['12万元', { unit: '万元' }, '12', 'unit-in-cell'],
    ['￥100', { unit: '元' }, '100', 'unit-in-cell'],
    ['\ufeff5\u200b', {}, '5', 'padding'],
    [' 1,234 ', {}, '1234', 'thousands-separator'],
  ])('%s is read, and the repair is told', (raw, more, text, code) => {
    const found = cast(raw, 'integer', more);
    expect(found).toMatchObject({ status: 'normal', text, number: Number(text), finding: { code, level: 'notice' } });
  });
});

describe('what is no number', () => {
  it.each([
    ['wan-in-cell', ['3亿', '1.2千', '5百万', '12.5 万户', '12.5w', '3k', '3万余', '约1.2万', '1亿2千万', '¥12万', '5万左右']],
    ['range-in-cell', ['300-500', '300至500', '300—500', '300～500', '300户-500户', '3-5万', '10%-20%', '300到500']],
    [
      'hedged-number',
      ['约200', '近百', '200多', '超200', '≥200', '<5', '200+', '200左右', '十几', '数百', '至少200', '200以上', '200±5', '三百余户'],
    ],
    ['damaged-code', ['4.40305E+11', '3.4E+17', '3.00E+05', '1e5']],
    ['infinite-number', ['INF', '-Infinity', 'nan', '∞', '9'.repeat(400)]],
    ['letter-in-number', ['l23', 'O', '1l', '5OO', '1О0', 'I2']],
    ['excel-error', ['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '####', '＃Ｎ／Ａ']],
    ['formula-in-cell', ['=A1', '＝SUM(A1)', '-1+1', '3+2', '3*4', '@SUM(A1)']],
    [
      'missing-word',
      ['无', '—', '——', '-', '/', '*', '.', '…', 'N/A', 'null', 'None', 'nil', '空', '不详', '未知', '缺', '暂缺', '(空白)', '（无）', '?'],
    ],
    ['percent-in-cell', ['14％', '百分之14', '14.5 %']],
    ['currency-in-cell', ['￥100', '100元', '$5', '100美元', 'RMB 100']],
    ['european-decimal', ['12,34', '0,5', '1.234.567']],
    ['irregular-groups', ['1,2345', '1,23,456', '1..5', '1.2.3']],
    ['chinese-numeral', ['十二', '两万', '壹佰贰拾叁', '二〇二四', '〇']],
    ['date-in-number', ['2024-01-05', '1月5日', '5-Jan', '2024/1/5']],
    ['note-in-number', ['123*', '123[1]', '123（含商铺）']],
    ['several-numbers', ['523、612', '12 34', '1/2']],
    ['unit-in-number', ['523户', '共523户', '5℃', '12年']],
    ['type-error', ['abc', '0x10', '1_000', '--5', '第三']],
  ])('%s is found in each of its forms, and leaves no value', (code, raws) => {
    const found = raws.map((raw) => [raw, cast(raw, 'integer')] as const);
    expect(found.map(([raw, { finding }]) => [raw, finding?.code])).toEqual(raws.map((raw) => [raw, code]));
    expect(found.every(([, { status, text, number }]) => status === 'unreadable' && text === '' && Number.isNaN(number))).toBe(true);
  });

  it.each([
    ['12.5万', 'wan-in-cell', '125000'],
    ['1亿2千万', 'wan-in-cell', '120000000'],
    ['一千二百三十四', 'chinese-numeral', '1234'],
    ['1O0', 'letter-in-number', '100'],
    ['（1，234）', 'negative-in-brackets', '-1234'],
  ])('%s is told how to be typed', (raw, code, value) => {
    expect(cast(raw, 'number').finding).toMatchObject({ code, params: { value } });
  });
});

describe('a number with its strength', () => {
  it.each([
    [
      '≥',
      [
        '200余',
        '200多',
        '200以上',
        '超200',
        '至少200',
        '不少于200',
        '≥200',
        '>200',
        '200+',
        '200余名',
        '超过200名',
        '1,200余',
        '１２００余',
      ],
    ],
    ['≈', ['约200', '200左右', '200上下', '≈200', '~200', '～200', '大约200名', '约200名左右']],
    ['≤', ['不足200', '近200', '200以内', '不超过200', '≤200', '<200', '将近200']],
  ])('%s is read where the field allows it', (relation, raws) => {
    const found = raws.map((raw) => cast(raw, 'integer', { relation: true, unit: '名' }));
    expect(found.map((each) => [each.status, each.relation, each.number > 0])).toEqual(raws.map(() => ['normal', relation, true]));
  });

  it.each(['约200余', '12.5万余', '近3.7', '十几', '200-300', '大约200人'])('%s is still no value', (raw) => {
    expect(cast(raw, 'integer', { relation: true, unit: '名' })).toMatchObject({ status: 'unreadable' });
  });
});

describe('missing values', () => {
  it('come before the type and say why', () => {
    expect(cast('来源未载', 'number')).toEqual({ status: 'not-stated', text: '', number: Number.NaN });
    expect(cast('', 'number')).toEqual({ status: 'missing', text: '', number: Number.NaN });
  });

  it('are known with spaces around them, and that is told', () => {
    expect(cast('　来源未载 ', 'number')).toMatchObject({ status: 'not-stated', finding: { code: 'padding' } });
  });

  it('may be numbers or padded themselves', () => {
    const castIt = compileCast(fieldOf({ type: 'integer' }), missingValuesOf(['-99', ' x']));
    expect([castIt('-99').status, castIt(' x').status, castIt('99').status]).toEqual(['missing', 'missing', 'normal']);
  });
});
