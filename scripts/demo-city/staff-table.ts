/** Staff by year, district and education: the sums from which averages and shares of the city are worked out. */
import { type City, placesIn } from './city.ts';
import type { Row } from './csv.ts';
import { type District, YEARS } from './plan.ts';
import { shareOut, sumOf } from './share-out.ts';

export const STAFF_COLUMNS = ['year', 'district', 'education', 'workers', 'age_years'];

/** Levels of education: their share of those with junior college or above, and how much older or younger they are. */
const LEVELS = [
  { name: 'school', share: 0, older: 3.4 },
  { name: 'junior-college', share: 0.63, older: -1 },
  { name: 'bachelor', share: 0.34, older: -3.1 },
  { name: 'postgraduate', share: 0.03, older: -4.2 },
] as const;

export function* staffRows(city: City): Generator<Row> {
  for (const [index, year] of YEARS.entries()) {
    const places = placesIn(city, index);
    const members = Map.groupBy(places, (place) => city.communities[place]?.district);
    for (const district of city.plan.districts) yield* districtRows(city, { index, year, district, places: members.get(district) ?? [] });
  }
}

interface Group {
  readonly index: number;
  readonly year: number;
  readonly district: District;
  readonly places: readonly number[];
}

function* districtRows({ staff }: City, { index, year, district, places }: Group): Generator<Row> {
  const total = (series: readonly Int32Array[]): number => sumOf(places.map((place) => series[index]?.[place] ?? 0));
  const [workers, college, ages] = [total(staff.workers), total(staff.college), total(staff.ages)];
  const [, ...shares] = LEVELS.map(({ share }) => share);
  const counts = [workers - college, ...shareOut(college, shares)];
  const average = ages / workers;
  const years = shareOut(
    ages,
    counts.map((count, level) => count * (average + (LEVELS[level]?.older ?? 0))),
  );
  for (const [level, { name }] of LEVELS.entries()) yield [year, district.zh, name, counts[level] ?? 0, years[level] ?? 0];
}
