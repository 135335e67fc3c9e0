import { fileName } from '../lib/file-name.ts';
import type { Dataset, DatasetField, DatasetRow, Observation } from '../model.ts';
import { type Resource, type TableSchema, translated } from '../package/descriptor.ts';
import type { Folder } from '../package/load.ts';
import { sourceNamesOf } from '../package/sources.ts';
import { csvChunks } from '../tables/csv-chunks.ts';
import type { Tables } from '../tables/read-tables.ts';
import { publishedRow, type Table } from '../tables/table.ts';
import { forgetCounts } from './count-values.ts';
import { type CellObservations, cellObservations, firstRows, shownCells } from './dataset-rows.ts';
import { describedField, keysOf, ownLicenses, sourceFiles } from './described-field.ts';
import { resourceTitle } from './known.ts';
import { offeredEnding } from './offered-ending.ts';
import { pageSizes } from './page-sizes.ts';
import { pictureOf } from './picture.ts';
import { onePiece, type Pieces, piecesFrom } from './pieces.ts';
import { profileOf } from './profile.ts';

/** A dataset as pages show it, the content of its file, and its rows. */
export interface PublishedDataset {
  readonly dataset: Dataset;
  /** The name of the resource that it is, or that it is a part of. */
  readonly resource: string;
  /** What its table was read by; absent for other files. */
  readonly schema?: TableSchema;
  readonly content: Pieces;
  /** The rows of the first page, with the figures that stand in them. */
  readonly firstRows: () => readonly DatasetRow[];
  /** Its typed cells; absent for other files. */
  readonly table?: Table;
  /** The cells of so many rows from a position on. Made when they are asked for: a million rows are never held as texts at once. */
  readonly cellsFrom: (position: number, most: number) => readonly (readonly string[])[];
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
    if (!table || !schema) return [];
    const published = publishTable(folder, resource, table, schema, cells);
    forgetCounts(table);
    return [published];
  });
}

function publishTable(
  folder: Folder,
  resource: Resource,
  table: Table,
  schema: TableSchema,
  observations: CellObservations,
): PublishedDataset {
  const [first = 'zh'] = folder.site.languages;
  const content = piecesFrom(() => csvChunks(table));
  const sizes = pageSizes(table);
  return {
    resource: resource.name,
    content,
    schema,
    table,
    firstRows: () => firstRows(table, sizes.pageSize, observations),
    cellsFrom: (position, most) => shownCells(table, position, most),
    dataset: {
      ...describe(folder, resource, `data/${fileName(resource.name)}.csv`, content),
      kind: 'table',
      files: sourceFiles(folder, resource),
      ...keysOf(schema, resource.name),
      ...sizes,
      fields: table.fields.map(
        (field): DatasetField => ({ ...describedField(field, schema, first), profile: profileOf(table, table.columns.get(field.name)) }),
      ),
      rows: table.length,
      totals: [...table.totals].slice(0, MOST_TOTALS).map(([position, word]) => ({ row: publishedRow(position), word })),
      picture: pictureOf(table, schema),
    },
  };
}

function describe(folder: Folder, resource: Resource, path: string, { size, hash }: Pieces) {
  const [first = 'zh'] = folder.site.languages;
  return {
    name: resource.name,
    title: resourceTitle(folder.descriptor, resource.name, first),
    description: translated(resource, 'description', resource.description, first),
    path,
    bytes: size,
    hash: `sha256:${hash}`,
    sources: sourceNamesOf(folder.descriptor, resource.name),
    licenses: ownLicenses(folder.descriptor, resource, first),
  };
}

// A file of several parts is several datasets, each with its number.
function publishFiles(folder: Folder, resource: Resource): readonly PublishedDataset[] {
  return resource.paths.flatMap((path, index) => {
    const bytes = folder.files.get(path);
    if (!bytes) return [];
    const numbered = (text: string): string => (resource.paths.length === 1 ? text : `${text} ${index + 1}`);
    const name = numbered(resource.name);
    const content = onePiece(bytes);
    const dataset = describe(folder, resource, `data/files/${fileName(name)}.${offeredEnding(path)}`, content);
    const title = Object.fromEntries(Object.entries(dataset.title).map(([lang, text]) => [lang, numbered(text)]));
    return [
      {
        resource: resource.name,
        content,
        firstRows: () => [],
        cellsFrom: () => [],
        dataset: { ...dataset, name, title, ...NO_TABLE, files: [{ path, bytes: bytes.length, hash: dataset.hash }] },
      },
    ];
  });
}
