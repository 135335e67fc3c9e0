/** Which picture a table allows, and above all which it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetPicture } from '../../src/model.ts';
import { tableSchema } from '../../src/package/descriptor.ts';
import { pictureOf } from '../../src/published/picture.ts';
import { tableOf } from './columns.ts';

type Extra = NonNullable<Parameters<typeof tableOf>[2]> & { readonly schema?: object };

const YEARS = ['2019', '2020', '2021', '2022', '2023'];
/** Forty amounts that no rule takes for names of things. */
const AMOUNTS = count(40, (index) => String(((index * 37) % 23) + index / 10 + 0.5));

describe('a measure over time', () => {
  it('is drawn where each period has one row, in order of time whatever the order of the file', () => {
    const found = picture({ year: [...YEARS].reverse(), v: ['5', '4', '3.5', '2', '1'] }, { year: 'year', v: 'number' });
    expect(found).toMatchObject({ kind: 'time', field: 'v', by: 'year', of: 5, leftOut: [] });
    expect(found?.kind === 'time' && found.points.map(({ at }) => at)).toEqual(YEARS);
  });

  it('is found where the years are text', () => {
    expect(picture({ Year: YEARS, v: ['5', '4', '3.5', '2', '1'] }, { v: 'number' })).toMatchObject({ kind: 'time', by: 'Year' });
  });

  it('never runs to a newest period that has no value yet', () => {
    const found = picture({ year: YEARS, v: ['1', '2', '3.5', '', ''] }, { year: 'year', v: 'number' });
    expect(found).toMatchObject({ kind: 'time', leftOut: ['2022', '2023'] });
    expect(found?.kind === 'time' && found.points.at(-1)?.at).toBe('2021');
  });

  it('never runs to a newest period whose value could not be read', () => {
    const found = picture({ year: YEARS, v: ['1', '2', '3.5', '4', '?'] }, { year: 'year', v: 'number' }, { unreadable: ['?'] });
    expect(found).toMatchObject({ kind: 'time', leftOut: ['2023'] });
  });

  it('breaks where a period has no value', () => {
    const found = picture({ year: YEARS, v: ['1', '', '3.5', '4', '5'] }, { year: 'year', v: 'number' });
    expect(found?.kind === 'time' && found.points[1]).toEqual({ at: '2020', value: null });
  });

  it('breaks where a period is not in the table', () => {
    const found = picture(
      { year: ['2010', '2011', '2012', '2014', '2015'], v: ['1', '2', '3.5', '4', '5'] },
      { year: 'year', v: 'number' },
    );
    expect(found?.kind === 'time' && found.points.filter(({ after }) => after).map(({ at }) => at)).toEqual(['2014']);
  });

  it('does not break at a weekend, and does at a lost month', () => {
    const days = ['2024-01-04', '2024-01-05', '2024-01-08', '2024-01-09', '2024-01-10', '2024-03-01', '2024-03-04'];
    const found = picture({ day: days, v: ['1', '2', '3.5', '4', '5', '6', '7'] }, { day: 'date', v: 'number' });
    expect(found?.kind === 'time' && found.points.filter(({ after }) => after).map(({ at }) => at)).toEqual(['2024-03-01']);
  });

  it('never joins two rows of one period', () => {
    expect(picture({ year: ['2019', '2020', '2020', '2021'], v: ['1', '2', '3.5', '4'] }, { year: 'year', v: 'number' })).toBeNull();
  });

  it('leaves out rows that add up others', () => {
    const cells = { year: ['2019', '2020', '2021', ''], v: ['1', '2', '3.5', '6.5'] };
    const found = picture(cells, { year: 'year', v: 'number' }, { totals: [3] });
    expect(found?.kind === 'time' && found.points.map(({ value }) => value)).toEqual([1, 2, 3.5]);
  });

  it('keeps the extremes of a long series, says how many periods there are, and draws no more than a page can show', () => {
    const days = count(5000, (index) => new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10));
    const values = days.map((_, index) => String(index === 1234 ? 999.5 : index === 4321 ? -999.5 : (index % 50) + 0.5));
    const found = picture({ day: days, v: values }, { day: 'date', v: 'number' });
    if (found?.kind !== 'time') throw new Error('no line');
    expect(found.of).toBe(5000);
    expect(found.points.length).toBeLessThanOrEqual(602);
    expect(found.points.map(({ value }) => value)).toEqual(expect.arrayContaining([999.5, -999.5]));
    expect([found.points[0]?.at, found.points.at(-1)?.at]).toEqual([days[0], days.at(-1)]);
  });

  it('keeps a gap of a long series', () => {
    const days = count(3000, (index) => new Date(Date.UTC(2000, 0, 1 + index + (index < 1500 ? 0 : 400))).toISOString().slice(0, 10));
    const found = picture({ day: days, v: days.map((_, index) => String((index % 50) + 0.5)) }, { day: 'date', v: 'number' });
    expect(found?.kind === 'time' && found.points.filter(({ after }) => after)).toHaveLength(1);
  });

  it('is not drawn of things that have a date', () => {
    const cells = { name: ['甲', '乙', '丙', '丁'], built: ['1990', '2001', '2005', '2010'], area: ['1.5', '2', '3', '4'] };
    expect(picture(cells, { built: 'year', area: 'number' })).toMatchObject({ kind: 'category', by: 'name', field: 'area' });
  });

  it('says how many of its cells are no exact numbers', () => {
    const cells = { year: YEARS, v: ['1', '2', '3.5', '4', '5'] };
    const found = picture(cells, { year: 'year', v: 'number' }, { relations: { v: new Map([[2, '≥']]) } });
    expect(found).toMatchObject({ kind: 'time', inexact: 1 });
  });
});

