/** What a release withdrew and nothing has brought back: its address stays, and says so. */
import { type ChangeContext, changeContext, figureChange, stateText, subjectText } from '../../i18n/change-text.ts';
import { releaseChart, releaseTable } from '../../i18n/release-urls.ts';
import { pick } from '../../i18n/text.ts';
import { fileName } from '../../lib/file-name.ts';
import type { Explanation, HistoryEntry, Observation, Published, Release, ReleasedFigures } from '../../model.ts';
import { readRelease } from '../../published/read.ts';
import type { Page } from '../page.ts';
import { inlineNodes, proseText } from '../prose.ts';
import type { Past } from './history.ts';
import { pinnedPage } from './pinned.ts';

export type GoneKind = 'metric' | 'chart' | 'dataset';

/** What was withdrawn, told from the last release that had it. */
export interface Gone {
  readonly title: string;
  /** The release that withdrew it, and the last that had it. */
  readonly release: string;
  readonly last: string;
  readonly explanation: Explanation | null;
  /** Its figures, the last that they were. */
  readonly figures: readonly { readonly id: string; readonly title: string; readonly value: string }[];
  /** What stays of it in the last release, below the site's root; whether it is a page. */
  readonly kept: { readonly path: string; readonly page: boolean } | null;
  /** The page as that release would have had it. */
  readonly page: Page;
  readonly past: Past;
}

const THINGS = { metric: 'metrics', chart: 'charts', dataset: 'datasets' } as const satisfies Record<GoneKind, keyof ReleasedFigures>;

/** Names that have no page of their own any more. */
export function goneNames(published: Published, kind: GoneKind): readonly string[] {
  const newest = published.releases.at(-1);
  if (!newest) return [];
  const withdrawn = Object.entries(published.history).flatMap(([place, entries]) => {
    const name = nameAt(place, kind);
    return name !== null && entries.some((entry) => withdraws(entry, kind)) ? [name] : [];
  });
  const present = (figures: Published | ReleasedFigures): readonly string[] => figures[THINGS[kind]].map(({ name }) => addressed(name));
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
    ...toldOf(page, kind, name, record),
    release,
    last,
    explanation: explanationOf(own, release),
    page,
  };
}

function toldOf(page: Page, kind: GoneKind, name: string, { id, published }: Release): Pick<Gone, 'title' | 'figures' | 'kept' | 'past'> {
  const context = changeContext(published);
  const told = (figures: readonly Observation[]) => figures.map((figure) => lastOf(figure, page.lang, context));
  const chart = published.charts.find((each) => each.name === name);
  const dataset = published.datasets.find((each) => each.name === name);
  if (kind === 'chart' && chart) {
    const figures = chart.observations.flatMap((observation) => context.observations.get(observation) ?? []);
    const title = proseText(inlineNodes(chart.finding, page.lang), page).trim();
    return { title, figures: told(figures), kept: { path: releaseChart(id, name), page: true }, past: { kind, chart } };
  }
  if (kind === 'dataset' && dataset) {
    const title = pick(dataset.title, page.lang);
    return { title, figures: [], kept: { path: releaseTable(id, name), page: false }, past: { kind, dataset } };
  }
  const title = context.metrics.get(name);
  const figures = published.observations.filter(({ metric }) => metric === name);
  return { title: title ? pick(title, page.lang) : name, figures: told(figures), kept: null, past: { kind: 'metric', name } };
}

function lastOf(figure: Observation, lang: string, context: ChangeContext): Gone['figures'][number] {
  return {
    id: figure.id,
    title: subjectText(figureChange(figure), lang, context),
    value: stateText({ kind: 'figure', ...figure }, lang, context),
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
