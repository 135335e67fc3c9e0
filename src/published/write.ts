/** Writes what is published into a folder: the JSON that pages read, the tables, and the descriptor that describes them. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName } from '../lib/file-name.ts';
import { COLUMNS_AT_ONCE, columnsCall, columnsScript, rowsCall, rowsFile, rowsScript } from '../lib/row-files.ts';
import type { Register } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { writeCsv } from '../tables/write-csv.ts';
import type { PublishedDataset } from './datasets.ts';
import type { Publication } from './publish.ts';

/** Writes the published files below `directory`. The same publication gives the same bytes. */
export function writePublished(directory: string, publication: Publication, folder: Folder): void {
  writeForPages(directory, publication, folder);
  writeData(directory, publication);
}

/** The part of it that pages are made from: everything but the data itself. */
export function writeForPages(directory: string, { published, datasets }: Publication, folder: Folder): void {
  const write = writerInto(directory);
  const { identities, ...parts } = published;
  for (const [name, part] of Object.entries({ ...parts, checks: identities })) write(`api/${name}.json`, toJson(part));
  for (const { dataset, rowsFrom } of datasets) {
    if (dataset.kind === 'table') write(rowsFile(dataset.name), toJson(rowsFrom(0, dataset.pageSize)));
  }
  for (const register of published.registers) write(`data/templates/${fileName(register.name)}.csv`, templateOf(register));
  write('datapackage.json', toJson(descriptorOf(folder, datasets)));
}

/** The data: no page reads it, so it can be written while pages are made. */
export function writeData(directory: string, { datasets }: Pick<Publication, 'datasets'>): void {
  const write = writerInto(directory);
  for (const each of datasets) writeDataset(each, write);
}

type Write = (path: string, ...pieces: readonly (string | Uint8Array)[]) => void;

function writerInto(directory: string): Write {
  return (path, ...pieces) => writePieces(join(directory, path), pieces);
}

function writePieces(path: string, pieces: readonly (string | Uint8Array)[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    // A single write may take only a part of a piece, where the disk is nearly full.
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

// The first page of rows stands in the HTML; all of them lie in scripts, because a page opened from a disk may load nothing else.
function writeDataset({ dataset, bytes, rowsFrom }: PublishedDataset, write: Write): void {
  write(dataset.path, ...bytes);
  if (dataset.kind === 'file') return;
  if (dataset.rows <= dataset.pageSize && dataset.fields.length <= COLUMNS_AT_ONCE) return;
  for (let from = 0; from < dataset.rows; from += dataset.fileSize) {
    const cells = rowsFrom(from, dataset.fileSize).map((row) => row.cells);
    write(rowsScript(dataset.name, from / dataset.fileSize), rowsCall(cells));
  }
  if (dataset.fields.length > COLUMNS_AT_ONCE) write(columnsScript(dataset.name), columnsCall(dataset));
}

/** JSON with stable layout and a final newline, so that versions compare line by line. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function templateOf({ fields }: Register): string {
  return writeCsv(
    fields.map(({ name }) => name),
    [],
  );
}

// The folder's own descriptor, with the path, size and hash of the files as they are published.
function descriptorOf({ rawDescriptor, descriptor }: Folder, datasets: readonly PublishedDataset[]): unknown {
  const byName = new Map(datasets.map((each) => [each.dataset.name, each]));
  const resources = (rawDescriptor['resources'] as readonly Record<string, unknown>[]).map((resource, index) => {
    const settled = descriptor.resources[index];
    const found = settled && byName.get(settled.name);
    if (!found) return resource;
    const { dataset, schema } = found;
    if (dataset.kind === 'file') return { ...resource, name: dataset.name, path: dataset.path, bytes: dataset.bytes, hash: dataset.hash };
    const { dialect: _, data: __, ...rest } = resource;
    return {
      ...rest,
      name: dataset.name,
      // Inferred, or from a file of its own.
      ...(typeof resource['schema'] === 'object' ? {} : { schema }),
      path: dataset.path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: dataset.bytes,
      hash: dataset.hash,
    };
  });
  return { $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', ...rawDescriptor, resources };
}
