/** A resource's bytes → a table whose every cell has its field's type, or problems that name file, row and column. */
import { doubt, mistake, refuses } from '../lib/problem.ts';
import type { Problem } from '../model.ts';
import type { Field, Resource, TableSchema } from '../package/descriptor.ts';
import { missingValuesOf } from './cast/cast.ts';
import { castColumn } from './cast-column.ts';
import { cellAt, withoutFirst } from './cells.ts';
import { columnNotes } from './column-notes.ts';
import { constraintProblems } from './constraints.ts';
import { figureProblems } from './figures.ts';
import { createFindings } from './findings.ts';
import { growingCells, grownCells } from './growing-cells.ts';
import { findHeader, type Header, mapColumns } from './header.ts';
import { inferSchema } from './infer.ts';
import { inlineRows } from './inline-rows.ts';
import { labelNotes } from './label-notes.ts';
import { openRows, type ReadWorkbook, wordsOf } from './open-rows.ts';
import { privacyProblems } from './privacy.ts';
import { createRawTable, type RawTable, readRecords } from './read-records.ts';
import type { RowSource } from './row-source.ts';
import { dropFirstRow, hasSecondHeader, mayHaveSecondHeader } from './second-header.ts';
import { shiftedRows } from './shifted.ts';
import { suspicionProblems } from './suspicion.ts';
import { isFigures, sourcePlace, type Table } from './table.ts';

/** Where rows stand that have no file of their own. */
const DESCRIPTOR = 'datapackage.json';

/** The parts of a resource that its table is read by. */
export type Readable = Pick<Resource, 'name' | 'paths' | 'data' | 'dialect' | 'encoding' | 'schema'>;

export interface TableRead {
  /** Absent where the file's structure cannot be trusted. */
  readonly table?: Table;
  /** The schema it was read by: the resource's own, or the one that was inferred. */
  readonly schema?: TableSchema;
  readonly problems: readonly Problem[];
}

/** Reads a resource's table from its files. A cell that is not of its field's type is `unreadable`, never a value. */
export function readTable(resource: Readable, files: ReadonlyMap<string, Uint8Array>, readWorkbook: ReadWorkbook | null): TableRead {
  const problems: Problem[] = [];
  const sources = openSources(resource, files, readWorkbook, problems);
  if (refuses(problems) || sources.length === 0) return { problems };
  const gathered = gather(resource, sources, problems);
  if (!gathered || refuses(problems)) return { problems };
  const { raw, schema } = gathered;
  problems.push(...secondHeader(raw, schema, resource.paths[0] ?? DESCRIPTOR));
  const table = castTable(resource, schema, raw, problems);
  problems.push(...shiftedRows(table, raw.short), ...constraintProblems(table), ...(isFigures(table) ? figureProblems(table) : []));
  problems.push(...privacyProblems(table), ...suspicionProblems(table, schema.primaryKey.length > 0));
  problems.push(...columnNotes(table, schema, resource.schema !== null));
  return { table, schema, problems };
}

interface NamedSource {
  readonly file: string;
  readonly source: RowSource;
}

function openSources(
  resource: Readable,
  files: ReadonlyMap<string, Uint8Array>,
  readWorkbook: ReadWorkbook | null,
  problems: Problem[],
): readonly NamedSource[] {
  if (resource.data !== undefined) {
    const file = DESCRIPTOR;
    const source = inlineRows(file, resource.data, resource.dialect, wordsOf(resource));
    if (refuses(source.problems())) problems.push(...source.problems());
    return [{ file, source }];
  }
  return resource.paths.flatMap((file) => {
    const bytes = files.get(file);
    if (!bytes) return [];
    const opened = openRows(file, bytes, resource, readWorkbook);
    problems.push(...('refused' in opened ? opened.refused : opened.problems));
    return 'refused' in opened ? [] : [{ file, source: opened.source }];
  });
}

