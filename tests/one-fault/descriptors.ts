/** Faults of the descriptor: its syntax, its paths, its names, its schemas. */
import { encodeText, encodeUtf16 } from '../encode.ts';
import { type Change, described, type Expectation, type OneFault, packageOf } from './generate.ts';
import { type Descriptor, descriptor, type Json } from './register.ts';

const FILE = 'datapackage.json';
const TEXT = JSON.stringify(descriptor(), null, 1);

type Syntax = readonly [id: string, expect: Expectation, content: string | Uint8Array, ...mentions: string[]];

const SYNTAX: readonly Syntax[] = [
  ['bom', 'ok', `\ufeff${TEXT}`],
  ['crlf', 'ok', TEXT.replaceAll('\n', '\r\n')],
  ['gbk', 'refuse', encodeText(TEXT, 'gbk'), FILE],
  ['utf16', 'refuse', encodeUtf16(TEXT, 'le', true), FILE],
  ['empty', 'refuse', '', FILE],
  ['null', 'refuse', 'null', FILE],
  ['list', 'refuse', '[]', FILE],
  ['number', 'refuse', '42', FILE],
  ['cut', 'refuse', TEXT.slice(0, TEXT.length / 2), FILE],
  ['comma-after-last', 'refuse', TEXT.replace(/\n\]\n\}$|\n ?\]\n\}$/, ',\n]\n}'), FILE],
  ['comment', 'refuse', `// 说明\n${TEXT}`, FILE],
  ['single-quotes', 'refuse', TEXT.replaceAll('"', "'"), FILE],
  ['wide-quotes', 'refuse', TEXT.replace('"name"', '“name”'), FILE],
  ['deep', 'refuse', '['.repeat(100_000) + ']'.repeat(100_000), FILE],
  ['deep-objects', 'refuse', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, FILE],
  ['key-twice', 'refuse', TEXT.replace('"name": "invented-estates",', '"name": "a", "name": "b",'), FILE],
  ['html', 'refuse', '<!doctype html><title>404</title>', FILE],
];

type Changed = readonly [id: string, expect: Expectation, change: Change, ...mentions: string[]];

const first = (change: (resource: Descriptor['resources'][number]) => void) => (json: Descriptor) => {
  const [resource] = json.resources;
  if (resource) change(resource);
};
const set = (more: Json) => first((resource) => Object.assign(resource, more));
const field = (name: string, more: Json) =>
  first(({ schema }) => {
    Object.assign(schema.fields.find((each) => each['name'] === name) ?? {}, more);
  });

