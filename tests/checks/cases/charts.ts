/** Charts whose figures cannot be drawn as their kind: each in a whole folder, beside the chart that can. */
import type { Edit } from '../../copy-folder.ts';
import { adding, type CheckCase, type CheckCases, parks } from '../case.ts';

const FILE = 'charts.yaml';
/** The line on which the chart of a case stands. */
const LINE = 11;

/** Figures by name: relation, value, low, high, unit. */
const FIGURES: Readonly<Record<string, string>> = {
  grown: '2,change,,,parks',
  lost: '-4,=,,,parks',
  trees: '12,=,,,people',
  bench: '8,=,,,parks',
  most: '9,≤,,,parks',
  between: ',range,3,6,parks',
  'below-zero': ',range,-3,6,parks',
  crowd: '90160,=,,,people',
  row: '2701,=,,,parks',
  'full-row': '2700,=,,,parks',
  half: '50,=,,,%',
  beyond: '120,=,,,%',
};

/** What is said in words. */
const SAID = 'said@Elm Park';

const figures: readonly Edit[] = [
  adding('plan.csv', rows(FIGURES)),
  adding('metrics.yaml', Object.keys(FIGURES).map(metric).join('')),
  adding(
    'metrics.yaml',
    '  - { name: said, title: { zh: 区, en: District }, topic: land, calculation: column, resource: parks, field: district, period: park }\n',
  ),
];

function rows(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, text]) => `${name},${text},city,2024,,plan,¶3\n`)
    .join('');
}

function metric(name: string): string {
  return `  - { name: ${name}, title: { zh: 数, en: Number of ${name} }, topic: land, calculation: figure, resource: plan }\n`;
}

function chart(declared: string): Edit {
  return adding(FILE, `  - { name: drawn, finding: { zh: 图, en: Chart }, subtitle: { zh: 图, en: Chart }, ${declared} }\n`);
}

function drawn(fault: string, declared: string, names: readonly string[], pass: string): CheckCase {
  return parks(fault, [...figures, chart(declared)], {
    at: { file: FILE, line: LINE },
    names: ['drawn', ...names],
    pass: [...figures, chart(pass)],
  });
}

const bars = (...names: readonly string[]) => `kind: open-bar, bars: [${names.join(', ')}]`;
const unitRows = (name: string, more = '') => `kind: unit-rows, rows: [{ metric: ${name} }]${more}`;
const nest = (...names: readonly string[]) => `kind: nested-units, whole: bench, parts: [${names.join(', ')}]`;
const step = (minimum: string) => `kind: step-rule, minimum: ${minimum}, below: 100, per: bench`;
const areas = (...names: readonly string[]) => `kind: areas, metrics: [${names.join(', ')}]`;
const split = (share: string) => `, split: { metric: ${share}, labels: [{ zh: 市, en: city }, { zh: 区, en: district }] }`;
const sum = (total: string, components: string, more = '') =>
  `kind: component-bars, bars: [{ total: ${total}, components: [${components}]${more} }]`;

export const chartCases: CheckCases = {
  'chart-series': [
    drawn('a metric with several values where one is drawn', bars('area'), ['area', '2', 'area@east', 'bars.0'], bars("'area@east'")),
  ],
  'chart-change': [
    drawn('a change as a bar', bars('bench', 'grown'), ['grown', 'bars.1'], bars('bench')),
    drawn('a change as squares', unitRows('grown'), ['grown', 'rows.0.metric'], unitRows('bench')),
    drawn('a change as a part', nest('bench', 'grown'), ['grown', 'parts.1'], nest('bench')),
    drawn('a change as a floor', step('grown'), ['grown', 'minimum'], step('bench')),
  ],
  'chart-no-size': [drawn('a word as a bar', bars('bench', SAID), ['said', 'bars.1'], bars('bench'))],
  'chart-negative': [
    drawn('a negative number in a bar', bars('lost'), ['lost', '-4'], bars('bench')),
    drawn('a range from below zero', bars('below-zero'), ['below-zero', '-3'], bars('between')),
    drawn('a negative component', sum('bench', 'bench, lost'), ['lost', '-4', 'bars.0.components.1'], sum('bench', 'bench')),
  ],
  'chart-units': [
    drawn('different units on one scale', bars('bench', 'trees'), ['trees', 'bench', 'people', 'parks'], bars('bench', 'most')),
    drawn('different units as squares to scale', areas('bench', 'trees'), ['trees', 'metrics.1'], areas('bench', 'between')),
    drawn(
      'different units where one square is a hundred',
      'kind: unit-rows, rows: [bench, trees], per: 2',
      ['trees', 'people'],
      'kind: unit-rows, rows: [bench, trees]',
    ),
  ],
  'chart-not-change': [
    drawn(
      'a level where a change is drawn',
      'kind: changes, changes: [grown, bench]',
      ['bench', 'changes.1'],
      'kind: changes, changes: [grown]',
    ),
  ],
  'chart-floor': [drawn('an at-most as a floor', step('most'), ['most', 'minimum'], step('between'))],
  'chart-band': [
    drawn('one number as a band', 'kind: band-rule, metric: bench', ['bench', 'relation: range'], 'kind: band-rule, metric: between'),
    drawn('a band from below zero', 'kind: band-rule, metric: below-zero', ['below-zero'], 'kind: band-rule, metric: between'),
  ],
  'chart-at-most': [drawn('an at-most as a square to scale', areas('most'), ['most', 'open-bar'], areas('between'))],
  'chart-areas': [
    drawn(
      'more squares to scale than there is room for',
      areas('bench', 'between', 'open-parks', 'east-parks'),
      ['east-parks', '4', '3'],
      areas('bench', 'between', 'open-parks'),
    ),
  ],
  'chart-squares': [
    drawn('more squares than anybody counts', unitRows('crowd'), ['crowd', '90160', 'per: 100'], unitRows('crowd', ', per: 100')),
    drawn('one square more than a narrow page holds', unitRows('row'), ['row', '2701'], unitRows('full-row')),
    drawn('a part of too many squares', nest('bench', 'crowd'), ['crowd', '90160'], nest('bench')),
  ],
  'chart-frieze': [
    drawn(
      'parts that are too many together',
      nest('row', 'full-row', 'row', 'bench'),
      ['row', '8110', '4', 'parts.0'],
      nest('row', 'full-row', 'bench'),
    ),
  ],
  'chart-total': [
    drawn(
      'components that miss their total',
      sum('bench', 'bench, open-parks'),
      ['bench', '8', '11', 'bars.0.total'],
      sum('bench', 'bench'),
    ),
  ],
  'chart-share': [
    drawn(
      'a share above the whole',
      sum('bench', 'bench', split('beyond')),
      ['beyond', '120', 'bars.0.split.metric'],
      sum('bench', 'bench', split('half')),
    ),
  ],
};
