/** A table of figures as a Data Package v2 of its own: what lies beside its CSV in a package, with the Table Schema of its columns. */
import { pick } from '../i18n/text.ts';
import { fileName } from '../lib/file-name.ts';
import type { DataFacts, DataTable } from './data-table.ts';

export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** The descriptor of a package with one table. */
export function figurePackage(table: DataTable, facts: DataFacts, { path, bytes, hash }: PackedFile): unknown {
  const { lang, title, description, notes, source, synthetic, licenses } = facts;
  const name = fileName(facts.name);
  return {
    $schema: PROFILE,
    name,
    title,
    description: [synthetic, description, ...notes].filter(Boolean).join(' '),
    ...(licenses.length > 0 && { licenses: licenses.map((license) => licenseOf(license, lang)) }),
    ...(source && { sources: [{ title: source }] }),
    resources: [
      {
        name,
        type: 'table',
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${hash}`,
        schema: tableSchema(table),
      },
    ],
  };
}

/** The Table Schema of a table. */
export function tableSchema({ columns, key }: DataTable): unknown {
  return {
    fields: columns.map(({ name, title, description, type }) => ({ name, type, title, ...(description && { description }) })),
    missingValues: [''],
    ...(key.length > 0 && { primaryKey: key }),
  };
}

// The standard wants a name of a list of its own or an address; a licence that has neither is given by its title alone.
function licenseOf({ title, path }: DataFacts['licenses'][number], lang: string): unknown {
  return { title: pick(title, lang), ...(path ? { path } : { name: fileName(pick(title, lang)) }) };
}
