/** Rows of a table by their keys, for the few that are asked for. */

import { rowText, tableRows } from './published-rows.ts';
import { type Table, textAt } from './table.ts';

type Key = Readonly<Record<string, string>>;

/** A function that gives a column's value in the row of one of these keys, in canonical form; undefined where there is none. The table is gone through once. */
export function valuesByKey(table: Table, keys: readonly Key[]): (key: Key, field: string) => string | undefined {
  const [first] = keys;
  const fields = Object.keys(first ?? {});
  const wanted = new Set(keys.map((key) => keyText(fields.map((field) => key[field] ?? ''))));
  const places = new Map<string, number>();
  const rows = tableRows(table);
  for (let position = 0; first && position < table.length; position++) {
    const text = keyText(fields.map((field) => rowText(rows, field, position)));
    if (wanted.has(text)) places.set(text, position);
  }
  return (key, field) => {
    const place = places.get(keyText(fields.map((name) => key[name] ?? '')));
    const column = table.columns.get(field);
    return place === undefined || !column ? undefined : textAt(column, place);
  };
}

function keyText(values: readonly string[]): string {
  return values.join('\0');
}
