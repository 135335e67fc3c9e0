/** What a site tells of its releases against their records: the list, the history, the corrections, what waits, and what changed from each to the next. */
import { releaseChanges, releaseRecord } from '../../src/i18n/release-urls.ts';
import { mistake } from '../../src/lib/problem.ts';
import type { Change, Problem, ReleasedFigures } from '../../src/model.ts';
import type { Folder } from '../../src/package/load.ts';
import type { FolderRelease } from '../../src/package/releases.ts';
import { sha256 } from '../../src/published/checksums.ts';
import type { Recalculated } from '../../src/published/recalculate.ts';
import { changesCsv } from '../../src/published/release-files.ts';
import { frozenSnapshot, publishReleases } from '../../src/published/releases.ts';
import { diffReleases, type Snapshot } from '../../src/releases/diff.ts';
import { asJson, partProblems } from './compare.ts';
import { differences } from './differences.ts';
import { attempt, readPart } from './parts.ts';
import { frozenTables, RELEASES } from './records.ts';
import type { OpenedSite } from './site.ts';

/** Parts of `ReleasedFigures` that lie in a file of their own name. */
const PARTS = [
  'site',
  'metrics',
  'observations',
  'charts',
  'unstated',
  'templates',
  'registers',
  'standards',
  'calculator',
  'datasets',
  'problems',
] as const;

/** Nothing is told of a site without a release. */
export function historyProblems(
  site: OpenedSite,
  releases: readonly FolderRelease[],
  tables: Recalculated['tables'],
  [first = 'zh']: readonly string[],
): readonly Problem[] {
  const frozenTable = frozenTables(site, releases);
  return [
    ...attempt(RELEASES, () => toldProblems(site, releases, frozenTable, tables)),
    ...releases.flatMap(({ release: { id, changes } }) => {
      const path = releaseChanges(id, 'csv');
      return site.hashes.get(path) === sha256(Buffer.from(changesCsv(changes, first)))
        ? []
        : [mistake('site-changes-altered', path, { id })];
    }),
    ...stepProblems(releases, frozenTable),
  ];
}

function toldProblems(
  { directory }: OpenedSite,
  releases: readonly FolderRelease[],
  frozenTable: Folder['frozenTable'],
  tables: Recalculated['tables'],
): readonly Problem[] {
  const folder = { releases, frozenTable } as Pick<Folder, 'releases' | 'frozenTable'> as Folder;
  const { published } = publishReleases(folder, figuresOf(directory), tables);
  return Object.entries(published).flatMap(([name, part]) => partProblems(directory, `api/${name}.json`, part));
}

function figuresOf(directory: string): ReleasedFigures {
  const parts = PARTS.map((part) => [part, readPart(directory, `api/${part}.json`)] as const);
  return { ...Object.fromEntries(parts), identities: readPart(directory, 'api/checks.json') } as ReleasedFigures;
}

/** What each record says that changed, against what is different between it and the record before. */
function stepProblems(releases: readonly FolderRelease[], frozenTable: Folder['frozenTable']): readonly Problem[] {
  let before: Snapshot | null = null;
  return releases.flatMap(({ release }) => {
    const [was, is] = [before, remembering(frozenSnapshot({ frozenTable } as Folder, release))];
    before = is;
    const path = releaseRecord(release.id);
    return was === null ? [] : attempt(path, () => changeProblems(path, release.changes, diffReleases(was, is).changes));
  });
}

// Each is compared twice, with the one before and the one after.
function remembering({ figures, rowsOf }: Snapshot): Snapshot {
  const known = new Map<string, ReturnType<Snapshot['rowsOf']>>();
  return {
    figures,
    rowsOf: (dataset) => {
      const rows = known.get(dataset) ?? rowsOf(dataset);
      known.set(dataset, rows);
      return rows;
    },
  };
}

function changeProblems(path: string, told: readonly Change[], found: readonly Change[]): readonly Problem[] {
  const [was, is] = [told, asJson(found)].map(
    (changes) => new Map(changes.filter(isNumber).map((change) => [change.id, statesOf(change)])),
  );
  const differs = differences(Object.fromEntries(was ?? []), Object.fromEntries(is ?? []));
  return differs === '' ? [] : [mistake('site-part-differs', path, { differs })];
}

// Figures and cells alone: how much of definitions and words is told, a later program may do in another way.
function isNumber({ subject: { kind } }: Change): boolean {
  return kind === 'observation' || kind === 'cell' || kind === 'row';
}

function statesOf({ previous, current }: Change): unknown {
  return { previous, current };
}