describe('a measure by category', () => {
  it('is drawn where each category has one row, the greatest first', () => {
    const found = picture({ town: ['甲', '乙', '丙'], v: ['1.5', '9', ''] }, { v: 'number' });
    expect(found).toMatchObject({
      kind: 'category',
      missing: 1,
      points: [
        { at: '乙', value: 9 },
        { at: '甲', value: 1.5 },
      ],
    });
  });

  it('keeps the order of listed categories', () => {
    const fields = { size: { categories: ['small', 'middle', 'large'] } };
    const found = picture({ size: ['large', 'small', 'middle'], v: ['9', '1.5', '5'] }, { v: 'number' }, { fields });
    expect(found?.kind === 'category' && found.points.map(({ at }) => at)).toEqual(['small', 'middle', 'large']);
  });

  it('is not drawn of more than thirty', () => {
    const cells = { town: count(31, (index) => `镇${'甲'.repeat(index + 1)}`), v: AMOUNTS.slice(0, 31) };
    expect(picture(cells, { v: 'number' })?.kind).toBe('distribution');
  });

  it('is of the newest period that is complete, and says which is left out', () => {
    const cells = {
      year: ['2021', '2021', '2021', '2022', '2022', '2022', '2023', '2023'],
      town: ['甲', '乙', '丙', '甲', '乙', '丙', '甲', '乙'],
      v: ['1', '2', '3.5', '4', '5', '6.5', '7', '8'],
    };
    expect(picture(cells, { year: 'year', v: 'number' })).toMatchObject({
      kind: 'category',
      where: [{ field: 'year', at: '2022' }],
      leftOut: ['2023'],
      points: [
        { at: '丙', value: 6.5 },
        { at: '乙', value: 5 },
        { at: '甲', value: 4 },
      ],
    });
  });

  it('never has a row that adds up the others', () => {
    const found = picture({ town: ['甲', '乙', '合计'], v: ['1.5', '9', '10.5'] }, { v: 'number' }, { totals: [2] });
    expect(found?.kind === 'category' && found.points.map(({ at }) => at)).toEqual(['乙', '甲']);
  });
});

