/** Changes of a release told apart: what is different in the data, in what it means, and in words alone. */
import { alikeKey } from '../../lib/alike.ts';
import type { ExplainedChange } from '../../model.ts';

export type ChangeGroup = 'data' | 'definition' | 'wording';

/** A change, or rows or cells that changed together for one reason, told by the first of them. */
export interface ToldChange extends ExplainedChange {
  readonly together?: Together;
}

export interface Together {
  /** All that it stands for. */
  readonly changes: readonly ExplainedChange[];
  /** What their keys have in common. */
  readonly shared: Readonly<Record<string, string>>;
}

/** From so many on they are told together. */
const MANY = 3;

/** At most so many lines of each group; `rest` counts the changes that are left out. */
export function changeGroups(changes: readonly ExplainedChange[], most: number) {
  const groups: readonly ChangeGroup[] = ['data', 'definition', 'wording'];
  return groups.flatMap((group) => {
    const own = changes.filter((change) => groupOf(change) === group).toSorted(byRank);
    const told = toldTogether(own);
    const rest = told.slice(most).reduce((sum, { together }) => sum + (together?.changes.length ?? 1), 0);
    return own.length === 0 ? [] : [{ group, shown: told.slice(0, most), rest }];
  });
}

function groupOf({ subject, aspects }: ExplainedChange): ChangeGroup {
  if (aspects.length > 0 && aspects.every((aspect) => aspect === 'wording')) return 'wording';
  return ['observation', 'row', 'rows', 'cell'].includes(subject.kind) ? 'data' : 'definition';
}

/** Rows that came or went together, and cells of a column that changed alike, are one where there are many; the order stays. */
export function toldTogether(changes: readonly ExplainedChange[]): readonly ToldChange[] {
  const groups = Map.groupBy(changes, alikeKey);
  return changes.flatMap((change) => {
    const own = groups.get(alikeKey(change)) ?? [];
    if (own.length < MANY || !('key' in change.subject)) return [change];
    return own[0] === change ? [{ ...change, together: { changes: own, shared: sharedKey(own) } }] : [];
  });
}

function sharedKey(changes: readonly ExplainedChange[]): Readonly<Record<string, string>> {
  const keys = changes.flatMap(({ subject }) => ('key' in subject ? [subject.key] : []));
  const [first = {}] = keys;
  return Object.fromEntries(Object.entries(first).filter(([field, value]) => keys.every((key) => key[field] === value)));
}

const RANK = { corrected: 0, withdrawn: 1, revised: 2, new: 3 } as const;

// What stands by itself before what follows from it, errors before all.
function byRank(a: ExplainedChange, b: ExplainedChange): number {
  return Number(a.because.length > 0) - Number(b.because.length > 0) || RANK[a.kind] - RANK[b.kind];
}
