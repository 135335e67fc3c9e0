/** A site against the records of its releases. */
import { isDeepStrictEqual } from 'node:util';
import { releaseChanges, releasePath, releaseRecord, releaseTable } from '../../src/i18n/release-urls.ts';
import { mistake, note } from '../../src/lib/problem.ts';
import type { Dataset, Observation, PendingChanges, Problem, Release, ReleaseSummary } from '../../src/model.ts';
import { attempt, readPart } from './parts.ts';
import type { OpenedSite } from './site.ts';

const LIST = 'api/releases.json';

/** Every release by itself, then the figures of today against the newest. */
export function releaseProblems(site: OpenedSite): readonly Problem[] {
  return attempt(LIST, () => {
    const releases = readPart<readonly ReleaseSummary[]>(site.directory, LIST);
    const known = new Set(releases.map(({ id }) => releaseRecord(id)));
    const strays = [...site.hashes.keys()].filter((path) => /^r\/[^/]+\/release\.json$/.test(path) && !known.has(path));
    return [
      ...releases.flatMap((summary, index) => oneRelease(site, summary, releases[index - 1])),
      ...strays.map((path) => mistake('site-release-unlisted', path, { id: path.split('/')[1] ?? '' })),
      ...sinceRelease(site, releases.at(-1)),
    ];
  });
}

function oneRelease(site: OpenedSite, summary: ReleaseSummary, before: ReleaseSummary | undefined): readonly Problem[] {
  const { id } = summary;
  const file = releaseRecord(id);
  return attempt(file, () => {
    const found = site.hashes.get(file) ?? '';
    const altered = found === summary.hash ? [] : [mistake('site-release-altered', file, { id, expected: summary.hash, found })];
    const release = readPart<Release>(site.directory, file);
    const { previous, tables, changes } = release;
    const isChained = release.id === id && (previous?.id ?? '') === (before?.id ?? '') && (previous?.hash ?? '') === (before?.hash ?? '');
    const wrong = tables.filter(({ dataset, hash }) => site.hashes.get(releaseTable(id, dataset)) !== hash);
    const told = readPart<unknown>(site.directory, releaseChanges(id, 'json'));
    return [
      ...altered,
      ...(isChained ? [] : [mistake('site-release-chain', file, { id })]),
      ...wrong.map(({ dataset }) => mistake('site-table-altered', releaseTable(id, dataset), { id })),
      ...(isDeepStrictEqual(told, changes) ? [] : [mistake('site-changes-altered', releasePath(id, 'changes.json'), { id })]),
    ];
  });
}

// Where the site says that nothing is different, nothing may be.
function sinceRelease(site: OpenedSite, newest: ReleaseSummary | undefined): readonly Problem[] {
  if (!newest) return [];
  const file = 'api/observations.json';
  return attempt(file, () => {
    const { id } = newest;
    const pending = readPart<PendingChanges | null>(site.directory, 'api/pending.json');
    if (pending) {
      const count = Object.values(pending.counts).reduce((sum, each) => sum + each, pending.following);
      return [note('site-pending', file, { id, count })];
    }
    const { published, tables } = readPart<Release>(site.directory, releaseRecord(id));
    const now = readPart<readonly Observation[]>(site.directory, file);
    const different = differing(published.observations, now);
    const datasets = readPart<readonly Dataset[]>(site.directory, 'api/datasets.json');
    const other = datasets.filter(({ name, path }) =>
      tables.some(({ dataset, hash }) => dataset === name && site.hashes.get(path) !== hash),
    );
    return [
      ...(different.length === 0
        ? []
        : [mistake('site-figures-unreleased', file, { id, count: different.length, example: different.slice(0, 3).join(', ') })]),
      ...other.map(({ path }) => mistake('site-table-altered', path, { id })),
    ];
  });
}

function differing(was: readonly Observation[], is: readonly Observation[]): readonly string[] {
  const known = new Map(was.map((observation) => [observation.id, observation]));
  const changed = is.filter((observation) => !isDeepStrictEqual(known.get(observation.id), observation)).map(({ id }) => id);
  const present = new Set(is.map(({ id }) => id));
  return [...changed, ...was.map(({ id }) => id).filter((id) => !present.has(id))];
}