describe('what is never a measure', () => {
  it.each([
    ['id', 'integer'],
    ['序号', 'integer'],
    ['社区编号', 'integer'],
    ['行政区划代码', 'number'],
    ['stationId', 'integer'],
    ['zip', 'integer'],
    ['postal_code', 'integer'],
    ['FIPS', 'integer'],
    ['lat', 'number'],
    ['longitude', 'number'],
    ['经度', 'number'],
    ['联系电话', 'integer'],
    ['House number', 'integer'],
    ['建成年份', 'integer'],
    ['rank', 'integer'],
  ])('a column named %s', (name, type) => {
    const values = type === 'integer' ? AMOUNTS.map((value) => String(Math.floor(Number(value)))) : AMOUNTS;
    expect(picture({ [name]: values }, { [name]: type })).toBeNull();
    expect(picture({ amount: values }, { amount: type })?.kind).toBe('distribution');
  });

  it('a column that is described as a code', () => {
    expect(picture({ M49: AMOUNTS }, { M49: 'number' }, { fields: { M49: { description: 'UN M49 area code' } } })).toBeNull();
  });

  it('whole numbers one after the other', () => {
    expect(picture({ v: count(40, (index) => String(index + 7)) }, { v: 'integer' })).toBeNull();
  });

  it('whole numbers so close that amounts would meet, and none do', () => {
    expect(picture({ v: count(200, (index) => String(index * 3 + (index % 2))) }, { v: 'integer' })).toBeNull();
  });

  it('whole numbers beyond 2^53', () => {
    expect(picture({ v: count(40, (index) => `97136255385368${1000 + index * 77}`) }, { v: 'integer' })).toBeNull();
  });

  it('numbers that begin with zero', () => {
    expect(picture({ v: AMOUNTS.map((value) => (value.length < 4 ? `0${value}` : value)) }, { v: 'number' })).toBeNull();
  });

  it('mobile numbers without a name', () => {
    expect(picture({ v: count(40, (index) => String(13_800_000_000 + index * 123_457)) }, { v: 'integer' })).toBeNull();
  });

  it('a primary key or a foreign key', () => {
    expect(picture({ v: AMOUNTS }, { v: 'number' }, { schema: { primaryKey: ['v'] } })).toBeNull();
    const foreignKeys = [{ fields: 'v', reference: { resource: 'x', fields: 'v' } }];
    expect(picture({ v: AMOUNTS }, { v: 'number' }, { schema: { foreignKeys } })).toBeNull();
  });

  it('but a name that only ends like an id is one', () => {
    expect(picture({ paid: AMOUNTS }, { paid: 'number' })?.kind).toBe('distribution');
  });
});

describe('a column that mixes measures', () => {
  const kinds = count(80, (index) => (index % 2 === 0 ? 'Number' : 'Percent'));
  const values = count(80, (index) => String(index % 2 === 0 ? index * 100.5 : (index * 7) / 100));

  it.each(['Measure Type', 'Variable', '指标', '单位', 'unit', 'whatever'])('is drawn of one of them only, named by %s', (name) => {
    const found = picture({ [name]: kinds, v: values }, { v: 'number' });
    expect(found).toMatchObject({ kind: 'distribution', where: [{ field: name, at: 'Number' }] });
    expect(found?.kind === 'distribution' && total(found)).toBe(40);
  });

  it('is never drawn by what it measures', () => {
    expect(picture({ 指标: ['户数', '入住率'], 值: ['1200.5', '0.85'] }, { 值: 'number' })).toBeNull();
  });
});

describe('a distribution', () => {
  it('has round edges, and every value in one bin', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 30, maxLength: 200 }), (numbers) => {
        const found = picture({ v: [...numbers.map((value) => value.toFixed(2)), '0.25'] }, { v: 'number' });
        if (found?.kind !== 'distribution') return;
        expect(total(found)).toBe(numbers.length + 1);
        expect(found.bins.length).toBeLessThanOrEqual(60);
        for (const [index, bin] of found.bins.entries()) if (index > 0) expect(bin.low).toBe(found.bins[index - 1]?.high);
      }),
    );
  });

  it('says how many values lie far off instead of pressing all others into one bin', () => {
    const found = picture({ v: [...AMOUNTS, '100000.5', '-50000'] }, { v: 'number' });
    expect(found).toMatchObject({ above: { count: 1, farthest: 100000.5 }, below: { count: 1, farthest: -50000 } });
    expect(found?.kind === 'distribution' && found.bins.length).toBeGreaterThan(4);
  });

  it('is not drawn of few values', () => {
    expect(picture({ v: AMOUNTS.slice(0, 19) }, { v: 'number' })).toBeNull();
  });

  it('leaves out rows that add up others', () => {
    const found = picture({ v: AMOUNTS }, { v: 'number' }, { totals: [39] });
    expect(found?.kind === 'distribution' && total(found)).toBe(39);
  });
});

