/** The number that shows how any number is checked: computed, with an assumption, from few figures. */
import type { Observation } from '../model.ts';
import { findMetric, lookUpObservation } from './find.ts';
import type { Page } from './page.ts';

/** A topic's leading number that is computed, else the first computed one; none where every number was read. */
export function exampleObservation(page: Page): Observation | undefined {
  const { site, observations } = page.published;
  const leads = site.topics.map(({ lead }) => (lead ? lookUpObservation(page.published, lead) : undefined));
  const computed = [...leads, ...observations].filter((observation) => observation?.formula != null);
  return computed.find((observation) => isTelling(page, observation)) ?? computed[0];
}

// Division with an assumption has all that a proof can have: cells, formula, assumption, paragraphs.
function isTelling(page: Page, observation: Observation | undefined): boolean {
  if (!observation) return false;
  return observation.formula?.kind === 'ratio' && findMetric(page.published, observation.metric).assumptions.length > 0;
}
