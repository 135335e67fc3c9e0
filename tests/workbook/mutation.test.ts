/** One cell of the source is changed, in the workbook and in the folder: both must come to the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/package/load.ts';
import { publish } from '../../src/published/publish.ts';
import { copyFolder, LIUAN, PARKS } from '../copy-folder.ts';
import { type Calculator, calculate } from './calculator.ts';
import { type Claim, calculatedClaims, differences, languageOf, publicationOf, publishedClaims, workbookBytes } from './made.ts';

const DEMO_CITY = join(LIUAN, '../demo-city');

/** A cell by its row, as Excel counts, and by its column, and what becomes of it. */
interface Change {
  readonly table: string;
  readonly row: number;
  readonly field: string;
  readonly to: string;
  /** The same in other columns of the workbook, which hold what was read from the cell. */
  readonly beside?: Readonly<Record<string, string | number>>;
}

interface Bench {
  readonly folder: string;
  readonly calculator: Calculator;
  readonly lang: string;
  readonly before: ReadonlyMap<string, Claim>;
}

function openBench(folder: string): Bench {
  const publication = publicationOf(folder);
  const lang = languageOf(publication.published);
  return { folder, calculator: calculate(workbookBytes(publication, lang)), lang, before: publishedClaims(publication) };
}

/** What the workbook comes to after changes, which are taken back. */
function recalculated({ calculator, lang }: Bench, changes: readonly Change[]): ReadonlyMap<string, Claim> {
  const cells = changes.flatMap((change) => [
    { sheet: change.table, cell: cellOf(calculator, change, change.field), to: asNumber(change.to) },
    ...Object.entries(change.beside ?? {}).map(([field, to]) => ({ sheet: change.table, cell: cellOf(calculator, change, field), to })),
  ]);
  const before = cells.map(({ sheet, cell }) => calculator.value(sheet, cell));
  for (const { sheet, cell, to } of cells) calculator.change(sheet, cell, to);
  const claims = calculatedClaims(calculator, lang);
  for (const [index, { sheet, cell }] of cells.entries()) calculator.change(sheet, cell, before[index] as string | number | null);
  return claims;
}

/** What the program comes to from a folder with the same changes. That the figures then contradict the checks is no matter here. */
function rebuilt({ folder }: Bench, changes: readonly Change[]): ReadonlyMap<string, Claim> {
  const copy = copyFolder(
    folder,
    ...changes.map((change) => ({ file: `${change.table}.csv`, to: (text: string) => edited(text, change) })),
  );
  const { folder: loaded, problems } = loadFolder(copy);
  if (!loaded) throw new Error(JSON.stringify(problems));
  const publication = publish(loaded);
  if (!publication.published.observations)
    throw new Error(JSON.stringify(publication.problems.filter(({ severity }) => severity === 'error')));
  return publishedClaims(publication);
}

function edited(text: string, { row, field, to }: Change): string {
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  const column = rows[0]?.indexOf(field) ?? -1;
  const cells = rows[row - 1];
  if (!cells || column < 0) throw new Error(`no such cell: ${row} ${field}`);
  cells[column] = to;
  return Papa.unparse(rows);
}

