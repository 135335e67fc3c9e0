/** The pictures of a register, counted a second time by hand: nothing is lost, nothing is drawn twice, and nothing missing is drawn as a number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureCounts } from '../../../src/model.ts';
import { distributionPicture } from '../../../src/registers/pictures/distribution.ts';
import { multiplesPicture } from '../../../src/registers/pictures/multiples.ts';
import { rankingPicture } from '../../../src/registers/pictures/ranking.ts';
import { scatterPicture } from '../../../src/registers/pictures/scatter.ts';
import { PictureFault } from '../../../src/registers/pictures/source.ts';
import { tilesPicture } from '../../../src/registers/pictures/tiles.ts';
import { yearsPicture } from '../../../src/registers/pictures/years.ts';
import { assessed, cities, exact, inYear, newestOf, type Row, sourceOf } from './city.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const exacts = (rows: readonly Row[], field: 'homes' | 'area'): readonly number[] => rows.flatMap((row) => exact(row[field]) ?? []);
const known = ({ of, values, inexact, missing }: PictureCounts): boolean => of === values + inexact + sum(Object.values(missing));

/** A picture, or null where it is refused for having too little to draw. */
function drawn<T>(make: () => T): T | null {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof PictureFault && fault.code === 'picture-empty') return null;
    throw fault;
  }
}

describe('a distribution', () => {
  it('puts every exact number into one bin, or tells that it is far away', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => distributionPicture(sourceOf(rows), { measure: 'area' }));
        const values = exacts(inYear(rows), 'area');
        if (!picture) {
          expect(values.length).toBeLessThan(3);
          return;
        }
        expect(known(picture.counts)).toBe(true);
        expect(picture.counts.of).toBe(inYear(rows).length);
        const all = sum(picture.bins.map(({ count }) => count)) + (picture.below?.count ?? 0) + (picture.above?.count ?? 0);
        expect(all).toBe(values.length);
        expect(picture.bins.length).toBeLessThanOrEqual(30);
        for (const { low, high, count } of picture.bins) expect(values.filter((value) => value >= low && value < high)).toHaveLength(count);
      }),
    );
  });
});

describe('a picture over the years', () => {
  it('has every period, with all that is known of it', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => yearsPicture(sourceOf(rows), { measure: 'area' }));
        for (const { period, counts, figures } of picture?.points ?? []) {
          const values = [...exacts(inYear(rows, period), 'area')].sort((a, b) => a - b);
          expect([known(counts), counts.of, counts.values]).toEqual([true, inYear(rows, period).length, values.length]);
          if (values.length < 3) expect(figures).toBeNull();
          else expect([figures?.lowest, figures?.highest]).toEqual([values[0], values.at(-1)]);
        }
      }),
    );
  });
});

describe('a ranking', () => {
  it('of things has the largest exact numbers in order', () => {
    fc.assert(
      fc.property(cities, fc.integer({ min: 1, max: 12 }), (rows, most) => {
        const picture = drawn(() => rankingPicture(sourceOf(rows), { measure: 'area', most }));
        const values = [...exacts(inYear(rows), 'area')].sort((a, b) => b - a);
        expect(picture?.rows.map(({ value }) => value) ?? []).toEqual(values.slice(0, most));
        if (picture) expect(picture.rest).toBe(Math.max(0, values.length - most));
      }),
    );
  });

  it('of groups says of how many things, and takes nobody to meet a standard of whom it cannot be told', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => rankingPicture(sourceOf(rows), { standard: 'space', by: 'district', order: 'lowest' }));
        for (const { key, of, count, value } of picture?.rows ?? []) {
          const own = inYear(rows).filter(({ district }) => district === key);
          const met = own.filter((row) => assessed(row).outcome === 'met').length;
          expect([of, count, value]).toEqual([own.length, met, (met / own.length) * 100]);
        }
        const order = picture?.rows.map(({ value }) => value) ?? [];
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it('of groups by a median leaves out those with too few numbers, by name', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => rankingPicture(sourceOf(rows), { measure: 'homes', by: 'district' }));
        if (!picture) return;
        const districts = new Set(
          inYear(rows)
            .map(({ district }) => district)
            .filter(Boolean),
        );
        expect([...picture.rows.map(({ key }) => key), ...picture.untold].sort()).toEqual([...districts].sort());
        for (const key of picture.untold)
          expect(
            exacts(
              inYear(rows).filter(({ district }) => district === key),
              'homes',
            ).length,
          ).toBeLessThan(3);
      }),
    );
  });
});

