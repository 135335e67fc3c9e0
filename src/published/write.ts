/** Writes what is published into a folder: the JSON that pages read, the tables, and the descriptor that describes them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName } from '../lib/file-name.ts';
import type { Register } from '../model.ts';
import type { Folder } from '../package/load.ts';
import { writeCsv } from '../tables/write-csv.ts';
import type { PublishedTable } from './datasets.ts';
import type { Publication } from './publish.ts';

/** Writes the published files below `directory`. The same publication gives the same bytes. */
export function writePublished(directory: string, { published, tables }: Publication, folder: Folder): void {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  const { identities, ...parts } = published;
  for (const [name, part] of Object.entries({ ...parts, checks: identities })) write(`api/${name}.json`, toJson(part));
  for (const { dataset, csv } of tables) write(dataset.path, csv);
  for (const register of published.registers) write(`data/templates/${fileName(register.name)}.csv`, templateOf(register));
  write('datapackage.json', toJson(descriptorOf(folder, tables)));
}

/** JSON with stable layout and a final newline, so that versions compare line by line. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function templateOf({ fields }: Register): string {
  return writeCsv(
    fields.map(({ name }) => name),
    [],
    [],
  );
}

// The folder's own descriptor, with the path, size and hash of the files as they are published.
function descriptorOf({ rawDescriptor }: Folder, tables: readonly PublishedTable[]): unknown {
  const resources = (rawDescriptor['resources'] as readonly Record<string, unknown>[]).map((resource) => {
    const dataset = tables.find((table) => table.dataset.name === resource['name'])?.dataset;
    if (!dataset) return resource;
    const { dialect: _, ...rest } = resource;
    return {
      ...rest,
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
