/** Rows of a dataset, and which of their cells became published figures. */
import { shortCell } from '../lib/row-files.ts';
import type { DatasetRow, Observation } from '../model.ts';
import { publishedCells } from '../tables/published-cells.ts';
import { publishedRow, type Table } from '../tables/table.ts';

/** Ids of observations by the cell that each was read from. */
export type CellObservations = ReadonlyMap<string, string>;

/** The cells of some rows as they are shown. */
export function shownCells(table: Table, from: number, most: number): readonly (readonly string[])[] {
  return publishedCells(table, from, most).map((cells) => cells.map(shortCell));
}

/** The first rows of a table, each with the observations that its cells became. */
export function firstRows(table: Table, most: number, observations: CellObservations): readonly DatasetRow[] {
  return shownCells(table, 0, most).map((cells, position) => {
    const row = publishedRow(position);
    return { row, cells, observations: observationsOf(table, row, observations) };
  });
}

function observationsOf({ name, fields }: Table, row: number, cells: CellObservations): Readonly<Record<string, string>> {
  if (cells.size === 0) return {};
  const found = fields.flatMap((field) => {
    const id = cells.get(cellKey(name, row, field.name));
    return id ? [[field.name, id] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Only values that were read from a single row lead back to it; a total leads to its rows from its own page. */
export function cellObservations(observations: readonly Observation[]): CellObservations {
  const entries = observations.flatMap(({ id, derivedFrom }) =>
    derivedFrom.flatMap((from) => {
      const row = from.kind === 'cells' ? /^row=(\d+)$/.exec(from.selection)?.[1] : undefined;
      if (from.kind !== 'cells' || !row) return [];
      return from.fields.map((field) => [cellKey(from.resource, Number(row), field), id] as const);
    }),
  );
  return new Map(entries);
}

function cellKey(resource: string, row: number, field: string): string {
  return JSON.stringify([resource, row, field]);
}
