/** Each way in which a folder can be wrong: what is refused, where, and that the words name the culprit. */
import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { problemBlock } from '../../src/i18n/problems.ts';
import { copyFolder, type Edit, PARKS, replacing } from '../copy-folder.ts';

interface Case {
  readonly edit: Edit | readonly Edit[];
  readonly code: string;
  /** What the message must name. */
  readonly names: readonly string[];
}

const edit = (file: string, from: string, to: string): Edit => ({ file, to: replacing(from, to) });
const adding = (file: string, text: string): Edit => ({ file, to: (old) => `${old}${text}` });
const METRIC = (body: string): Edit => adding('metrics.yaml', `  - name: broken\n    title: { zh: 坏, en: broken }\n${body}`);

const CASES: Readonly<Record<string, Case>> = {
  'no descriptor': { edit: { file: 'datapackage.json', to: () => null }, code: 'descriptor-missing', names: ['datapackage.json'] },
  'a descriptor that is no JSON': {
    edit: edit('datapackage.json', '"resources": [', '"resources": ['.repeat(2)),
    code: 'yaml-syntax',
    names: ['datapackage.json'],
  },
  'a descriptor without resources': {
    edit: edit('datapackage.json', '"resources"', '"resource"'),
    code: 'missing-key',
    names: ['datapackage.json', 'resources'],
  },
  'a field type that does not exist': {
    edit: edit('datapackage.json', '"type": "integer"', '"type": "intger"'),
    code: 'not-allowed',
    names: ['intger', 'integer'],
  },
  'a type where a text should be': {
    edit: edit('datapackage.json', '"title": "公园名册"', '"title": 5'),
    code: 'wrong-type',
    names: ['5', '文字'],
  },
  'two tables of one name': {
    edit: edit('datapackage.json', '"name": "plan",\n      "path"', '"name": "parks",\n      "path"'),
    code: 'resource-duplicate',
    names: ['parks'],
  },
  'a table that is not there': { edit: edit('datapackage.json', 'parks.csv', 'nope.csv'), code: 'file-missing', names: ['nope.csv'] },
  'a table outside the folder': {
    edit: edit('datapackage.json', 'parks.csv', '../../etc/passwd'),
    code: 'path-outside',
    names: ['../../etc/passwd'],
  },
  'a table at an absolute path': {
    edit: edit('datapackage.json', 'parks.csv', '/etc/passwd'),
    code: 'path-absolute',
    names: ['/etc/passwd'],
  },
  'a table on the network': {
    edit: edit('datapackage.json', 'parks.csv', 'https://example.org/x.csv'),
    code: 'path-remote',
    names: ['https://example.org/x.csv'],
  },
  'a ragged row, too long': {
    edit: edit('parks.csv', 'Oak Park,east,7.5,,35', 'Oak Park,east,7.5,,35,9'),
    code: 'extra-cell',
    names: ['parks.csv', '第 3 行', '6'],
  },
  'a ragged row, too short': {
    edit: edit('parks.csv', 'Oak Park,east,7.5,,35', 'Oak Park,east,7.5'),
    code: 'missing-cell',
    names: ['第 3 行', '3'],
  },
  'a duplicate header': { edit: edit('parks.csv', 'visitors,shade', 'area,shade'), code: 'duplicate-label', names: ['area'] },
  'a blank header': { edit: edit('parks.csv', 'visitors,shade', ',shade'), code: 'blank-label', names: ['第 1 行'] },
  'a column that is missing': {
    edit: edit('parks.csv', 'visitors,shade', 'guests,shade'),
    code: 'missing-label',
    names: ['visitors', 'guests'],
  },
  'an unclosed quote': { edit: edit('parks.csv', 'Oak Park', '"Oak Park'), code: 'unclosed-quote', names: ['parks.csv'] },
  'an empty row': { edit: edit('parks.csv', 'Oak Park,east,7.5,,35', ''), code: 'blank-row', names: ['第 3 行'] },
  'an empty file': { edit: { file: 'parks.csv', to: () => '' }, code: 'empty-file', names: ['parks.csv'] },
  'bytes of no encoding': {
    edit: { file: 'parks.csv', to: () => new Uint8Array([0x70, 0x61, 0xff, 0xff, 0x0a]) },
    code: 'encoding-error',
    names: ['parks.csv'],
  },
  'a figure that is no number': {
    edit: edit('plan.csv', 'open-parks,3', 'open-parks,三座'),
    code: 'type-error',
    names: ['plan.csv', '第 3 行', 'value', '三座'],
  },
  'a repeated key': { edit: edit('parks.csv', 'Oak Park', 'Elm Park'), code: 'primary-key-error', names: ['第 3 行', 'Elm Park'] },
  'a blank key': { edit: edit('plan.csv', 'east-parks,2', ',2'), code: 'primary-key-blank', names: ['第 4 行'] },
  'a blank cell that is required': { edit: edit('parks.csv', 'Oak Park', ''), code: 'required-error', names: ['第 3 行', 'park'] },
  'a value below the minimum': { edit: edit('parks.csv', '7.5', '-7.5'), code: 'minimum-error', names: ['-7.5'] },
  'a code that is not in the list': {
    edit: edit('parks.csv', 'Oak Park,east', 'Oak Park,north'),
    code: 'enum-error',
    names: ['north', 'east, west'],
  },
  'a relation that does not exist': {
    edit: edit('plan.csv', 'open-parks,3,=', 'open-parks,3,~'),
    code: 'enum-error',
    names: ['~', 'relation'],
  },
  'a source that is not listed': {
    edit: edit('plan.csv', '3座,plan,¶2', '3座,memo,¶2'),
    code: 'unknown-source',
    names: ['memo', '第 3 行'],
  },
  'YAML that cannot be read': {
    edit: edit('metrics.yaml', 'title: { zh: 规划公园,', 'title: { zh: 规划公园:,{'),
    code: 'yaml-syntax',
    names: ['metrics.yaml'],
  },
  'an unknown field of a metric': {
    edit: edit('metrics.yaml', '    resource: plan', '    resorce: plan'),
    code: 'unknown-key',
    names: ['metrics.yaml', 'resorce'],
  },
  'a calculation that does not exist': {
    edit: edit('metrics.yaml', 'calculation: difference', 'calculation: diference'),
    code: 'not-allowed',
    names: ['diference', 'difference', '第 '],
  },
  'a YAML alias': { edit: adding('checks.yaml', 'x: &x [*x]\n'), code: 'yaml-alias', names: ['checks.yaml'] },
  'a table separated by semicolons': {
    edit: { file: 'parks.csv', to: (text) => text.replaceAll(',', ';') },
    code: 'wrong-delimiter',
    names: ['parks.csv', ';'],
  },
  'a field named twice': {
    edit: edit('datapackage.json', '"name": "shade"', '"name": "area"'),
    code: 'field-duplicate',
    names: ['parks', 'area'],
  },
  'a key that names no field': {
    edit: edit('datapackage.json', '"primaryKey": ["park"]', '"primaryKey": ["prak"]'),
    code: 'unknown-field',
    names: ['prak', 'park'],
  },
  'a pattern that is no pattern': {
    edit: edit('datapackage.json', '"constraints": { "required": true }', '"constraints": { "pattern": "(" }'),
    code: 'wrong-value',
    names: ['正则表达式'],
  },
  'a relation that the schema lets pass': {
    edit: [
      { file: 'datapackage.json', to: (text) => text.replace(/, "categories": \["=".*?\]/s, '') },
      edit('plan.csv', 'open-parks,3,=', 'open-parks,3,>='),
    ],
    code: 'relation-unknown',
    names: ['plan.csv', '第 3 行', '>='],
  },
  'a range from high to low': {
    edit: edit('plan.csv', 'open-parks,3,=,,', 'open-parks,,range,9,3'),
    code: 'figure-contradiction',
    names: ['第 3 行', 'range', 'low 小于 high'],
  },
  'a floor that its bound contradicts': {
    edit: edit('plan.csv', 'planned-parks,5,≥,5,', 'planned-parks,5,≥,4,'),
    code: 'figure-contradiction',
    names: ['第 2 行', '≥'],
  },
  'a figure that is stated and not stated': {
    edit: edit('plan.csv', 'open-parks,3,=', 'open-parks,3,not stated'),
    code: 'figure-contradiction',
    names: ['not stated', '三格都空着'],
  },
  'a sum of words': {
    edit: METRIC('    calculation: aggregate\n    resource: parks\n    method: sum\n    field: park\n'),
    code: 'field-not-numeric',
    names: ['park', 'string'],
  },
  'a period that is no field': {
    edit: METRIC('    calculation: count\n    resource: parks\n    period: year\n'),
    code: 'unknown-field',
    names: ['year'],
  },
  'a page whose name is no address': {
    edit: { file: 'pages/zh/CON.md', to: () => '---\ntitle: x\n---\n' },
    code: 'page-name',
    names: ['CON.md'],
  },
  'front matter that cannot be read': {
    edit: edit('pages/en/about.md', 'title: About', 'title: [About'),
    code: 'page-untitled',
    names: ['pages/en/about.md'],
  },
  'a digit typed into a label': {
    edit: edit('charts.yaml', 'en: open }', 'en: open 77 }'),
    code: 'typed-number',
    names: ['77'],
  },
  'a metric that is not defined': {
    edit: edit('metrics.yaml', 'minus: open-parks', 'minus: opan-parks'),
    code: 'unknown-metric',
    names: ['opan-parks', 'open-parks'],
  },
  'a metric defined twice': { edit: edit('metrics.yaml', '- name: east-share', '- name: area'), code: 'metric-duplicate', names: ['area'] },
  'a cycle of metrics': { edit: edit('metrics.yaml', 'of: planned-parks', 'of: parks-to-open'), code: 'cycle', names: ['parks-to-open'] },
  'a table that a metric asks for in vain': {
    edit: edit('metrics.yaml', 'resource: parks', 'resource: gardens'),
    code: 'unknown-resource',
    names: ['gardens', 'parks'],
  },
  'a field that a metric asks for in vain': {
    edit: edit('metrics.yaml', 'field: visitors', 'field: guests'),
    code: 'unknown-field',
    names: ['guests', 'visitors'],
  },
  'a figure that is in no row': {
    edit: edit('plan.csv', 'planned-parks', 'planed-parks'),
    code: 'figure-missing',
    names: ['planned-parks'],
  },
  'units that clash': {
    edit: METRIC('    calculation: sum\n    terms: [open-parks, visitors]\n'),
    code: 'unit-clash',
    names: ['parks', 'people'],
  },
  'a unit that the arithmetic does not yield': {
    edit: edit('metrics.yaml', "unit: '%'", 'unit: parks'),
    code: 'unit-declared',
    names: ['parks', '%'],
  },
  'a sum of percentages': {
    edit: METRIC('    calculation: sum\n    terms: [east-share, east-share]\n'),
    code: 'unit-percent-sum',
    names: ['broken'],
  },
  'an average of percentages': {
    edit: METRIC('    calculation: aggregate\n    resource: parks\n    method: mean\n    field: shade\n'),
    code: 'unit-percent-average',
    names: ['shade'],
  },
  'periods that differ': { edit: edit('metrics.yaml', '    period: plan\n', ''), code: 'period-unclear', names: ['parks-to-open'] },
  'arithmetic with a change': {
    edit: edit('plan.csv', 'planned-parks,5,≥,5', 'planned-parks,5,change,'),
    code: 'change-without-base',
    names: ['planned-parks'],
  },
  'an unknown topic of a metric': {
    edit: edit('metrics.yaml', 'topic: people', 'topic: poeple'),
    code: 'unknown-topic',
    names: ['poeple', 'people'],
  },
  'figures that contradict each other': {
    edit: edit('plan.csv', 'east-parks,2', 'east-parks,9'),
    code: 'identity-disagrees',
    names: ['checks.yaml', 'east-within', '9 ≤ 3'],
  },
  'a check of no kind': {
    edit: edit('checks.yaml', 'at_most: [east-parks, open-parks]', 'policy: show'),
    code: 'wrong-value',
    names: ['checks.yaml', '只写一个'],
  },
  'a check of what is not defined': {
    edit: edit('checks.yaml', 'at_most: [east-parks', 'at_most: [west-parks'),
    code: 'unknown-metric',
    names: ['checks.yaml', 'west-parks'],
  },
  'an unknown field of the site': {
    edit: edit('site.yaml', 'synthetic', 'sinthetic'),
    code: 'unknown-key',
    names: ['site.yaml', 'sinthetic'],
  },
  'a wrong type in the site': { edit: edit('site.yaml', 'synthetic: true', 'synthetic: perhaps'), code: 'wrong-type', names: ['perhaps'] },
  'a lead figure that does not exist': {
    edit: edit('site.yaml', 'lead: open-parks', 'lead: openparks'),
    code: 'unknown-value',
    names: ['openparks', 'open-parks'],
  },
  'a chart kind that does not exist': {
    edit: edit('charts.yaml', 'kind: open-bar', 'kind: pie'),
    code: 'not-allowed',
    names: ['pie', 'open-bar'],
  },
  'a chart parameter that does not exist': { edit: adding('charts.yaml', '    color: red\n'), code: 'parameter-unknown', names: ['color'] },
  'a chart of what is not defined': {
    edit: edit('charts.yaml', '- { metric: open-parks', '- { metric: shut-parks'),
    code: 'unknown-value',
    names: ['shut-parks'],
  },
  'a finding that its check does not back': {
    edit: edit('charts.yaml', 'holds: [east-within]', 'holds: [no-such-check]'),
    code: 'unknown-check',
    names: ['no-such-check'],
  },
  'a digit typed into a finding': {
    edit: edit('charts.yaml', '{% value "open-parks" /%} open', '3 open'),
    code: 'typed-number',
    names: ['charts.yaml', '3'],
  },
  'a digit typed into prose': {
    edit: edit('pages/zh/about.md', '虚构的例子', '虚构的１２个例子'),
    code: 'typed-number',
    names: ['pages/zh/about.md', '第 5 行', '１２'],
  },
  'prose about what is not defined': {
    edit: edit('pages/en/about.md', 'open-parks', 'opened-parks'),
    code: 'unknown-value',
    names: ['pages/en/about.md', 'opened-parks'],
  },
  'languages that show different numbers': {
    edit: edit('pages/en/about.md', '{% value "open-parks" /%}', '{% value "east-parks" /%}'),
    code: 'languages-differ',
    names: ['east-parks'],
  },
  'a page in one language only': { edit: { file: 'pages/en/about.md', to: () => null }, code: 'page-untranslated', names: ['en', 'about'] },
  'a page without a title': {
    edit: edit('pages/en/about.md', 'title: About', 'titel: About'),
    code: 'page-untitled',
    names: ['pages/en/about.md'],
  },
  'a tag that does not exist': {
    edit: edit('pages/en/about.md', 'An invented', '{% script /%} An invented'),
    code: 'prose-tag',
    names: ['script', '第 5 行'],
  },
  'a picture in prose': {
    edit: adding('pages/en/about.md', '\n![x](x.png)\n'),
    code: 'prose-address',
    names: ['x.png'],
  },
};

it.each(Object.entries(CASES))('%s is refused, and the message says where and what', (_, { edit: broken, code, names }) => {
  const { publication, problems } = prepare(copyFolder(PARKS, ...[broken].flat()));
  expect(publication).toBeUndefined();
  const found = problems.filter((problem) => problem.code === code);
  expect(problems.map((problem) => problem.code)).toContain(code);
  const words = found.map((problem) => problemBlock(problem, 'zh')).join('\n');
  for (const name of names) expect(words).toContain(name);
  expect(words).not.toMatch(/\{\w+\}|undefined|\[object/);
});

it.each(Object.entries(CASES))('%s is said in English too', (_, { edit: broken, code }) => {
  const problem = prepare(copyFolder(PARKS, ...[broken].flat())).problems.find((candidate) => candidate.code === code);
  const words = problem ? problemBlock(problem, 'en') : '';
  expect(words).not.toBe('');
  expect(words).not.toMatch(/\{\w+\}|undefined/);
});

it('one mistake is one problem, not a trail of those that follow from it', () => {
  const { problems } = prepare(copyFolder(PARKS, { file: 'plan.csv', to: replacing('open-parks,3', 'open-parks,三座') }));
  expect(problems.map(({ code }) => code)).toEqual(['type-error']);
});
