/** Changes of a release told apart: what is different in the data, in what it means, and in words alone. */
import type { ExplainedChange } from '../../model.ts';

export type ChangeGroup = 'data' | 'definition' | 'wording';

/** At most so many of each group; `rest` counts those that are left out. */
export function changeGroups(changes: readonly ExplainedChange[], most: number) {
  const groups: readonly ChangeGroup[] = ['data', 'definition', 'wording'];
  return groups.flatMap((group) => {
    const own = changes.filter((change) => groupOf(change) === group).toSorted(byRank);
    return own.length === 0 ? [] : [{ group, shown: own.slice(0, most), rest: Math.max(0, own.length - most) }];
  });
}

function groupOf({ subject, aspects }: ExplainedChange): ChangeGroup {
  if (aspects.length > 0 && aspects.every((aspect) => aspect === 'wording')) return 'wording';
  return ['observation', 'row', 'rows', 'cell'].includes(subject.kind) ? 'data' : 'definition';
}

const RANK = { corrected: 0, withdrawn: 1, revised: 2, new: 3 } as const;

// What stands by itself before what follows from it, errors before all.
function byRank(a: ExplainedChange, b: ExplainedChange): number {
  return Number(a.because.length > 0) - Number(b.because.length > 0) || RANK[a.kind] - RANK[b.kind];
}
