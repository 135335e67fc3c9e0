/** The releases of a folder as pages tell of them, and how the folder as it stands differs from the newest. */
import type { Change, ChangeKind, Correction, Problem, Published, Release, ReleasedFigures, ReleaseSummary } from '../model.ts';
import type { Folder } from '../package/load.ts';
import type { FolderRelease } from '../package/releases.ts';
import { type Diff, diffReleases, type Snapshot } from '../releases/diff.ts';
import { explainChanges } from '../releases/explain.ts';
import { type PublishedRows, readPublishedCsv, tableRows } from '../tables/published-rows.ts';
import type { Table } from '../tables/table.ts';
import { historyOf } from './release-history.ts';
import { rowNames } from './row-names.ts';

type Told = Pick<Published, 'releases' | 'history' | 'corrections' | 'pending' | 'names'>;

/** Changes of one error that are told one by one; all of them are in the release. */
const MOST_CORRECTED = 50;
const NO_ROWS: PublishedRows = { fields: [], columns: new Map(), length: 0 };

/** What pages say of releases. Problems are frozen tables that cannot be read. Unless `isCompared` nothing is pending. */
export function publishReleases(
  folder: Folder,
  figures: ReleasedFigures,
  tables: ReadonlyMap<string, Table>,
  isCompared = true,
): { readonly published: Told; readonly problems: readonly Problem[] } {
  const { diff, problems } = isCompared ? diffSinceRelease(folder, figures, tables) : { diff: null, problems: [] };
  const releases = folder.releases.map(summaryOf);
  const newest = releases.at(-1);
  const pending = diff && newest && diff.changes.length > 0 ? { since: newest.id, ...countsOf(explainChanges(diff, []).changes) } : null;
  return {
    published: {
      releases,
      history: historyOf(folder.releases, tables),
      corrections: correctionsOf(folder.releases),
      pending,
      names: rowNames(folder.releases, figures.registers, tables),
    },
    problems,
  };
}

/** What is different from the newest release; null where there is none. */
export function diffSinceRelease(
  folder: Folder,
  figures: ReleasedFigures,
  tables: ReadonlyMap<string, Table>,
): { readonly diff: Diff | null; readonly problems: readonly Problem[] } {
  const newest = folder.releases.at(-1);
  if (!newest) return { diff: null, problems: [] };
  const before = frozenSnapshot(folder, newest.release);
  const diff = diffReleases(before, standingSnapshot(figures, tables));
  return { diff: before.problems.length > 0 ? null : diff, problems: before.problems };
}

/** A release to be compared. Tables that cannot be read are added to `problems` when they are asked for. */
export function frozenSnapshot(
  folder: Pick<Folder, 'frozenTable'>,
  release: Release,
): Snapshot & { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rowsOf = (dataset: string): PublishedRows => {
    const table = release.tables.find((each) => each.dataset === dataset);
    if (!table) return NO_ROWS;
    const opened = folder.frozenTable(table);
    if ('bytes' in opened) return readPublishedCsv(dataset, new TextDecoder().decode(opened.bytes));
    problems.push(opened.problem);
    return NO_ROWS;
  };
  return { figures: release.published, rowsOf, problems };
}

/** What a folder publishes as it stands, to be compared. */
export function standingSnapshot(figures: ReleasedFigures, tables: ReadonlyMap<string, Table>): Snapshot {
  const rowsOf = (dataset: string): PublishedRows => {
    const table = tables.get(dataset);
    return table ? tableRows(table) : NO_ROWS;
  };
  return { figures, rowsOf };
}

/** All that is published but for what tells of releases. */
export function figuresOf({ releases, history, corrections, pending, names, ...figures }: Published): ReleasedFigures {
  return figures;
}

function summaryOf({ release, hash }: FolderRelease): ReleaseSummary {
  const { id, date, previous, note, tables, checks, signatures, inputs, published, changes } = release;
  const counted = { inputs: inputs.length, observations: published.observations.length };
  return { id, date, previous, note, hash, tables, checks, signatures, ...counted, ...countsOf(changes) };
}

function countsOf(changes: readonly Change[]): Pick<ReleaseSummary, 'counts' | 'following'> {
  const own = changes.filter(({ because }) => because.length === 0);
  const of = (kind: ChangeKind): number => own.filter((change) => change.kind === kind).length;
  const counts = { new: of('new'), revised: of('revised'), corrected: of('corrected'), withdrawn: of('withdrawn') };
  return { counts, following: changes.length - own.length };
}

function correctionsOf(releases: readonly FolderRelease[]): readonly Correction[] {
  return releases.toReversed().flatMap(({ release }) => {
    const byReason = Map.groupBy(
      release.changes.filter(({ explanation }) => explanation?.reason === 'correction'),
      ({ explanation }) => JSON.stringify(explanation),
    );
    return [...byReason.values()].flatMap((changes) => {
      const [{ explanation } = { explanation: null }] = changes;
      if (!explanation) return [];
      return [{ release: release.id, date: release.date, explanation, count: changes.length, changes: changes.slice(0, MOST_CORRECTED) }];
    });
  });
}
