/** Changes of a release told apart: what is different in the data, in what it means, and in words alone. */
import type { ExplainedChange } from '../../model.ts';

export type ChangeGroup = 'data' | 'definition' | 'wording';

/** A change, or rows that came or went together for one reason, told by the first of them. */
export interface ToldChange extends ExplainedChange {
  /** How many it stands for, and what their keys have in common. */
  readonly together?: { readonly count: number; readonly shared: Readonly<Record<string, string>> };
}

/** From so many rows on they are told together. */
const MANY_ROWS = 3;

/** At most so many lines of each group; `rest` counts the changes that are left out. */
export function changeGroups(changes: readonly ExplainedChange[], most: number) {
  const groups: readonly ChangeGroup[] = ['data', 'definition', 'wording'];
  return groups.flatMap((group) => {
    const own = changes.filter((change) => groupOf(change) === group).toSorted(byRank);
    const told = rowsTogether(own);
    const rest = told.slice(most).reduce((sum, { together }) => sum + (together?.count ?? 1), 0);
    return own.length === 0 ? [] : [{ group, shown: told.slice(0, most), rest }];
  });
}

function groupOf({ subject, aspects }: ExplainedChange): ChangeGroup {
  if (aspects.length > 0 && aspects.every((aspect) => aspect === 'wording')) return 'wording';
  return ['observation', 'row', 'rows', 'cell'].includes(subject.kind) ? 'data' : 'definition';
}

function rowsTogether(changes: readonly ExplainedChange[]): readonly ToldChange[] {
  const groups = Map.groupBy(changes, rowsOf);
  return changes.flatMap((change) => {
    const own = groups.get(rowsOf(change)) ?? [];
    if (change.subject.kind !== 'row' || own.length < MANY_ROWS) return [change];
    return own[0] === change ? [{ ...change, together: { count: own.length, shared: sharedKey(own) } }] : [];
  });
}

function rowsOf({ subject, kind, current, because, explanation }: ExplainedChange): string {
  if (subject.kind !== 'row') return '';
  return JSON.stringify([subject.dataset, kind, current === undefined, because.length > 0, explanation]);
}

function sharedKey(rows: readonly ExplainedChange[]): Readonly<Record<string, string>> {
  const keys = rows.flatMap(({ subject }) => (subject.kind === 'row' ? [subject.key] : []));
  const [first = {}] = keys;
  return Object.fromEntries(Object.entries(first).filter(([field, value]) => keys.every((key) => key[field] === value)));
}

const RANK = { corrected: 0, withdrawn: 1, revised: 2, new: 3 } as const;

// What stands by itself before what follows from it, errors before all.
function byRank(a: ExplainedChange, b: ExplainedChange): number {
  return Number(a.because.length > 0) - Number(b.because.length > 0) || RANK[a.kind] - RANK[b.kind];
}
