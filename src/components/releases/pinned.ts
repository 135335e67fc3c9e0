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

/** Each chart of each release; those of one chart follow one another, since they are often the same. */
export function releasedCharts() {
  const charts = readPublished().releases.flatMap(({ id }) =>
    readRelease(id).published.charts.map(({ name }) => ({ id, name, folder: fileName(id), file: fileName(name) })),
  );
  return [...Map.groupBy(charts, ({ name }) => name).values()].flat();
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
