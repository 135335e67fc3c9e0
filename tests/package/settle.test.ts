/** What a descriptor says of its resources, as descriptors of every age and care say it. */
import { describe, expect, it } from 'vitest';
import type { Folder } from '../../src/package/load.ts';
import { loadFolder } from '../../src/package/load.ts';
import { readTables } from '../../src/tables/read-tables.ts';
import { copyFolder, type Edit, PARKS } from '../copy-folder.ts';

const CSV = 'a,b\n1,x\n2,y\n';

/** A folder with nothing but this descriptor and these files. */
function load(descriptor: unknown, files: Readonly<Record<string, string | Uint8Array>> = { 't.csv': CSV }) {
  const text = typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor);
  const gone = [
    'parks.csv',
    'plan.csv',
    'site.yaml',
    'metrics.yaml',
    'charts.yaml',
    'checks.yaml',
    'pages/zh/about.md',
    'pages/en/about.md',
  ];
  const edits: Edit[] = [
    ...gone.map((file) => ({ file, to: () => null })),
    { file: 'datapackage.json', to: () => text },
    ...Object.entries(files).map(([file, content]) => ({ file, to: () => content })),
  ];
  const { folder, problems } = loadFolder(copyFolder(PARKS, ...edits));
  const quiet = ['title-missing', 'source-missing', 'license-missing', 'file-unlisted'];
  return { folder, codes: problems.filter(({ code }) => !quiet.includes(code)).map(({ severity, code }) => `${severity} ${code}`) };
}

function read(folder: Folder | undefined): {
  lengths: readonly (readonly [string, number])[];
  types: readonly string[];
  codes: readonly string[];
} {
  if (!folder) throw new Error('no folder');
  const { tables, schemas, problems } = readTables(folder.descriptor.resources, folder.files);
  return {
    lengths: [...tables].map(([name, { length }]) => [name, length] as const),
    types: [...schemas.values()].flatMap(({ fields }) => fields.map(({ type }) => type)),
    codes: problems.map(({ code }) => code),
  };
}

const schema = { fields: [{ name: 'a', type: 'integer' }, { name: 'b' }] };

describe('a descriptor', () => {
  it('may begin with a byte order mark', () => {
    const { folder, codes } = load(`\ufeff${JSON.stringify({ resources: [{ name: 't', path: 't.csv' }] })}`);
    expect(codes).toEqual([]);
    expect(read(folder).lengths).toEqual([['t', 2]]);
  });

  it('in another encoding is refused by name', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"title":"'), 0xb9, 0xab, 0xd4, 0xb0, ...new TextEncoder().encode('"}')]);
    const { problems } = loadFolder(copyFolder(PARKS, { file: 'datapackage.json', to: () => bytes }));
    expect(problems).toMatchObject([{ code: 'not-utf-8', file: 'datapackage.json' }]);
  });

  it('of Data Package 1.0, with its profiles and licences, is read', () => {
    const old = {
      profile: 'tabular-data-package',
      licenses: [{ type: 'odc-by', url: 'http://example.org', id: 'x' }],
      sources: [{ name: 'World Bank', web: 'http://example.org' }],
      author: 'someone',
      resources: [{ name: 't', path: 't.csv', profile: 'tabular-data-resource', dialect: { csvddfVersion: 1, delimiter: ',' }, schema }],
    };
    const { folder, codes } = load(old);
    expect(codes).toEqual([]);
    expect(read(folder)).toMatchObject({ lengths: [['t', 2]], types: ['integer', 'string'] });
  });

  it('of Data Package 2.0, with its profiles and lists, is read', () => {
    const recent = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      contributors: [{ title: 'someone', roles: ['creator'] }],
      resources: [
        {
          name: 't',
          type: 'table',
          path: ['t.csv'],
          $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
          schema: { ...schema, fieldsMatch: ['equal'], primaryKey: ['a'], uniqueKeys: [['a', 'b']] },
        },
      ],
    };
    const { folder, codes } = load(recent);
    expect(codes).toEqual([]);
    expect(read(folder).lengths).toEqual([['t', 2]]);
  });

  it('may say in a text or a number what the standard wants as a list, an object or a text', () => {
    const { folder, codes } = load({
      name: 'x',
      title: 2024,
      version: 1,
      licenses: 'CC0-1.0',
      sources: ['World Bank', null],
      contributors: 'someone',
      keywords: 'gdp',
      resources: [{ name: 't', path: 't.csv', bytes: String(CSV.length), schema: { ...schema, missingValues: ['', -99] } }],
    });
    expect(codes).toEqual([]);
    expect(folder?.descriptor).toMatchObject({
      title: '2024',
      version: '1',
      licenses: [{ name: 'CC0-1.0' }],
      sources: [{ title: 'World Bank' }],
      contributors: [{ title: 'someone' }],
      keywords: ['gdp'],
    });
    expect(folder?.descriptor.resources[0]).toMatchObject({ bytes: CSV.length, schema: { missingValues: ['', '-99'] } });
  });

  it('may use the types of earlier editions, and null for the usual one', () => {
    const old = ['gyear', 'gyearmonth', null].map((type, index) => ({ name: `f${index}`, type, constraints: { minimum: null } }));
    const { folder, codes } = load(
      { resources: [{ name: 't', path: 't.csv', schema: { fields: old } }] },
      { 't.csv': 'f0,f1,f2\n2001,2001-02,x\n' },
    );
    expect(codes).toEqual([]);
    expect(read(folder)).toMatchObject({ types: ['year', 'yearmonth', 'string'], codes: [] });
  });

  it('in JSON that breaks off is told once, where it breaks', () => {
    expect(load(`// x\n${JSON.stringify({ resources: [{ name: 't', path: 't.csv' }] }, null, 1)}`).codes).toHaveLength(1);
  });

  it('may say null where it has nothing to say', () => {
    const { folder, codes } = load({
      title: null,
      resources: [{ name: 't', path: 't.csv', schema: { ...schema, primaryKey: null, missingValues: null } }],
    });
    expect(codes).toEqual([]);
    expect(read(folder).lengths).toEqual([['t', 2]]);
  });
});

