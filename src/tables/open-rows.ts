/** A resource's file → its records, whatever kind of file it is. */
import { refuses } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Resource } from '../package/descriptor.ts';
import { isWorkbookPath } from '../package/table-path.ts';
import { csvRows } from './csv-rows.ts';
import { decode } from './decode.ts';
import { type RowSource, rowsSource } from './row-source.ts';
import { isWorkbook } from './workbook/is-workbook.ts';

export type Opened = { readonly source: RowSource; readonly problems: readonly Problem[] } | { readonly refused: readonly Problem[] };

/** How a workbook is read, where it is one: the library is large, and a page that needs none should not carry it. */
export type ReadWorkbook = (
  file: string,
  bytes: Uint8Array,
  sheet?: { name?: string; number?: number },
) => { readonly rows: readonly (readonly string[])[]; readonly problems: readonly Problem[] };

/** The part of a resource that says how its files are read. */
export type Opening = Pick<Resource, 'dialect' | 'encoding' | 'schema'>;

/** Opens one file of a resource. A workbook is read as one only where its name says so. */
export function openRows(file: string, bytes: Uint8Array, resource: Opening, readWorkbook: ReadWorkbook | null): Opened {
  if (readWorkbook && isWorkbook(bytes) && isWorkbookPath(file)) return openSheet(file, bytes, resource, readWorkbook);
  const words = wordsOf(resource);
  const decoded = decode(file, bytes, { declared: resource.encoding, words });
  if (decoded.text === undefined) return { refused: decoded.problems };
  return { source: csvRows(file, decoded.text, resource.dialect, words), problems: decoded.problems };
}

function openSheet(file: string, bytes: Uint8Array, { dialect }: Opening, readWorkbook: ReadWorkbook): Opened {
  const { sheetName, sheetNumber } = dialect;
  const { rows, problems } = readWorkbook(file, bytes, {
    ...(sheetName && { name: sheetName }),
    ...(sheetNumber && { number: sheetNumber }),
  });
  return refuses(problems) ? { refused: problems } : { source: rowsSource(rows, []), problems };
}

/** The names and titles that a header may show. */
export function wordsOf({ schema }: Pick<Resource, 'schema'>): readonly string[] {
  return schema?.fields.flatMap(({ name, title }) => (title && title !== name ? [name, title] : [name])) ?? [];
}