const CHANGES: readonly Changed[] = [
  ['no-resources', 'refuse', (json) => ({ name: json['name'] }), 'resources'],
  ['empty-resources', 'refuse', (json) => ({ ...json, resources: [] }), FILE],
  ['no-name', 'ok', first((resource) => delete resource['name']), 'communities'],
  ['no-schema', 'ok', first((resource) => delete (resource as Json)['schema'])],
  ['no-title', 'ok', (json) => delete json['title']],
  ['no-licence', 'ok', (json) => delete json['licenses'], 'licenses'],
  ['no-source', 'ok', (json) => delete json['sources'], 'sources'],
  ['no-fields', 'refuse', first(({ schema }) => delete (schema as Json)['fields']), 'fields'],
  ['field-missing', 'warn', first(({ schema }) => schema.fields.pop()), '建成年份'],
  ['field-twice', 'refuse', first(({ schema }) => schema.fields.push({ name: '面积' })), '面积'],
  ['field-nameless', 'refuse', field('面积', { name: '' }), FILE],
  ['type-unknown', 'refuse', field('面积', { type: 'decimal' }), 'decimal'],
  ['type-wrong', 'warn', field('小区名称', { type: 'integer' }), '小区名称'],
  ['type-null', 'ok', field('小区名称', { title: null })],
  ['pattern-broken', 'refuse', field('小区名称', { constraints: { pattern: '(' } }), FILE],
  ['minimum-broken', 'warn', field('面积', { constraints: { minimum: 3 } }), '3'],
  ['enum', 'warn', field('所属区', { constraints: { enum: ['东区', '西区'] } }), '南区'],
  ['required', 'warn', field('总户数', { constraints: { required: true } }), '总户数'],
  ['key-unknown', 'refuse', first(({ schema }) => Object.assign(schema, { primaryKey: ['编号'] })), '编号'],
  [
    'reference-unknown',
    'refuse',
    first(({ schema }) =>
      Object.assign(schema, { foreignKeys: [{ fields: ['所属区'], reference: { resource: 'nowhere', fields: ['区'] } }] }),
    ),
    'nowhere',
  ],
  ['key-text', 'ok', first(({ schema }) => Object.assign(schema, { primaryKey: '小区编号' }))],
  ['schema-remote', 'warn', set({ schema: 'https://example.org/schema.json' }), 'https://example.org/schema.json'],
  ['schema-absent', 'refuse', set({ schema: 'schema.json' }), 'schema.json'],
  ['schema-outside', 'refuse', set({ schema: '../../../../etc/passwd' }), '../../../../etc/passwd'],
  ['dialect-remote', 'warn', set({ dialect: 'https://example.org/dialect.json' }), 'https://example.org/dialect.json'],
  ['dialect-delimiter', 'safe', set({ dialect: { delimiter: ';' } })],
  ['encoding-wrong', 'warn', set({ encoding: 'gbk' }), 'gbk'],
  ['encoding-unknown', 'safe', set({ encoding: 'klingon' })],
  ['hash', 'warn', set({ hash: `sha256:${'0'.repeat(64)}` }), 'communities.csv'],
  ['bytes', 'warn', set({ bytes: 1 }), 'communities.csv'],
  [
    'misspelled',
    'warn',
    first(({ schema }) => {
      Object.assign(schema, { missingValue: schema['missingValues'] });
      delete schema['missingValues'];
    }),
    'missingValue',
  ],
  ['misplaced', 'warn', set({ primaryKeys: ['小区编号'] }), 'primaryKeys'],
  ['path-twice', 'warn', (json) => (json.resources as Json[]).push({ name: 'again', path: 'districts.csv' }), 'districts.csv'],
  ['inline-bad', 'refuse', (json) => (json.resources as Json[]).push({ name: 'inline', profile: 'tabular-data-resource', data: 5 }), FILE],
  [
    'inline',
    'ok',
    (json) =>
      void (json.resources as Json[]).push({
        name: 'inline',
        data: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
  ],
  ['no-path', 'refuse', first((resource) => delete resource['path']), 'communities'],
  ['proto', 'ok', () => JSON.parse(TEXT.replace('{', '{"__proto__": {"polluted": 1}, "constructor": 5,')) as Json],
  ['future-property', 'ok', set({ 'x-office': { any: ['thing'] } })],
];

/** Paths that lead where nothing may be read. */
const PATHS: readonly (readonly [path: string, expect: Expectation])[] = [
  ['../../../../etc/passwd', 'refuse'],
  ['..\\..\\windows\\win.ini', 'refuse'],
  ['/etc/passwd', 'refuse'],
  ['C:\\Windows\\win.ini', 'refuse'],
  ['\\\\server\\share\\x.csv', 'refuse'],
  ['~/x.csv', 'refuse'],
  ['file:///etc/passwd', 'refuse'],
  ['https://example.org/x.csv', 'refuse'],
  ['http://example.org/x.csv', 'refuse'],
  ['//example.org/x.csv', 'refuse'],
  ['ftp://example.org/x.csv', 'refuse'],
  ['data:text/csv,a', 'refuse'],
  ['nope.csv', 'refuse'],
  ['a/../../x.csv', 'refuse'],
  ['communities.csv\u0000.png', 'refuse'],
  ['.', 'refuse'],
  ['', 'refuse'],
  ['%2e%2e/x.csv', 'refuse'],
  ['nul.csv', 'refuse'],
  ['Communities.CSV', 'warn'],
  ['./communities.csv', 'safe'],
];

/** Names that must not become a file, a page or a markup by themselves. */
const NAMES = [
  'CON',
  'nul',
  'index',
  'index.html',
  '../up',
  '..',
  '.',
  '/',
  'a/b',
  'a\\b',
  '中文 空格',
  '-rf',
  'x'.repeat(400),
  '<b>x</b>',
  '"quoted"',
  "it's",
  'javascript:alert(1)',
  '%2e%2e%2f',
  'COMMUNITIES',
  'districts.csv',
  '\u202egnp',
  'é',
  'templates',
  'datasets',
  '__proto__',
  'constructor',
  ' ',
  '\n',
];

/** All faults of the descriptor. */
export function descriptorFaults(): readonly OneFault[] {
  return [
    { id: 'descriptor-missing', group: 'descriptor', expect: 'refuse', mentions: [FILE, '--infer'], files: without(FILE) },
    {
      id: 'descriptor-txt',
      group: 'descriptor',
      expect: 'refuse',
      mentions: ['datapackage.json.txt'],
      files: { ...without(FILE), 'datapackage.json.txt': TEXT },
    },
    { id: 'table-missing', group: 'descriptor', expect: 'refuse', mentions: ['communities.csv'], files: without('communities.csv') },
    ...SYNTAX.map(([id, expect, content, ...mentions]) => ({
      id: `syntax-${id}`,
      group: 'syntax',
      expect,
      mentions,
      files: packageOf({ [FILE]: content }),
    })),
    ...CHANGES.map(([id, expect, change, ...mentions]) => ({
      id: `descriptor-${id}`,
      group: 'descriptor',
      expect,
      mentions,
      files: described(change),
    })),
    ...PATHS.map(([path, expect], index) => ({
      id: `path-${index}`,
      group: 'path',
      expect,
      mentions: expect === 'refuse' && path.length > 1 ? [path.split('\u0000')[0] ?? ''] : [],
      files: described(set({ path })),
    })),
    ...NAMES.map((name, index) => ({
      id: `name-${index}`,
      group: 'name',
      expect: 'safe' as const,
      mentions: [],
      files: described(set({ name })),
    })),
    { id: 'name-twice', group: 'name', expect: 'refuse', mentions: ['districts'], files: described(set({ name: 'districts' })) },
    { id: 'stray-file', group: 'descriptor', expect: 'ok', mentions: ['extra.csv'], files: packageOf({ 'extra.csv': 'a\n1\n' }) },
    {
      id: 'open-in-excel',
      group: 'descriptor',
      expect: 'ok',
      mentions: ['~$communities.xlsx'],
      files: packageOf({ '~$communities.xlsx': 'x' }),
    },
  ];
}

function without(file: string): OneFault['files'] {
  return Object.fromEntries(Object.entries(packageOf({})).filter(([name]) => name !== file));
}
