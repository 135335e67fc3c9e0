import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Resource, TableSchema } from '../package/descriptor.ts';

const FILE = 'datapackage.json';

interface Described {
  readonly name: string;
  readonly schema: TableSchema;
}

/** What is wrong with schemas before any table is read: fields named twice, keys that name no field, keys into no table. */
export function schemaProblems(resources: readonly Resource[]): readonly Problem[] {
  return resources.flatMap((resource) => {
    const { name, schema } = resource;
    if (!schema) return [];
    const own = { name, schema };
    return [...repeatedFields(own), ...keyProblems(own), ...foreignProblems(own, resources)];
  });
}

function repeatedFields({ name, schema }: Described): readonly Problem[] {
  const seen = new Set<string>();
  const repeated = [...new Set(schema.fields.map((field) => field.name).filter((field) => seen.size === seen.add(field).size))];
  return repeated.map((field) => mistake('field-duplicate', FILE, { resource: name, field }));
}

function keyProblems({ name, schema }: Described): readonly Problem[] {
  return unknownFields(
    name,
    [...schema.primaryKey, ...schema.uniqueKeys.flat(), ...schema.foreignKeys.flatMap(({ fields }) => fields)],
    schema.fields,
  );
}

function foreignProblems({ name, schema }: Described, resources: readonly Resource[]): readonly Problem[] {
  return schema.foreignKeys.flatMap(({ fields, reference }) => {
    const target = reference.resource || name;
    const other = resources.find((resource) => resource.name === target);
    if (!other)
      return [mistake('unknown-resource', FILE, { name, resource: target, known: resources.map((resource) => resource.name).join(', ') })];
    if (fields.length !== reference.fields.length)
      return [mistake('wrong-value', FILE, { found: reference.fields.join(', '), expected: 'as many fields as the key has' })];
    // What has no schema yet is looked up when it is read.
    return other.schema ? unknownFields(target, reference.fields, other.schema.fields) : [];
  });
}

function unknownFields(resource: string, wanted: readonly string[], fields: TableSchema['fields']): readonly Problem[] {
  const known = fields.map((field) => field.name);
  const unknown = [...new Set(wanted.filter((field) => !known.includes(field)))];
  return unknown.map((field) => mistake('unknown-field', FILE, { resource, field, known: known.join(', ') }));
}
