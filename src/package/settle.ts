/** Settles what a resource is: its name, its files, its dialect and schema, as descriptors of every age and care say it. */
import type { z } from 'zod';
import { doubt, mistake, note } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import {
  type DataPackage,
  type DescribedPackage,
  type DescribedResource,
  type Dialect,
  dialect,
  type Resource,
  type TableSchema,
  tableSchema,
} from './descriptor.ts';
import { openText } from './folder.ts';
import { readJson } from './read-yaml.ts';
import { pathRefusal } from './safe-path.ts';
import { isTablePath } from './table-path.ts';

const FILE = 'datapackage.json';

/** The package with its resources settled, and what could not be. Schemas and dialects in files of their own are read. */
export function settlePackage(folder: string, described: DescribedPackage): { descriptor: DataPackage; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const resources = described.resources.map((resource, index) => settle(folder, resource, index, problems));
  return { descriptor: { ...described, resources }, problems };
}

function settle(folder: string, resource: DescribedResource, index: number, problems: Problem[]): Resource {
  const paths = resource.path === undefined ? [] : [resource.path].flat();
  const name = resource.name || stemOf(paths[0]) || `resource-${index + 1}`;
  if (!resource.name) problems.push(note('resource-unnamed', FILE, { name, number: index + 1 }));
  if (paths.length === 0 && resource.data === undefined)
    problems.push(resource.url ? mistake('path-remote', FILE, { path: resource.url }) : mistake('resource-empty', FILE, { name }));
  if (paths.length > 0 && resource.data !== undefined) problems.push(doubt('resource-twice', FILE, { name }));
  const part = <T>(own: T | string | undefined, shape: z.ZodType<T>, what: 'schema' | 'dialect') =>
    partOf(folder, own, shape, what, name, problems);
  const schema = ownReferences(part<TableSchema>(resource.schema, tableSchema, 'schema'));
  return {
    name,
    title: resource.title,
    description: resource.description,
    translations: resource.translations,
    sources: resource.sources,
    licenses: resource.licenses,
    kind: isTable(resource, paths) ? 'table' : 'file',
    paths,
    data: paths.length > 0 ? undefined : resource.data,
    encoding: resource.encoding,
    bytes: resource.bytes,
    hash: resource.hash,
    dialect: part<Dialect>(resource.dialect, dialect, 'dialect') ?? dialect.parse({}),
    schema,
  };
}

// Before 1.0 a key into the same table named it "self".
function ownReferences(schema: TableSchema | null): TableSchema | null {
  if (!schema) return null;
  const foreignKeys = schema.foreignKeys.map((key) =>
    key.reference.resource === 'self' ? { ...key, reference: { ...key.reference, resource: '' } } : key,
  );
  return { ...schema, foreignKeys };
}

function stemOf(path: string | undefined): string | undefined {
  return path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
}

// Without a schema the ending tells, then the format, then the kind of data.
function isTable({ schema, format, mediatype, profile, type, data }: DescribedResource, paths: readonly string[]): boolean {
  if (schema !== undefined || type === 'table' || profile === 'tabular-data-resource') return true;
  // What is packed is offered as it is.
  if (paths.some((path) => /\.(gz|zip|bz2|xz|7z|rar|zst)$/i.test(path))) return false;
  if (paths.length > 0) return paths.every(isTablePath) || /^(csv|tsv)$/i.test(format ?? '') || mediatype === 'text/csv';
  return Array.isArray(data) && data.length > 0 && data.every((row) => typeof row === 'object' && row !== null);
}

/** A schema or dialect that stands in the descriptor, or in a file that it names. One on the network is skipped with a word. */
function partOf<T>(
  folder: string,
  part: T | string | undefined,
  shape: z.ZodType<T>,
  what: 'schema' | 'dialect',
  name: string,
  problems: Problem[],
): T | null {
  if (part === undefined) return null;
  if (typeof part !== 'string') return part;
  if (pathRefusal(part) === 'remote') {
    problems.push(doubt(`${what}-remote`, FILE, { name, path: part }));
    return null;
  }
  const { text, problems: unread } = openText(folder, part, FILE);
  problems.push(...unread);
  if (text === undefined) {
    if (unread.length === 0) problems.push(mistake('file-missing', FILE, { path: part }));
    return null;
  }
  const read = readJson(part, text, shape);
  problems.push(...read.problems);
  return read.value ?? null;
}