describe('a count of rows', () => {
  it('is drawn of a table of words', () => {
    expect(picture(words(['a组', 'a组', 'a组', 'a组', 'b组', 'b组', 'c组', 'c组', 'c组', 'c组', '']))).toMatchObject({
      kind: 'count',
      by: 'kind',
      missing: 1,
      points: [{ value: 4 }, { value: 4 }, { value: 2 }],
    });
  });

  it('is not drawn of so few rows that they are read sooner', () => {
    const nine = ['a组', 'a组', 'a组', 'a组', 'b组', 'b组', 'c组', 'c组', 'c组'];
    expect(picture(words(nine))).toBeNull();
    expect(picture(words([...nine, 'c组']))).toMatchObject({ kind: 'count' });
  });

  it('never counts ids, keys, or kinds that are all alike', () => {
    const some = count(12, (index) => (index < 7 ? 'a' : 'b'));
    expect(picture({ kind: some })).toMatchObject({ kind: 'count' });
    expect(picture({ 编号: some })).toBeNull();
    expect(picture({ kind: some }, {}, { schema: { primaryKey: ['kind'] } })).toBeNull();
    expect(picture({ kind: count(12, (index) => (index % 2 === 0 ? 'a' : 'b')) })).toBeNull();
  });
});

it('a table of figures with a strength in every row has no picture of its own', () => {
  expect(
    picture({ year: YEARS, value: ['1', '2', '3.5', '4', '5'], relation: ['≥', '=', '=', '=', '='] }, { year: 'year', value: 'number' }),
  ).toBeNull();
});

it('an empty table and a table of names alone have none', () => {
  expect(picture({ v: [] }, { v: 'number' })).toBeNull();
  expect(picture({ name: ['甲', '乙', '丙'] })).toBeNull();
});

it('nothing is ever added up: every number drawn stands in a cell or counts rows', () => {
  const cell = fc.constantFrom('1.5', '2', '3.25', '', '7');
  const rows = fc.array(fc.record({ y: fc.constantFrom('2020', '2021', '2022'), t: fc.constantFrom('甲', '乙', ''), v: cell }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(rows, (table) => {
      const found = picture(
        { y: table.map(({ y }) => y), t: table.map(({ t }) => t), v: table.map(({ v }) => v) },
        { y: 'year', v: 'number' },
      );
      if (found?.kind !== 'time' && found?.kind !== 'category') return;
      for (const { value } of found.points) if (value !== null) expect(table.map(({ v }) => v)).toContain(String(value));
    }),
  );
});

it('numbers too far from zero for the steps between them have no distribution', () => {
  const v = count(20, (index) => `10000000000000${['00', '00.125', '00.25', '00.375', '00.5'][index % 5]}`);
  expect(picture({ v }, { v: 'number' })).toBe(null);
});

function picture(
  cells: Readonly<Record<string, readonly string[]>>,
  types: Readonly<Record<string, string>> = {},
  extra: Extra = {},
): DatasetPicture | null {
  const table = tableOf(cells, types, extra);
  const schema = tableSchema.parse({ fields: Object.keys(cells).map((name) => ({ name })), ...extra.schema });
  return pictureOf(table, schema);
}

function total(found: DatasetPicture & { readonly kind: 'distribution' }): number {
  return found.bins.reduce((sum, bin) => sum + bin.count, 0) + (found.below?.count ?? 0) + (found.above?.count ?? 0);
}

/** A table of a name and a kind for each row. */
function words(kind: readonly string[]) {
  return { name: kind.map((_, index) => '甲'.repeat(index + 1)), kind };
}

function count(length: number, make: (index: number) => string): readonly string[] {
  return Array.from({ length }, (_, index) => make(index));
}