describe('a scatter', () => {
  it('has a point for each thing of which both numbers are exact, or tells that it is far away', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => scatterPicture(sourceOf(rows), { size: 'homes', measure: 'area', standard: 'space' }));
        const both = inYear(rows).filter(({ homes, area }) => exact(homes) !== null && exact(area) !== null);
        if (!picture) {
          expect(both.length).toBeLessThan(3);
          return;
        }
        expect([known(picture.counts), picture.counts.values]).toEqual([true, both.length]);
        expect(picture.drawn + picture.outside).toBe(both.length);
        expect(picture.points).toHaveLength(picture.drawn);
        expect(sum(Object.values(picture.outcomes ?? {}))).toBe(picture.drawn);
        for (const { key, x, y, outcome } of picture.points ?? []) {
          const row = both.find(({ code }) => code === key) as Row;
          expect([x, y, outcome]).toEqual([exact(row.homes), exact(row.area), assessed(row).outcome]);
          expect(x >= picture.x[0] && x <= picture.x[1] && y >= picture.y[0] && y <= picture.y[1]).toBe(true);
        }
      }),
    );
  });

  it('draws the line of the standard where the standard changes its mind', () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({
      year: '2020',
      code: `c${index}`,
      district: 'east',
      homes: String(index * 500),
      area: '400',
    }));
    expect(scatterPicture(sourceOf(rows), { size: 'homes', measure: 'area', standard: 'space' }).lines).toEqual([
      {
        where: {},
        low: [
          [0, 300],
          [1000, 300],
          [2000, 600],
        ],
        high: null,
      },
    ]);
  });

  it('counts many things on a grid, each in one cell', () => {
    const rows = Array.from({ length: 1200 }, (_, index) => ({
      year: '2020',
      code: `c${index}`,
      district: 'east',
      homes: String((index * 37) % 5000),
      area: String((index * 91) % 1900),
    }));
    const { grid, points, drawn, outcomes } = scatterPicture(sourceOf(rows), { size: 'homes', measure: 'area', standard: 'space' });
    expect(points).toBeNull();
    expect(sum(grid?.cells.map(({ count }) => count) ?? [])).toBe(drawn);
    expect(sum(grid?.cells.map(({ met }) => met) ?? [])).toBe(outcomes?.met);
    expect(grid?.cells.length).toBeLessThanOrEqual((grid?.columns ?? 0) * (grid?.rows ?? 0));
    for (const { met, count } of grid?.cells ?? []) expect(met).toBeLessThanOrEqual(count);
  });
});

describe('tiles', () => {
  it('have one square for each thing, with its outcome, in the section of its group', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const { sections, outcomes } = tilesPicture(sourceOf(rows), { standard: 'space' });
        const tiles = sections.flatMap(({ value, things }) => (things ?? []).map(({ key, outcome }) => [key, value, outcome]));
        const expected = inYear(rows).map((row) => [row.code, row.district, assessed(row).outcome]);
        expect([...tiles].sort()).toEqual([...expected].sort());
        expect(sum(Object.values(outcomes))).toBe(expected.length);
        for (const section of sections) expect(sum(Object.values(section.outcomes))).toBe(section.things?.length);
      }),
    );
  });

  it('are bars where there are too many squares to look at', () => {
    const rows = Array.from({ length: 501 }, (_, index) => ({
      year: '2020',
      code: `c${index}`,
      district: `d${index % 3}`,
      homes: '500',
      area: '400',
    }));
    const { sections } = tilesPicture(sourceOf(rows), { standard: 'space' });
    expect(sections.map(({ things, outcomes }) => [things, outcomes.met])).toEqual([
      [null, 167],
      [null, 167],
      [null, 167],
    ]);
  });
});

