/** The register: a row for each community and year, by year, then by district. */
import { type City, placesIn } from './city.ts';
import type { Community } from './communities.ts';
import type { Row } from './csv.ts';
import { isEstimate, MISSING } from './gaps.ts';
import { LAST_YEAR_OF_MERGED, YEAR_OF_RENAMING, YEARS } from './plan.ts';

export const REGISTER_COLUMNS =
  `year code community district subdistrict zone in_main_urban_area households floor_space_m2 activity_space_m2
  full_time_workers party_affairs_workers college_share average_age working_funds service_funds monthly_pay remark`.split(/\s+/);

/** The district whose households of one year were revised, by its place from the last. */
const REVISED = { district: -2, year: 2018 } as const;

export function* registerRows(city: City): Generator<Row> {
  for (const year of YEARS.keys()) for (const place of placesIn(city, year)) yield registerRow(city, place, year);
}

function registerRow(city: City, place: number, year: number): Row {
  const { communities, premises, staff, money, households } = city;
  const community = communities[place] as Community;
  const whole = (series: readonly Int32Array[]): number => series[year]?.[place] ?? 0;
  const workers = Math.max(1, whole(staff.workers));
  const counted = city.cell('households', place, year, whole(households));
  const activity = city.cell('activity_space_m2', place, year, whole(premises.activity));
  return [
    YEARS[year] ?? 0,
    community.code,
    nameIn(community, year),
    community.district.zh,
    community.subdistrict,
    community.district.central ? 'central' : 'county',
    String(community.mainUrban),
    counted,
    city.cell('floor_space_m2', place, year, whole(premises.floor)),
    activity,
    city.cell('full_time_workers', place, year, whole(staff.workers)),
    city.cell('party_affairs_workers', place, year, whole(staff.partyWorkers)),
    city.cell('college_share', place, year, rounded((100 * whole(staff.college)) / workers)),
    city.cell('average_age', place, year, rounded(whole(staff.ages) / workers)),
    city.cell('working_funds', place, year, whole(money.working)),
    city.cell('service_funds', place, year, whole(money.service)),
    city.cell('monthly_pay', place, year, whole(money.pay)),
    remarks(city, place, year, { counted, activity }).join('；'),
  ];
}

/** The name that a community had in a year. */
export function nameIn({ name, formerName }: Community, year: number): string {
  return formerName !== null && (YEARS[year] ?? 0) < YEAR_OF_RENAMING ? formerName : name;
}

function remarks(city: City, place: number, year: number, cells: { counted: string; activity: string }): readonly string[] {
  const { communities, plan } = city;
  const { into, formerName, district } = communities[place] as Community;
  const merged = communities[place + 1]?.into === place ? communities[place + 1] : undefined;
  const remark: readonly (readonly [boolean, string])[] = [
    [into !== null && YEARS[year] === LAST_YEAR_OF_MERGED, `次年并入${communities[into ?? 0]?.name}`],
    [merged !== undefined && YEARS[year] === LAST_YEAR_OF_MERGED + 1, `${merged?.name}并入本社区`],
    [formerName !== null && YEARS[year] === YEAR_OF_RENAMING, `由${formerName}更名`],
    [district === plan.districts.at(REVISED.district) && YEARS[year] === REVISED.year, `${REVISED.year}年户数已修订`],
    [isEstimate(cells.counted), '户数是估计数'],
    [cells.activity === MISSING.notApplicable, '与相邻社区合用活动用房'],
  ];
  return remark.flatMap(([holds, words]) => (holds ? [words] : []));
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
