/** Standards that cannot be applied, and metrics that cannot count by them. */
import { parkStandards, withStandard } from '../../standards/park-standards.ts';
import { type CheckCases, parks } from '../case.ts';

const pass = parkStandards();
const said = (...names: readonly string[]) => ({ at: { file: 'standards.yaml' }, names, pass });
const counted = (body: string) =>
  parkStandards({ metrics: `  - name: counted\n    title: { zh: 数, en: counted }\n    scope: city\n    calculation: assessed\n${body}` });
const BY_ROOMY = '    standard: roomy\n    outcome: met\n    unit: parks\n';
const YEARLY = `registers:
  - { name: parks, title: { zh: 公园, en: Parks }, entity: { zh: 公园, en: park }, resource: parks, key: park, period: shade }
`;

export const standardCases: CheckCases = {
  'standard-duplicate': [
    parks(
      'a standard defined twice',
      withStandard(
        'calculator:',
        '  - { name: roomy, title: { zh: 同名 }, register: parks, measure: area, bands: [{ rule: at-least, value: park-floor }] }\ncalculator:',
      ),
      said('roomy'),
    ),
  ],
  'standard-register': [
    parks('a register that is not there', withStandard('register: parks', 'register: gardens'), said('gardens', 'parks')),
    parks('what a row speaks of, of no register', withStandard('each: { parks:', 'each: { park:'), said('park')),
  ],
  'standard-field': [
    parks('a measure that the table does not have', withStandard('measure: area', 'measure: aera'), said('aera', 'area')),
    parks('a size that the table does not have', withStandard('size: visitors', 'size: guests'), said('guests', 'visitors')),
    parks('a band for a field that is not there', withStandard('- { rule:', '- { where: { zone: east }, rule:'), said('zone')),
  ],
  'standard-unit': [
    parks('a measure in another unit', withStandard('measure: area', 'measure: visitors'), said('visitors', 'people', 'hectares')),
    parks('a size that is no number', withStandard('size: visitors', 'size: park'), said('park', 'string')),
  ],
  'standard-unit-rule': [
    parks(
      'a rule by size whose unit says nothing of a size',
      withStandard('value: park-size', 'value: park-floor'),
      said('park-floor', 'hectares'),
    ),
  ],
  'standard-bound': [
    parks(
      'no bound to draw a line at',
      [...parkStandards(), { file: 'plan.csv', to: (text) => text.replace('park-size,0.5,≥,0.5', 'park-size,0.5,≈,') }],
      said('park-size'),
    ),
    parks('several values', withStandard('least: park-floor', 'least: area'), said('area')),
  ],
  'calculator-size': [
    parks('a size that no standard goes by', withStandard('size: { field: visitors', 'size: { field: shade'), said('shade', 'visitors')),
  ],
  'unknown-standard': [
    parks('a count by a standard that is not there', counted(BY_ROOMY.replace('roomy', 'rommy')), {
      names: ['rommy', 'roomy'],
      pass: counted(BY_ROOMY),
    }),
  ],
  'assessed-period': [
    parks('a count over all years', [...counted(BY_ROOMY), { file: 'registers.yaml', to: () => YEARLY }], {
      names: ['counted', 'shade'],
      pass: [...counted(`${BY_ROOMY}    period: shade\n`), { file: 'registers.yaml', to: () => YEARLY }],
    }),
  ],
  'assessed-register': [
    parks(
      'a count of a register without a table',
      [...counted(BY_ROOMY), { file: 'registers.yaml', to: () => YEARLY.replace('resource: parks', 'resource: gardens') }],
      {
        names: ['counted', 'parks'],
        pass: counted(BY_ROOMY),
      },
    ),
  ],
};