function cellOf({ rows }: Calculator, { table, row }: Change, field: string): string {
  const column = Object.keys(rows(table)[0] ?? {}).indexOf(field);
  if (column < 0) throw new Error(`no such column: ${field}`);
  return `${letters(column)}${row}`;
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function asNumber(text: string): string | number | null {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function agreeAfter(bench: Bench, ...changes: readonly Change[]): ReadonlyMap<string, Claim> {
  const found = recalculated(bench, changes);
  expect(differences(found, rebuilt(bench, changes))).toEqual([]);
  return found;
}

describe('六安', () => {
  const bench = openBench(LIUAN);
  const tables = [
    'community-counts',
    'epidemic-response',
    'floor-space',
    'funding-standards',
    'governance-tasks',
    'pairing',
    'recruitment',
  ];
  const figures = tables.flatMap((table) =>
    Papa.parse<string[]>(readFileSync(join(LIUAN, `${table}.csv`), 'utf8'), { skipEmptyLines: true })
      .data.slice(1)
      .map((cells, index) => ({ table, row: index + 2, cells })),
  );

  it.each(figures)('$table row $row: another number', ({ table, row, cells }) => {
    const [, value = '', , low = ''] = cells;
    const to = String(Number(value) + 7);
    const changes = [{ table, row, field: 'value', to }, ...(low === '' ? [] : [{ table, row, field: 'low', to }])];
    const claims = agreeAfter(bench, ...changes);
    expect(claims.get(cells[0] ?? '')?.value).toBe(Number(to));
  });

  it.each(['≥', '≤', '≈', '='])('strength %s goes through all that is built on a figure', (relation) => {
    const to = [
      { table: 'community-counts', row: 2, field: 'relation', to: relation },
      { table: 'pairing', row: 2, field: 'relation', to: relation },
    ];
    const claims = agreeAfter(bench, ...to);
    if (relation === '≤') expect(claims.get('communities-outside-main-urban')?.relation).toBe('≤');
  });

  it('another range is another range of all that is built on it', () => {
    agreeAfter(
      bench,
      { table: 'staffing-standards', row: 2, field: 'low', to: '250' },
      { table: 'staffing-standards', row: 2, field: 'high', to: '500' },
    );
  });

  it('a figure that is not stated any more leaves what is built on it without one, and says why', () => {
    const claims = agreeAfter(
      bench,
      { table: 'community-counts', row: 2, field: 'value', to: '' },
      { table: 'community-counts', row: 2, field: 'relation', to: 'not stated' },
    );
    expect(claims.get('cadres-per-community')).toMatchObject({ value: null, status: '来源未载' });
  });

  it('over a divisor of zero nothing is told', () => {
    const claims = agreeAfter(bench, { table: 'community-counts', row: 2, field: 'value', to: '0' });
    expect(claims.get('cadres-per-community')).toMatchObject({ value: null, relation: 'not stated', status: '无法判断' });
  });
});

describe('the parks', () => {
  const bench = openBench(PARKS);

  it('a cell that is filled in makes a floor exact', () => {
    const claims = agreeAfter(bench, { table: 'parks', row: 3, field: 'visitors', to: '400' });
    expect(claims.get('visitors')).toMatchObject({ value: 3900, relation: '=', low: 3900, high: 3900 });
  });

  it('a thing that moves to another group is counted there', () => {
    const claims = agreeAfter(bench, { table: 'parks', row: 2, field: 'district', to: 'west' });
    expect(claims.get('area@west')?.value).toBe(32.5);
  });
});

describe('the synthetic city', () => {
  const bench = openBench(DEMO_CITY);
  const newest = 501;
  const cases: readonly (Change & { readonly what: string })[] = [
    { what: 'a floor space that is larger', table: 'communities', row: newest, field: 'floor_space_m2', to: '9000' },
    { what: 'a floor space that is missing', table: 'communities', row: newest, field: 'floor_space_m2', to: '' },
    { what: 'more households than any', table: 'communities', row: newest, field: 'households', to: '20000' },
    { what: 'no workers', table: 'communities', row: newest, field: 'full_time_workers', to: '0' },
    { what: 'another zone', table: 'communities', row: newest, field: 'zone', to: 'county' },
    { what: 'funds below the standard', table: 'communities', row: newest + 3, field: 'working_funds', to: '99999' },
    { what: 'pay in an earlier year', table: 'communities', row: 20, field: 'monthly_pay', to: '9999' },
    { what: 'a pair less', table: 'pairings', row: 12, field: 'community_code', to: 'd1-001' },
    { what: 'a unit with two communities', table: 'pairings', row: 2, field: 'unit', to: '示例市税务局' },
    { what: 'more workers with a degree', table: 'staff', row: 80, field: 'workers', to: '300' },
    { what: 'a measure that is done', table: 'task-progress', row: 3, field: 'state', to: 'done' },
  ];

  it.each(cases)('$what', (change) => {
    agreeAfter(bench, change);
  });

  it('a stricter standard', () => {
    const to = ['value', 'low'].map((field) => ({ table: 'published-figures', row: 14, field, to: '45' }));
    const claims = agreeAfter(bench, ...to);
    expect(claims.get('floor-space-met@2020')?.value).toBeLessThan(Number(bench.before.get('floor-space-met@2020')?.value));
  });

  it('an estimate that becomes a number', () => {
    agreeAfter(bench, { table: 'communities', row: 48, field: 'households', to: '2000', beside: { 'households（强度）': '' } });
  });

  it('a number of which there are at least so many', () => {
    const beside = { 'working_funds（强度）': '≥', working_funds: 116000 };
    agreeAfter(bench, { table: 'communities', row: 2, field: 'working_funds', to: '116000余', beside });
  });
});

describe('pairs that are not fully recorded', () => {
  const bench = openBench(copyFolder(DEMO_CITY, { file: 'datapackage.json', to: withoutPairKey }));

  it.each(['unit', 'community_code'])('a pair without its %s', (field) => {
    agreeAfter(bench, { table: 'pairings', row: 2, field, to: '' });
  });
});

function withoutPairKey(text: string): string {
  const descriptor = JSON.parse(text);
  const { schema } = descriptor.resources.find(({ name }: { readonly name: string }) => name === 'pairings');
  delete schema.primaryKey;
  for (const field of schema.fields) delete field.constraints;
  return JSON.stringify(descriptor);
}
