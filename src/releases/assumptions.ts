/** Assumptions that a metric takes over from what it is made from: they change there, and here only follow. */
import type { Change, Metric, ReleasedFigures } from '../model.ts';
import { changeId } from './change-id.ts';

interface Texts {
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/** The same changes. A metric whose assumptions are others only because those of its inputs are follows from them. */
export function withInheritedAssumptions(changes: readonly Change[], before: ReleasedFigures, after: ReleasedFigures): readonly Change[] {
  const changed = changes.flatMap(({ subject, aspects }) =>
    subject.kind === 'metric' && aspects.includes('assumption') ? [subject.name] : [],
  );
  if (changed.length < 2) return changes;
  const [was, is] = [before.metrics, after.metrics].map((metrics) => new Map(metrics.map((metric) => [metric.name, metric])));
  const texts = new Map(changed.map((name) => [name, difference(was?.get(name), is?.get(name))]));
  const parents = parentsOf(new Set(changed), after);
  return changes.map((change) => {
    const { subject, aspects } = change;
    const own = subject.kind === 'metric' ? texts.get(subject.name) : undefined;
    if (subject.kind !== 'metric' || !own) return change;
    const given = [...(parents.get(subject.name) ?? [])].filter((parent) => texts.has(parent));
    if (
      !isCovered(
        own,
        given.flatMap((parent) => texts.get(parent) ?? []),
      )
    )
      return change;
    const others = aspects.filter((aspect) => aspect !== 'assumption');
    // What is different for other reasons too is told for those alone.
    return others.length > 0
      ? { ...change, aspects: others }
      : { ...change, because: given.map((name) => changeId({ kind: 'metric', name })) };
  });
}

function difference(was: Metric | undefined, is: Metric | undefined): Texts {
  const [old, now] = [was, is].map((metric) => new Set((metric?.assumptions ?? []).map((text) => JSON.stringify(text))));
  return { added: now?.difference(old ?? new Set()) ?? new Set(), removed: old?.difference(now ?? new Set()) ?? new Set() };
}

function isCovered({ added, removed }: Texts, parents: readonly Texts[]): boolean {
  const given = (side: keyof Texts, text: string): boolean => parents.some((parent) => parent[side].has(text));
  // Only another order: that is not to be had from an input.
  if (added.size + removed.size === 0) return parents.length > 0;
  return [...added].every((text) => given('added', text)) && [...removed].every((text) => given('removed', text));
}

/** The metrics that each of some metrics is made from. */
function parentsOf(names: ReadonlySet<string>, { observations }: ReleasedFigures): ReadonlyMap<string, ReadonlySet<string>> {
  const metricOf = new Map(observations.map(({ id, metric }) => [id, metric]));
  const parents = new Map<string, Set<string>>();
  for (const { metric, derivedFrom } of observations) {
    if (!names.has(metric)) continue;
    const own = parents.get(metric) ?? new Set<string>();
    parents.set(metric, own);
    for (const from of derivedFrom) {
      const parent = from.kind === 'observation' ? metricOf.get(from.observation) : undefined;
      if (parent !== undefined && parent !== metric) own.add(parent);
    }
  }
  return parents;
}
