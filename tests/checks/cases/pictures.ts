/** Charts that cannot be drawn of a register. */
import { resolve } from 'node:path';
import { adding, type CheckCase, type CheckCases } from '../case.ts';

const STREETS = resolve(import.meta.dirname, '../../fixtures/streets');
const FILE = 'charts.yaml';
const RIGHT = 'kind: register-distribution, register: streets, measure: homes';

/** A chart of the streets, given what it declares. */
function chart(declared: string): string {
  return `charts:\n  - { name: homes, finding: { zh: 街巷 }, subtitle: { zh: 户数 }, ${declared} }\n`;
}

function streets(fault: string, declared: string, names: readonly string[], pass = RIGHT): CheckCase {
  return {
    fault,
    folder: STREETS,
    fail: [adding(FILE, chart(declared))],
    pass: [adding(FILE, chart(pass))],
    at: { file: FILE, line: 2 },
    names,
  };
}

export const pictureCases: CheckCases = {
  'picture-register': [streets('a register that is not there', RIGHT.replace('streets', 'streats'), ['streats', 'streets'])],
  'picture-field': [
    streets('a measure that the table does not have', RIGHT.replace('homes', 'homse'), ['homse', 'homes']),
    streets('a measure without a unit', RIGHT.replace('homes', 'kind'), ['kind']),
    streets('a condition on a column that is not there', `${RIGHT}, where: { sort: lane }`, ['sort'], `${RIGHT}, where: { kind: lane }`),
  ],
  'picture-standard': [streets('a standard that is not there', 'kind: register-tiles, register: streets, standard: width', ['width'])],
  'picture-period': [streets('a year that the table does not have', `${RIGHT}, period: 2012`, ['2012', '2022'], `${RIGHT}, period: 2022`)],
  'picture-empty': [
    streets('a condition that nothing meets', `${RIGHT}, where: { kind: canal }`, ['homes'], `${RIGHT}, where: { kind: lane }`),
  ],
};
