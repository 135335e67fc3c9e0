/** What a real register has: cells without a number, each with its reason, and numbers that are only estimates. */
import type { Community } from './communities.ts';
import { createDraw, type Draw } from './draw.ts';
import type { Outcomes } from './outcomes.ts';
import { LAST_YEAR_OF_MERGED, YEARS } from './plan.ts';

/** The words that stand for a missing number; datapackage.json says what each means. */
export const MISSING = { notCollected: '未报', withheld: '不公开', notApplicable: '不适用' } as const;

/** Columns that may lack a number. */
export type Measure =
  | 'households'
  | 'floor_space_m2'
  | 'activity_space_m2'
  | 'full_time_workers'
  | 'party_affairs_workers'
  | 'college_share'
  | 'average_age'
  | 'working_funds'
  | 'service_funds'
  | 'monthly_pay';

/** The cell of a number, or what stands in its place. */
export type Cell = (measure: Measure, place: number, year: number, value: number) => string;

/** Shares of rows in which a number was not reported. */
const UNREPORTED: Readonly<Record<Measure, number>> = {
  households: 0.006,
  floor_space_m2: 0.012,
  activity_space_m2: 0.018,
  full_time_workers: 0.006,
  party_affairs_workers: 0.014,
  college_share: 0.018,
  average_age: 0.018,
  working_funds: 0.012,
  service_funds: 0.012,
  monthly_pay: 0.01,
};

/** Kept whole in the first and last year: the tables of staff must agree with the register. */
const WHOLE: readonly Measure[] = ['full_time_workers'];
/** In the last year these lack numbers only where the outcomes say so. */
const DECIDED: readonly Measure[] = ['households', 'floor_space_m2'];
/** Shares of communities, for all years, that keep their pay to themselves and that share their activity rooms. */
const WITHHELD = 0.016;
const SHARED = 0.03;

interface City {
  readonly communities: readonly Community[];
  readonly outcomes: Outcomes;
}

/** Decides every cell of the register. */
export function leaveGaps(seed: number, city: City): Cell {
  const draws = Object.fromEntries(Object.keys(UNREPORTED).map((measure) => [measure, createDraw(seed, `gap ${measure}`)]));
  const habit = createDraw(seed, 'habit');
  return (measure, place, year, value) => {
    const draw = draws[measure] as Draw;
    const word =
      standing(measure, place, year, city, habit) ?? decided(measure, place, year, city) ?? chance(measure, place, year, city, draw);
    return word ?? hedged(measure, place, year, value, draw, city);
  };
}

// What holds for a community as such.
function standing(measure: Measure, place: number, year: number, { communities }: City, habit: Draw): string | null {
  const isFunds = measure === 'working_funds' || measure === 'service_funds';
  if (isFunds && communities[place]?.into !== null && YEARS[year] === LAST_YEAR_OF_MERGED) return MISSING.notApplicable;
  if (measure === 'activity_space_m2' && sharesRooms(place, communities, habit)) return MISSING.notApplicable;
  return measure === 'monthly_pay' && habit(place, 1) < WITHHELD ? MISSING.withheld : null;
}

function sharesRooms(place: number, communities: readonly Community[], habit: Draw): boolean {
  return communities[place]?.district.central === false && habit(place) < SHARED;
}

function decided(measure: Measure, place: number, year: number, { outcomes }: City): string | null {
  if (year !== YEARS.length - 1) return null;
  const unknown = outcomes.unknown.get(place);
  return (unknown === 'households' && measure === 'households') || (unknown === 'floor' && measure === 'floor_space_m2')
    ? MISSING.notCollected
    : null;
}

function chance(measure: Measure, place: number, year: number, { communities }: City, draw: Draw): string | null {
  const isEnd = year === 0 || year === YEARS.length - 1;
  const isLast = year === YEARS.length - 1;
  if ((isEnd && WHOLE.includes(measure)) || (isLast && DECIDED.includes(measure))) return null;
  // The published count of large activity rooms in the main urban area has to come out.
  if (isLast && measure === 'activity_space_m2' && communities[place]?.mainUrban) return null;
  return draw(place, year) < UNREPORTED[measure] ? MISSING.notCollected : null;
}

// Words that the columns allow: about so many households, so much money and more.
function hedged(measure: Measure, place: number, year: number, value: number, draw: Draw, { outcomes, communities }: City): string {
  const drawn = draw(place, YEARS.length + year);
  const isLast = year === YEARS.length - 1;
  const estimate = isLast ? outcomes.unknown.get(place) === 'estimate' : drawn < 0.006;
  if (measure === 'households' && estimate) return `约${Math.round(value / 100) * 100}`;
  if (measure === 'working_funds' && !isLast && drawn < 0.005 && communities[place]?.into === null)
    return `${Math.floor(value / 10_000) * 10_000}余`;
  return String(value);
}

/** True where a row's households are an estimate. */
export function isEstimate(cell: string): boolean {
  return cell.startsWith('约');
}
