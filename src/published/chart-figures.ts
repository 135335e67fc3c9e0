/** The figures that a chart names: whether they are there, are single values, and can be drawn as its kind. */
import { drawingFaults } from '../charts/drawable.ts';
import { singleObservations } from '../charts/parameters.ts';
import { mistake } from '../lib/problem.ts';
import type { Chart, Observation, Problem } from '../model.ts';

const FILE = 'charts.yaml';

type Declared = Pick<Chart, 'name' | 'kind' | 'parameters'>;
type At = (...path: readonly string[]) => { readonly line: number };

/** What keeps a chart whose parameters are of the right form from being drawn. `at` gives the line of a place in its declaration. */
export function figureProblems(chart: Declared, observations: readonly Observation[], at: At): readonly Problem[] {
  return [...seriesProblems(chart, observations, at), ...drawingProblems(chart, observations, at)];
}

/** The ids of all values of a metric, or of the one value that is named. */
export function observationsOf(metric: string, observations: readonly Observation[]): readonly string[] {
  return observations.filter((observation) => observation.metric === metric || observation.id === metric).map(({ id }) => id);
}

/** Metrics with several values where one is drawn: it would be drawn as a value that nobody states. */
function seriesProblems({ name, kind, parameters }: Declared, observations: readonly Observation[], at: At): readonly Problem[] {
  return singleObservations({ kind, parameters }).flatMap((metric) => {
    const ids = observationsOf(metric, observations);
    if (ids.includes(metric)) return [];
    const path = pathTo(metric, parameters) ?? [];
    const params = { chart: name, kind, id: metric, count: ids.length, example: ids[0] ?? '' };
    return [mistake('chart-series', FILE, params, { ...at(...path), column: path.join('.') })];
  });
}

/** Figures that the chart's kind cannot draw, each where the chart names it. */
function drawingProblems({ name, kind, parameters }: Declared, observations: readonly Observation[], at: At): readonly Problem[] {
  const find = (id: string): Observation | undefined => observations.find((observation) => observation.id === id);
  return drawingFaults({ kind, parameters }, find).map(({ code, id, params }) => {
    const path = pathTo(id, parameters) ?? [];
    return mistake(code, FILE, { chart: name, kind, ...params }, { ...at(...path), column: path.join('.') });
  });
}

/** Where a value first stands: `bars`, `1`, `metric`. */
function pathTo(wanted: string, value: unknown): readonly string[] | null {
  if (value === wanted) return [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const path = pathTo(wanted, inner);
    if (path) return [key, ...path];
  }
  return null;
}
