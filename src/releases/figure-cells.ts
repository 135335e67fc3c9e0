/** Which cells of tables became figures: those are compared as figures, and once. */
import type { Dataset, Observation } from '../model.ts';

/** Columns of a figures table that a figure takes in besides the cells that its number was read from. */
const TAKEN_IN = ['figure', 'value', 'relation', 'low', 'high', 'unit', 'scope', 'period', 'as_stated', 'source', 'locator'];
/** The header of a published table is its row 1. */
const FIRST_ROW = 2;

export type IsFigure = (position: number, field: string) => boolean;

/** Finds the cells of each dataset that a figure was read from as it stands. */
export function figureCells(observations: readonly Observation[]): (dataset: Dataset) => IsFigure {
  let known: ReturnType<typeof cellsByDataset> | undefined;
  return ({ name, fields }) => {
    // Only where a table is compared at all.
    known ??= cellsByDataset(observations);
    const rows = known.get(name);
    if (!rows) return () => false;
    const whole = fields.some((field) => field.name === 'figure') ? TAKEN_IN : [];
    return (position, field) => {
      const read = rows.get(position + FIRST_ROW);
      return read !== undefined && (read.has(field) || whole.includes(field));
    };
  };
}

/** Dataset → row → the columns that a figure was read from. */
function cellsByDataset(observations: readonly Observation[]): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> {
  const byDataset = new Map<string, Map<number, Set<string>>>();
  for (const { derived, derivedFrom } of observations) {
    const from = derived ? undefined : derivedFrom[0];
    const row = from?.kind === 'cells' ? /^row=(\d+)$/.exec(from.selection)?.[1] : undefined;
    if (from?.kind !== 'cells' || row === undefined) continue;
    const rows = byDataset.get(from.resource) ?? new Map<number, Set<string>>();
    byDataset.set(from.resource, rows);
    rows.set(Number(row), new Set([...(rows.get(Number(row)) ?? []), ...from.fields]));
  }
  return byDataset;
}
