/** What the descriptor says of a column and of a table's keys, as pages show it. */
import { webAddress } from '../lib/web-address.ts';
import type { Dataset, DatasetField } from '../model.ts';
import { type DataPackage, type Field, type Resource, type TableSchema, translated } from '../package/descriptor.ts';
import type { Folder } from '../package/load.ts';

const MOST_CATEGORIES = 20;

/** The definition of a column, in the package's first language and its translations. */
export function describedField(field: Field, schema: TableSchema, first: string): Omit<DatasetField, 'profile'> {
  return {
    name: field.name,
    title: translated(field, 'title', field.title, first) ?? { [first]: field.name },
    description: translated(field, 'description', field.description, first),
    type: field.type,
    format: field.format && field.format !== 'default' ? field.format : null,
    unit: field.unit ?? null,
    key: schema.primaryKey.includes(field.name),
    constraints: field.constraints,
    categories: categoriesOf(field, first),
    missingValues: (field.missingValues ?? schema.missingValues)
      .map((each) => (typeof each === 'string' ? { value: each, label: null } : { value: each.value, label: each.label ?? null }))
      .filter(({ value, label }) => value !== '' || label !== null),
  };
}

function categoriesOf({ categories }: Field, first: string): DatasetField['categories'] {
  if (!categories || categories.length === 0) return null;
  const shown = categories.slice(0, MOST_CATEGORIES).map((category) => {
    if (typeof category !== 'object') return { value: String(category), label: null };
    return { value: String(category.value), label: translated(category, 'label', category.label, first) };
  });
  return { count: categories.length, first: shown };
}

/** The keys of a table; an empty name of a resource is the table itself. */
export function keysOf({ primaryKey, foreignKeys }: TableSchema, own: string): Pick<Dataset, 'primaryKey' | 'foreignKeys'> {
  return {
    primaryKey,
    foreignKeys: foreignKeys.map(({ fields, reference }) => ({
      fields,
      dataset: reference.resource || own,
      toFields: reference.fields,
    })),
  };
}

/** The folder's own files of a resource, by size and hash. Rows that stand in the descriptor have no file. */
export function sourceFiles({ fileFacts }: Folder, { paths }: Resource): Dataset['files'] {
  return paths.flatMap((path) => {
    const facts = fileFacts.get(path);
    return facts ? [{ path, bytes: facts.bytes, hash: `sha256:${facts.hash}` }] : [];
  });
}

/** The licences of a resource: its own, else those of the package. */
export function ownLicenses({ licenses }: DataPackage, resource: Resource, first: string): Dataset['licenses'] {
  const own = resource.licenses.length > 0 ? resource.licenses : licenses;
  return own.flatMap(({ title, name, id, path, url }) => {
    const said = title || name || id || path || url;
    return said ? [{ title: { [first]: said }, path: webAddress(path ?? url) }] : [];
  });
}
