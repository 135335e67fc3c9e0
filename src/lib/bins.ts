/** Bins over numbers, with edges that can be said. */

/** How many numbers lie from `low` up to, but not at, `high`. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

const MOST_BINS = 24;
/** Values so many quartile ranges away from the middle half are far. */
const FAR = 6;

/** Where the values lie that are not far from the others: all of them, unless the far ones would press the rest together. */
export function near(sorted: Float64Array): readonly [number, number] {
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

/** Bins side by side from the least to the greatest of sorted numbers; their edges are round. None where edges cannot be counted. */
export function binsOf(sorted: Float64Array): readonly Bin[] {
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
