import { fileName } from '../lib/file-name.ts';
import type { Dataset, DatasetField, DatasetRow, Observation } from '../model.ts';
import { type Resource, translated } from '../package/descriptor.ts';
import type { Folder } from '../package/load.ts';
import { sourceNamesOf } from '../package/sources.ts';
import type { Table } from '../tables/table.ts';
import { writeCsv } from '../tables/write-csv.ts';
import { sha256 } from './checksums.ts';
import { resourceTitle } from './known.ts';

/** A dataset as pages show it, and the bytes of its file. */
export interface PublishedTable {
  readonly dataset: Dataset;
  readonly csv: Uint8Array;
}

const TEXT_TYPES = new Set(['string', 'any', 'object', 'array', 'list', 'geojson']);

/** The tables of a folder as they are published: what was read, in UTF-8, row for row. */
export function publishTables(
  folder: Folder,
  tables: ReadonlyMap<string, Table>,
  observations: readonly Observation[],
): readonly PublishedTable[] {
  const cells = cellObservations(observations);
  return folder.descriptor.resources.flatMap((resource) => {
    const table = tables.get(resource.name);
    return table ? [publishTable(folder, resource, table, cells)] : [];
  });
}

function publishTable(folder: Folder, resource: Resource, table: Table, cells: ReadonlyMap<string, string>): PublishedTable {
  const [first = 'zh'] = folder.site.languages;
  const rows = table.rows.map(
    (row, index): DatasetRow => ({
      row,
      cells: table.fields.map(({ name }) => table.columns[name]?.[index]?.raw ?? ''),
      observations: observationsOf(table, row, cells),
    }),
  );
  const csv = new TextEncoder().encode(
    writeCsv(
      table.fields.map(({ name }) => name),
      rows.map((row) => row.cells),
      table.fields.map(({ type }) => TEXT_TYPES.has(type)),
    ),
  );
  return {
    csv,
    dataset: {
      name: resource.name,
      title: resourceTitle(folder.descriptor, resource.name, first),
      description: translated(resource, 'description', resource.description, first),
      path: `data/${fileName(resource.name)}.csv`,
      bytes: csv.length,
      hash: `sha256:${sha256(csv)}`,
      sources: sourceNamesOf(folder.descriptor, resource.name),
      fields: table.fields.map(
        (field): DatasetField => ({
          name: field.name,
          title: translated(field, 'title', field.title, first) ?? { [first]: field.name },
          description: translated(field, 'description', field.description, first),
          type: field.type,
          unit: field.unit ?? null,
        }),
      ),
      rows,
    },
  };
}

function observationsOf({ name, fields }: Table, row: number, cells: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const found = fields.flatMap((field) => {
    const id = cells.get(cellKey(name, row, field.name));
    return id ? [[field.name, id] as const] : [];
  });
  return Object.fromEntries(found);
}

// Only values that were read from a single row lead back to it; a total leads to its rows from its own page.
function cellObservations(observations: readonly Observation[]): ReadonlyMap<string, string> {
  const entries = observations.flatMap(({ id, derivedFrom }) =>
    derivedFrom.flatMap((from) => {
      const row = from.kind === 'cells' ? /^row=(\d+)$/.exec(from.selection)?.[1] : undefined;
      if (from.kind !== 'cells' || !row) return [];
      return from.fields.map((field) => [cellKey(from.resource, Number(row), field), id] as const);
    }),
  );
  return new Map(entries);
}

function cellKey(resource: string, row: number, field: string): string {
  return JSON.stringify([resource, row, field]);
}
