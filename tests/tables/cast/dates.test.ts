import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/package/descriptor.ts';
import { type Cast, compileCast, missingValuesOf } from '../../../src/tables/cast/cast.ts';
import { compilePattern } from '../../../src/tables/cast/pattern.ts';
import { fieldOf } from './field.ts';

function cast(raw: string, type: Field['type'], more: Partial<Field> = {}): Cast {
  return compileCast(fieldOf({ type, ...more }), missingValuesOf(['']))(raw);
}

it.each([
  ['date', undefined, '2024-02-29', '2024-02-29'],
  ['date', 'any', '2024/1/5', '2024-01-05'],
  ['date', 'any', '5 Jan 2024', '2024-01-05'],
  ['date', '%d/%m/%Y', '5/1/2024', '2024-01-05'],
  ['date', 'fmt:%d/%m/%Y', '05/01/2024', '2024-01-05'],
  ['date', '%x', '01/05/24', '2024-01-05'],
  ['date', '%d %B %Y', '5 january 2024', '2024-01-05'],
  ['date', '%b %e, %Y', 'Jan  5, 2024', '2024-01-05'],
  ['date', '%Y%j', '2024366', '2024-12-31'],
  ['date', '%A, %d.%m.%y', 'Friday, 05.01.69', '1969-01-05'],
  ['date', '%Y年%m月%d日', '2024年1月5日', '2024-01-05'],
  ['date', '%Y%%%m%%%d', '2024%01%05', '2024-01-05'],
  ['date', '%Q', '2024-01-05', '2024-01-05'],
  ['datetime', undefined, '2024-01-26T15:00:00.300-05:00', '2024-01-26T15:00:00.300-05:00'],
  ['datetime', '%Y-%m-%d %H:%M:%S%z', '2024-01-26 15:00:00+0800', '2024-01-26T15:00:00+08:00'],
  ['datetime', '%m/%d/%Y %I:%M %p', '1/5/2024 12:30 AM', '2024-01-05T00:30:00'],
  ['datetime', '%Y-%m-%dT%H:%M:%S.%f', '2024-01-05T01:02:03.5', '2024-01-05T01:02:03.5'],
  ['datetime', 'any', '2024年1月5日 15:00', '2024-01-05T15:00:00'],
  ['time', undefined, '15:00:00', '15:00:00'],
  ['time', '%I:%M %p', '3:00 pm', '15:00:00'],
  ['year', undefined, '2007', '2007'],
  ['year', undefined, '２００７年', '2007'],
  ['year', undefined, '二〇〇七年', '2007'],
  ['yearmonth', undefined, '2024-01', '2024-01'],
  ['duration', undefined, 'P1Y2M3DT4H5M6.5S', 'P1Y2M3DT4H5M6.5S'],
] as const)('%s with the format %s reads %s as %s', (type, format, raw, text) => {
  expect(cast(raw, type, { format })).toMatchObject({ status: 'normal', text, number: Number.NaN });
});

