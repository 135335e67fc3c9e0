/** What a release withdrew and nothing has brought back: its address stays, and says so. */
import { fileName } from '../../lib/file-name.ts';
import type { Explanation, HistoryEntry, Published, ReleasedFigures } from '../../model.ts';
import { readRelease } from '../../published/read.ts';
import type { Page } from '../page.ts';
import { type LastWords, lastWords } from './last-words.ts';
import { pinnedPage } from './pinned.ts';

export type GoneKind = 'metric' | 'chart' | 'dataset' | 'topic' | 'standard';

/** What was withdrawn, told from the last release that had it. */
export interface Gone extends LastWords {
  /** The release that withdrew it; null where the folder has lost it since the newest, which no release has told yet. */
  readonly release: string | null;
  /** The last that had it. */
  readonly last: string;
  readonly explanation: Explanation | null;
  /** The page as that release would have had it. */
  readonly page: Page;
}

const THINGS: Readonly<Record<GoneKind, (figures: Published | ReleasedFigures) => readonly { readonly name: string }[]>> = {
  metric: ({ metrics }) => metrics,
  chart: ({ charts }) => charts,
  dataset: ({ datasets }) => datasets,
  topic: ({ site }) => site.topics,
  standard: ({ standards }) => standards,
};

/** Names that had a page of their own in a release, and have none any more. */
export function goneNames(published: Published, kind: GoneKind): readonly string[] {
  const withdrawn = Object.entries(published.history).flatMap(([place, entries]) => {
    const name = nameAt(place, kind);
    return name !== null && entries.some((entry) => withdraws(entry, kind)) ? [name] : [];
  });
  const present = new Set(THINGS[kind](published).map(({ name }) => addressed(name)));
  const gone = [...withdrawn, ...(published.pending ? newestNames(published, kind) : [])].filter((name) => !present.has(addressed(name)));
  // One of several figures may have been withdrawn by a release, and the rest since.
  return [...new Map(gone.map((name) => [addressed(name), name])).values()];
}

/** What there is to tell of one of them. */
export function goneThing({ published, lang, path }: Page, kind: GoneKind, name: string): Gone {
  const newest = published.releases.at(-1)?.id ?? '';
  const waits = newestNames(published, kind).some((each) => addressed(each) === addressed(name));
  const own = waits ? [] : lastWithdrawal(published, kind, name);
  const release = own[0]?.release ?? null;
  const last = release === null ? newest : (published.releases.find(({ id }) => id === release)?.previous?.id ?? '');
  const page = pinnedPage(lang, path, last);
  const explanation = release === null ? null : explanationOf(own, release);
  return { ...lastWords(page, kind, name, readRelease(last)), release, last, explanation, page };
}

function newestNames({ releases }: Published, kind: GoneKind): readonly string[] {
  const newest = releases.at(-1);
  return newest ? THINGS[kind](readRelease(newest.id).published).map(({ name }) => name) : [];
}

/** All that the last release to withdraw it withdrew of it. */
function lastWithdrawal({ history, releases }: Published, kind: GoneKind, name: string): readonly HistoryEntry[] {
  const withdrawn = (history[`${kind}/${name}`] ?? []).filter((entry) => withdraws(entry, kind));
  const release = releases.findLast(({ id }) => withdrawn.some((entry) => entry.release === id));
  return withdrawn.filter((entry) => entry.release === release?.id);
}

// What follows from another change was withdrawn for its reason.
function explanationOf(entries: readonly HistoryEntry[], release: string): Explanation | null {
  const stated = entries.find(({ explanation }) => explanation)?.explanation;
  if (stated) return stated;
  const because = new Set(entries.flatMap((entry) => entry.because));
  return because.size === 0
    ? null
    : (readRelease(release).changes.find(({ id, explanation }) => because.has(id) && explanation)?.explanation ?? null);
}

function nameAt(place: string, kind: GoneKind): string | null {
  return place.startsWith(`${kind}/`) ? place.slice(kind.length + 1) : null;
}

function withdraws({ kind, subject }: HistoryEntry, thing: GoneKind): boolean {
  return kind === 'withdrawn' && (subject.kind === thing || (thing === 'metric' && subject.kind === 'observation'));
}

// Two names of one address would be two pages at it, on a disk that tells no capitals apart too.
function addressed(name: string): string {
  return fileName(name).toLowerCase();
}
