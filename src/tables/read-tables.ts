/** All tables of a package, and the keys between them. */
import { doubt, mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Resource, TableSchema } from '../package/descriptor.ts';
import { foreignKeyProblems, primaryKeyProblems, repeatedKeys } from './keys.ts';
import { readTable } from './read-table.ts';
import { schemaProblems } from './schema.ts';
import type { Table } from './table.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

export interface Tables {
  readonly tables: ReadonlyMap<string, Table>;
  /** The schema that each table was read by, by the resource's name. */
  readonly schemas: ReadonlyMap<string, TableSchema>;
  readonly problems: readonly Problem[];
}

/** Reads every table; one that cannot be trusted is absent and its problems say why. */
export function readTables(resources: readonly Resource[], files: ReadonlyMap<string, Uint8Array>): Tables {
  const tables = new Map<string, Table>();
  const schemas = new Map<string, TableSchema>();
  const problems: Problem[] = [...repeatedNames(resources), ...schemaProblems(resources)];
  // Keys that name no field would report every row.
  if (problems.length > 0) return { tables, schemas, problems };
  if (resources.every(({ kind }) => kind === 'file')) problems.push(doubt('no-table', 'datapackage.json'));
  for (const resource of resources.filter(({ kind }) => kind === 'table')) {
    const read = readTable(resource, files, readWorkbook);
    problems.push(...read.problems);
    if (read.table) tables.set(resource.name, read.table);
    if (read.schema) schemas.set(resource.name, read.schema);
  }
  return { tables, schemas, problems: [...problems, ...keyProblems(schemas, tables)] };
}

function repeatedNames(resources: readonly Resource[]): readonly Problem[] {
  const seen = new Set<string>();
  return resources.flatMap(({ name }) => {
    if (seen.has(name)) return [mistake('resource-duplicate', 'datapackage.json', { name })];
    seen.add(name);
    return [];
  });
}

function keyProblems(schemas: ReadonlyMap<string, TableSchema>, tables: ReadonlyMap<string, Table>): readonly Problem[] {
  return [...tables].flatMap(([name, table]) => {
    const { primaryKey = [], uniqueKeys = [], foreignKeys = [] } = schemas.get(name) ?? {};
    const foreign = foreignKeys.flatMap(({ fields, reference }) => {
      const other = reference.resource === '' ? table : tables.get(reference.resource);
      return other ? foreignKeyProblems(table, fields, other, reference.fields) : [];
    });
    return [
      ...primaryKeyProblems(table, primaryKey),
      ...uniqueKeys.flatMap((key) => repeatedKeys(table, key, 'unique-error', doubt)),
      ...foreign,
    ];
  });
}
