/** The metrics by topic, in the order of the site; those of no topic come last. */
import { pick } from '../i18n/text.ts';
import type { Metric } from '../model.ts';
import type { Page } from './page.ts';

export interface MetricGroup {
  readonly name: string;
  readonly title: string;
  readonly metrics: readonly Metric[];
}

/** All metrics by topic, those without one last. */
export function metricGroups(page: Page): readonly MetricGroup[] {
  const { metrics, site } = page.published;
  const groups = site.topics.map(({ name, title }) => ({
    name,
    title: pick(title, page.lang),
    metrics: metrics.filter(({ topic }) => topic === name),
  }));
  const others = metrics.filter(({ topic }) => !site.topics.some(({ name }) => name === topic));
  const all = [...groups, { name: 'other', title: page.words.metric.others, metrics: others }];
  return all.filter((group) => group.metrics.length > 0);
}