describe('a resource', () => {
  it('without a name is named after its file', () => {
    const { folder, codes } = load({ resources: [{ path: 't.csv', schema }] });
    expect(codes).toEqual(['notice resource-unnamed']);
    expect(read(folder).lengths).toEqual([['t', 2]]);
  });

  it('of the same name as another refuses', () => {
    const { folder } = load({
      resources: [
        { name: 't', path: 't.csv' },
        { name: 't', path: 't.csv' },
      ],
    });
    expect(read(folder)).toMatchObject({ lengths: [], codes: ['resource-duplicate'] });
  });

  it('without a schema has one made from its cells', () => {
    expect(read(load({ resources: [{ name: 't', path: 't.csv' }] }).folder).types).toEqual(['integer', 'string']);
  });

  it('may have its schema in a file of its own', () => {
    const { folder, codes } = load(
      { resources: [{ name: 't', path: 't.csv', schema: 'schema.json' }] },
      { 't.csv': CSV, 'schema.json': JSON.stringify(schema) },
    );
    expect(codes).toEqual([]);
    expect(read(folder).types).toEqual(['integer', 'string']);
  });

  it('whose schema is not there, or lies outside, is refused', () => {
    for (const path of ['nowhere.json', '../../etc/passwd', '/etc/passwd'])
      expect(load({ resources: [{ name: 't', path: 't.csv', schema: path }] }).codes.some((code) => code.startsWith('error'))).toBe(true);
  });

  it('whose schema or dialect is on the network does without it, with a word', () => {
    const remote = { name: 't', path: 't.csv', schema: 'https://example.org/schema.json', dialect: 'https://example.org/dialect.json' };
    const { folder, codes } = load({ resources: [remote] });
    expect(codes).toEqual(['warning schema-remote', 'warning dialect-remote']);
    expect(read(folder).lengths).toEqual([['t', 2]]);
  });

  it('whose rows are on the network is refused, never fetched', () => {
    expect(load({ resources: [{ name: 't', path: 'https://example.org/t.csv', schema }] }).codes).toEqual(['error path-remote']);
  });

  it('that has but an address, as before 1.0, is refused by that address', () => {
    const { problems } = loadFolder(
      copyFolder(PARKS, { file: 'datapackage.json', to: () => JSON.stringify({ resources: [{ url: 'https://example.org/t.csv' }] }) }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ code: 'path-remote', params: { path: 'https://example.org/t.csv' } }));
  });

  it('that is packed and has no schema is offered as it is', () => {
    const { folder } = load({ resources: [{ name: 't', path: 't.csv.gz', format: 'csv' }] }, { 't.csv.gz': Uint8Array.of(0x1f, 0x8b, 8) });
    expect(folder?.descriptor.resources[0]?.kind).toBe('file');
  });

  it('may call itself "self" in a foreign key, as before 1.0', () => {
    const own = { ...schema, foreignKeys: [{ fields: 'a', reference: { resource: 'self', fields: 'a' } }] };
    const { folder, codes } = load({ resources: [{ name: 't', path: 't.csv', schema: own }] });
    expect(codes).toEqual([]);
    expect(read(folder)).toMatchObject({ lengths: [['t', 2]], codes: [] });
  });

  it('whose foreign key has more fields than the other table’s is refused', () => {
    const key = { fields: ['a', 'b'], reference: { resource: '', fields: ['a'] } };
    const { folder } = load({ resources: [{ name: 't', path: 't.csv', schema: { ...schema, foreignKeys: [key] } }] });
    expect(read(folder)).toMatchObject({ lengths: [], codes: ['wrong-value'] });
  });

  it('may have its rows in the descriptor', () => {
    const inline = [
      { name: 't', data: [{ a: 1, b: 'x' }], schema },
      {
        name: 'u',
        data: [
          ['a', 'b'],
          [1, 'x'],
          [2, 'y'],
        ],
        schema,
      },
    ];
    const { folder, codes } = load({ resources: [...inline, { name: 'v', data: 'a,b\n1,x\n', schema }] }, {});
    expect(codes).toEqual([]);
    expect(read(folder).lengths).toEqual([
      ['t', 1],
      ['u', 2],
      ['v', 1],
    ]);
  });

  it('in several files is one table', () => {
    const { folder } = load({ resources: [{ name: 't', path: ['t.csv', 'u.csv'], schema }] }, { 't.csv': CSV, 'u.csv': 'a,b\n3,z\n' });
    expect(read(folder).lengths).toEqual([['t', 3]]);
  });

  it('that is no table is a file', () => {
    const { folder, codes } = load(
      {
        resources: [
          { name: 'g', path: 'g.geojson' },
          { name: 't', path: 't.csv' },
        ],
      },
      { 't.csv': CSV, 'g.geojson': '{}' },
    );
    expect(codes).toEqual([]);
    expect(folder?.descriptor.resources.map(({ kind }) => kind)).toEqual(['file', 'table']);
  });
});
