/** Metrics and identities that cannot be worked out. */
import { adding, type CheckCases, edit, parks } from '../case.ts';

const FILE = 'metrics.yaml';
const metric = (body: string) => adding(FILE, `  - name: broken\n    title: { zh: 坏, en: broken }\n${body}`);
const named = (...names: readonly string[]) => ({ at: { file: FILE }, names });
const inChecks = (...names: readonly string[]) => ({ at: { file: 'checks.yaml' }, names });

export const metricCases: CheckCases = {
  'metric-duplicate': [parks('a metric defined twice', edit(FILE, '- name: east-share', '- name: area'), named('area'))],
  'unknown-metric': [
    parks('a metric that is not defined', edit(FILE, 'minus: open-parks', 'minus: opan-parks'), named('opan-parks', 'open-parks')),
    parks('a check of what is not defined', edit('checks.yaml', 'at_most: [east-parks', 'at_most: [west-parks'), inChecks('west-parks')),
  ],
  'unknown-resource': [
    parks('a table that a metric asks for in vain', edit(FILE, 'resource: parks', 'resource: gardens'), named('gardens', 'parks')),
  ],
  'unknown-field': [
    parks('a field that a metric asks for in vain', edit(FILE, 'field: visitors', 'field: guests'), named('guests', 'visitors')),
    parks('a period that is no field', metric('    calculation: count\n    resource: parks\n    period: year\n'), named('year')),
    parks('a key that names no field', edit('datapackage.json', '"primaryKey": ["park"]', '"primaryKey": ["prak"]'), {
      names: ['prak', 'park'],
    }),
  ],
  'not-a-figures-table': [
    parks('a figure from a table without figures', metric('    calculation: figure\n    resource: parks\n'), named('parks', 'figure')),
  ],
  'field-not-numeric': [
    parks(
      'a sum of words',
      metric('    calculation: aggregate\n    resource: parks\n    method: sum\n    field: park\n'),
      named('park', 'string'),
    ),
  ],
  'figure-missing': [parks('a figure that is in no row', edit('plan.csv', 'planned-parks', 'planed-parks'), named('planned-parks'))],
  'number-too-large': [
    parks('a figure beyond what can be kept exact', edit('plan.csv', 'open-parks,3,', 'open-parks,30000000000000001,'), {
      names: ['30000000000000001'],
      pass: [edit('plan.csv', 'open-parks,3,', 'open-parks,3000000001,')],
    }),
  ],
  cycle: [parks('a cycle of metrics', edit(FILE, 'of: planned-parks', 'of: parks-to-open'), named('parks-to-open'))],
  'unit-clash': [
    parks('units that clash', metric('    calculation: sum\n    terms: [open-parks, visitors]\n'), {
      ...named('parks', 'people'),
      pass: [metric('    calculation: sum\n    terms: [open-parks, east-parks]\n')],
    }),
  ],
  'unit-declared': [parks('a unit that the arithmetic does not yield', edit(FILE, "unit: '%'", 'unit: parks'), named('parks', '%'))],
  'unit-percent-sum': [
    parks('a sum of percentages', metric('    calculation: sum\n    terms: [east-share, east-share]\n'), {
      ...named('broken'),
      pass: [metric('    calculation: difference\n    of: east-share\n    minus: east-share\n')],
    }),
  ],
  'unit-percent-average': [
    parks('an average of percentages', metric('    calculation: aggregate\n    resource: parks\n    method: mean\n    field: shade\n'), {
      ...named('shade'),
      pass: [metric('    calculation: aggregate\n    resource: parks\n    method: max\n    field: shade\n    scope: city\n')],
    }),
  ],
  'change-without-base': [
    parks('arithmetic with a change', edit('plan.csv', 'planned-parks,5,≥,5', 'planned-parks,5,change,'), named('planned-parks')),
  ],
  'not-a-number': [
    parks(
      'arithmetic with a word',
      metric(
        '    calculation: sum\n    terms: [{ column: { resource: parks, field: district, where: { park: Elm Park } } }, open-parks]\n    period: plan\n    scope: city\n',
      ),
      named('east'),
    ),
  ],
  'no-period': [
    parks(
      'a change to a period without a value',
      metric('    calculation: change\n    of: open-parks\n    from: x\n    to: y\n'),
      named('broken'),
    ),
  ],
  'no-bound': [
    parks(
      'a bound that there is not',
      metric('    calculation: sum\n    terms: [{ metric: planned-parks, at: high }, open-parks]\n    period: plan\n'),
      {
        ...named('planned-parks', 'high'),
        pass: [metric('    calculation: sum\n    terms: [{ metric: planned-parks, at: low }, open-parks]\n    period: plan\n')],
      },
    ),
  ],
  'period-unclear': [parks('periods that differ', edit(FILE, '    period: plan\n', ''), named('parks-to-open'))],
  'scope-unclear': [
    parks(
      'scopes that differ',
      [
        edit('datapackage.json', '{ "value": "city", "label"', '{ "value": "east", "label": "东区" }, { "value": "city", "label"'),
        edit('plan.csv', 'east-parks,2,=,,,parks,city', 'east-parks,2,=,,,parks,east'),
      ],
      named('east-share'),
    ),
  ],
  'series-duplicate': [
    parks(
      'two values of one name',
      metric('    calculation: column\n    resource: parks\n    field: area\n    period: district\n    scope: city\n'),
      named('broken'),
    ),
  ],
  'unknown-topic': [parks('an unknown topic of a metric', edit(FILE, 'topic: people', 'topic: poeple'), named('poeple', 'people'))],
  'identity-disagrees': [
    parks('figures that contradict each other', edit('plan.csv', 'east-parks,2', 'east-parks,9'), inChecks('east-within', '9 ≤ 3')),
  ],
  'check-series': [
    parks('a check of a term with several values', edit('checks.yaml', 'at_most: [east-parks', 'at_most: [area'), inChecks('east-within')),
  ],
};
