/** A declared register and its tables → what is published of it, and a record for each of its things. */
import type { Assessment, Entity, EntityRow, Register, Relation, Status } from '../model.ts';
import type { RegisterDefinition } from '../package/register-definition.ts';
import { type Column, numberAt, publishedRow, statusAt, type Table, textAt } from '../tables/table.ts';
import type { EntityChanges } from './changes.ts';
import { type Entities, newestRow, partByEntity, rowsOf } from './entities.ts';
import { groupPeers, type Peers } from './peers.ts';
import { type Relatives, relativesOf } from './related.ts';

/** A register with its rows parted by thing. */
export interface RegisterView {
  readonly definition: RegisterDefinition;
  readonly table: Table;
  readonly entities: Entities;
  readonly register: Register;
  readonly peers: Peers | null;
  readonly relatives: Relatives;
}

/** How the row at a position meets each standard, by the standard's name. */
export type AssessRow = (position: number) => Readonly<Record<string, Assessment>>;

/** Reads a register whose fields are known to be there. */
export function viewRegister(definition: RegisterDefinition, table: Table, tables: ReadonlyMap<string, Table>): RegisterView {
  const entities = partByEntity(table, definition);
  const measures = measuresOf(table);
  const peers = definition.peers
    ? groupPeers(table, entities, { definition: definition.peers, period: definition.period, measures })
    : null;
  const register = describe(definition, table, entities, peers);
  const label = table.columns.get(register.label);
  const place = new Map(entities.keys.map((key, index) => [key, index]));
  const nameOf = (key: string): string | undefined => {
    const index = place.get(key);
    return index === undefined ? undefined : textAt(label, newestRow(entities, index)) || key;
  };
  return { definition, table, entities, register, peers, relatives: relativesOf(definition, tables, nameOf) };
}

/** Fields with a unit that hold numbers. */
function measuresOf({ fields }: Table): readonly string[] {
  return fields.filter(({ unit, type }) => unit && (type === 'number' || type === 'integer')).map(({ name }) => name);
}

function describe(definition: RegisterDefinition, table: Table, entities: Entities, peers: Peers | null): Register {
  const { name, title, entity, key, label = key, period = null, groups, lead, related, remark } = definition;
  const measures = measuresOf(table);
  const own = new Set([key, label, period, remark, ...measures]);
  const newest = newestOf(table, entities, definition);
  return {
    name,
    title,
    entity,
    dataset: table.name,
    key,
    label,
    period,
    periods: entities.periods,
    groups,
    measures,
    facts: table.fields.map((field) => field.name).filter((field) => !own.has(field)),
    lead,
    related: related.map(({ resource, ...rest }) => ({ ...rest, dataset: resource })),
    sections: sectionsOf(table, newest, groups[0]),
    entities: newest.length,
    pages: entities.keys.length,
    peers: peers && definition.peers ? { same: definition.peers.same, size: definition.peers.size, groups: peers.groups } : null,
  };
}

/** Positions of the rows of the newest period, in the order of the things. */
function newestOf(table: Table, entities: Entities, { period }: RegisterDefinition): readonly number[] {
  const positions = entities.keys.map((_, entity) => newestRow(entities, entity));
  if (period === undefined) return positions;
  const column = table.columns.get(period);
  return positions.filter((position) => textAt(column, position) === entities.periods.at(-1));
}

function sectionsOf(table: Table, positions: readonly number[], group: string | undefined): Register['sections'] {
  if (group === undefined) return [];
  const counts = new Map<string, number>();
  const column = table.columns.get(group);
  for (const position of positions) {
    const value = textAt(column, position);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  counts.delete('');
  return [...counts].map(([value, entities]) => ({ value, entities }));
}

/** What a thing's record has besides its row. */
export interface RecordFacts {
  readonly assess: AssessRow;
  readonly synthetic: boolean;
  readonly changes: EntityChanges;
}

/** All that the page of one thing says. */
export function entityRecord(view: RegisterView, entity: number, { assess, synthetic, changes }: RecordFacts): Entity {
  const { register, entities, table, relatives } = view;
  const id = entities.keys[entity] ?? '';
  const positions = [...rowsOf(entities, entity)];
  const label = table.columns.get(register.label);
  const name = textAt(label, positions.at(-1) ?? 0) || id;
  const history = changes.get(id);
  return {
    register: register.name,
    id,
    ...(synthetic && { synthetic }),
    name,
    rows: positions.map((position) => entityRow(view, position, name, assess)),
    peers: peersOf(view, entity),
    related: relatives.relatedTo(id),
    before: relatives.before(id),
    after: relatives.after(id),
    ...(history && { history }),
  };
}

function peersOf({ peers, register }: RegisterView, entity: number): Entity['peers'] {
  const group = peers?.groups[peers.groupOf[entity] ?? -1];
  if (!group) return null;
  const { figures, ...rest } = group;
  const newest = Object.fromEntries(register.measures.map((field) => [field, figures[field]?.at(-1) ?? null]));
  return { ...rest, newest, years: Object.fromEntries(register.lead.map((field) => [field, figures[field] ?? []])) };
}

function entityRow({ register, definition, table }: RegisterView, position: number, newest: string, assess: AssessRow): EntityRow {
  const text = (field: string | undefined | null): string => (field ? textAt(table.columns.get(field), position) : '');
  const [name, remark] = [text(register.label), text(definition.remark)];
  const facts: Record<string, string> = {};
  for (const field of register.facts) {
    const value = text(field);
    if (value !== '') facts[field] = value;
  }
  return {
    period: text(register.period),
    row: publishedRow(position),
    ...(name !== newest && name !== '' && { name }),
    ...(remark !== '' && { remark }),
    facts,
    ...numbersAt(register.measures, table, position),
    standards: assess(position),
  };
}

function numbersAt(measures: readonly string[], table: Table, position: number): Pick<EntityRow, 'values' | 'missing' | 'relations'> {
  const values: Record<string, number | null> = {};
  const missing: Record<string, Status> = {};
  const relations: Record<string, Relation> = {};
  for (const field of measures) {
    const column = table.columns.get(field) as Column;
    const status = statusAt(column, position);
    const relation = column.relations.get(position);
    values[field] = status === 'normal' ? numberAt(column, position) : null;
    if (status !== 'normal') missing[field] = status;
    else if (relation) relations[field] = relation;
  }
  return { values, ...(Object.keys(missing).length > 0 && { missing }), ...(Object.keys(relations).length > 0 && { relations }) };
}
