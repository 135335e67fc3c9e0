/** Look-ups in the published data. A name that is not there is a mistake of the program and throws. */
import type { Chart, Dataset, Metric, Observation, Published, Source, Topic } from '../model.ts';

const observationsById = new WeakMap<readonly Observation[], ReadonlyMap<string, Observation>>();

/** The observation of an id, or undefined. */
export function lookUpObservation({ observations }: Published, id: string): Observation | undefined {
  let byId = observationsById.get(observations);
  if (!byId) {
    byId = new Map(observations.map((observation) => [observation.id, observation]));
    observationsById.set(observations, byId);
  }
  return byId.get(id);
}

/** The observation of an id. */
export function findObservation(published: Published, id: string): Observation {
  return must(lookUpObservation(published, id), `unknown observation: ${id}`);
}

/** The observations of a metric, in the order of publication; a series has several. */
export function observationsOf(published: Published, metric: string): readonly Observation[] {
  return published.observations.filter((observation) => observation.metric === metric);
}

/** The metric of a name; a name that is not published is a mistake in the program. */
export function findMetric(published: Published, name: string): Metric {
  return must(
    published.metrics.find((metric) => metric.name === name),
    `unknown metric: ${name}`,
  );
}

/** The chart of a name; a name that is not published is a mistake in the program. */
export function findChart(published: Published, name: string): Chart {
  return must(
    published.charts.find((chart) => chart.name === name),
    `unknown chart: ${name}`,
  );
}

/** The dataset of a name; a name that is not published is a mistake in the program. */
export function findDataset(published: Published, name: string): Dataset {
  return must(
    published.datasets.find((dataset) => dataset.name === name),
    `unknown dataset: ${name}`,
  );
}

/** The topic of a name; a name that is not published is a mistake in the program. */
export function findTopic(published: Published, name: string): Topic {
  return must(
    published.site.topics.find((topic) => topic.name === name),
    `unknown topic: ${name}`,
  );
}

/** The source of a name; a name that is not published is a mistake in the program. */
export function findSource(published: Published, name: string): Source {
  return must(
    published.site.sources.find((source) => source.name === name),
    `unknown source: ${name}`,
  );
}

function must<T>(found: T | undefined, complaint: string): T {
  if (found === undefined) throw new Error(complaint);
  return found;
}
