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
  /** The release that withdrew it, and the last that had it. */
  readonly release: string;
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

/** Names that have no page of their own any more. */
export function goneNames(published: Published, kind: GoneKind): readonly string[] {
  const newest = published.releases.at(-1);
  if (!newest) return [];
  const withdrawn = Object.entries(published.history).flatMap(([place, entries]) => {
    const name = nameAt(place, kind);
    return name !== null && entries.some((entry) => withdraws(entry, kind)) ? [name] : [];
  });
  const present = (figures: Published | ReleasedFigures): readonly string[] => THINGS[kind](figures).map(({ name }) => addressed(name));
  const gone = withdrawn.filter((name) => !present(published).includes(addressed(name)));
  // One of several figures may have been withdrawn before the folder lost the rest, which no release has told yet.
  return gone.length === 0 ? [] : gone.filter((name) => !present(readRelease(newest.id).published).includes(addressed(name)));
}

/** What there is to tell of one of them. */
export function goneThing({ published, lang, path }: Page, kind: GoneKind, name: string): Gone {
  const entries = published.history[`${kind}/${name}`] ?? [];
  const order = published.releases.map(({ id }) => id);
  const withdrawn = entries.filter((entry) => withdraws(entry, kind));
  const release =
    withdrawn
      .map((entry) => entry.release)
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .at(-1) ?? '';
  const last = published.releases.find(({ id }) => id === release)?.previous?.id ?? '';
  const record = readRelease(last);
  const page = pinnedPage(lang, path, last);
  const own = withdrawn.filter((entry) => entry.release === release);
  return {
    ...lastWords(page, kind, name, record),
    release,
    last,
    explanation: explanationOf(own, release),
    page,
  };
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
