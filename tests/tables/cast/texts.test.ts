import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/package/descriptor.ts';
import { type Cast, compileCast, missingValuesOf } from '../../../src/tables/cast/cast.ts';
import { fieldOf } from './field.ts';

function cast(raw: string, type: Field['type'], more: Partial<Field> = {}): Cast {
  return compileCast(fieldOf({ type, ...more }), missingValuesOf(['']))(raw);
}

describe('strings', () => {
  it.each([
    '和谐花园',
    '00123',
    'Café',
    '-',
    '暂无',
    '#1',
    'C#',
    '+86 138',
    '+86-13812345678',
    '-A1栋',
    '@hefei',
    '3+2',
    'a\tb',
    '=',
    '1.5e3',
    '👨‍👩‍👧',
    'naïve',
    '12.5万',
  ])('%s is kept and nothing is said', (raw) => expect(cast(raw, 'string')).toEqual({ status: 'normal', text: raw, number: Number.NaN }));

  it.each([
    ['formula-in-text', ['=SUM(D2:D9)', '＝SUM(A1)', "=cmd|' /C calc'!A0", '-1+1', '@SUM(A1)', '+A1', '="00123"']],
    ['mojibake', ['å\u0090\u0088è\u0082¥', 'ä¸\u00adæ–‡', 'ä¸\u00adæ\u0096\u0087', '编号 å\u0090\u0088'.slice(3)]],
    ['replacement-character', ['和\ufffd', '锟斤拷', '烫烫烫', '屯屯屯']],
    ['control-character', ['a\u0000b', 'a\u001bb', 'a\u007fb', 'a\u0085b']],
    ['invisible-character', ['a\u200bb', 'a\u202eb', 'a\ufeffb']],
    ['digits-lost', ['440305199001011000', '123456789012345000']],
  ])('%s is told and the text is kept', (code, raws) => {
    const found = raws.map((raw) => cast(raw, 'string'));
    expect(found.map(({ status, text, finding }) => [status, text, finding?.code])).toEqual(
      raws.map((raw) => ['normal', raw.trim(), code]),
    );
  });

  it('a garbled text is told what it was', () => {
    expect(cast('å\u0090\u0088è\u0082¥', 'string').finding?.params).toEqual({ repaired: '合肥' });
  });

  it.each(['#VALUE!', '#N/A', '########', '4.40305E+11', '3.00E+05'])('%s is no text that anyone typed', (raw) => {
    expect(cast(raw, 'string')).toMatchObject({ status: 'unreadable', text: '' });
  });

  it('are trimmed, and a cell of spaces is an empty one', () => {
    expect(cast('\t\u3000和谐 花园\u00a0\ufeff', 'string')).toMatchObject({
      text: '和谐 花园',
      finding: { code: 'padding', level: 'notice' },
    });
    expect(cast(' \u3000', 'string')).toMatchObject({ status: 'missing', finding: { code: 'padding' } });
  });

  it('a text of 255 characters that ends with a full stop was not cut off', () => {
    expect(cast(`${'字'.repeat(254)}。`, 'string').finding).toBeUndefined();
  });

  it.each([
    ['email', 'a.b@hefei.gov.cn', 'a.b@hefei'],
    ['uri', 'mailto:a@b.cn', 'www.hefei.gov.cn'],
    ['binary', 'aGVmZWk=', 'aGVmZWk'],
    ['uuid', '123E4567-e89b-12d3-a456-426614174000', '123e4567'],
  ])('of the format %s are checked', (format, good, bad) => {
    expect(cast(good, 'string', { format }).status).toBe('normal');
    expect(cast(bad, 'string', { format })).toMatchObject({ status: 'unreadable', finding: { code: 'string-format' } });
  });
});

