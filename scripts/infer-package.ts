/** `npm run check -- --infer`: a folder of tables alone → a first datapackage.json for a person to correct. Never overwrites one. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistake, note, sortProblems } from '../src/lib/problem.ts';
import type { Problem } from '../src/model.ts';
import { dialect, type Field, type TableSchema } from '../src/package/descriptor.ts';
import { openFile } from '../src/package/folder.ts';
import { tablesIn } from '../src/package/listing.ts';
import { readTable } from '../src/tables/read-table.ts';
import { readWorkbook } from '../src/tables/workbook/read-workbook.ts';

const FILE = 'datapackage.json';

export interface Inferred {
  readonly problems: readonly Problem[];
  readonly written: boolean;
}

/** Reads every table that lies in the folder itself, and writes what can be told of them. */
export function inferPackage(directory: string): Inferred {
  const target = join(directory, FILE);
  if (existsSync(target)) return { problems: [mistake('infer-exists', FILE)], written: false };
  const read = tablesIn(directory).map((path) => inferResource(directory, path));
  const found = read.flatMap(({ problems }) => problems);
  const resources = withNames(read.flatMap(({ resource }) => (resource ? [resource] : [])));
  if (resources.length === 0) return { problems: sortProblems([...found, mistake('infer-nothing', FILE)]), written: false };
  // What nobody can infer is there to be filled in.
  const descriptor = { name: nameOf(directory), title: '', sources: [], licenses: [], resources };
  writeFileSync(target, `${JSON.stringify(descriptor, null, 2)}\n`, { flag: 'wx' });
  const fields = resources.reduce((sum, { schema }) => sum + schema.fields.length, 0);
  return { problems: sortProblems([note('inferred-descriptor', FILE, { tables: resources.length, fields }), ...found]), written: true };
}

interface InferredResource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly schema: { readonly fields: readonly Partial<Field>[]; readonly missingValues: readonly string[] };
}

function inferResource(directory: string, path: string): { resource?: InferredResource; problems: readonly Problem[] } {
  const opened = openFile(directory, path);
  if ('problem' in opened) return { problems: [opened.problem] };
  const name = path.replace(/\.[^.]*$/, '');
  const readable = { name, paths: [path], data: undefined, encoding: undefined, dialect: dialect.parse({}), schema: null };
  const { schema, problems } = readTable(readable, new Map([[path, opened.bytes]]), readWorkbook);
  return schema ? { resource: { name, path, title: name, schema: described(schema) }, problems } : { problems };
}

// Only what was found: what has no value would only be in the way of the person who corrects it.
function described({ fields, missingValues }: TableSchema): InferredResource['schema'] {
  return {
    fields: fields.map(({ name, type, unit, format, missingValues: own }) => ({
      name,
      type,
      ...(format && { format }),
      title: name,
      ...(unit && { unit }),
      ...(own && { missingValues: own }),
    })),
    missingValues: missingValues.map((value) => (typeof value === 'string' ? value : value.value)),
  };
}

// data.csv and data.xlsx would both be "data".
function withNames(resources: readonly InferredResource[]): readonly InferredResource[] {
  const taken = new Set<string>();
  return resources.map((resource) => {
    let name = resource.name;
    for (let number = 2; taken.has(name); number++) name = `${resource.name}-${number}`;
    taken.add(name);
    return { ...resource, name };
  });
}

function nameOf(directory: string): string {
  return directory.split(/[/\\]/).filter(Boolean).at(-1) ?? 'data';
}
