/** A register of communities drawn at random, with a standard, for the pictures; and what each row says, read a second time by hand. */
import fc from 'fast-check';
import type { Assessment, Standard } from '../../../src/model.ts';
import type { RegisterDefinition } from '../../../src/package/register-definition.ts';
import type { PictureSource } from '../../../src/registers/pictures/source.ts';
import { viewRegister } from '../../../src/registers/register.ts';
import { read, schemaOf, tableOf } from '../../tables/reading.ts';

export interface Row {
  readonly year: string;
  readonly code: string;
  readonly district: string;
  readonly homes: string;
  readonly area: string;
}

const DEFINITION: RegisterDefinition = {
  name: 'communities',
  title: { zh: '社区' },
  entity: { zh: '社区', en: 'community' },
  resource: 'x',
  key: 'code',
  period: 'year',
  groups: ['district'],
  lead: [],
  related: [],
};

/** So much for every hundred homes, but never less than the floor. */
export const STANDARD: Standard = {
  name: 'space',
  title: { zh: '用房' },
  topic: null,
  goal: false,
  register: 'communities',
  measure: 'area',
  unit: 'm2',
  size: { field: 'homes', unit: 'homes' },
  bands: [
    {
      where: {},
      rule: {
        kind: 'at-least-per',
        value: { observation: 'per', low: 30, high: null },
        per: 100,
        least: { observation: 'least', low: 300, high: null },
      },
    },
  ],
  explanation: [],
  published: null,
  rollups: [],
};

const number = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: most }).map(String) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: most }).map((value) => `约${value}`) },
    { weight: 1, arbitrary: fc.constantFrom('未报', '不公开', '') },
  );

/** Up to sixty communities in two years. */
export const cities: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(
  fc.record<Row>({
    year: fc.constantFrom('2019', '2020'),
    code: fc.integer({ min: 1, max: 60 }).map((index) => `c${index}`),
    district: fc.constantFrom('east', 'west', 'south', ''),
    homes: number(6000),
    area: number(2000),
  }),
  { minLength: 8, maxLength: 90, selector: ({ year, code }) => `${year} ${code}` },
);

/** The source of pictures that the program makes of a city. */
export function sourceOf(rows: readonly Row[]): PictureSource {
  const columns = ['year', 'code', 'district', 'homes', 'area'] as const;
  const text = [columns.join(','), ...rows.map((row) => columns.map((column) => row[column]).join(','))].join('\n');
  const numbers = ['homes', 'area'].map((name) => ({ name, type: 'number', unit: name === 'homes' ? 'homes' : 'm2', relation: true }));
  const missingValues = ['', { value: '未报', label: 'not-collected' }, { value: '不公开', label: 'withheld' }].map((each) =>
    typeof each === 'string' ? { value: each, label: 'missing' } : each,
  );
  const table = tableOf(read(text, { schema: schemaOf(['year', 'code', 'district', ...numbers], { missingValues }) }));
  return {
    view: viewRegister(DEFINITION, table, new Map([['x', table]])),
    assess: (position) => ({ space: assessed(rows[position] as Row) }),
    standards: [STANDARD],
    titleOf: (field) => ({ zh: field, en: field }),
  };
}

/** The exact number of a cell, else null. */
export function exact(cell: string): number | null {
  return /^\d+$/.test(cell) ? Number(cell) : null;
}

/** By hand. */
export function assessed({ homes, area }: Row): Assessment {
  const [size, has] = [exact(homes), exact(area)];
  if (size === null || has === null) return { outcome: 'cannot-tell', due: null, short: null, reason: null };
  const due = Math.max(300, size * 0.3);
  return { outcome: has >= due ? 'met' : 'not-met', due: [due, due], short: null, reason: null };
}

/** The rows of a year. */
export function inYear(rows: readonly Row[], year = newestOf(rows)): readonly Row[] {
  return rows.filter((row) => row.year === year);
}

/** The newest year. */
export function newestOf(rows: readonly Row[]): string {
  return (
    rows
      .map(({ year }) => year)
      .sort()
      .at(-1) ?? ''
  );
}
