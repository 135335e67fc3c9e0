/** Who works in the communities: how many, how many with junior college or above, and their years of age added up. */
import type { Community } from './communities.ts';
import { between, createDraw } from './draw.ts';
import { isMerged, type Series } from './households.ts';
import { YEARS } from './plan.ts';
import { fitTotal, sumOf } from './share-out.ts';

/** The city's average age and share with junior college, year by year: five years and fourteen points between first and last. */
const AGE = [43.2, 42.1, 40.8, 39.5, 38.2] as const;
const COLLEGE = [0.52, 0.55, 0.59, 0.62, 0.66] as const;
/** In the first and the last year the total is a multiple of this, so that averages and shares come out even. */
const EVEN = 50;
/** Households for one worker, at most, under the standard. */
const MOST_HOUSEHOLDS = 400;

export interface Staff {
  readonly workers: Series;
  readonly partyWorkers: Series;
  readonly college: Series;
  /** Years of age of all workers together. */
  readonly ages: Series;
}

/** Staff by year. */
export function employ(seed: number, communities: readonly Community[], households: Series): Staff {
  const workers = YEARS.map((_, year) => headcount(seed, communities, households[year] ?? new Int32Array(), year));
  const party = createDraw(seed, 'party');
  return {
    workers,
    partyWorkers: workers.map((numbers, year) => numbers.map((count, place) => Math.min(count, partyWorkers(party(place), year)))),
    college: workers.map((numbers, year) => educated(seed, numbers, year)),
    ages: workers.map((numbers, year) => agesOf(seed, numbers, year)),
  };
}

function headcount(seed: number, communities: readonly Community[], households: Int32Array, year: number): Int32Array {
  const draw = createDraw(seed, 'workers');
  const before = YEARS.length - 1 - year;
  const isHere = (place: number): boolean => communities[place]?.into === null || !isMerged(year);
  const isShort = (place: number): boolean => draw(place, 1) < 0.06 && (households[place] ?? 0) > 4 * MOST_HOUSEHOLDS;
  const counts = households.map((own, place) => {
    if (!isHere(place)) return 0;
    if (isShort(place)) return Math.floor(own / MOST_HOUSEHOLDS) - 1 - Math.floor(draw(place, 2) * 2);
    return Math.ceil(own / (between(draw(place), 305, 388) * (1 + 0.02 * before)));
  });
  return fitTotal(counts, evenTotal(sumOf(counts), year), (place, value) => isHere(place) && !isShort(place) && value > 0);
}

// Down in the first year and up in the last: rounding brings nobody below the standard now.
function evenTotal(total: number, year: number): number {
  if (year === 0) return Math.floor(total / EVEN) * EVEN;
  return year === YEARS.length - 1 ? Math.ceil(total / EVEN) * EVEN : total;
}

function partyWorkers(drawn: number, year: number): number {
  const none = 0.05 + 0.07 * (YEARS.length - 1 - year);
  return drawn < none ? 0 : drawn > 0.9 ? 2 : 1;
}

function educated(seed: number, workers: Int32Array, year: number): Int32Array {
  const draw = createDraw(seed, 'college');
  const share = COLLEGE[year] ?? 0;
  const counts = workers.map((own, place) => Math.min(own, Math.round(own * share * between(draw(place), 0.6, 1.4))));
  return fitTotal(counts, Math.round(sumOf(workers) * share), (place, value) => value >= 0 && value <= (workers[place] ?? 0));
}

function agesOf(seed: number, workers: Int32Array, year: number): Int32Array {
  const draw = createDraw(seed, 'ages');
  const average = AGE[year] ?? 0;
  const totals = workers.map((own, place) => Math.round(own * (average + between(draw(place), -4, 4))));
  return fitTotal(totals, Math.round(sumOf(workers) * average), (place) => (workers[place] ?? 0) > 0);
}
