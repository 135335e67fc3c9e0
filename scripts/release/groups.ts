/** Changes that one entry of changes.yaml explains: many cells of a column in a year are one thing to explain, not many. */
import type { Change, Suspicion } from '../../src/model.ts';
import type { EXPLAINED } from '../../src/package/changes-definition.ts';

/** What an entry names, and the changes that it is for. */
export interface ChangeGroup {
  readonly kind: (typeof EXPLAINED)[number];
  readonly names: readonly string[];
  readonly fields: readonly string[];
  readonly where: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
  readonly suspicions: readonly Suspicion[];
}

type PartOfTable = Extract<Change['subject'], { readonly dataset: string }>;
type Keyed = Extract<Change['subject'], { readonly key: unknown }>;

/** So many suspicious cells are named one by one; more of them go together. */
const MOST_SINGLE = 20;
/** Into so many parts a column is divided; beyond that one entry is for all of it. */
const MOST_PARTS = 24;

/** Groups in the order in which their entries must stand: the first entry that fits a change is the one that explains it. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const named = changes.filter(({ subject }) => !('dataset' in subject));
  const parts = changes.filter(({ subject }) => 'dataset' in subject);
  return [...groupNamed(named), ...groupParts(parts)];
}

function groupNamed(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ subject, kind, aspects, suspicions }) =>
    JSON.stringify([subject.kind, 'metric' in subject ? subject.metric : '', kind, aspects, suspicions]),
  );
  return [...groups.values()].map((own) => ({
    kind: own[0]?.subject.kind as ChangeGroup['kind'],
    names: own.flatMap(({ subject }) => ('name' in subject ? [subject.name] : [])),
    fields: [],
    where: {},
    changes: own,
    suspicions: suspicionsOf(own),
  }));
}

// What is narrow comes first, and what is for a whole table last.
function groupParts(changes: readonly Change[]): readonly ChangeGroup[] {
  const columns = Map.groupBy(changes, ({ subject }) => JSON.stringify([subject.kind, datasetOf(subject), fieldOf(subject)]));
  const groups = [...columns.values()].flatMap((own) => splitByKey(own).flatMap(withSuspiciousApart));
  const width = ({ fields, where }: ChangeGroup): number => (fields.length > 0 ? 0 : 1000) - Object.keys(where).length;
  return withoutRepeats(groups).sort((a, b) => width(a) - width(b));
}

// A column and all of its cells are covered by the same entry.
function withoutRepeats(groups: readonly ChangeGroup[]): ChangeGroup[] {
  const alike = Map.groupBy(groups, ({ names, fields, where }) => JSON.stringify([names, fields, where]));
  return [...alike.values()].flatMap((own) => {
    const [first, ...more] = own;
    if (!first || more.length === 0) return own;
    const changes = own.flatMap((group) => group.changes);
    return [{ ...first, changes, suspicions: suspicionsOf(changes) }];
  });
}

function splitByKey(changes: readonly Change[]): readonly ChangeGroup[] {
  const [first] = changes;
  if (!first) return [];
  if (changes.length === 1) return [groupOf(changes, keyOf(first))];
  const by = sharedField(changes);
  if (by === null) return [groupOf(changes, {})];
  return [...Map.groupBy(changes, (change) => keyOf(change)[by] ?? '')].map(([value, own]) =>
    groupOf(own, own.length === 1 && own[0] ? keyOf(own[0]) : { [by]: value }),
  );
}

// The year rather than the thing: of the columns of the key the one with the fewest different values.
function sharedField(changes: readonly Change[]): string | null {
  const fields = Object.keys(changes[0] ? keyOf(changes[0]) : {});
  const counted = fields.map((field) => ({ field, count: new Set(changes.map((change) => keyOf(change)[field])).size }));
  const [fewest] = counted.sort((a, b) => a.count - b.count);
  return fewest && fewest.count < changes.length && fewest.count <= MOST_PARTS ? fewest.field : null;
}

function withSuspiciousApart(group: ChangeGroup): readonly ChangeGroup[] {
  const suspicious = group.changes.filter(({ suspicions }) => suspicions.length > 0);
  if (suspicious.length === 0 || group.changes.length === 1) return [group];
  if (suspicious.length > MOST_SINGLE) return [group];
  const rest = group.changes.filter(({ suspicions }) => suspicions.length === 0);
  const single = suspicious.map((change) => groupOf([change], keyOf(change)));
  return rest.length === 0 ? single : [...single, groupOf(rest, group.where)];
}

function groupOf(changes: readonly Change[], where: ChangeGroup['where']): ChangeGroup {
  const { subject } = changes[0] as Change;
  const field = fieldOf(subject);
  return {
    kind: 'dataset',
    names: [datasetOf(subject)],
    fields: field === '' ? [] : [field],
    where,
    changes,
    suspicions: suspicionsOf(changes),
  };
}

function suspicionsOf(changes: readonly Change[]): readonly Suspicion[] {
  return [...new Set(changes.flatMap(({ suspicions }) => suspicions))];
}

function datasetOf(subject: Change['subject']): string {
  return (subject as PartOfTable).dataset;
}

function fieldOf(subject: Change['subject']): string {
  return subject.kind === 'cell' ? subject.field : subject.kind === 'field' ? subject.name : '';
}

function keyOf({ subject }: Change): Readonly<Record<string, string>> {
  return 'key' in subject ? (subject as Keyed).key : {};
}