describe('what is no date', () => {
  it.each([
    [
      'slash-date',
      ['2024/1/5', '2024.1.5', '2024-1-5', '20240105', '05-Jan-2024', 'Jan 5, 2024', '13/5/2024', '2024/1/5 0:00:00', '２０２４／１／５'],
    ],
    ['chinese-date', ['2024年1月5日', '2024 年 1 月 5 日', '二〇二四年一月五日', '2024年1月5号']],
    ['impossible-date', ['2024-02-30', '2024-13-01', '2023-02-29', '2024/2/30', '2024年2月30日', '2024-00-05', '20241305']],
    ['date-implausible', ['1900-01-00', '1899-12-30', '9999-12-31', '0000-00-00', '0001-01-01', '1900/1/0']],
    ['date-serial', ['44000', '43831.5']],
    ['partial-date', ['2024.01', '2024-01', '2024年', '2024', '2024年1月', '1-Feb', 'Feb-24', '1月5日', '1/5', '2024Q1', '2024年第一季度']],
    ['relative-date', ['去年', '今年', '上月', '上个月', '昨天', '至今', '目前', 'today', '月底']],
    ['approximate-date', ['2024年底', '约2007年', '2007年左右', '90年代', '1990s', '2024年上半年']],
    ['two-digit-year', ['24-01-05', '24/1/5', '24年1月5日', '05-Jan-24']],
    ['range-in-cell', ['2024-01-05至2024-02-05', '2024.1.5-2024.2.5', '2024年1月~3月']],
    ['missing-word', ['暂无', '-', 'N/A', '/', '不详']],
    ['excel-error', ['#VALUE!', '#####']],
    ['formula-in-cell', ['=TODAY()']],
    ['type-error', ['abc', '第三天']],
  ])('%s is found in each of its forms, and leaves no value', (code, raws) => {
    const found = raws.map((raw) => cast(raw, 'date'));
    expect(found.map(({ finding }, index) => [raws[index], finding?.code])).toEqual(raws.map((raw) => [raw, code]));
    expect(found.every(({ status, text }) => status === 'unreadable' && text === '')).toBe(true);
  });

  it.each([
    ['43831', 'date', '2020-01-01'],
    ['61', 'date', undefined],
    ['45292.5', 'datetime', '2024-01-01T12:00:00'],
    ['2024/1/5', 'date', '2024-01-05'],
    ['2024.01', 'yearmonth', '2024-01'],
    ['2024/1/5', 'year', '2024'],
    ['39448', 'year', '2008'],
    ['98年', 'year', '1998'],
  ] as const)('%s in a %s is told to be typed %s', (raw, type, typed) => {
    expect(cast(raw, type).finding?.params?.['typed']).toBe(typed);
  });

  it.each(['9999', '0000', '999', '2201', '12024', '-0044', '0'])('%s is no year that anyone means', (raw) => {
    expect(cast(raw, 'year')).toMatchObject({ status: 'unreadable', finding: { code: 'year-implausible' } });
  });

  it('years are believed as far as the field’s own bounds reach', () => {
    const bounds = { constraints: { minimum: '-0300', maximum: 12_024 } };
    expect(['-0044', '0618', '12024', '-0301'].map((raw) => cast(raw, 'year', bounds).status)).toEqual([
      'normal',
      'normal',
      'normal',
      'unreadable',
    ]);
  });

  it('a pattern’s own example is shown where a text has another form', () => {
    expect(cast('soon', 'date', { format: '%d/%m/%Y' }).finding).toMatchObject({ code: 'type-error', params: { example: '05/01/2024' } });
    expect(cast('2024-01-05', 'date', { format: '%d/%m/%Y' }).finding).toMatchObject({ params: { typed: '05/01/2024' } });
  });
});

const days = fc.date({ min: new Date('1969-01-01'), max: new Date('2068-12-31'), noInvalidDate: true });

describe('patterns', () => {
  it.each([
    '%Y-%m-%d',
    '%d/%m/%y',
    '%x',
    '%D',
    '%F',
    '%e %B %Y',
    '%b %d %Y',
    '%a %d %b %Y',
    '%A %d.%m.%Y',
    '%Y%j',
    '%Y年%m月%d日',
    '%d%m%Y',
  ])('%s reads every day that it writes', (format) => {
    const pattern = compilePattern(format, 'date');
    fc.assert(
      fc.property(days, (date) => {
        const written = pattern?.write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), '') ?? '';
        expect(cast(written, 'date', { format })).toEqual({ status: 'normal', text: date.toISOString().slice(0, 10), number: Number.NaN });
      }),
    );
  });

  it.each(['%Y-%m-%dT%H:%M:%S', '%d.%m.%Y %T', '%m/%d/%y %I:%M:%S %p', '%c', '%x %X', '%x %r'])(
    '%s reads every second that it writes',
    (format) => {
      const pattern = compilePattern(format, 'datetime');
      fc.assert(
        fc.property(days, (date) => {
          const iso = date.toISOString();
          const written = pattern?.write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), iso.slice(11, 19)) ?? '';
          expect(cast(written, 'datetime', { format }).text).toBe(iso.slice(0, 19));
        }),
      );
    },
  );

  it('of unknown directives, or that give no date, are not compiled', () => {
    expect(['%Q', '%d', '%H:%M', '%Y %Y'].map((format) => compilePattern(format, 'date'))).toEqual([null, null, null, null]);
  });
});
