/** Changes and the reasons that staff gave → explained changes, and all that still wants a reason. */
import type { Change, ChangeAspect, ExplainedChange, Explanation, Suspicion } from '../model.ts';
import { EXPLAINED, type ReasonEntry } from '../package/changes-definition.ts';
import type { Diff } from './diff.ts';

export interface Explained {
  readonly changes: readonly ExplainedChange[];
  /** Changes of published figures without a reason. */
  readonly unexplained: readonly Change[];
  /** Suspicious changes whose reason does not say that it is sure. */
  readonly unsure: readonly { readonly change: Change; readonly suspicions: readonly Suspicion[] }[];
  /** Entries that explain nothing, by their place. */
  readonly unused: readonly number[];
}

/**
 * Whether a change must be explained before it can be released: all that is gone, and all that is different in more than words.
 * What a chart draws says something of its figures, though none of them changed.
 */
export function needsReason({ subject, kind, aspects, because }: Change): boolean {
  // The site's licence is that of its tables, and told there.
  if (kind === 'new' || because.length > 0 || subject.kind === 'site') return false;
  return kind === 'withdrawn' || aspects.some((aspect: ChangeAspect) => aspect !== 'wording');
}

/** Gives each change its reason: its own, else that of what it follows from. */
export function explainChanges({ changes, causes }: Diff, entries: readonly ReasonEntry[]): Explained {
  const find = entryFinder(entries);
  const own = new Map<string, number>();
  for (const change of changes) {
    const at = find(change);
    if (at !== undefined) own.set(change.id, at);
  }
  const explanations = entries.map(explanationOf);
  const inherited = inheritance(changes, causes, (id) => explanations[own.get(id) ?? -1]);
  const unsure = changes.flatMap((change) => {
    const sure: readonly Suspicion[] = entries[own.get(change.id) ?? -1]?.sure ?? [];
    const suspicions = change.suspicions.filter((suspicion) => !sure.includes(suspicion));
    return suspicions.length > 0 ? [{ change, suspicions }] : [];
  });
  const used = new Set(own.values());
  return {
    changes: changes.map((change) => explained(change, inherited(change))),
    unexplained: changes.filter((change) => needsReason(change) && !own.has(change.id)),
    unsure,
    unused: entries.flatMap((_, at) => (used.has(at) ? [] : [at])),
  };
}

function explained(change: Change, explanation: Explanation | null): ExplainedChange {
  const kind = explanation?.reason === 'correction' && change.kind === 'revised' ? 'corrected' : change.kind;
  return { ...change, kind, explanation };
}

function explanationOf({ reason, note, 'wrong-since': wrongSince }: ReasonEntry): Explanation {
  return { reason, note, wrongSince: wrongSince ?? null };
}

/** Follows causes; where there are several, an error among them counts before all else. New things and wording have no reason. */
function inheritance(changes: readonly Change[], causes: Diff['causes'], own: (id: string) => Explanation | undefined) {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const known = new Map<string, Explanation | null>();
  const find = (change: Change): Explanation | null => {
    const told = known.get(change.id);
    if (told !== undefined) return told;
    // Should two things follow from each other, neither explains the other.
    known.set(change.id, null);
    const found =
      own(change.id) ?? firstOf([...change.because.flatMap((id) => byId.get(id) ?? []), ...(causes.get(change.id) ?? [])].map(find));
    known.set(change.id, found);
    return found;
  };
  return find;
}

function firstOf(explanations: readonly (Explanation | null)[]): Explanation | null {
  const given = explanations.filter((explanation) => explanation !== null);
  return given.find(({ reason }) => reason === 'correction') ?? given[0] ?? null;
}

/** Finds the first entry that is for a change. Entries of things are found by name, those of tables one after the other. */
function entryFinder(entries: readonly ReasonEntry[]): (change: Change) => number | undefined {
  const named = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    for (const kind of EXPLAINED) {
      for (const name of entry[kind] ?? []) if (!named.has(`${kind}/${name}`)) named.set(`${kind}/${name}`, at);
    }
  }
  const tables = entries.flatMap((entry, at) => (entry.dataset ? [{ entry, at }] : []));
  return ({ subject }) => {
    if ('dataset' in subject) return tables.find(({ entry }) => coversPart(entry, subject))?.at;
    return named.get(`${subject.kind}/${subject.name}`);
  };
}

type PartOfTable = Extract<Change['subject'], { readonly dataset: string }>;

function coversPart({ dataset, fields, where }: ReasonEntry, subject: PartOfTable): boolean {
  if (!dataset?.includes(subject.dataset)) return false;
  if (fields && !fields.includes(subject.kind === 'cell' ? subject.field : subject.kind === 'field' ? subject.name : '')) return false;
  const conditions = Object.entries(where);
  if (subject.kind !== 'cell' && subject.kind !== 'row') return conditions.length === 0;
  return conditions.every(([field, value]) => subject.key[field] === value);
}