/** The records of all files as raw columns, and the schema that they are read by. */
function gather(resource: Readable, sources: readonly NamedSource[], problems: Problem[]): { raw: RawTable; schema: TableSchema } | null {
  const [first] = sources;
  if (!first) return null;
  const header = findHeader(first.file, first.source.head, resource.dialect, resource.schema);
  if (header.labels.length === 0) {
    problems.push(...header.problems, mistake('empty-file', first.file));
    return null;
  }
  const raw = createRawTable(resource.schema ? present(resource.schema, header) : header.labels);
  for (const part of sources) gatherPart(resource, part, part === first ? header : laterHeader(part, header, resource), raw, problems);
  // Labels that are blank or stand twice name no fields.
  if (refuses(problems)) return null;
  return { raw, schema: resource.schema ?? inferred(header.labels, raw) };
}

// Units below the names would make texts of all numbers: where they stand first, the rows below tell the types.
function inferred(labels: readonly string[], raw: RawTable): TableSchema {
  const whole = inferSchema(labels, raw.columns);
  if (!mayHaveSecondHeader(raw)) return whole;
  const below = inferSchema(labels, new Map([...raw.columns].map(([name, cells]) => [name, withoutFirst(cells)])));
  return hasSecondHeader(raw, below.fields, missingValuesOf(below.missingValues)) ? below : whole;
}

function present({ fields }: TableSchema, header: Header): readonly string[] {
  const { columns } = mapColumns('', header, { fields, fieldsMatch: 'partial' } as TableSchema);
  return fields.filter(({ name }) => columns.has(name)).map(({ name }) => name);
}

// A later file may begin with the header again, or go on with data.
function laterHeader({ file, source }: NamedSource, header: Header, resource: Readable): Header {
  const again = findHeader(file, source.head, resource.dialect, resource.schema);
  // A single name among the cells is a value that happens to be one.
  const known = new Set([...header.labels, ...wordsOf(resource)]);
  const named = again.labels.filter((label) => known.has(label));
  return named.length * 2 > header.labels.length ? again : { ...header, row: 0, problems: [] };
}

function gatherPart(resource: Readable, { file, source }: NamedSource, header: Header, raw: RawTable, problems: Problem[]): void {
  const schema = resource.schema ?? ({ fields: header.labels.map((name) => ({ name })) } as TableSchema);
  const { columns: places, problems: labels } = mapColumns(file, header, schema);
  problems.push(...header.problems, ...labels);
  if (refuses(labels)) return;
  const fieldOf = new Map((resource.schema?.fields ?? []).map((field) => [header.labels[places.get(field.name) ?? -1], field]));
  const fieldAt = (label: string) => fieldOf.get(label);
  problems.push(...labelNotes(file, header, source.head[header.row - 1] ?? [], fieldAt, resource.schema !== null));
  const fields = resource.schema?.fields ?? [];
  const reading = { file, labels: header.labels, headerRow: header.row, places, fields, comment: resource.dialect.commentChar };
  problems.push(...readRecords(source, { ...reading, totals: !isFigures(schema) }, raw));
}

function secondHeader(raw: RawTable, { fields, missingValues }: TableSchema, file: string): readonly Problem[] {
  if (!hasSecondHeader(raw, fields, missingValuesOf(missingValues))) return [];
  const value = [...raw.columns.values()].map((cells) => cellAt(cells, 0)).join(',');
  return [doubt('second-header', file, {}, { row: dropFirstRow(raw), value: value.slice(0, 80) })];
}

function castTable({ name, paths, dialect }: Readable, schema: TableSchema, raw: RawTable, problems: Problem[]): Table {
  const place = (position: number) => sourcePlace(shell, position);
  const shell: Table = {
    name,
    path: paths[0] ?? DESCRIPTOR,
    fields: schema.fields.filter((field) => raw.columns.has(field.name)),
    length: raw.sourceRows.length,
    columns: new Map(),
    sourceRows: Uint32Array.from(raw.sourceRows),
    totals: raw.totals,
    parts: raw.parts,
  };
  const findings = createFindings();
  const missing = [...schema.missingValues, ...(dialect.nullSequence ? [dialect.nullSequence] : [])];
  const judging = { place, totals: raw.totals, strict: isFigures(schema) };
  const columns = shell.fields.map((field: Field) => {
    const cells = grownCells(raw.columns.get(field.name) ?? growingCells());
    return [field.name, castColumn(field, cells, missingValuesOf(field.missingValues ?? missing), judging, findings)] as const;
  });
  problems.push(...findings.problems());
  return { ...shell, columns: new Map(columns) };
}
