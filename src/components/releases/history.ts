/** What changed in a thing from release to release. */
import { type ChangeContext, type Lookup, rowTitles } from '../../i18n/change-text.ts';
import type { Chart, Dataset, HistoryEntry, Topic } from '../../model.ts';
import { lookUpObservation } from '../find.ts';
import type { Page } from '../page.ts';
import { inlineNodes, proseText } from '../prose.ts';

export type Past =
  | { readonly kind: 'metric' | 'standard'; readonly name: string }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'topic'; readonly topic: Topic };

/** Looks titles up only where a change needs one: a page is made again when what it read has changed. */
export function pageContext(page: Page): ChangeContext {
  const { published } = page;
  const { site, metrics, datasets, registers, names } = published;
  return {
    site,
    metrics: { get: (name) => metrics.find((metric) => metric.name === name)?.title },
    datasets: {
      get: (name) => {
        const dataset = datasets.find((each) => each.name === name);
        return dataset && { title: dataset.title, fields: { get: (field) => dataset.fields.find((each) => each.name === field)?.title } };
      },
    },
    observations: { get: (id) => lookUpObservation(published, id) },
    units: site.units,
    rows: rowTitles(registers, names),
    charts: chartTitles([page]),
  };
}

/** What charts say, by name: in the first of these pages that has it. */
export function chartTitles(pages: readonly Page[]): Lookup<string> {
  return {
    get: (name) => {
      for (const page of pages) {
        const chart = page.published.charts.find((each) => each.name === name);
        if (chart) return proseText(inlineNodes(chart.finding, page.lang), page).trim();
      }
      return undefined;
    },
  };
}

/** The newest first. */
export function historyOf(page: Page, past: Past): readonly HistoryEntry[] {
  const entries = placesOf(page, past).flatMap((place) => page.published.history[place] ?? []);
  const shown = past.kind === 'chart' ? entries.filter((entry) => isDrawn(entry, past.chart)) : entries;
  const order = page.published.releases.map(({ id }) => id);
  return shown.toSorted((a, b) => order.indexOf(b.release) - order.indexOf(a.release));
}

function placesOf({ published }: Page, past: Past): readonly string[] {
  switch (past.kind) {
    case 'metric':
    case 'standard':
      return [`${past.kind}/${past.name}`];
    case 'dataset':
      return [`dataset/${past.dataset.name}`];
    case 'topic':
      return [`topic/${past.topic.name}`, ...past.topic.metrics.map((name) => `metric/${name}`)];
    default: {
      const metrics = past.chart.observations.flatMap((id) => lookUpObservation(published, id)?.metric ?? []);
      return [`chart/${past.chart.name}`, ...[...new Set(metrics)].map((name) => `metric/${name}`), `drawn/${past.chart.name}`];
    }
  }
}

// Of a series, the figures that are drawn.
function isDrawn({ subject }: HistoryEntry, { observations }: Chart): boolean {
  return subject.kind !== 'observation' || observations.includes(subject.name);
}