describe('other types', () => {
  it('any is left as it is, padding and all', () => {
    expect(cast(' 12.5万 ', 'any')).toEqual({ status: 'normal', text: ' 12.5万 ', number: Number.NaN });
    expect(cast('#REF!', 'any').status).toBe('unreadable');
  });

  it.each([
    ['boolean', {}, ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'], ['是', 'yes', 'x', '2', 'tRUE', '无']],
    ['boolean', { trueValues: ['是'], falseValues: ['否'] }, ['是', '否'], ['true', '1']],
    ['object', {}, ['{}', '{"a": [1]}'], ['[]', '{a: 1}', '1', 'null', '{', '['.repeat(50_000)]],
    ['array', {}, ['[]', '[1, "a"]'], ['{}', '[1,', '1,2']],
    ['list', {}, ['a', 'a,b', 'a,,b'], ['#N/A']],
    ['list', { itemType: 'integer', delimiter: ';' }, ['1', '1;2', '1; 2'], ['1;x', '1;2.5', '1;']],
    ['geopoint', {}, ['117.28, 31.86', '-180,90', '90,45'], ['181, 0', '0, 91', '117.28', '117.28 31.86', 'a, b', '1,2,3']],
    ['geopoint', { format: 'array' }, ['[90.50, 45.50]'], ['[1]', '["1", 2]', '90, 45', '[200, 0]']],
    [
      'geopoint',
      { format: 'object' },
      ['{"lon": 90.50, "lat": 45.50}'],
      ['{"lon": 1}', '{"lon": 1, "lat": 2, "x": 3}', '{"lon": "1", "lat": 2}'],
    ],
    [
      'geojson',
      {},
      [
        '{"type": "Point", "coordinates": [1, 2]}',
        '{"type": "Feature", "geometry": null, "properties": {}}',
        '{"type": "FeatureCollection", "features": []}',
        '{"type": "GeometryCollection", "geometries": []}',
      ],
      [
        '{}',
        '{"type": "Circle", "coordinates": []}',
        '{"type": "Feature", "geometry": {}}',
        '{"type": "Topology", "objects": {}, "arcs": []}',
      ],
    ],
    ['geojson', { format: 'topojson' }, ['{"type": "Topology", "objects": {}, "arcs": []}'], ['{"type": "Point", "coordinates": [1, 2]}']],
    ['duration', {}, ['P1Y', 'PT5M', '-P1D', 'P1W', 'PT0.5S'], ['P', 'PT', '1Y', 'P1S', 'P1YT', '3天']],
    ['time', {}, ['00:00:00', '23:59:59', '15:00:00.5'], ['24:00:00', '15:60:00', '3:00 PM', '15', '暂无']],
    ['yearmonth', {}, ['2024-01', '2024-12'], ['2024-13', '2024', '2024-1', '2024年1月', '9999-12', 'Jan-24']],
    [
      'datetime',
      {},
      ['2024-01-26T15:00:00', '2024-01-26T15:00:00Z'],
      ['2024-01-26', '2024-01-26T25:00:00', '2024-02-30T00:00:00', '2024/1/26 15:00'],
    ],
  ] as const)('%s %o takes %j and not %j', (type, more, good, bad) => {
    expect(good.filter((raw) => cast(raw, type, more as Partial<Field>).status !== 'normal')).toEqual([]);
    expect(bad.filter((raw) => cast(raw, type, more as Partial<Field>).status !== 'unreadable')).toEqual([]);
  });

  it('booleans are true and false in whatever words', () => {
    expect(['是', '否'].map((raw) => cast(raw, 'boolean', { trueValues: ['是'], falseValues: ['否'] }).text)).toEqual(['true', 'false']);
  });

  it('lists have each item in its canonical form', () => {
    expect(cast('1; 02 ;+3', 'list', { itemType: 'integer', delimiter: ';' })).toMatchObject({ status: 'normal', text: '1;2;3' });
  });
});

describe('missing values', () => {
  it('say why where their label is a status, and are plainly missing else', () => {
    const missing = missingValuesOf([
      '',
      { value: '来源未载', label: 'not-stated' },
      { value: 'x', label: 'lost in the flood' },
      { value: '密', label: 'withheld' },
    ]);
    expect([...missing]).toEqual([
      ['', 'missing'],
      ['来源未载', 'not-stated'],
      ['x', 'missing'],
      ['密', 'withheld'],
    ]);
  });

  it('of none at all leave an empty text, and an empty number that is asked about', () => {
    const none = missingValuesOf([]);
    expect(compileCast(fieldOf({ type: 'string' }), none)('')).toMatchObject({ status: 'normal', text: '' });
    expect(compileCast(fieldOf({ type: 'integer' }), none)('')).toMatchObject({
      status: 'missing',
      number: Number.NaN,
      finding: { code: 'blank-cell' },
    });
  });
});
