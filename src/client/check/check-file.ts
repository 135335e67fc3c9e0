/** A file's bytes → what is wrong with it, by the reader of the pipeline. */
import { structureChecks } from '../../i18n/checks/structure.ts';
import { doubt, refuses, sortProblems } from '../../lib/problem.ts';
import type { Problem } from '../../model.ts';
import type { Dialect, TableSchema } from '../../package/descriptor.ts';
import { findHeader } from '../../tables/header.ts';
import { primaryKeyProblems, repeatedKeys } from '../../tables/keys.ts';
import { openRows, type ReadWorkbook } from '../../tables/open-rows.ts';
import { type Readable, readTable, type TableRead } from '../../tables/read-table.ts';
import type { RowSource } from '../../tables/row-source.ts';
import { bestSchemas } from './choose-schema.ts';

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

/** Tables with the same columns are told apart by trying them, on files up to this many bytes. */
const MOST_TRIED = 1_000_000;

/** Nothing is said of how the file is cut into cells: it is found out. */
export const AS_USUAL = {} as Dialect;

/** Reads and checks a file. Never throws: whatever is wrong with it is a problem. */
export function checkFile(request: Request): Checked {
  const { file, bytes } = request;
  const open = request.readWorkbook && once(request.readWorkbook);
  const bare = bareOf(file);
  const opened = openRows(file, bytes, bare, open);
  const source = 'source' in opened ? opened.source : null;
  const choice = source ? chosen({ ...request, readWorkbook: open }, source) : null;
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

function bareOf(file: string): Readable {
  return { name: file, paths: [file], data: undefined, dialect: AS_USUAL, encoding: undefined, schema: null };
}

/** True where the file's structure can be trusted, so that a cleaned copy of it can be made: no value stands in another's place. */
export function isSound({ read, problems }: Checked): boolean {
  return read.table !== undefined && !refuses(problems.filter(({ code }) => code in structureChecks));
}

// The file is opened twice, to be shown and to be read, and a workbook is slow to open.
function once(readWorkbook: ReadWorkbook): ReadWorkbook {
  let kept: ReturnType<ReadWorkbook> | undefined;
  return (...of) => {
    kept ??= readWorkbook(...of);
    return kept;
  };
}

function chosen({ file, bytes, choices, against, readWorkbook }: Request, { head }: RowSource): Choice | null {
  if (against !== 'auto') return choices.find(({ name }) => name === against) ?? null;
  const alike = bestSchemas(choices, head);
  const namesake = alike.find(({ name }) => file.replace(/\.[^.]*$/, '') === name);
  if (namesake || alike.length < 2 || bytes.length > MOST_TRIED) return namesake ?? alike[0] ?? null;
  const errors = alike.map(({ schema }) => readTable({ ...bareOf(file), schema }, new Map([[file, bytes]]), readWorkbook).problems);
  const counts = errors.map((problems) => problems.filter(({ severity }) => severity === 'error').length);
  return alike[counts.indexOf(Math.min(...counts))] ?? null;
}

function keyProblems({ table, schema }: TableRead): readonly Problem[] {
  if (!table || !schema) return [];
  const unique = schema.uniqueKeys.flatMap((key) => repeatedKeys(table, key, 'unique-error', doubt));
  return [...primaryKeyProblems(table, schema.primaryKey), ...unique];
}
