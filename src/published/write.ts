/** Writes what is published into a folder: the JSON that pages read, the tables, and the descriptor that describes them. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName } from '../lib/file-name.ts';
import { COLUMNS_AT_ONCE, columnsCall, columnsScript, rowsCall, rowsFile, rowsScript } from '../lib/row-files.ts';
import type { RegisterTemplate } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { writeCsv } from '../tables/write-csv.ts';
import type { PublishedDataset } from './datasets.ts';
import type { Publication } from './publish.ts';
import { publishedDescriptor } from './published-descriptor.ts';

/** Writes what pages are made from: everything but the data itself. The same publication gives the same bytes. */
export function writeForPages(directory: string, { published, datasets }: Publication, folder: Folder): void {
  const write = writerInto(directory);
  const { identities, ...parts } = published;
  for (const [name, part] of Object.entries({ ...parts, checks: identities })) write(`api/${name}.json`, toJson(part));
  for (const { dataset, firstRows } of datasets) {
    if (dataset.kind === 'table') write(rowsFile(dataset.name), toJson(firstRows()));
  }
  for (const template of published.templates) write(`data/templates/${fileName(template.name)}.csv`, templateOf(template));
  write('datapackage.json', toJson(publishedDescriptor(folder, datasets)));
}

/** Writes the data: no page reads it, so it can be written while pages are made. */
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
function writeDataset({ dataset, bytes, cellsFrom }: PublishedDataset, write: Write): void {
  write(dataset.path, ...bytes);
  if (dataset.kind === 'file') return;
  if (dataset.rows <= dataset.pageSize && dataset.fields.length <= COLUMNS_AT_ONCE) return;
  for (let from = 0; from < dataset.rows; from += dataset.fileSize) {
    write(rowsScript(dataset.name, from / dataset.fileSize), rowsCall(cellsFrom(from, dataset.fileSize)));
  }
  if (dataset.fields.length > COLUMNS_AT_ONCE) write(columnsScript(dataset.name), columnsCall(dataset));
}

/** JSON with stable layout and a final newline, so that versions compare line by line. */
function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function templateOf({ fields }: RegisterTemplate): string {
  return writeCsv(
    fields.map(({ name }) => name),
    [],
  );
}
