/** Changes of a table's rows and cells, to be found by the rows that a figure was made from. */
import { firstIndex } from '../lib/first-index.ts';
import type { Change } from '../model.ts';

type Side = 'previous' | 'current';

/** In the order of their rows, on either side; `whole` are those without a place. */
export interface TableChanges {
  readonly whole: readonly Change[];
  readonly previous: readonly Placed[];
  readonly current: readonly Placed[];
}
interface Placed {
  readonly row: number;
  readonly change: Change;
}

/** The changes of rows and cells by dataset. */
export function tableChanges(changes: readonly Change[]): ReadonlyMap<string, TableChanges> {
  const byDataset = new Map<string, Change[]>();
  for (const change of changes) {
    const { subject } = change;
    if (subject.kind !== 'cell' && subject.kind !== 'row' && subject.kind !== 'rows') continue;
    const own = byDataset.get(subject.dataset);
    if (own) own.push(change);
    else byDataset.set(subject.dataset, [change]);
  }
  return new Map([...byDataset].map(([dataset, own]) => [dataset, placed(own)]));
}

function placed(changes: readonly Change[]): TableChanges {
  const on = (side: Side): readonly Placed[] =>
    changes
      .flatMap((change) => {
        const row = change.rows?.[side];
        return row === undefined ? [] : [{ row, change }];
      })
      .sort((a, b) => a.row - b.row);
  return { whole: changes.filter(({ rows }) => !rows), previous: on('previous'), current: on('current') };
}

/** The changes among the rows of a selection (`row=2-4;9`), and all that have no place. */
export function changesIn(table: TableChanges, side: Side, selection: string): readonly Change[] {
  const rows = table[side];
  const found = runsOf(selection).flatMap(([first, last]) => {
    const from = firstIndex(rows.length, (index) => (rows[index]?.row ?? 0) >= first);
    const to = firstIndex(rows.length, (index) => (rows[index]?.row ?? 0) > last);
    return rows.slice(from, to).map(({ change }) => change);
  });
  return [...table.whole, ...found];
}

function runsOf(selection: string): readonly (readonly [number, number])[] {
  return [...selection.matchAll(/(\d+)(?:-(\d+))?/g)].map(([, first, last]) => [Number(first), Number(last ?? first)] as const);
}
