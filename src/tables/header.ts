/** Finds the header among a table's first records, and says which of its columns is which field. */
import { doubt, mistake, note } from '../lib/problem.ts';
import { shownList } from '../lib/shown-list.ts';
import type { Problem } from '../model.ts';
import type { Dialect, Field, TableSchema } from '../package/descriptor.ts';
import { trimmed } from './trim.ts';

export interface Header {
  /** Labels in the order of the file, trimmed. */
  readonly labels: readonly string[];
  /** The header's own row, as Excel shows it; 0 where the file has none. Data begins below. */
  readonly row: number;
  readonly problems: readonly Problem[];
}

/** How far down a header is looked for. */
const DEEPEST = 20;

/** The header of a table whose fields are known, or of any table where they are not (`schema` null). */
export function findHeader(file: string, head: readonly (readonly string[])[], dialect: Dialect, schema: TableSchema | null): Header {
  const records = head.map((cells) => cells.map(trimmed));
  if (dialect.header === false) return { labels: schema?.fields.map(({ name }) => name) ?? numbered(records), row: 0, problems: [] };
  if (dialect.headerRows && dialect.headerRows.length > 0) return declaredHeader(records, dialect.headerRows, dialect.headerJoin ?? ' ');
  const index = schema ? bestMatch(records, schema.fields) : firstFull(records);
  const labels = withoutBlankEnd(records[index] ?? []);
  const above = records.slice(0, index).filter((cells) => cells.some((cell) => cell !== ''));
  return { labels, row: index + 1, problems: above.length > 0 ? [metadataLines(file, above)] : [] };
}

function declaredHeader(records: readonly (readonly string[])[], rows: readonly number[], join: string): Header {
  const last = Math.max(...rows);
  const parts = rows.map((row) => records[row - 1] ?? []);
  const width = Math.max(...parts.map((cells) => cells.length));
  const labels = Array.from({ length: width }, (_, index) =>
    parts
      .map((cells) => cells[index] ?? '')
      .filter(Boolean)
      .join(join),
  );
  return { labels: withoutBlankEnd(labels), row: last, problems: [] };
}

function numbered(records: readonly (readonly string[])[]): readonly string[] {
  return (records[0] ?? []).map((_, index) => `field${index + 1}`);
}

// The record that holds most of the fields' names; the first record where none holds any.
function bestMatch(records: readonly (readonly string[])[], fields: readonly Field[]): number {
  const names = new Set(fields.flatMap(({ name, title }) => [plain(name), ...(title ? [plain(title)] : [])]));
  const scores = records.slice(0, DEEPEST).map((cells) => cells.filter((cell) => cell !== '' && names.has(plain(cell))).length);
  const most = Math.max(0, ...scores);
  return most === 0 ? firstFilled(records) : scores.indexOf(most);
}

function firstFilled(records: readonly (readonly string[])[]): number {
  const index = records.findIndex((cells) => cells.some((cell) => cell !== ''));
  return Math.max(0, index);
}

// Lines of metadata fill one cell or two, and may be more than the data; the header is the first record nearly as full as the second fullest.
function firstFull(records: readonly (readonly string[])[]): number {
  const widths = records.map(widthOf);
  const usual = [...widths].sort((a, b) => b - a)[1] ?? 0;
  const index = widths.slice(0, DEEPEST).findIndex((width) => width >= Math.max(1, usual * 0.6));
  return index === -1 ? firstFilled(records) : index;
}

// The corner above the names of the rows is often empty: it is a cell of the header like the others.
function widthOf(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell !== '').length;
  return filled > 0 && cells[0] === '' && filled >= cells.length - 1 ? filled + 1 : filled;
}

function metadataLines(file: string, lines: readonly (readonly string[])[]): Problem {
  const text = lines.map((cells) => cells.filter(Boolean).join(' ')).join(' / ');
  return doubt('metadata-lines', file, { count: lines.length, text: text.slice(0, 120) }, { row: 1 });
}

