/** What changed in each thing, from release to release. */
import { alikeKey } from '../lib/alike.ts';
import type { Change, ExplainedChange, HistoryEntry, Published, Release, ReleasedFigures } from '../model.ts';
import type { FolderRelease } from '../package/releases.ts';
import { type DrawsChange, drawnRows, type ReadValue } from '../releases/drawn-rows.ts';
import { valuesByKey } from '../tables/rows-by-key.ts';
import type { Table } from '../tables/table.ts';

type Placed = readonly (readonly [place: string, entry: HistoryEntry])[];

/** By place: `metric/<name>`, `dataset/<name>`, `<kind>/<name>`, and what a chart drew of a register at `drawn/<chart>`; the newest first. */
export function historyOf(releases: readonly FolderRelease[], tables: ReadonlyMap<string, Table>): Published['history'] {
  const history: Record<string, HistoryEntry[]> = {};
  const drawn = drawnEntries(
    releases.map(({ release }) => release),
    tables,
  );
  for (const { release } of releases.toReversed()) {
    for (const [place, entry] of [...entriesOf(release), ...(drawn.get(release.id) ?? [])]) {
      const own = history[place];
      if (own) own.push(entry);
      else history[place] = [entry];
    }
  }
  return history;
}

function entriesOf({ id, changes }: Release): Placed {
  const single = changes.flatMap((change) => {
    const { subject } = change;
    if ('dataset' in subject) return [];
    const place = subject.kind === 'observation' ? `metric/${subject.metric}` : `${subject.kind}/${subject.name}`;
    return [[place, { release: id, count: 1, ...change }] as const];
  });
  const parts = Map.groupBy(changes.filter(isPart), ({ subject }) => ('dataset' in subject ? subject.dataset : ''));
  return [...single, ...[...parts].flatMap(([dataset, own]) => columnEntries(id, `dataset/${dataset}`, own))];
}

// Many cells of a column that changed for the same reason are told together.
function columnEntries(release: string, place: string, changes: readonly ExplainedChange[]): Placed {
  return [...Map.groupBy(changes, alikeKey).values()].flatMap(([first, ...more]) =>
    first ? [[place, { release, count: more.length + 1, ...first }] as const] : [],
  );
}

/** By release. A chart is taken as every release had it: its page carried what it drew at any of them. */
function drawnEntries(releases: readonly Release[], tables: ReadonlyMap<string, Table>): ReadonlyMap<string, Placed> {
  const read = valueReader(releases, tables);
  let before: Versions = new Map();
  return new Map(
    releases.map(({ id, changes, published }) => {
      const after = withVersions(before, published);
      const parts = changes.filter(isPart);
      // What is drawn for the first time has no past, and what was wrong was wrong before.
      const own = [...before].flatMap(([name, old]) => {
        const draws = (change: ExplainedChange): boolean =>
          [...((isError(change) ? old : after.get(name)) ?? old).values()].some((drawn) => drawn(change, read));
        return columnEntries(id, `drawn/${name}`, parts.filter(draws));
      });
      before = after;
      return [id, own];
    }),
  );
}

/** Chart → what it drew, each version once. */
type Versions = ReadonlyMap<string, ReadonlyMap<string, DrawsChange>>;

function withVersions(known: Versions, published: ReleasedFigures): Versions {
  const versions = new Map(known);
  for (const chart of published.charts) {
    const { name, kind, parameters, picture } = chart;
    const draws = drawnRows(chart, published);
    if (!draws || !picture) continue;
    const version = JSON.stringify([kind, parameters, picture.dataset, picture.period, picture.where]);
    versions.set(name, new Map(versions.get(name)).set(version, draws));
  }
  return versions;
}

function isError({ explanation }: ExplainedChange): boolean {
  return explanation?.reason === 'correction';
}

/** Looks values up in the tables as they stand: which group a thing is in hardly ever changes. */
function valueReader(releases: readonly Release[], tables: ReadonlyMap<string, Table>): ReadValue {
  const readers = new Map<string, ReturnType<typeof valuesByKey>>();
  return (dataset, key, field) => {
    const table = tables.get(dataset);
    if (!table) return undefined;
    let read = readers.get(dataset);
    if (!read) {
      const keys = releases.flatMap(({ changes }) =>
        changes.flatMap(({ subject }) => ('key' in subject && subject.dataset === dataset ? [subject.key] : [])),
      );
      read = valuesByKey(table, keys);
      readers.set(dataset, read);
    }
    return read(key, field);
  };
}

function isPart({ subject }: Change): boolean {
  return 'dataset' in subject;
}
