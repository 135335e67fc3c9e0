/** The releases of a folder, as its `releases/*.json` have them: each names the hash of the one before, so that none can be changed unseen. */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { mistake } from '../lib/problem.ts';
import type { FrozenTable, Problem, Release } from '../model.ts';
import { fileFacts } from './file-facts.ts';
import { listFiles, openFile, openText } from './folder.ts';

export interface FolderRelease {
  readonly release: Release;
  /** Its file as it stands, and the SHA-256 of that in hexadecimal: the root hash. */
  readonly bytes: Uint8Array;
  readonly hash: string;
}

const FOLDER = 'releases';
/** The hash of each release, as `sha256sum -c` reads it: so that the newest cannot be changed unseen either. */
export const RELEASE_SUMS = `${FOLDER}/SHA256SUMS`;
const TABLES = `${FOLDER}/tables`;

/** Only what must hold for the rest to be read: whoever wrote the file was this program. */
const shape = z.looseObject({
  format: z.literal(1),
  id: z.string(),
  date: z.string(),
  previous: z.object({ id: z.string(), hash: z.string() }).nullable(),
  tables: z.array(z.object({ dataset: z.string(), hash: z.string().regex(/^[0-9a-f]{64}$/) })),
  changes: z.array(z.looseObject({})),
  published: z.looseObject({ observations: z.array(z.looseObject({})), datasets: z.array(z.looseObject({})) }),
});

/** The path of a release in its folder. */
export function releaseFile(id: string): string {
  return `${FOLDER}/${id}.json`;
}

/** What a file is called until it is whole. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** The path of the content of a frozen table: what is the same in several releases is there once. */
export function frozenTableFile({ hash }: Pick<FrozenTable, 'hash'>): string {
  return `${TABLES}/${hash}.csv.gz`;
}

/** All releases, the oldest first. Where one is damaged or was changed, or the chain is broken, a problem says so. */
export function loadReleases(directory: string): { readonly releases: readonly FolderRelease[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const names = listFiles(directory, FOLDER, '.json');
  const read = names.flatMap((name) => {
    const loaded = loadRelease(directory, `${FOLDER}/${name}`);
    if ('problem' in loaded) problems.push(loaded.problem);
    return 'problem' in loaded ? [] : [loaded];
  });
  const { releases, problems: breaks } = inOrder(read);
  const lines = openText(directory, RELEASE_SUMS).text?.split(/\r?\n/) ?? [];
  const gone = missing(lines, [...names, ...listFiles(directory, FOLDER, '.json.part')]);
  // Where one is gone, what comes after it is told of by that.
  const chain = gone.length > 0 ? gone : breaks;
  return { releases, problems: [...problems, ...chain, ...unlisted(lines, releases), ...missingTables(directory, releases)] };
}

function loadRelease(directory: string, path: string): FolderRelease | { readonly problem: Problem } {
  const opened = openFile(directory, path);
  if ('problem' in opened) return opened;
  const release = parsed(opened.bytes);
  if (!release || path !== releaseFile(release.id)) return { problem: mistake('release-unreadable', path) };
  return { release, bytes: opened.bytes, hash: fileFacts(opened.bytes).hash };
}

function parsed(bytes: Uint8Array): Release | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return shape.safeParse(value).success ? (value as Release) : null;
  } catch {
    return null;
  }
}

// From the first, which names none before it, each to the one that names it with its hash.
function inOrder(read: readonly FolderRelease[]): { releases: readonly FolderRelease[]; problems: readonly Problem[] } {
  const after = new Map(read.map((each) => [each.release.previous?.id ?? '', each]));
  const releases: FolderRelease[] = [];
  const problems: Problem[] = [];
  for (let next = after.get(''); next && !releases.includes(next); next = after.get(next.release.id)) {
    const last = releases.at(-1);
    const { id, previous } = next.release;
    if (previous && previous.hash !== last?.hash) problems.push(mistake('release-altered', releaseFile(previous.id), { next: id }));
    releases.push(next);
  }
  const apart = read.filter((each) => !releases.includes(each));
  return {
    releases,
    problems: [
      ...problems,
      ...apart.map(({ release }) => mistake('release-chain', releaseFile(release.id), { previous: release.previous?.id ?? '' })),
    ],
  };
}

/** A line of the list for a release. */
export function sumLine(id: string, hash: string): string {
  return `${hash}  ${id}.json`;
}

/** Records that the list has and the folder has not, not even begun: whoever took one away could release its id again. */
function missing(lines: readonly string[], names: readonly string[]): readonly Problem[] {
  const there = new Set(names);
  const listed = lines.flatMap((line) => /^[0-9a-f]{64} {2}(.+\.json)$/.exec(line)?.[1] ?? []);
  return listed
    .filter((name) => !there.has(name) && !there.has(partOf(name)))
    .map((name) => mistake('release-missing', `${FOLDER}/${name}`));
}

// A change of an older one shows in the chain already, and is told once.
function unlisted(lines: readonly string[], releases: readonly FolderRelease[]): readonly Problem[] {
  const newest = releases.at(-1);
  if (!newest || lines.includes(sumLine(newest.release.id, newest.hash))) return [];
  const { id } = newest.release;
  const isListed = lines.some((line) => line.endsWith(sumLine(id, '')));
  return [isListed ? mistake('release-altered', releaseFile(id), { next: 'SHA256SUMS' }) : mistake('release-unlisted', releaseFile(id))];
}

function missingTables(directory: string, releases: readonly FolderRelease[]): readonly Problem[] {
  const paths = new Set(releases.flatMap(({ release }) => release.tables.map(frozenTableFile)));
  const there = new Set(listFiles(directory, TABLES, '.csv.gz').map((name) => `${TABLES}/${name}`));
  return [...paths].filter((path) => !there.has(path)).map((path) => mistake('frozen-table-damaged', path));
}

/** The published CSV of a table at a release, or the problem to show: it is gone, or no longer what it was. */
export function readFrozenTable(directory: string, table: FrozenTable): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  const path = frozenTableFile(table);
  const opened = openFile(directory, path);
  if ('problem' in opened) return opened;
  const bytes = unpacked(opened.bytes);
  return bytes && fileFacts(bytes).hash === table.hash ? { bytes } : { problem: mistake('frozen-table-damaged', path) };
}

/** A small file can unpack into a huge one: it may be no larger than any table that a release could hold. */
const MOST_BYTES = 2 ** 31 - 1;

function unpacked(bytes: Uint8Array): Uint8Array | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
}
