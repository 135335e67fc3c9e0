/** How the cells of a measure are spread, in bins whose edges are round numbers. */
import type { DistributionPicture } from '../../model.ts';
import type { Column } from '../../tables/table.ts';
import { filledRows, type Slice, sortedValues } from './slice.ts';

const [FEWEST_VALUES, FEWEST_DISTINCT] = [20, 5];
const MOST_BINS = 24;
/** Values so many quartile ranges away from the middle half are far. */
const FAR = 6;

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

/** Where the values lie that are not far from the others: all of them, unless the far ones would press the rest together. */
function near(sorted: Float64Array): readonly [number, number] {
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const middle = at(0.75) - at(0.25) || at(0.95) - at(0.05);
  if (middle === 0) return [0, sorted.length];
  const [low, high] = [at(0.25) - FAR * middle, at(0.75) + FAR * middle];
  const from = sorted.findIndex((value) => value >= low);
  const to = sorted.findLastIndex((value) => value <= high) + 1;
  const whole = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  const kept = (sorted[to - 1] ?? 0) - (sorted[from] ?? 0);
  return whole > 3 * kept ? [from, to] : [0, sorted.length];
}

function binsOf(sorted: Float64Array): DistributionPicture['bins'] {
  const [least, greatest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const wanted = Math.min(MOST_BINS, Math.max(6, Math.ceil(Math.sqrt(sorted.length))));
  const step = roundStep((greatest - least) / wanted, sorted.every(Number.isInteger));
  let number = Math.floor(least / edge(1, step)) - 1;
  // So far from zero, and so close together, that edges cannot be counted.
  if (!Number.isSafeInteger(number) || greatest / edge(1, step) >= Number.MAX_SAFE_INTEGER) return [];
  const bins: { low: number; high: number; count: number }[] = [];
  for (const value of sorted) {
    while (value >= edge(number + 1, step)) {
      number++;
      if (bins.length > 0 || value < edge(number + 1, step)) bins.push({ low: edge(number, step), high: edge(number + 1, step), count: 0 });
    }
    const bin = bins.at(-1);
    if (bin) bin.count++;
  }
  return bins;
}

interface Step {
  readonly digit: number;
  readonly power: number;
}

// 1, 2 or 5 and zeros; whole numbers are not split.
function roundStep(least: number, whole: boolean): Step {
  const power = Math.floor(Math.log10(least || 1));
  const digit = [1, 2, 5].find((each) => Number(`${each}e${power}`) >= least * 0.999);
  const step = digit === undefined ? { digit: 1, power: power + 1 } : { digit, power };
  return whole && step.power < 0 ? { digit: 1, power: 0 } : step;
}

// By its digits, so that the edge after 0.2 is 0.3 and not a hair above it.
function edge(number: number, { digit, power }: Step): number {
  return Number(`${number * digit}e${power}`);
}
