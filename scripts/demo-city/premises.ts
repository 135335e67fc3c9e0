/** Floor space and activity rooms of each community in each year. */
import type { Community } from './communities.ts';
import { between, createDraw, type Draw } from './draw.ts';
import { partBetweenMerged, type Series } from './households.ts';
import type { Outcomes } from './outcomes.ts';
import { type Plan, YEARS } from './plan.ts';
import { shareOut, sumOf } from './share-out.ts';

/** The standard of the synthetic city: m² for a hundred households, and the least of all. */
export const STANDARD = { perHundred: 30, least: 300 } as const;
/** Half of the main urban area has so much activity space. */
export const MARK = 1000;

/** What the central zone had per community when its communities were 75 and their floor space 90,160 m². */
const CENTRAL_AVERAGE = 90_160 / 75;
const MARKED_SHARE = 35 / 69;

export interface Premises {
  readonly floor: Series;
  readonly activity: Series;
}

interface City {
  readonly seed: number;
  readonly plan: Plan;
  readonly communities: readonly Community[];
  readonly households: Series;
  readonly outcomes: Outcomes;
}

/** Premises by year: most communities moved into larger ones in one of the years. */
export function layOutPremises(city: City): Premises {
  const { seed, communities, outcomes } = city;
  const newest = newestFloor(city);
  const rooms = newestActivity(city, newest);
  const draw = createDraw(seed, 'moves');
  const part = (numbers: Int32Array): Series =>
    partBetweenMerged(
      YEARS.map((_, year) => numbers.map((number, place) => Math.round(number * partThen(draw, place, year, outcomes.short.has(place))))),
      communities,
    );
  return { floor: part(newest), activity: part(rooms) };
}

/** What the standard asks of a community, in whole m². */
export function floorDue(households: number): number {
  return Math.ceil(Math.max(STANDARD.least, (households * STANDARD.perHundred) / 100));
}

// The centre has a total to keep to: what is left above the standard is shared out.
function newestFloor(city: City): Int32Array {
  const { seed, plan, communities, outcomes } = city;
  const draw = createDraw(seed, 'floor');
  const due = communities.map((_, place) => dueAt(city, place));
  const floor = Int32Array.from(due, (least, place) => floorAt(least, draw(place), outcomes.short.has(place)));
  const central = communities.flatMap(({ district, into }, place) => (district.central && into === null ? [place] : []));
  const free = central.filter((place) => !outcomes.short.has(place));
  const kept = sumOf(central.map((place) => (outcomes.short.has(place) ? floor[place] : due[place]) ?? 0));
  const weights = free.map((place) => draw(place, 1) ** 1.3);
  const extra = shareOut(Math.max(0, Math.round(CENTRAL_AVERAGE * plan.central) - kept), weights);
  for (const [turn, place] of free.entries()) floor[place] = (due[place] ?? 0) + (extra[turn] ?? 0);
  return floor;
}

function dueAt({ communities, households }: City, place: number): number {
  return communities[place]?.into === null ? floorDue(households.at(-1)?.[place] ?? 0) : 0;
}

function floorAt(due: number, drawn: number, short: boolean): number {
  return short ? Math.floor(due * between(drawn, 0.68, 0.96)) : Math.ceil(due * between(drawn ** 1.5, 1.005, 1.6));
}

// Chosen among those that are large enough, the larger the likelier.
function newestActivity({ seed, plan, communities }: City, floor: Int32Array): Int32Array {
  const draw = createDraw(seed, 'activity');
  const rank = (place: number): number => (floor[place] ?? 0) * between(draw(place, 1), 0.85, 1.15);
  const large = communities.flatMap(({ mainUrban, into }, place) =>
    mainUrban && into === null && (floor[place] ?? 0) >= MARK + 15 ? [place] : [],
  );
  const marked = new Set(large.sort((a, b) => rank(b) - rank(a) || a - b).slice(0, Math.round(plan.mainUrban * MARKED_SHARE)));
  return floor.map((space, place) => {
    if (marked.has(place)) return Math.round(between(draw(place), MARK, Math.max(MARK, space * 0.92)));
    const rooms = Math.round(space * between(draw(place), 0.5, 0.85));
    return communities[place]?.mainUrban ? Math.min(rooms, MARK - 20) : rooms;
  });
}

// How much of its space of the last year a community had then.
function partThen(draw: Draw, place: number, year: number, short: boolean): number {
  const moved = short ? YEARS.length : Math.floor(draw(place) * (YEARS.length + 1));
  return moved > year && moved < YEARS.length ? between(draw(place, 1), 0.62, 0.94) : 1;
}
