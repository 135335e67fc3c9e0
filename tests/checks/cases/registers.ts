/** Registers whose declaration and table do not fit. */
import { resolve } from 'node:path';
import type { Edit } from '../../copy-folder.ts';
import { adding, type CheckCase, type CheckCases, edit } from '../case.ts';

const STREETS = resolve(import.meta.dirname, '../../fixtures/streets');
const FILE = 'registers.yaml';
const WITHOUT_KEY = edit('datapackage.json', '"primaryKey": ["code", "year"]', '"primaryKey": []');

/** A case in the folder of streets: a register of three years. */
function streets(
  fault: string,
  fail: Edit | readonly Edit[],
  rest: Pick<CheckCase, 'at' | 'names'> & { pass?: readonly Edit[] },
): CheckCase {
  return { fault, folder: STREETS, fail: [fail].flat(), ...rest };
}

const SECOND = '  - { name: NAME, title: { zh: 巷 }, entity: { zh: 巷 }, resource: streets, key: code, period: year }\n';

export const registerCases: CheckCases = {
  'register-duplicate': [
    streets('two registers of one name', adding(FILE, SECOND.replace('NAME', 'streets')), {
      at: { file: FILE },
      names: ['streets'],
      pass: [adding(FILE, SECOND.replace('NAME', 'lanes'))],
    }),
  ],
  'register-field': [
    streets('a period that the table does not have', edit(FILE, 'period: year', 'period: yaer'), {
      at: { file: FILE },
      names: ['yaer', 'year'],
    }),
    streets('a measure of peers that the table does not have', edit(FILE, 'size: homes', 'size: houses'), {
      at: { file: FILE },
      names: ['houses'],
    }),
    streets('a picture of what is no column', edit(FILE, 'lead: [homes]', 'lead: [home]'), { at: { file: FILE }, names: ['home'] }),
  ],
  'register-table': [
    streets('rows of a table that is not there', adding(FILE, '    related: [{ resource: shops, key: street, title: { zh: 店 } }]\n'), {
      at: { file: FILE },
      names: ['shops'],
    }),
  ],
  'entity-repeated': [
    streets('a street that is entered twice for one year', [WITHOUT_KEY, edit('streets.csv', '2023,e-1,', '2022,e-1,')], {
      pass: [WITHOUT_KEY],
      at: { file: 'streets.csv', row: 15, column: 'code', value: 'e-1' },
      names: ['2022', '3'],
    }),
  ],
};
