/** What things of registers are called that releases changed: readers know a community by its name, not by its key. */
import type { ChangeSubject, Published, Register, Release } from '../model.ts';
import type { FolderRelease } from '../package/releases.ts';
import { rowText, tableRows } from '../tables/published-rows.ts';
import { type Table, textAt } from '../tables/table.ts';

/** Table of a register → key → newest name, with the key behind it where others have the same name. Things that are in the table no more have none. */
type Names = Published['names'];

/** Of all things: who asks about changes that no release has yet. */
export function allRowNames(registers: readonly Register[], tables: ReadonlyMap<string, Table>): Names {
  return namesIn(registers, tables, () => null);
}

/** Of the things that releases changed. */
export function rowNames(releases: readonly FolderRelease[], registers: readonly Register[], tables: ReadonlyMap<string, Table>): Names {
  const changed = releases.map(({ release }) => release);
  return namesIn(registers, tables, (register) => keysOf(changed, register));
}

function namesIn(
  registers: readonly Register[],
  tables: ReadonlyMap<string, Table>,
  wanted: (register: Register) => ReadonlySet<string> | null,
): Names {
  // Two registers of one table have the names of the first.
  const own = [...new Map(registers.toReversed().map((register) => [register.dataset, register])).values()];
  return Object.fromEntries(
    own.flatMap((register) => {
      const table = tables.get(register.dataset);
      const keys = wanted(register);
      return table && keys?.size !== 0 ? [[register.dataset, namesOf(table, register, keys)] as const] : [];
    }),
  );
}

/** Keys of its things in changes of its own table, and of tables that tell more of them. */
function keysOf(releases: readonly Release[], { dataset, key, related }: Register): ReadonlySet<string> {
  const fields = new Map([...related.map((each) => [each.dataset, each.key] as const), [dataset, key]]);
  const keyOf = (subject: ChangeSubject): string | undefined =>
    'key' in subject ? subject.key[fields.get(subject.dataset) ?? ''] : undefined;
  return new Set(releases.flatMap(({ changes }) => changes.flatMap(({ subject }) => keyOf(subject) ?? [])));
}

function namesOf(table: Table, register: Register, wanted: ReadonlySet<string> | null): Readonly<Record<string, string>> {
  const names = newestNames(table, register);
  const bearers = Map.groupBy(names.values(), (name) => name);
  return Object.fromEntries(
    [...(wanted ?? names.keys())].flatMap((key) => {
      const name = names.get(key);
      if (!name) return [];
      return [[key, bearers.get(name)?.length === 1 ? name : `${name} ${key}`]];
    }),
  );
}

/** By key. The table is gone through once. */
function newestNames(table: Table, { key, label, period, periods }: Register): ReadonlyMap<string, string> {
  const rows = tableRows(table);
  const ranks = new Map(periods.map((each, rank) => [each, rank]));
  const newest = new Map<string, { readonly rank: number; readonly name: string }>();
  for (let position = 0; position < table.length; position++) {
    if (table.totals.has(position)) continue;
    const own = rowText(rows, key, position);
    const rank = period === null ? 0 : (ranks.get(textAt(table.columns.get(period), position)) ?? -1);
    if (rank >= (newest.get(own)?.rank ?? -1)) newest.set(own, { rank, name: textAt(table.columns.get(label), position) });
  }
  return new Map([...newest].map(([own, { name }]) => [own, name]));
}
