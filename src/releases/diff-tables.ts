/** What is different in the cells of tables. */
import type { Change, ChangeSubject, Dataset } from '../model.ts';
import { type PublishedRows, rowText } from '../tables/published-rows.ts';
import { publishedRow } from '../tables/table.ts';
import { changeId } from './change-id.ts';
import { diffNamed } from './diff-things.ts';
import { fieldFacets } from './facets.ts';
import { type ChangedCell, comparableCells } from './table-cells.ts';

/** A table at one release. */
export interface FrozenRows {
  readonly dataset: Dataset;
  readonly rows: PublishedRows;
  /** Whether a cell became a figure, which is compared for itself. */
  readonly isFigure: (position: number, field: string) => boolean;
}

/** Changes of columns, rows and cells. Rows are known by the key; without one they are only counted. */
export function diffTable(before: FrozenRows, after: FrozenRows): readonly Change[] {
  const { name } = after.dataset;
  const fields = diffNamed(before.dataset.fields.map(fieldFacets), after.dataset.fields.map(fieldFacets), (field) => ({
    kind: 'field',
    dataset: name,
    name: field.name,
  }));
  const key = sharedKey(before.dataset, after.dataset);
  return [...fields, ...(key === null ? diffCounted(before, after) : diffKeyed(before, after, key))];
}

function sharedKey({ primaryKey: was }: Dataset, { primaryKey: is }: Dataset): readonly string[] | null {
  return is.length > 0 && is.join('\0') === was.join('\0') ? is : null;
}

function diffKeyed(before: FrozenRows, after: FrozenRows, key: readonly string[]): readonly Change[] {
  const places = placesByKey(before.rows, key);
  const compare = comparableCells(before, after, key);
  const changes: Change[] = [];
  const keyOf = keyReader(after.rows, key);
  for (let position = 0; position < after.rows.length; position++) {
    const text = keyOf(position);
    const was = places.get(text);
    places.delete(text);
    if (was === undefined) changes.push(...wholeRow('new', after, position, key));
    else for (const cell of compare(was, position)) changes.push(cellChange(after, { was, is: position }, key, cell));
  }
  return [...changes, ...[...places.values()].flatMap((position) => wholeRow('withdrawn', before, position, key))];
}

function placesByKey(rows: PublishedRows, key: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const keyOf = keyReader(rows, key);
  for (let position = 0; position < rows.length; position++) places.set(keyOf(position), position);
  return places;
}

function keyReader(rows: PublishedRows, key: readonly string[]): (position: number) => string {
  return (position) => {
    let text = '';
    for (const field of key) text += `${rowText(rows, field, position)}\0`;
    return text;
  };
}

// A row all of whose cells are figures is told by them.
function wholeRow(kind: 'new' | 'withdrawn', frozen: FrozenRows, position: number, key: readonly string[]): readonly Change[] {
  if (frozen.rows.fields.some((field) => frozen.isFigure(position, field))) return [];
  const subject: ChangeSubject = { kind: 'row', dataset: frozen.dataset.name, key: keyAt(frozen.rows, position, key) };
  const state = { kind: 'rows', rows: 1 } as const;
  const side = kind === 'new' ? 'current' : 'previous';
  const places = { rows: { [side]: publishedRow(position) }, [side]: state };
  return [{ id: changeId(subject), subject, kind, aspects: [], ...places, because: [], suspicions: [] }];
}

function cellChange(
  after: FrozenRows,
  { was, is }: { readonly was: number; readonly is: number },
  key: readonly string[],
  { field, ...cell }: ChangedCell,
): Change {
  const subject: ChangeSubject = { kind: 'cell', dataset: after.dataset.name, key: keyAt(after.rows, is, key), field };
  const rows = { previous: publishedRow(was), current: publishedRow(is) };
  return { id: changeId(subject), subject, kind: 'revised', rows, ...cell, because: [], suspicions: [] };
}

function keyAt(rows: PublishedRows, position: number, key: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(key.map((field) => [field, rowText(rows, field, position)]));
}

// Rows without a key are the same where all their cells are.
function diffCounted(before: FrozenRows, after: FrozenRows): readonly Change[] {
  const name = after.dataset.name;
  const left = countedRows(before);
  let came = 0;
  for (const [text, count] of countedRows(after)) {
    came += Math.max(0, count - (left.get(text) ?? 0));
    left.set(text, Math.max(0, (left.get(text) ?? 0) - count));
  }
  const went = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (came === 0 && went === 0) return [];
  const subject: ChangeSubject = { kind: 'rows', dataset: name };
  const kind = went === 0 ? 'new' : came === 0 ? 'withdrawn' : 'revised';
  const states = { previous: { kind: 'rows', rows: went }, current: { kind: 'rows', rows: came } } as const;
  return [{ id: changeId(subject), subject, kind, aspects: kind === 'revised' ? ['value'] : [], ...states, because: [], suspicions: [] }];
}

function countedRows({ rows, isFigure }: FrozenRows): Map<string, number> {
  const counted = new Map<string, number>();
  for (let position = 0; position < rows.length; position++) {
    if (rows.fields.some((field) => isFigure(position, field))) continue;
    const text = JSON.stringify(rows.fields.map((field) => rowText(rows, field, position)));
    counted.set(text, (counted.get(text) ?? 0) + 1);
  }
  return counted;
}
