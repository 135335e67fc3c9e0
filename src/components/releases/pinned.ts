/** Pages over what a release froze. */
import { type ChangeContext, figureChange, subjectText } from '../../i18n/change-text.ts';
import { pinnedWords } from '../../i18n/pinned-words.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { fileName } from '../../lib/file-name.ts';
import type { Chart, Observation } from '../../model.ts';
import { readPublished, readRelease } from '../../published/read.ts';
import { createPage, type Page } from '../page.ts';
import { pageContext } from './history.ts';
import { longestBrief, sinceBriefly, sinceText } from './since.ts';

/** The page at a path with the figures of a release; what became of them since is of today. */
export function pinnedPage(lang: string, path: string, release: string): Page {
  const page = createPage(lang, path);
  const { releases, history, corrections, pending, names } = page.published;
  return { ...page, pinned: release, published: { ...readRelease(release).published, releases, history, corrections, pending, names } };
}

/** The names of the charts of releases, by the hash of the release: several kinds of files ask for them, and records are large. */
const chartNames = new Map<string, readonly string[]>();

/** Each chart of each release, release by release: a record is read once for all of its charts. */
export function releasedCharts() {
  return readPublished().releases.flatMap(({ id, hash }) => {
    const names = chartNames.get(hash) ?? readRelease(id).published.charts.map(({ name }) => name);
    chartNames.set(hash, names);
    return names.map((name) => ({ id, name, folder: fileName(id), file: fileName(name) }));
  });
}

/** What became of a pinned chart's figures: whether a newer release exists, and each that is different in it. */
export function chartSince(page: Page, release: string, chart: Chart): readonly string[] {
  const words = releaseWords(page.lang);
  const newest = newestOf(page, release);
  const changed = changedFigures(page, chart, (figure, context) => {
    const text = sinceText(page, release, figure, context);
    return text === words.unchanged ? null : text;
  });
  return newest === release || changed.length === 0 ? [stillSaid(page, release, chart)] : [words.newerOther(newest), ...changed];
}

/** The same for a frame, whose height an article fixed long ago: the first figure that is different, and how many more there are. */
export function chartSinceBriefly(
  page: Page,
  release: string,
  chart: Chart,
): { readonly said: readonly string[]; readonly more: number | null } {
  const newest = newestOf(page, release);
  const [first, ...more] = changedFigures(page, chart, (figure, context) => sinceBriefly(page, release, figure, context));
  if (newest === release || first === undefined) return { said: [stillSaid(page, release, chart)], more: null };
  return { said: [releaseWords(page.lang).newerOther(newest), first], more: more.length };
}

/** What a frame may come to say of a chart of a release, at the longest: each a paragraph. */
export function longestSince(page: Page, release: string, chart: Chart): readonly string[] {
  const { lang } = page;
  const [words, own] = [releaseWords(lang), pinnedWords(lang)];
  const context = pageContext(page);
  const told = figuresOf(chart, context).map((figure) =>
    words.figureSince(subjectText(figureChange(figure), lang, context), longestBrief(release, figure, lang, context)),
  );
  const longest = told.reduce((most, text) => (text.length > most.length ? text : most), '');
  const first = longest === '' ? [] : [`${longest}${page.words.semicolon}${own.more(told.length)}${words.comma}${own.all}`];
  return [words.pinned(release), words.newerOther(release), ...first];
}

/** What became of each figure of a chart; `tell` gives null for one that is unchanged. */
function changedFigures(page: Page, chart: Chart, tell: (figure: Observation, context: ChangeContext) => string | null): readonly string[] {
  const context = pageContext(page);
  return figuresOf(chart, context).flatMap((figure) => {
    const text = tell(figure, context);
    return text === null ? [] : [releaseWords(page.lang).figureSince(subjectText(figureChange(figure), page.lang, context), text)];
  });
}

function newestOf({ published }: Page, release: string): string {
  return published.releases.at(-1)?.id ?? release;
}

function figuresOf({ observations }: Chart, context: ChangeContext): readonly Observation[] {
  return observations.flatMap((id) => context.observations.get(id) ?? []);
}

// No figure of it is different.
function stillSaid(page: Page, release: string, chart: Chart): string {
  const words = releaseWords(page.lang);
  const newest = newestOf(page, release);
  if (newest === release) return words.newest;
  const now = readRelease(newest).published.charts.find(({ name }) => name === chart.name);
  if (!now) return words.newerGone(newest);
  return drawnOf(now) === drawnOf(chart) ? words.newerSame(newest) : words.newerPicture(newest);
}

// A picture of a register shows things that are no observations.
function drawnOf({ kind, parameters, observations, picture }: Chart): string {
  return JSON.stringify([kind, parameters, observations, picture]);
}
