/** What the last release that had a thing said of it. */
import { type ChangeContext, changeContext, figureChange, stateText, subjectText } from '../../i18n/change-text.ts';
import { releaseChart, releasePage, releaseTable } from '../../i18n/release-urls.ts';
import { pick } from '../../i18n/text.ts';
import type { Observation, Release } from '../../model.ts';
import { observationsOf } from '../../standards/parameters.ts';
import type { Page } from '../page.ts';
import { inlineNodes, proseText } from '../prose.ts';
import type { GoneKind } from './gone.ts';
import type { Past } from './history.ts';

export interface LastWords {
  readonly title: string;
  /** Its figures, the last that they were. */
  readonly figures: readonly { readonly id: string; readonly title: string; readonly value: string }[];
  /** What stays of it in that release, below the site's root; whether it is a page. */
  readonly kept: { readonly path: string; readonly page: boolean } | null;
  readonly past: Past;
}

/** @param page that of the thing, as the release would have had it. */
export function lastWords(page: Page, kind: GoneKind, name: string, release: Release): LastWords {
  const context = changeContext(release.published);
  const { title, figures, kept, past } = lastOf(page, kind, name, release);
  return { title: title || name, kept, past, figures: figures.map((figure) => figureWords(figure, page.lang, context)) };
}

interface Last extends Omit<LastWords, 'figures'> {
  readonly figures: readonly Observation[];
}

function lastOf(page: Page, kind: GoneKind, name: string, { id, published }: Release): Last {
  const { lang } = page;
  const named = <T extends { readonly name: string }>(things: readonly T[]): T | undefined => things.find((thing) => thing.name === name);
  const figuresOf = (ids: readonly (string | null)[]): readonly Observation[] =>
    ids.flatMap((figure) => published.observations.find((each) => each.id === figure) ?? []);
  const whole = { path: releasePage(id), page: true };
  const chart = named(published.charts);
  if (kind === 'chart' && chart) {
    const title = proseText(inlineNodes(chart.finding, lang), page).trim();
    return { title, figures: figuresOf(chart.observations), kept: { path: releaseChart(id, name), page: true }, past: { kind, chart } };
  }
  const dataset = named(published.datasets);
  if (kind === 'dataset' && dataset)
    return { title: pick(dataset.title, lang), figures: [], kept: { path: releaseTable(id, name), page: false }, past: { kind, dataset } };
  const topic = named(published.site.topics);
  if (kind === 'topic' && topic)
    return { title: pick(topic.title, lang), figures: figuresOf([topic.lead]), kept: whole, past: { kind, topic } };
  const standard = named(published.standards);
  if (kind === 'standard' && standard)
    return { title: pick(standard.title, lang), figures: figuresOf(observationsOf(standard)), kept: whole, past: { kind, name } };
  const figures = published.observations.filter(({ metric }) => metric === name);
  return { title: pick(named(published.metrics)?.title ?? {}, lang), figures, kept: null, past: { kind: 'metric', name } };
}

function figureWords(figure: Observation, lang: string, context: ChangeContext): LastWords['figures'][number] {
  return {
    id: figure.id,
    title: subjectText(figureChange(figure), lang, context),
    value: stateText({ kind: 'figure', ...figure }, lang, context),
  };
}
