/** A resource's bytes → a table whose every cell has its field's type, or problems that name file, row and column. */
import { doubt, mistake, refuses } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { DataPackage, Resource } from '../package/descriptor.ts';
import { castCell, missingValuesOf } from './cast.ts';
import { constraintProblems, foreignKeyProblems, primaryKeyProblems } from './constraints.ts';
import { decode } from './decode.ts';
import { figureProblems } from './figures.ts';
import { type Csv, readCsv } from './read-csv.ts';
import { schemaProblems } from './schema.ts';
import { isFigures, type Table } from './table.ts';

export interface Tables {
  readonly tables: ReadonlyMap<string, Table>;
  readonly problems: readonly Problem[];
}

/** All tables of a package; a table that cannot be trusted is absent and its problems say why. */
export function readTables({ resources }: DataPackage, files: ReadonlyMap<string, Uint8Array>): Tables {
  const tables = new Map<string, Table>();
  const problems: Problem[] = resources.flatMap(({ name }, index) =>
    resources.findIndex((other) => other.name === name) === index ? [] : [mistake('resource-duplicate', 'datapackage.json', { name })],
  );
  problems.push(...schemaProblems(resources));
  // Keys that name no field would report every row.
  if (problems.length > 0) return { tables, problems };
  for (const resource of resources) {
    const bytes = files.get(resource.path);
    if (!bytes) continue;
    const read = readTable(resource, bytes);
    problems.push(...read.problems);
    if (read.table) tables.set(resource.name, read.table);
  }
  return { tables, problems: [...problems, ...keyProblems(resources, tables)] };
}

/** One table. A cell that is not of its field's type is `unreadable`, never a value. */
export function readTable(resource: Resource, bytes: Uint8Array): { readonly table?: Table; readonly problems: readonly Problem[] } {
  const decoded = decode(bytes);
  if ('failed' in decoded) return { problems: [mistake('encoding-error', resource.path)] };
  const csv = readCsv(resource.path, decoded.text);
  const labels = csv.header.length === 0 ? [] : labelProblems(resource, csv.header);
  const structure = [...csv.problems, ...labels];
  if (refuses(structure)) return { problems: structure };
  const table = castTable(resource, csv);
  const figures = isFigures(table) ? figureProblems(table) : [];
  return { table, problems: [...structure, ...typeProblems(table), ...constraintProblems(table), ...figures] };
}

function castTable({ name, path, schema }: Resource, { header, records }: Csv): Table {
  const missing = missingValuesOf(schema.missingValues);
  const columns = Object.fromEntries(
    schema.fields.map((field) => {
      const index = header.indexOf(field.name);
      return [field.name, records.map(({ cells }) => castCell(cells[index] ?? '', field, missing))];
    }),
  );
  return { name, path, fields: schema.fields, rows: records.map(({ row }) => row), columns };
}

function labelProblems({ path, schema }: Resource, header: readonly string[]): readonly Problem[] {
  const delimiter = header.length === 1 && schema.fields.length > 1 && /[;\t|，]/.exec(header[0] ?? '')?.[0];
  if (delimiter) return [mistake('wrong-delimiter', path, { delimiter: delimiter === '\t' ? 'Tab' : delimiter }, { row: 1 })];
  const absent = schema.fields.filter(({ name }) => !header.includes(name));
  const extra = header.filter((label) => label !== '' && !schema.fields.some(({ name }) => name === label));
  return [
    ...absent.map(({ name }) => mistake('missing-label', path, { label: name, found: header.join(', ') }, { row: 1, column: name })),
    ...extra.map((label) => doubt('extra-label', path, { label }, { row: 1, column: label })),
  ];
}

// A figure is what the site is there to publish, so one that cannot be read refuses; in a register one cell is missing.
function typeProblems(table: Table): readonly Problem[] {
  const report = isFigures(table) ? mistake : doubt;
  return table.fields.flatMap((field) =>
    (table.columns[field.name] ?? []).flatMap(({ status, raw }, index) =>
      status === 'unreadable'
        ? [report('type-error', table.path, { type: field.type }, { row: table.rows[index] ?? 0, column: field.name, value: raw })]
        : [],
    ),
  );
}

function keyProblems(resources: readonly Resource[], tables: ReadonlyMap<string, Table>): readonly Problem[] {
  return resources.flatMap(({ name, schema }) => {
    const table = tables.get(name);
    if (!table) return [];
    const foreign = schema.foreignKeys.flatMap(({ fields, reference }) => {
      const other = reference.resource === '' ? table : tables.get(reference.resource);
      return other ? foreignKeyProblems(table, fields, other, reference.fields) : [];
    });
    return [...primaryKeyProblems(table, schema.primaryKey), ...foreign];
  });
}
