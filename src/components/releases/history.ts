/** What changed in a thing from release to release. */
import type { ChangeContext } from '../../i18n/change-text.ts';
import type { Chart, Dataset, HistoryEntry, Topic } from '../../model.ts';
import { lookUpObservation } from '../find.ts';
import type { Page } from '../page.ts';
import { drawnFields } from './drawn-fields.ts';

export type Past =
  | { readonly kind: 'metric' | 'standard'; readonly name: string }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'topic'; readonly topic: Topic };

/** Looks titles up only where a change needs one: a page is made again when what it read has changed. */
export function pageContext({ published }: Page): ChangeContext {
  const { site, metrics, datasets } = published;
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
  };
}

/** The newest first. */
export function historyOf(page: Page, past: Past): readonly HistoryEntry[] {
  const entries = placesOf(page, past).flatMap((place) => page.published.history[place] ?? []);
  const fields = past.kind === 'chart' ? drawnFields(past.chart, page.published.standards) : null;
  const shown = past.kind === 'chart' ? entries.filter((entry) => isDrawn(entry, past.chart, fields)) : entries;
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
      const { picture } = past.chart;
      const register = picture ? [`dataset/${picture.dataset}`] : [];
      return [`chart/${past.chart.name}`, ...[...new Set(metrics)].map((name) => `metric/${name}`), ...register];
    }
  }
}

// Of a register, whole rows and the columns that are drawn; whether it is these rows the entries of a dataset do not tell.
function isDrawn({ subject }: HistoryEntry, { observations }: Chart, fields: ReadonlySet<string> | null): boolean {
  if (subject.kind === 'observation') return observations.includes(subject.name);
  if (subject.kind === 'cell') return fields?.has(subject.field) === true;
  if (subject.kind === 'field') return fields?.has(subject.name) === true;
  return true;
}
