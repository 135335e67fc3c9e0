/** Writes a city's folder: the tables, the report, and what is the same for every size, copied from the committed folder. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CADRE_COLUMNS, cadreRows } from './cadres.ts';
import { CHANGE_COLUMNS, changeRows } from './changes.ts';
import type { City } from './city.ts';
import { type Row, writeCsv } from './csv.ts';
import { PAIRING_COLUMNS, pairingRows } from './pairings.ts';
import { PAY_COLUMNS, payRows } from './pay-levels.ts';
import { REGISTER_COLUMNS, registerRows } from './register.ts';
import { FIGURE_COLUMNS, figureRows, reportText } from './report.ts';
import { ROUND_COLUMNS, roundRows } from './rounds.ts';
import { STAFF_COLUMNS, staffRows } from './staff-table.ts';
import { TASK_COLUMNS, taskRows, UNIT_COLUMNS, unitRows } from './tasks.ts';

/** The committed city, whose descriptions every other city shares. */
export const COMMITTED = resolve(import.meta.dirname, '../../data/demo-city');

const SHARED = ['metrics.yaml', 'checks.yaml', 'charts.yaml', 'registers.yaml', 'standards.yaml', 'site.yaml', 'unstated.yaml', 'pages'];

/** Everything that the city's folder holds. Files of the committed folder that do not depend on the size are left as they are there. */
export function writeCity(city: City, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (resolve(folder) !== COMMITTED) copyShared(city, folder);
  for (const [name, columns, rows] of tablesOf(city)) writeCsv(join(folder, name), columns, rows);
  writeFileSync(join(folder, 'report.txt'), reportText(city));
}

type NamedTable = readonly [file: string, columns: readonly string[], rows: Iterable<Row>];

function tablesOf(city: City): readonly NamedTable[] {
  return [
    ['communities.csv', REGISTER_COLUMNS, registerRows(city)],
    ['community-changes.csv', CHANGE_COLUMNS, changeRows(city)],
    ['pairings.csv', PAIRING_COLUMNS, pairingRows(city)],
    ['staff.csv', STAFF_COLUMNS, staffRows(city)],
    ['pay-levels.csv', PAY_COLUMNS, payRows()],
    ['recruitment-rounds.csv', ROUND_COLUMNS, roundRows(city)],
    ['task-progress.csv', TASK_COLUMNS, taskRows(city.seed)],
    ['responsible-units.csv', UNIT_COLUMNS, unitRows()],
    ['cadres.csv', CADRE_COLUMNS, cadreRows(city)],
    ['published-figures.csv', FIGURE_COLUMNS, figureRows(city)],
  ];
}

function copyShared({ plan }: City, folder: string): void {
  for (const name of SHARED) cpSync(join(COMMITTED, name), join(folder, name), { recursive: true });
  const descriptor: unknown = JSON.parse(readFileSync(join(COMMITTED, 'datapackage.json'), 'utf8'), (key, value: unknown) =>
    key === 'categories' && isDistricts(value) ? districtCategories(plan) : value,
  );
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
}

/** The districts of a city as the categories of a field. */
export function districtCategories({ districts }: City['plan']): readonly object[] {
  return districts.map(({ zh, en }) => ({ value: zh, label: zh, translations: { en: { label: en } } }));
}

// The one list of categories that depends on the size: the committed city's districts.
function isDistricts(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.some((each: unknown) => typeof each === 'object' && each !== null && 'value' in each && each.value === '云河区')
  );
}
