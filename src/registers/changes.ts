/** What releases changed in the things of a register: its cells and rows, by thing. */
import type { EntityChange, ExplainedChange, Register, Release } from '../model.ts';

/** By the key of the thing, the newest first. */
export type EntityChanges = ReadonlyMap<string, readonly EntityChange[]>;

/** Gone through once for all things. A table whose rows are told apart by something else than its things has none. */
export function changesByEntity(
  { dataset, key, period }: Pick<Register, 'dataset' | 'key' | 'period'>,
  releases: readonly Pick<Release, 'id' | 'changes'>[],
): EntityChanges {
  const found = new Map<string, EntityChange[]>();
  for (const { id, changes } of releases.toReversed()) {
    for (const change of changes) {
      const { subject } = change;
      if (!('key' in subject) || subject.dataset !== dataset) continue;
      const entity = subject.key[key];
      if (entity === undefined) continue;
      const entry = entryOf(id, change, subject.key[period ?? ''] ?? '', subject.kind === 'cell' ? subject.field : null);
      const own = found.get(entity);
      if (own) own.push(entry);
      else found.set(entity, [entry]);
    }
  }
  return found;
}

function entryOf(
  release: string,
  { kind, previous, current, explanation }: ExplainedChange,
  period: string,
  field: string | null,
): EntityChange {
  return { release, period, field, kind, ...(previous && { previous }), ...(current && { current }), explanation };
}
