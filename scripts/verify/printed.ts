/** What a number on a page should be: the figures of a site, by the names that pages give them. */
import type { Observation } from '../../src/model.ts';
import type { Recalculated } from '../../src/published/recalculate.ts';
import type { PublishedRegister } from '../../src/published/registers.ts';
import { newestRow, rowsOf } from '../../src/registers/entities.ts';
import { numberAt, statusAt, textAt } from '../../src/tables/table.ts';

/** What may stand there, as a machine reads it; null where the name is of nothing that is known here. */
export type Expected = (id: string) => readonly (number | string)[] | null;

/** The first that knows a name says what it is. */
export function firstKnown(...known: readonly Expected[]): Expected {
  return (id) => {
    for (const expected of known) {
      const found = expected(id);
      if (found) return found;
    }
    return null;
  };
}

/** Figures by their ids: a value, the ends of a range, or nothing where there is a reason instead. */
export function expectedFigures(observations: readonly Observation[]): Expected {
  const known = new Map(observations.map((observation) => [observation.id, observation]));
  return (id) => {
    const found = known.get(id);
    if (!found) return null;
    const values = [found.value, found.low, found.high].filter((value) => value !== null);
    return found.status === 'normal' || found.status === 'incomplete' ? values : ['', ...values];
  };
}

/** How the source puts each figure; "" where that is not told. */
export function statedWords(observations: readonly Observation[]): (id: string) => string {
  const known = new Map(observations.map(({ id, asStated }) => [id, asStated ?? '']));
  return (id) => known.get(id) ?? '';
}

/** How many things meet each standard. */
export function expectedCounts(standards: Recalculated['standards']): Expected {
  const counts = standards.flatMap(({ rollups }) => rollups.flatMap(({ outcomes }) => Object.values(outcomes)));
  const known = new Map(counts.map(({ id, count }) => [id, count]));
  return (id) => {
    const count = known.get(id);
    return count === undefined ? null : [count];
  };
}

/** Numbers of a register and of its things: `communities/d1-001/households@2020`. */
export function expectedNumbers({ register, keys, listing, view, assess }: PublishedRegister): Expected {
  const places = new Map(keys.map((key, index) => [key, index]));
  const prefix = `${register.name}/`;
  const groups = new Map(register.peers?.groups.map((group) => [group.name, group]));
  const medians = new Map([
    ...listing.list.stretches.map(({ value, figures }) => [value === '' ? 'all' : `groups/${value}`, figures] as const),
    ['all', listing.list.figures],
  ]);
  const positionOf = (key: string, period: string): number | undefined => {
    const place = places.get(key);
    if (place === undefined) return undefined;
    if (register.period === null) return newestRow(view.entities, place);
    const column = view.table.columns.get(register.period);
    return rowsOf(view.entities, place).find((position) => textAt(column, position) === period);
  };
  const cell = (key: string, field: string, period: string) => {
    const column = view.table.columns.get(field);
    const position = positionOf(key, period);
    if (!column || position === undefined) return null;
    return [statusAt(column, position) === 'normal' ? numberAt(column, position) : ''];
  };
  const assessed = (path: string, part: string, period: string) => {
    const [key, standard] = parted(path);
    const position = positionOf(key, period);
    if (position === undefined) return null;
    const found = assess(position);
    if (standard === 'standards') return countOf(found, part);
    const own = found[standard];
    return part === 'due' ? (own?.due ?? []) : [own?.short ?? ''];
  };
  const peers = (path: string, figure: string, period: string) => {
    const [group, field] = parted(path);
    const found = groups.get(group);
    if (figure === 'entities') return groups.get(path) ? [groups.get(path)?.entities ?? ''] : null;
    const figures = found?.figures[field]?.[register.periods.indexOf(period)];
    return figures ? [figures[figure as keyof typeof figures]] : null;
  };
  return (id) => {
    if (!id.startsWith(prefix)) return null;
    const at = register.period === null ? id.length : id.lastIndexOf('@');
    const [path, last] = parted(id.slice(prefix.length, at));
    const period = id.slice(at + 1);
    if (path.startsWith('peers/')) return peers(path.slice('peers/'.length), last, period);
    if (last === 'median') {
      const [part, field] = parted(path);
      return [medians.get(part)?.[field]?.median ?? ''];
    }
    return cell(path, last, period) ?? assessed(path, last, period);
  };
}

function parted(path: string): readonly [before: string, last: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, Math.max(at, 0)), path.slice(at + 1)];
}

// Goals are no part of it.
function countOf(found: ReturnType<PublishedRegister['assess']>, outcome: string): readonly number[] {
  const held = Object.values(found).filter(({ goal }) => !goal);
  return [outcome === 'of' ? held.length : held.filter((each) => each.outcome === outcome).length];
}
