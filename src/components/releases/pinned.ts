/** Pages over what a release froze. */
import { figureChange, subjectText } from '../../i18n/change-text.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import { fileName } from '../../lib/file-name.ts';
import type { Chart } from '../../model.ts';
import { readPublished, readRelease } from '../../published/read.ts';
import { createPage, type Page } from '../page.ts';
import { pageContext } from './history.ts';
import { sinceText } from './since.ts';

/** The page at a path with the figures of a release; what became of them since is of today. */
export function pinnedPage(lang: string, path: string, release: string): Page {
  const page = createPage(lang, path);
  const { releases, history, corrections, pending } = page.published;
  return { ...page, pinned: release, published: { ...readRelease(release).published, releases, history, corrections, pending } };
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
  const { lang, published } = page;
  const words = releaseWords(lang);
  const newest = published.releases.at(-1)?.id ?? release;
  if (newest === release) return [words.newest];
  const context = pageContext(page);
  const changed = chart.observations.flatMap((id) => {
    const figure = context.observations.get(id);
    const text = figure ? sinceText(page, release, figure, context) : words.unchanged;
    return figure && text !== words.unchanged ? [words.figureSince(subjectText(figureChange(figure), lang, context), text)] : [];
  });
  if (changed.length > 0) return [words.newerOther(newest), ...changed];
  const now = readRelease(newest).published.charts.find(({ name }) => name === chart.name);
  if (!now) return [words.newerGone(newest)];
  return [drawnOf(now) === drawnOf(chart) ? words.newerSame(newest) : words.newerPicture(newest)];
}

// A picture of a register shows things that are no observations.
function drawnOf({ kind, parameters, observations, picture }: Chart): string {
  return JSON.stringify([kind, parameters, observations, picture]);
}
