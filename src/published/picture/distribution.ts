/** How the cells of a measure are spread, in bins whose edges are round numbers. */
import { binsOf, near } from '../../lib/bins.ts';
import type { DistributionPicture } from '../../model.ts';
import type { Column } from '../../tables/table.ts';
import { filledRows, type Slice, sortedValues } from './slice.ts';

const [FEWEST_VALUES, FEWEST_DISTINCT] = [20, 5];

type Far = DistributionPicture['above'];

/** The picture of a measure's cells, or null where there are too few of them to have a shape. */
export function distributionPicture({ rows, where, leftOut }: Slice, measure: Column): DistributionPicture | null {
  const filled = filledRows(measure, rows);
  const sorted = sortedValues(measure, filled);
  if (sorted.length < FEWEST_VALUES || !hasDistinct(sorted, FEWEST_DISTINCT)) return null;
  const [from, to] = near(sorted);
  const bins = binsOf(sorted.subarray(from, to));
  if (bins.length < 2) return null;
  const below: Far = from === 0 ? null : { count: from, farthest: sorted[0] ?? 0 };
  const above: Far = to === sorted.length ? null : { count: sorted.length - to, farthest: sorted.at(-1) ?? 0 };
  return { kind: 'distribution', field: measure.field.name, where, bins, below, above, missing: rows.length - filled.length, leftOut };
}

function hasDistinct(sorted: Float64Array, fewest: number): boolean {
  let distinct = 0;
  return sorted.some((value, index) => (index === 0 || value !== sorted[index - 1]) && ++distinct >= fewest);
}
