/** Charts that look different from how they were, or show other numbers. */
import type { Change, Chart, ReleasedFigures } from '../../src/model.ts';

export interface ChangedChart {
  readonly name: string;
  readonly before: Chart | null;
  readonly after: Chart | null;
}

/** In the order of the charts that are there, then those that are gone. Without an earlier release there are none. */
export function changedCharts(before: ReleasedFigures | null, after: ReleasedFigures, changes: readonly Change[]): readonly ChangedChart[] {
  if (!before) return [];
  const figures = new Set(changes.flatMap(({ subject }) => (subject.kind === 'observation' ? [subject.name] : [])));
  const known = new Map(before.charts.map((chart) => [chart.name, chart]));
  const present = after.charts.map(({ name }) => name);
  const now = after.charts.flatMap((chart) => {
    const was = known.get(chart.name) ?? null;
    return was === null || isOther(was, chart, figures) ? [{ name: chart.name, before: was, after: chart }] : [];
  });
  const gone = before.charts
    .filter(({ name }) => !present.includes(name))
    .map((chart) => ({ name: chart.name, before: chart, after: null }));
  return [...now, ...gone];
}

function isOther(was: Chart, chart: Chart, figures: ReadonlySet<string>): boolean {
  return chart.observations.some((id) => figures.has(id)) || JSON.stringify(was) !== JSON.stringify(chart);
}
