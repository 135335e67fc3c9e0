/** Rows of other tables that belong to things of a register, and which thing went into which. */
import type { Entity, RelatedRow, Succession } from '../model.ts';
import type { RegisterDefinition } from '../package/register-definition.ts';
import { cellAt } from '../tables/cells.ts';
import { publishedRow, type Table, textAt } from '../tables/table.ts';

/** Positions of a table's rows by the value of a field. */
export type RowsByKey = ReadonlyMap<string, readonly number[]>;

/** Parts a table's rows by a field; rows that add up others are left out. */
export function rowsByKey(table: Table | undefined, field: string): RowsByKey {
  const found = new Map<string, number[]>();
  const column = table?.columns.get(field);
  for (let position = 0; table && position < table.length; position++) {
    const key = table.totals.has(position) ? '' : textAt(column, position);
    if (key === '') continue;
    const known = found.get(key);
    if (known) known.push(position);
    else found.set(key, [position]);
  }
  return found;
}

export interface Relatives {
  readonly relatedTo: (key: string) => Entity['related'];
  readonly before: (key: string) => readonly Succession[];
  readonly after: (key: string) => readonly Succession[];
}

/** Look-ups by a thing's key. `nameOf` is the newest name of a thing, for links to it. */
export function relativesOf(
  { related, successions }: RegisterDefinition,
  tables: ReadonlyMap<string, Table>,
  nameOf: (key: string) => string | undefined,
): Relatives {
  const parts = related.flatMap(({ resource, key }) => {
    const table = tables.get(resource);
    return table ? [{ table, rows: rowsByKey(table, key) }] : [];
  });
  const table = successions && tables.get(successions.resource);
  const from = rowsByKey(table, successions?.from ?? '');
  const to = rowsByKey(table, successions?.to ?? '');
  const follow = (rows: RowsByKey, key: string, field: string | undefined): readonly Succession[] =>
    table && successions && field !== undefined
      ? (rows.get(key) ?? []).flatMap((position) => succession(table, position, successions, { field, key, nameOf }))
      : [];
  return {
    relatedTo: (key) =>
      parts.flatMap(({ table, rows }) => {
        const own = rows.get(key) ?? [];
        return own.length === 0 ? [] : [{ dataset: table.name, rows: own.map((position) => relatedRow(table, position)) }];
      }),
    before: (key) => follow(to, key, successions?.from),
    after: (key) => follow(from, key, successions?.to),
  };
}

function relatedRow(table: Table, position: number): RelatedRow {
  return { row: publishedRow(position), cells: [...table.columns.values()].map(({ raw }) => cellAt(raw, position)) };
}

// A thing that only changed its name went into itself: that is no succession, and its former name stands in its rows.
function succession(
  table: Table,
  position: number,
  { date, kind }: NonNullable<RegisterDefinition['successions']>,
  { field, key, nameOf }: { field: string; key: string; nameOf: (key: string) => string | undefined },
): readonly Succession[] {
  const other = textAt(table.columns.get(field), position);
  const name = nameOf(other);
  if (other === key || name === undefined) return [];
  const cell = (name: string | undefined): string | null => (name === undefined ? null : textAt(table.columns.get(name), position) || null);
  return [{ entity: other, name, date: cell(date), kind: cell(kind), dataset: table.name, row: publishedRow(position) }];
}
