/** A file's bytes → what is wrong with it, by the reader of the pipeline. */
import { doubt, refuses, sortProblems } from '../../lib/problem.ts';
import type { Problem } from '../../model.ts';
import type { Dialect, TableSchema } from '../../package/descriptor.ts';
import { findHeader } from '../../tables/header.ts';
import { primaryKeyProblems, repeatedKeys } from '../../tables/keys.ts';
import { openRows, type ReadWorkbook } from '../../tables/open-rows.ts';
import { type Readable, readTable, type TableRead } from '../../tables/read-table.ts';
import type { RowSource } from '../../tables/row-source.ts';
import { bestSchema } from './choose-schema.ts';

/** A dataset of the site whose schema a file can be checked against. */
export interface Choice {
  readonly name: string;
  readonly title: string;
  readonly schema: TableSchema;
}

export interface Request {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly choices: readonly Choice[];
  /** A dataset's name, `auto`, or `none` for an inferred schema. */
  readonly against: string;
  /** Null where no workbook is expected: the library is large, and loaded only when it is needed. */
  readonly readWorkbook: ReadWorkbook | null;
}

export interface Checked {
  readonly file: string;
  /** Worst first. */
  readonly problems: readonly Problem[];
  /** The dataset whose schema was used; null where it was inferred. */
  readonly choice: Choice | null;
  readonly read: TableRead;
  /** The file's own records, to be shown; null where it could not be opened. */
  readonly source: RowSource | null;
  /** The header's row in the file, as Excel counts. */
  readonly headerRow: number;
  readonly labels: readonly string[];
}

/** Nothing is said of how the file is cut into cells: it is found out. */
export const AS_USUAL = {} as Dialect;

/** Reads and checks a file. Never throws: whatever is wrong with it is a problem. */
export function checkFile({ file, bytes, choices, against, readWorkbook }: Request): Checked {
  const open = readWorkbook && once(readWorkbook);
  const bare: Readable = { name: file, paths: [file], data: undefined, dialect: AS_USUAL, encoding: undefined, schema: null };
  const opened = openRows(file, bytes, bare, open);
  const source = 'source' in opened ? opened.source : null;
  const choice = source ? chosen(choices, against, source) : null;
  const resource = { ...bare, schema: choice?.schema ?? null };
  const read = readTable(resource, new Map([[file, bytes]]), open);
  const header = source ? findHeader(file, source.head, resource.dialect, resource.schema) : null;
  return {
    file,
    problems: sortProblems([...read.problems, ...keyProblems(read)]),
    choice,
    read,
    source,
    headerRow: header?.row ?? 0,
    labels: header?.labels ?? [],
  };
}

/** True where the file's structure can be trusted, so that a cleaned copy of it can be made. */
export function isSound({ read, problems }: Checked): boolean {
  return read.table !== undefined && !refuses(problems);
}

// The file is opened twice, to be shown and to be read, and a workbook is slow to open.
function once(readWorkbook: ReadWorkbook): ReadWorkbook {
  let kept: ReturnType<ReadWorkbook> | undefined;
  return (...of) => {
    kept ??= readWorkbook(...of);
    return kept;
  };
}

function chosen(choices: readonly Choice[], against: string, { head }: RowSource): Choice | null {
  if (against === 'auto') return bestSchema(choices, head);
  return choices.find(({ name }) => name === against) ?? null;
}

function keyProblems({ table, schema }: TableRead): readonly Problem[] {
  if (!table || !schema) return [];
  const unique = schema.uniqueKeys.flatMap((key) => repeatedKeys(table, key, 'unique-error', doubt));
  return [...primaryKeyProblems(table, schema.primaryKey), ...unique];
}
