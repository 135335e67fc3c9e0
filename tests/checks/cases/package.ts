/** Folders and descriptions that cannot be used as they are. */
import { createHash } from 'node:crypto';
import { adding, type CheckCases, descriptor, edit, estates, field, parks, removing, resource, writing } from '../case.ts';

const FILE = 'datapackage.json';
const named = (...names: readonly string[]) => ({ at: { file: FILE }, names });
const path = (to: string) => edit(FILE, 'parks.csv', to);

export const packageCases: CheckCases = {
  'descriptor-missing': [parks('no descriptor', removing(FILE), named(FILE, '--infer'))],
  'descriptor-name': [
    parks('a descriptor under another name', [removing(FILE), writing('datapackage.json.txt', '{}')], named('datapackage.json.txt')),
    parks('a descriptor that begins with a capital', [removing(FILE), writing('Datapackage.json', '{}')], named('Datapackage.json')),
  ],
  'yaml-syntax': [
    parks('a descriptor that is broken', edit(FILE, '"resources": [', '"resources": ['.repeat(2)), named(FILE)),
    parks('YAML that cannot be read', edit('metrics.yaml', 'title: { zh: 规划公园,', 'title: { zh: 规划公园:,{'), {
      at: { file: 'metrics.yaml' },
    }),
  ],
  'json-syntax': [
    parks(
      'a descriptor that YAML would take and JSON does not',
      edit(FILE, '"name": "springfield-parks",', '"name": springfield-parks,'),
      named(FILE),
    ),
  ],
  'yaml-alias': [parks('a YAML alias', adding('checks.yaml', 'x: &x [*x]\n'), { at: { file: 'checks.yaml' } })],
  'page-name': [
    parks('a page whose name is no address', writing('pages/zh/CON.md', '---\ntitle: x\n---\n'), {
      at: { file: 'pages/zh/CON.md' },
      names: ['CON.md'],
    }),
  ],
  'page-reserved': [
    parks('a page named like a folder of the site', writing('pages/zh/data.md', '---\ntitle: x\n---\n'), {
      at: { file: 'pages/zh/data.md' },
      names: ['data.md'],
    }),
  ],
  'path-device': [parks('a table that Windows takes for a device', path('nul.csv'), named('nul.csv'))],
  'not-utf-8': [
    parks('a description in another encoding', writing('site.yaml', Uint8Array.from([0xb9, 0xab, 0xd4, 0xb0])), {
      at: { file: 'site.yaml' },
    }),
  ],
  'path-remote': [parks('a table on the network', path('https://example.org/x.csv'), named('https://example.org/x.csv'))],
  'path-absolute': [parks('a table at an absolute path', path('/etc/passwd'), named('/etc/passwd'))],
  'path-outside': [parks('a table outside the folder', path('../../etc/passwd'), named('../../etc/passwd'))],
  'unknown-key': [
    parks('an unknown field of a metric', edit('metrics.yaml', '    resource: plan', '    resorce: plan'), {
      at: { file: 'metrics.yaml' },
      names: ['resorce'],
    }),
    parks('an unknown field of the site', edit('site.yaml', 'synthetic', 'sinthetic'), { at: { file: 'site.yaml' }, names: ['sinthetic'] }),
  ],
  'missing-key': [parks('a descriptor without resources', edit(FILE, '"resources"', '"resource"'), named('resources'))],
  'wrong-type': [
    parks('a list where a text should be', edit(FILE, '"title": "公园名册"', '"title": [5]'), named('5', '文字')),
    parks('a wrong type in the site', edit('site.yaml', 'synthetic: true', 'synthetic: perhaps'), {
      at: { file: 'site.yaml' },
      names: ['perhaps'],
    }),
  ],
  'not-allowed': [
    parks('a field type that does not exist', edit(FILE, '"type": "integer"', '"type": "intger"'), named('intger', 'integer')),
    parks('a calculation that does not exist', edit('metrics.yaml', 'calculation: difference', 'calculation: diference'), {
      at: { file: 'metrics.yaml' },
      names: ['diference', 'difference'],
    }),
    parks('a chart kind that does not exist', edit('charts.yaml', 'kind: open-bar', 'kind: pie'), {
      at: { file: 'charts.yaml' },
      names: ['pie', 'open-bar'],
    }),
  ],
  'wrong-value': [
    parks(
      'a pattern that is no pattern',
      edit(FILE, '"constraints": { "required": true }', '"constraints": { "pattern": "(" }'),
      named('正则表达式'),
    ),
    parks('a check of no kind', edit('checks.yaml', 'at_most: [east-parks, open-parks]', 'policy: show'), {
      at: { file: 'checks.yaml' },
      names: ['只写一个'],
    }),
  ],
  'too-deep': [estates('brackets without end', writing(FILE, `{"resources":${'['.repeat(5000)}${']'.repeat(5000)}}`), named(FILE))],
  'no-table': [
    estates(
      'nothing but a picture',
      [
        writing('map.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47])),
        descriptor((all) => {
          all['resources'] = [{ name: 'map', path: 'map.png' }];
        }),
      ],
      named(),
    ),
  ],
  'link-dropped': [
    parks(
      'an address that would run code',
      adding('site.yaml', 'footer: [{ label: { zh: 坏 }, value: { zh: 坏 }, href: "javascript:alert(1)" }]\n'),
      {
        at: { file: 'site.yaml' },
        names: ['javascript:alert(1)'],
      },
    ),
    parks('a link of an unknown scheme', adding('pages/en/about.md', '\n[x](ftp://example.org/x)\n'), {
      at: { file: 'pages/en/about.md' },
      names: ['ftp://example.org/x'],
    }),
  ],
  'resource-unnamed': [
    estates(
      'a table without a name',
      resource(0, (each) => delete each['name']),
      named('estates'),
    ),
  ],
  'resource-empty': [
    estates(
      'a table without a file',
      resource(1, (each) => delete each['path']),
      named('districts'),
    ),
  ],
  'resource-twice': [
    estates(
      'a table with a file and rows',
      resource(1, (each) => Object.assign(each, { data: [['区'], ['东区']] })),
      named('districts'),
    ),
  ],
  'schema-remote': [
    estates(
      'a schema on the network',
      resource(0, (each) => Object.assign(each, { schema: 'https://example.org/schema.json' })),
      named('https://example.org/schema.json'),
    ),
  ],
  'dialect-remote': [
    estates(
      'a dialect on the network',
      resource(0, (each) => Object.assign(each, { dialect: 'https://example.org/dialect.json' })),
      named('https://example.org/dialect.json'),
    ),
  ],
  'inline-data': [
    estates(
      'rows that are none',
      resource(1, (each) => {
        delete each['path'];
        each['data'] = { 区: 1 };
      }),
      {
        ...named(),
        pass: [
          resource(1, (each) => {
            delete each['path'];
            each['data'] = [['区'], ['东区'], ['西区']];
          }),
        ],
      },
    ),
  ],
  'inline-number': [
    estates(
      'an integer that is too long for JSON',
      resource(1, (each) => {
        delete each['path'];
        each['data'] = [['区'], [9007199254740994], ['东区'], ['西区']];
      }),
      {
        at: { file: FILE, row: 2 },
        names: ['9007199254740994'],
        pass: [
          resource(1, (each) => {
            delete each['path'];
            each['data'] = [['区'], ['9007199254740994'], ['东区'], ['西区']];
          }),
        ],
      },
    ),
  ],
  'title-missing': [
    estates(
      'no title',
      descriptor((all) => delete all['title']),
      named('invented-estates'),
    ),
  ],
  'license-missing': [
    estates(
      'no licence',
      descriptor((all) => delete all['licenses']),
      named('licenses'),
    ),
  ],
  'source-missing': [
    estates(
      'no source',
      descriptor((all) => delete all['sources']),
      named('sources'),
    ),
  ],
  'hash-differs': [
    estates(
      'a hash of another content',
      resource(1, (each) => Object.assign(each, { hash: `sha256:${'0'.repeat(64)}` })),
      {
        ...named('districts.csv'),
        pass: [
          resource(1, (each) => Object.assign(each, { hash: `sha256:${createHash('sha256').update('区\n东区\n西区\n').digest('hex')}` })),
        ],
      },
    ),
    estates(
      'an MD5 sum of another content',
      resource(1, (each) => Object.assign(each, { hash: '0'.repeat(32) })),
      named('districts.csv'),
    ),
  ],
  'byte-count': [
    estates(
      'another number of bytes',
      resource(1, (each) => Object.assign(each, { bytes: 7 })),
      {
        ...named('districts.csv', '7', '18'),
        pass: [resource(1, (each) => Object.assign(each, { bytes: 18 }))],
      },
    ),
  ],
  'file-unlisted': [
    estates('a table that nobody listed', writing('extra.csv', 'a\n1\n'), { ...named('extra.csv'), pass: [writing('notes.txt', 'x')] }),
  ],
  'file-open': [
    estates('a table that is open in Excel', writing('~$estates.xlsx', 'x'), { ...named('~$estates.xlsx', 'estates.xlsx') }),
    estates('a table that is open in WPS', writing('.~estates.xlsx', 'x'), { ...named('.~estates.xlsx') }),
  ],
  'file-case': [estates('a name in another case', edit(FILE, '"estates.csv"', '"Estates.CSV"'), named('Estates.CSV', 'estates.csv'))],
  'path-repeated': [
    estates(
      'a file that is listed twice',
      descriptor((all) => (all['resources'] as object[]).push({ name: 'again', path: 'districts.csv' })),
      named('districts.csv'),
    ),
  ],
  'property-like': [
    estates('a property that is misspelled', edit(FILE, '"missingValues"', '"missingValue"'), named('missingValue', 'missingValues')),
    estates('a property in another case', edit(FILE, '"primaryKey"', '"primarykey"'), named('primarykey', 'primaryKey')),
    estates('a constraint that is misspelled', field('户数', { constraints: { minimun: 0 } }), {
      ...named('minimun', 'minimum'),
      pass: [field('户数', { constraints: { minimum: 0 }, 负责人: '某人' })],
    }),
  ],
  'property-misplaced': [
    estates(
      'a key beside the schema',
      resource(1, (each) => Object.assign(each, { primaryKeys: ['区'] })),
      named('primaryKeys', 'districts'),
    ),
  ],
};
