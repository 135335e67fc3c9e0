/** Registers of communities drawn at random, with all that real ones have: cells missing for a reason, hedged, and rows that add up others. */
import fc from 'fast-check';
import type { Roll } from '../../src/standards/assess.ts';
import { read, schemaOf, tableOf } from '../tables/reading.ts';

export const MISSING = { 未报: 'not-collected', 不公开: 'withheld', 不适用: 'not-applicable', '': 'missing' } as const;
export const COLUMNS = ['year', 'code', 'district', 'zone', 'households', 'floor', 'workers', 'party', 'funds', 'service'] as const;
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;
export interface Pair {
  readonly unit: string;
  readonly code: string;
}
export interface City {
  readonly rows: readonly Row[];
  readonly pairs: readonly Pair[];
}

const missing = fc.constantFrom(...Object.keys(MISSING));
/** Mostly exact; now and then at least, about or missing. */
const amount = (whole: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: whole.map(String) },
    { weight: 1, arbitrary: whole.filter((value) => value > 0).map((value) => `${value}余`) },
    { weight: 1, arbitrary: whole.filter((value) => value > 0).map((value) => `约${value}`) },
    { weight: 1, arbitrary: missing },
  );
// The lines are drawn at 300, 400, 1,000 households and at 300 m²: numbers close to them are drawn more often.
const households = amount(
  fc.oneof(fc.integer({ min: 0, max: 6000 }), fc.constantFrom(299, 300, 301, 400, 800, 999, 1000, 1001, 1200, 2310)),
);
const floor = amount(fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(299, 300, 301, 359, 360, 693, 1800)));

const row = fc.record<Row>({
  year: fc.constantFrom('2019', '2020'),
  code: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'),
  district: fc.constantFrom('east', 'west', 'south'),
  zone: fc.constantFrom('central', 'central', 'county', 'elsewhere', '未报'),
  households,
  floor,
  workers: amount(fc.integer({ min: 0, max: 20 })),
  party: amount(fc.integer({ min: 0, max: 2 })),
  funds: amount(fc.constantFrom(0, 99_999, 100_000, 100_001, 130_000)),
  service: amount(fc.constantFrom(0, 59_999, 60_000, 119_999, 120_000, 125_000)),
});
const pair = fc.record<Pair>({
  unit: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7') },
    { weight: 1, arbitrary: fc.constantFrom('未报', '不适用') },
  ),
  code: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8') },
    { weight: 1, arbitrary: fc.constantFrom('未报', '不适用') },
  ),
});

/** One row for each community and year. */
export const cities: fc.Arbitrary<City> = fc.record({
  rows: fc.uniqueArray(row, { minLength: 1, maxLength: 16, selector: ({ year, code }) => `${year} ${code}` }),
  pairs: fc.array(pair, { maxLength: 10 }),
});

const missingValues = Object.entries(MISSING).map(([value, label]) => ({ value, label }));

/** The city as the program reads it. */
export function rollOf({ rows, pairs }: City): Roll {
  const register = csv(COLUMNS, rows);
  const numbers = COLUMNS.slice(4).map((name) => ({ name, type: 'number', relation: true }));
  const table = tableOf(read(register, { schema: schemaOf([...COLUMNS.slice(0, 4), ...numbers], { missingValues }) }));
  const paired = tableOf(read(csv(['unit', 'code'], pairs), { schema: schemaOf(['unit', 'code'], { missingValues }) }));
  const newest =
    rows
      .map(({ year }) => year)
      .sort()
      .at(-1) ?? '';
  return { table, key: 'code', period: 'year', newest, tables: new Map([['pairings', paired]]) };
}

function csv<K extends string>(columns: readonly K[], rows: readonly Readonly<Record<K, string>>[]): string {
  return [columns.join(','), ...rows.map((cells) => columns.map((column) => cells[column]).join(','))].join('\n');
}