describe('small multiples', () => {
  it('share their edges, and put every exact number of a group into one bin of its panel', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => multiplesPicture(sourceOf(rows), { measure: 'area', form: 'distribution' }));
        for (const { value, bins, counts } of picture?.panels ?? []) {
          const own = inYear(rows).filter(({ district }) => district === value);
          if (bins.length > 0) expect(sum(bins.map(({ count }) => count))).toBe(exacts(own, 'area').length);
          expect(bins.map(({ low, high }) => [low, high])).toEqual(picture?.panels[0]?.bins.map(({ low, high }) => [low, high]));
          expect(counts.of).toBe(own.length);
        }
      }),
    );
  });

  it('have all years in every panel', () => {
    fc.assert(
      fc.property(cities, (rows) => {
        const picture = drawn(() => multiplesPicture(sourceOf(rows), { measure: 'area' }));
        const years = [...new Set(rows.map(({ year }) => year))].sort();
        for (const { value, points } of picture?.panels ?? []) {
          expect(points.map(({ period }) => period)).toEqual(years);
          for (const { period, counts } of points)
            expect(counts.of).toBe(inYear(rows, period).filter(({ district }) => district === value).length);
        }
      }),
    );
  });
});

describe('what is declared', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({
    year: index < 10 ? '2019' : '2020',
    code: `c${index}`,
    district: index % 2 === 0 ? 'east' : 'west',
    homes: String(index * 100),
    area: String(index * 50),
  }));
  const source = sourceOf(rows);

  it('may narrow the things and choose the period; without one it is the newest', () => {
    expect(newestOf(rows)).toBe('2020');
    expect(distributionPicture(source, { measure: 'area' })).toMatchObject({ period: '2020', counts: { of: 20 } });
    expect(distributionPicture(source, { measure: 'area', period: 2019 })).toMatchObject({ period: '2019', counts: { of: 10 } });
    expect(distributionPicture(source, { measure: 'area', where: { district: 'east' } }).counts.of).toBe(10);
    expect(distributionPicture(source, { measure: 'area', where: { district: ['east', 'west'] } }).counts.of).toBe(20);
  });

  it('leads to pages of groups only where there are any, and takes their medians for its own only where they are', () => {
    const groups = (declared: Readonly<Record<string, unknown>>) =>
      rankingPicture(source, { measure: 'area', by: 'district', ...declared }).groups;
    expect(groups({})).toBe('proven');
    expect(groups({ period: '2019' })).toBe('linked');
    expect(groups({ where: { district: ['east', 'west'] } })).toBe('linked');
    expect(groups({ by: 'year' })).toBe('unlinked');
  });

  it('is refused where the register does not have it', () => {
    const fault = (make: () => unknown): string => {
      try {
        make();
        return 'none';
      } catch (thrown) {
        return (thrown as PictureFault).code;
      }
    };
    expect(fault(() => distributionPicture(source, { measure: 'district' }))).toBe('picture-field');
    expect(fault(() => distributionPicture(source, { measure: 'area', where: { town: 'x' } }))).toBe('picture-field');
    expect(fault(() => distributionPicture(source, { measure: 'area', period: '1999' }))).toBe('picture-period');
    expect(fault(() => tilesPicture(source, { standard: 'light' }))).toBe('picture-standard');
    expect(fault(() => yearsPicture(source, { measure: 'area', where: { district: 'north' } }))).toBe('picture-empty');
  });
});
