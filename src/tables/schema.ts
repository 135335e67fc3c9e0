import { mistake } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Resource } from '../package/descriptor.ts';

const FILE = 'datapackage.json';

/** What is wrong with schemas before any table is read: fields named twice, keys that name no field, keys into no table. */
export function schemaProblems(resources: readonly Resource[]): readonly Problem[] {
  return resources.flatMap((resource) => [...repeatedFields(resource), ...keyProblems(resource), ...foreignProblems(resource, resources)]);
}

function repeatedFields({ name, schema }: Resource): readonly Problem[] {
  const names = schema.fields.map((field) => field.name);
  const repeated = [...new Set(names.filter((field, index) => names.indexOf(field) !== index))];
  return repeated.map((field) => mistake('field-duplicate', FILE, { resource: name, field }));
}

function keyProblems({ name, schema }: Resource): readonly Problem[] {
  return unknownFields(name, [...schema.primaryKey, ...schema.foreignKeys.flatMap(({ fields }) => fields)], schema.fields);
}

function foreignProblems({ name, schema }: Resource, resources: readonly Resource[]): readonly Problem[] {
  return schema.foreignKeys.flatMap(({ reference }) => {
    const target = reference.resource || name;
    const other = resources.find((resource) => resource.name === target);
    if (!other)
      return [mistake('unknown-resource', FILE, { name, resource: target, known: resources.map((resource) => resource.name).join(', ') })];
    return unknownFields(target, reference.fields, other.schema.fields);
  });
}

function unknownFields(resource: string, wanted: readonly string[], fields: Resource['schema']['fields']): readonly Problem[] {
  const known = fields.map((field) => field.name);
  const unknown = [...new Set(wanted.filter((field) => !known.includes(field)))];
  return unknown.map((field) => mistake('unknown-field', FILE, { resource, field, known: known.join(', ') }));
}
