import { fileName } from '../lib/file-name.ts';
import { shortCell } from '../lib/row-files.ts';
import type { Dataset, DatasetField, DatasetRow, Observation } from '../model.ts';
import { type Resource, type TableSchema, translated } from '../package/descriptor.ts';
import type { Folder } from '../package/load.ts';
import { sourceNamesOf } from '../package/sources.ts';
import { csvChunks } from '../tables/csv-chunks.ts';
import { publishedCells } from '../tables/published-cells.ts';
import type { Tables } from '../tables/read-tables.ts';
import { publishedRow, type Table } from '../tables/table.ts';
import { sha256Of } from './checksums.ts';
import { describedField, keysOf, ownLicenses, sourceFiles } from './described-field.ts';
import { resourceTitle } from './known.ts';
import { pageSizes } from './page-sizes.ts';
import { pictureOf } from './picture.ts';
import { profileOf } from './profile.ts';

/** A dataset as pages show it, the bytes of its file, and its rows page by page. */
export interface PublishedDataset {
  readonly dataset: Dataset;
  /** What its table was read by; absent for other files. */
  readonly schema?: TableSchema;
  readonly bytes: readonly Uint8Array[];
  /** So many rows from a position on. Made when they are asked for: a million rows are never held as texts at once. */
  readonly rowsFrom: (position: number, most: number) => readonly DatasetRow[];
}

const MOST_TOTALS = 100;

const NO_TABLE = {
  kind: 'file',
  fields: [],
  primaryKey: [],
  foreignKeys: [],
  rows: 0,
  pageSize: 1,
  fileSize: 1,
  totals: [],
  picture: null,
} as const;

/** The datasets of a folder as they are published: what was read, in UTF-8, row for row; other files as they are. */
export function publishDatasets(
  folder: Folder,
  { tables, schemas }: Tables,
  observations: readonly Observation[],
): readonly PublishedDataset[] {
  const cells = cellObservations(observations);
  return folder.descriptor.resources.flatMap((resource) => {
    const [table, schema] = [tables.get(resource.name), schemas.get(resource.name)];
    if (resource.kind === 'file') return publishFiles(folder, resource);
    return table && schema ? [publishTable(folder, resource, table, schema, cells)] : [];
  });
}

function publishTable(
  folder: Folder,
  resource: Resource,
  table: Table,
  schema: TableSchema,
  observations: ReadonlyMap<string, string>,
): PublishedDataset {
  const [first = 'zh'] = folder.site.languages;
  const bytes = csvChunks(table);
  return {
    bytes,
    schema,
    rowsFrom: (position, most) => rowsOf(table, position, most, observations),
    dataset: {
      ...describe(folder, resource, `data/${fileName(resource.name)}.csv`, bytes),
      kind: 'table',
      files: sourceFiles(folder, resource),
      ...keysOf(schema, resource.name),
      ...pageSizes(table),
      fields: table.fields.map((field): DatasetField => {
        const column = table.columns.get(field.name);
        return {
          name: field.name,
          title: translated(field, 'title', field.title, first) ?? { [first]: field.name },
          description: translated(field, 'description', field.description, first),
          type: field.type,
          format: field.format && field.format !== 'default' ? field.format : null,
          unit: field.unit ?? null,
          ...describedField(field, schema, first),
          profile: profileOf(table, column),
        };
      }),
      rows: table.length,
      totals: [...table.totals].slice(0, MOST_TOTALS).map(([position, word]) => ({ row: publishedRow(position), word })),
      picture: pictureOf(table, schema),
    },
  };
}

function describe(folder: Folder, resource: Resource, path: string, bytes: readonly Uint8Array[]) {
  const [first = 'zh'] = folder.site.languages;
  return {
    name: resource.name,
    title: resourceTitle(folder.descriptor, resource.name, first),
    description: translated(resource, 'description', resource.description, first),
    path,
    bytes: bytes.reduce((sum, chunk) => sum + chunk.length, 0),
    hash: `sha256:${sha256Of(bytes)}`,
    sources: sourceNamesOf(folder.descriptor, resource.name),
    licenses: ownLicenses(folder.descriptor, resource, first),
  };
}

// A file of several parts is several datasets of one name each.
function publishFiles(folder: Folder, resource: Resource): readonly PublishedDataset[] {
  return resource.paths.flatMap((path, index) => {
    const bytes = folder.files.get(path);
    if (!bytes) return [];
    const name = resource.paths.length === 1 ? resource.name : `${resource.name} ${index + 1}`;
    const dataset = describe(folder, { ...resource, name }, `data/files/${fileName(name)}.${endingOf(path)}`, [bytes]);
    return [
      {
        bytes: [bytes],
        rowsFrom: () => [],
        dataset: { ...dataset, ...NO_TABLE, files: [{ path, bytes: bytes.length, hash: `sha256:${sha256Of([bytes])}` }] },
      },
    ];
  });
}

/** Endings that a browser would run or lay out in the site's own name. */
const ACTIVE = /^(html?|xhtml|shtml|mht(ml)?|svgz?|xml|xslt?|js|mjs|cjs|wasm|swf|htc|hta|php\d?|phtml)$/;

/** The ending of a file that is offered as it is: one that a browser would run becomes text. */
function endingOf(path: string): string {
  const ending = /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? 'bin';
  return ACTIVE.test(ending) ? `${ending}.txt` : ending;
}

function rowsOf(table: Table, from: number, size: number, observations: ReadonlyMap<string, string>): readonly DatasetRow[] {
  return publishedCells(table, from, size).map((whole, index) => {
    const cells = whole.map(shortCell);
    const row = publishedRow(from + index);
    return { row, cells, observations: observationsOf(table, row, observations) };
  });
}

function observationsOf({ name, fields }: Table, row: number, cells: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  if (cells.size === 0) return {};
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
