/** The committed city's tables against the published figures, by brute force. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITY, numbersOf, type Row, readRows, sum } from './rows.ts';

const register = readRows('communities.csv');
const staff = readRows('staff.csv');
const pairings = readRows('pairings.csv');
const inYear = (year: number): readonly Row[] => register.filter((row) => row['year'] === String(year));
const newest = inYear(2020);
const distinct = (rows: readonly Row[], column: string): number => new Set(rows.map((row) => row[column])).size;

describe('the register', () => {
  it('has 124 communities in the last year, 75 central, 69 of these in the main urban area', () => {
    expect(newest).toHaveLength(124);
    expect(newest.filter(({ zone }) => zone === 'central')).toHaveLength(75);
    expect(newest.filter(({ in_main_urban_area }) => in_main_urban_area === 'true')).toHaveLength(69);
    expect(newest.filter(({ in_main_urban_area, zone }) => in_main_urban_area === 'true' && zone !== 'central')).toEqual([]);
  });

  it('has 90,160 m² in the central zone, where no cell is missing', () => {
    expect(
      sum(
        numbersOf(
          newest.filter(({ zone }) => zone === 'central'),
          'floor_space_m2',
        ),
      ),
    ).toBe(90_160);
  });

  it('has 35 communities of the main urban area with a thousand m² of activity rooms', () => {
    const urban = newest.filter(({ in_main_urban_area }) => in_main_urban_area === 'true');
    expect(numbersOf(urban, 'activity_space_m2').filter((space) => space >= 1000)).toHaveLength(35);
  });

  it('has 112 communities that meet the floor-space standard, nine that do not, and three of which nobody can tell', () => {
    const outcomes = newest.map((row) => {
      const [households, floor] = [Number(row['households']), Number(row['floor_space_m2'])];
      if (Number.isNaN(households) || Number.isNaN(floor)) return 'cannot tell';
      return floor >= Math.max(300, households * 0.3) ? 'met' : 'not met';
    });
    const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
    expect([count('met'), count('not met'), count('cannot tell')]).toEqual([112, 9, 3]);
  });

  it('has no activity rooms larger than the premises', () => {
    const both = register.filter(({ floor_space_m2, activity_space_m2 }) => !/\D/.test(`${floor_space_m2}${activity_space_m2}`));
    expect(both.length).toBeGreaterThan(500);
    expect(both.filter(({ floor_space_m2, activity_space_m2 }) => Number(activity_space_m2) > Number(floor_space_m2))).toEqual([]);
  });

  it('gives every community a name and a code of its own', () => {
    expect(distinct(newest, 'community')).toBe(124);
    expect(distinct(newest, 'code')).toBe(124);
    expect(newest.filter(({ code = '' }) => !/^[a-z0-9-]+$/.test(code))).toEqual([]);
  });
});

describe('what charts say of it in words', () => {
  const median = (rows: readonly Row[], column: string): number => {
    const numbers = rows.map((row) => Number(row[column])).filter((number) => !Number.isNaN(number));
    return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  };

  it('pay rose every year in every district', () => {
    for (const district of new Set(newest.map((row) => row['district']))) {
      const medians = [2016, 2017, 2018, 2019, 2020].map((year) =>
        median(
          inYear(year).filter((row) => row['district'] === district),
          'monthly_pay',
        ),
      );
      expect(medians).toEqual([...new Set(medians)].sort((a, b) => a - b));
    }
  });

  it('central communities have more room than five years before', () => {
    const central = (year: number): readonly Row[] => inYear(year).filter(({ zone }) => zone === 'central');
    expect(median(central(2020), 'floor_space_m2')).toBeGreaterThan(median(central(2016), 'floor_space_m2'));
  });
});

describe('its dirt', () => {
  const WORDS = ['未报', '不公开', '不适用'];
  const measures = ['households', 'floor_space_m2', 'activity_space_m2', 'full_time_workers', 'party_affairs_workers'];
  const money = ['college_share', 'average_age', 'working_funds', 'service_funds', 'monthly_pay'];
  const cells = register.flatMap((row) => [...measures, ...money].map((column) => row[column] ?? ''));

  it('leaves one to two cells in a hundred without a number, each with its reason', () => {
    const missing = cells.filter((cell) => WORDS.includes(cell));
    expect(missing.length / cells.length).toBeGreaterThan(0.008);
    expect(missing.length / cells.length).toBeLessThan(0.02);
    for (const word of WORDS) expect(missing).toContain(word);
    expect(cells.filter((cell) => !WORDS.includes(cell) && !/^约?\d+(\.\d+)?余?$/.test(cell))).toEqual([]);
  });

  it('has a few numbers that are only estimates, and says so', () => {
    const estimates = register.filter(({ households }) => households?.startsWith('约'));
    expect(estimates.length).toBeGreaterThan(2);
    expect(estimates.filter(({ remark }) => !remark?.includes('估计'))).toEqual([]);
  });

  it('revises one year of one district', () => {
    const revised = register.filter(({ remark }) => remark?.includes('修订'));
    expect(distinct(revised, 'year')).toBe(1);
    expect(distinct(revised, 'district')).toBe(1);
    expect(revised.every(({ year, remark }) => remark?.includes(`${year}年`))).toBe(true);
    expect(revised.length).toBe(inYear(2018).filter(({ district }) => district === revised[0]?.['district']).length);
  });
});

describe('what became of communities', () => {
  const changes = readRows('community-changes.csv');
  const merged = changes.find(({ kind }) => kind === 'merged');
  const renamed = changes.find(({ kind }) => kind === 'renamed');
  const yearsOf = (code: string | undefined): readonly string[] =>
    register.filter((row) => row['code'] === code).map(({ year = '' }) => year);

  it('one was merged: its code ends after 2018, and its successor goes on with what it had', () => {
    expect(yearsOf(merged?.['from_code'])).toEqual(['2016', '2017', '2018']);
    expect(yearsOf(merged?.['to_code'])).toEqual(['2016', '2017', '2018', '2019', '2020']);
    const households = (code: string | undefined, year: string): number =>
      Number(register.find((row) => row['code'] === code && row['year'] === year)?.['households']);
    const before = households(merged?.['from_code'], '2018') + households(merged?.['to_code'], '2018');
    expect(households(merged?.['to_code'], '2019') / before).toBeGreaterThan(1);
    expect(households(merged?.['to_code'], '2019') / before).toBeLessThan(1.05);
  });

  it('one was renamed under the same code', () => {
    const names = register.filter(({ code }) => code === renamed?.['to_code']).map(({ community }) => community);
    const [from, to] = [renamed?.['from_name'], renamed?.['to_name']];
    expect(renamed?.['from_code']).toBe(renamed?.['to_code']);
    expect(names).toEqual([from, from, to, to, to]);
    expect(changes).toHaveLength(2);
  });
});

describe('pairings', () => {
  it('reach every central community', () => {
    expect(new Set(pairings.map(({ community_code }) => community_code))).toEqual(
      new Set(newest.filter(({ zone }) => zone === 'central').map(({ code }) => code)),
    );
  });

  it('give each unit one community, but for the one fault', () => {
    const counts = new Map<string, number>();
    for (const { unit = '' } of pairings) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    expect([...counts.values()].filter((count) => count > 1)).toEqual([2]);
  });

  it('have communities with one unit and with several', () => {
    const counts = new Map<string, number>();
    for (const { community_code = '' } of pairings) counts.set(community_code, (counts.get(community_code) ?? 0) + 1);
    expect(new Set(counts.values())).toEqual(new Set([1, 2, 3]));
  });
});

describe('staff', () => {
  const workers = (year: number, college?: boolean): number =>
    sum(
      numbersOf(
        staff.filter((row) => row['year'] === String(year) && (college === undefined || (row['education'] !== 'school') === college)),
        'workers',
      ),
    );
  const ages = (year: number): number =>
    sum(
      numbersOf(
        staff.filter((row) => row['year'] === String(year)),
        'age_years',
      ),
    );

  it('are five years younger on average, and fourteen points more have junior college', () => {
    expect(ages(2020) / workers(2020) - ages(2016) / workers(2016)).toBeCloseTo(-5, 10);
    expect(workers(2020, true) / workers(2020) - workers(2016, true) / workers(2016)).toBeCloseTo(0.14, 10);
  });

  it('are as many as the register says, in the first and the last year', () => {
    for (const year of [2016, 2020]) expect(sum(numbersOf(inYear(year), 'full_time_workers'))).toBe(workers(year));
  });

  it('are of an age to work, in every group', () => {
    const groups = staff.filter((row) => row['workers'] !== '0').map((row) => Number(row['age_years']) / Number(row['workers']));
    expect(Math.min(...groups)).toBeGreaterThan(22);
    expect(Math.max(...groups)).toBeLessThan(60);
  });

  it('were recruited in rounds, 214 in all, and paid more every year', () => {
    expect(sum(numbersOf(readRows('recruitment-rounds.csv'), 'recruited'))).toBe(214);
    const scale = numbersOf(
      readRows('pay-levels.csv').filter(({ grade }) => grade === 'worker'),
      'monthly_pay',
    );
    expect(scale).toHaveLength(5);
    expect(scale).toEqual([...new Set(scale)].sort((a, b) => a - b));
  });
});

describe('the ledger', () => {
  const ledger = readRows('task-progress.csv');

  it('has 36 tasks, 103 measures and 46 units, each with a measure', () => {
    expect(distinct(ledger, 'task')).toBe(36);
    expect(distinct(ledger, 'measure')).toBe(103);
    expect(ledger).toHaveLength(103);
    expect(new Set(ledger.map(({ unit }) => unit))).toEqual(new Set(readRows('responsible-units.csv').map(({ unit }) => unit)));
    expect(distinct(ledger, 'unit')).toBe(46);
  });

  it('sends more than 3,200 cadres', () => {
    expect(sum(numbersOf(readRows('cadres.csv'), 'cadres'))).toBe(3238);
  });
});

describe('the report', () => {
  const paragraphs = readFileSync(join(CITY, 'report.txt'), 'utf8').split('\n\n');
  const figures = readRows('published-figures.csv');

  it('has the words of every figure in the paragraph that is cited', () => {
    expect(figures.length).toBeGreaterThan(20);
    for (const { as_stated = '', locator = '', figure } of figures)
      expect(
        paragraphs.find((text) => text.startsWith(`${locator} `)),
        figure,
      ).toContain(as_stated);
  });

  it('leaves no place for a figure unfilled', () => {
    expect(paragraphs.join('')).not.toMatch(/[{}]|undefined|NaN/);
  });
});
