/** Which changes follow from others: a total from its parts, a count from the rows that it counts. */
import type { Change, Derivation, Observation, ReleasedFigures } from '../model.ts';
import { changeId, tableId } from './change-id.ts';
import { changesIn, type TableChanges, tableChanges } from './table-changes.ts';

/** Ids of changed figures → the changes of rows that they follow from. */
export type Causes = ReadonlyMap<string, readonly Change[]>;

const SIDES = ['previous', 'current'] as const;

/** A figure on both sides, as far as it is there. */
interface Sides {
  readonly previous?: Observation | undefined;
  readonly current?: Observation | undefined;
}

/** The same changes; those of figures say what they follow from. Changes of the rows of a table are named together, by `rows/<table>`. */
export function withCauses(
  changes: readonly Change[],
  before: ReleasedFigures,
  after: ReleasedFigures,
): { readonly changes: readonly Change[]; readonly causes: Causes } {
  const ids = new Set(changes.filter(hasEffect).map(({ id }) => id));
  const tables = tableChanges(changes.filter(hasEffect));
  const wanted = new Set(changes.flatMap(({ subject }) => (subject.kind === 'observation' ? [subject.name] : [])));
  const [previous, current] = [byId(before.observations, wanted), byId(after.observations, wanted)];
  const causes = new Map<string, readonly Change[]>();
  const told = changes.map((change) => {
    const { id, subject } = change;
    if (subject.kind !== 'observation') return change;
    const sides = { previous: previous.get(subject.name), current: current.get(subject.name) };
    const rows = rowsBehind(sides, tables);
    if (rows.length > 0) causes.set(id, rows);
    const datasets = new Set(rows.flatMap((row) => ('dataset' in row.subject ? [tableId(row.subject.dataset)] : [])));
    return { ...change, because: [...namedCauses(sides, ids), ...datasets] };
  });
  return { changes: told, causes };
}

// Other words change no figure, nor does another assumption about the same numbers.
function hasEffect({ kind, aspects }: Change): boolean {
  return kind !== 'revised' || aspects.some((aspect) => aspect !== 'wording' && aspect !== 'assumption');
}

function byId(observations: readonly Observation[], wanted: ReadonlySet<string>): ReadonlyMap<string, Observation> {
  return new Map(observations.filter(({ id }) => wanted.has(id)).map((observation) => [observation.id, observation]));
}

function namedCauses({ previous, current }: Sides, ids: ReadonlySet<string>): readonly string[] {
  const named = [previous, current].flatMap((side) => (side ? causesOf(side) : []));
  return [...new Set(named)].filter((id) => ids.has(id));
}

function causesOf({ metric, formula, derivedFrom }: Observation): readonly string[] {
  const standard = formula?.kind === 'assessed' ? [changeId({ kind: 'standard', name: formula.standard })] : [];
  return [changeId({ kind: 'metric', name: metric }), ...standard, ...derivedFrom.flatMap(sourcesOf)];
}

// A figure goes with its table, and with the column that it was read from.
function sourcesOf(from: Observation['derivedFrom'][number]): readonly string[] {
  if (from.kind === 'observation') return [changeId({ kind: 'observation', name: from.observation, metric: '' })];
  const fields = from.fields.map((name) => changeId({ kind: 'field', dataset: from.resource, name }));
  return [changeId({ kind: 'dataset', name: from.resource }), ...fields];
}

// Read as it stands, a figure is its cell: it follows from nothing.
function rowsBehind(sides: Sides, tables: ReadonlyMap<string, TableChanges>): readonly Change[] {
  const found = SIDES.flatMap((side) => {
    const observation = sides[side];
    return observation?.derived ? observation.derivedFrom.flatMap((from) => behind(from, observation, side, tables)) : [];
  });
  return [...new Set(found)];
}

function behind(
  from: Derivation,
  { formula }: Observation,
  side: (typeof SIDES)[number],
  tables: ReadonlyMap<string, TableChanges>,
): readonly Change[] {
  const table = from.kind === 'cells' ? tables.get(from.resource) : undefined;
  if (from.kind !== 'cells' || !table) return [];
  const all = changesIn(table, side, from.selection);
  // What chooses the rows of a total, and what a standard looks at, are not among its fields.
  const own =
    formula?.kind === 'assessed' ? [] : all.filter(({ subject }) => subject.kind !== 'cell' || from.fields.includes(subject.field));
  return own.length > 0 ? own : all;
}
