/** How many households each community has in each year. */
import type { Community } from './communities.ts';
import { between, createDraw } from './draw.ts';
import { LAST_YEAR_OF_MERGED, YEARS } from './plan.ts';

/** A number for each community, by year: `series[year][place]`. */
export type Series = readonly Int32Array[];

/** What a community that is merged has of the two together, before it is. */
const MERGED_SHARE = 0.35;

/** Households by year; a community that has been merged has none, and its successor has them. */
export function countHouseholds(seed: number, communities: readonly Community[]): Series {
  const [size, growth] = [createDraw(seed, 'households'), createDraw(seed, 'growth')];
  const newest = communities.map(({ district }, place) => householdsOf(size(place), size(place, 1), district.central));
  const yearly = communities.map((_, place) => between(growth(place), 0.004, 0.034));
  const whole = YEARS.map((_, year) =>
    Int32Array.from(communities, (_, place) => Math.round((newest[place] ?? 0) / (1 + (yearly[place] ?? 0)) ** (YEARS.length - 1 - year))),
  );
  return partBetweenMerged(whole, communities);
}

/** Numbers of two communities together, parted between them up to the year in which they are merged. */
export function partBetweenMerged(series: Series, communities: readonly Community[]): Series {
  return series.map((numbers, year) => {
    const parted = Int32Array.from(numbers);
    communities.forEach(({ into }, place) => {
      if (into === null) return;
      const own = isMerged(year) ? 0 : Math.round((numbers[into] ?? 0) * MERGED_SHARE);
      parted[place] = own;
      parted[into] = (numbers[into] ?? 0) - own;
    });
    return parted;
  });
}

/** True in the years after the mergers, by place of the year. */
export function isMerged(year: number): boolean {
  return (YEARS[year] ?? 0) > LAST_YEAR_OF_MERGED;
}

// Many of middling size and a few large ones; in the counties a third has less than a thousand.
function householdsOf(first: number, second: number, central: boolean): number {
  const middling = (first + second) / 2;
  return Math.round(central ? between(middling ** 1.2, 1100, 5100) : between(middling ** 1.6, 520, 3500));
}