/** Labels without the empty ones at the end: a trailing comma is a column of nothing. */
function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Where each field stands among the labels; absent where the table lacks it. */
export interface Mapping {
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Finds each field's column by its name, then by its title, then forgiving width, case and spaces. */
export function mapColumns(file: string, { labels, row }: Header, schema: TableSchema): Mapping {
  const problems: Problem[] = [...labelProblems(file, labels, row)];
  const index = { exact: firstOf(labels, (label) => label), alike: firstOf(labels, plain), united: firstOf(labels, plainWithUnit) };
  const found = new Map<string, number>();
  const taken = new Set<number>();
  // A column is one field's: another's own name for it goes before this one's title.
  for (const by of ['name', 'title', 'likeness'] as const) {
    for (const field of schema.fields.filter(({ name }) => !found.has(name))) {
      const at = columnOf(field, by, index);
      if (at === undefined || taken.has(at)) continue;
      found.set(field.name, at);
      taken.add(at);
      const place = { row, column: labels[at] ?? '' };
      if (by === 'title') problems.push(note('label-by-title', file, { name: field.name }, place));
      if (by === 'likeness') problems.push(doubt('incorrect-label', file, { expected: field.name }, place));
    }
  }
  const columns = new Map(schema.fields.flatMap(({ name }) => (found.has(name) ? [[name, found.get(name) ?? -1] as const] : [])));
  return { columns, problems: [...problems, ...agreement(file, labels, row, schema, columns)] };
}

type Places = ReadonlyMap<string, number>;

function firstOf(labels: readonly string[], key: (label: string) => string): Places {
  return new Map(labels.map((label, index) => [key(label), index] as const).reverse());
}

function columnOf(
  { name, title, unit }: Field,
  by: 'name' | 'title' | 'likeness',
  { exact, alike, united }: Readonly<Record<'exact' | 'alike' | 'united', Places>>,
): number | undefined {
  if (by === 'name') return exact.get(name);
  if (by === 'title') return exact.get(title ?? name);
  return alike.get(plain(name)) ?? (unit ? united.get(`${plain(name)}(${plain(unit)})`) : undefined);
}

// 总户数（户） is 总户数 where the unit is the field's own; in 万户 it is another column.
function plainWithUnit(label: string): string {
  return plain(label).replace(/\(单位:/, '(');
}

function plain(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\s\u200b\u200e\u200f\u2060\ufeff]+/g, '')
    .toLowerCase();
}

function labelProblems(file: string, labels: readonly string[], row: number): readonly Problem[] {
  const seen = new Set<string>();
  return labels.flatMap((label, index) => {
    if (label === '') return [mistake('blank-label', file, { number: index + 1 }, { row })];
    if (seen.has(label)) return [mistake('duplicate-label', file, { label }, { row, column: label })];
    seen.add(label);
    return [];
  });
}

function agreement(
  file: string,
  labels: readonly string[],
  row: number,
  { fields, fieldsMatch }: TableSchema,
  columns: ReadonlyMap<string, number>,
): readonly Problem[] {
  const used = new Set(columns.values());
  const absent = fields.filter(({ name }) => !columns.has(name));
  const extra = labels.filter((label, index) => label !== '' && !used.has(index));
  const may = fieldsMatch === 'superset' || fieldsMatch === 'partial';
  const found = shownList(labels, 30);
  const missing = eachOrAll(absent.map(({ name }) => name)).map(({ label, place }) =>
    may ? note('label-absent', file, { label }, { row, ...place }) : mistake('missing-label', file, { label, found }, { row, ...place }),
  );
  const order = [...columns.values()];
  const swapped = order.some((index, place) => place > 0 && index < (order[place - 1] ?? 0));
  return [
    ...missing,
    ...eachOrAll(extra).map(({ label, place }) => doubt('extra-label', file, { label }, { row, ...place })),
    ...(swapped ? [note('column-order', file, { found }, { row })] : []),
  ];
}

/** More labels than this are told in one problem: another table altogether is one mistake, not ten thousand. */
const MOST_LABELS = 20;

function eachOrAll(labels: readonly string[]): readonly { readonly label: string; readonly place: { readonly column?: string } }[] {
  if (labels.length > MOST_LABELS) return [{ label: shownList(labels, MOST_LABELS), place: {} }];
  return labels.map((label) => ({ label, place: { column: label } }));
}
