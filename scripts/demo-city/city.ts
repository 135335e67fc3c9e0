/** A synthetic city: everything that its tables are written from. */
import { type Community, settle } from './communities.ts';
import { type Cell, leaveGaps } from './gaps.ts';
import { countHouseholds, isMerged, type Series } from './households.ts';
import { type Money, pay } from './money.ts';
import { drawOutcomes, type Outcomes } from './outcomes.ts';
import { type Plan, planCity } from './plan.ts';
import { layOutPremises, type Premises } from './premises.ts';
import { employ, type Staff } from './staff.ts';

export interface City {
  readonly seed: number;
  readonly plan: Plan;
  readonly communities: readonly Community[];
  readonly outcomes: Outcomes;
  readonly households: Series;
  readonly premises: Premises;
  readonly staff: Staff;
  readonly money: Money;
  readonly cell: Cell;
}

/** Builds a city of so many communities; the same size and seed give the same city. */
export function buildCity(count: number, seed: number): City {
  const plan = planCity(count);
  const communities = settle(plan);
  const outcomes = drawOutcomes(seed, communities, plan);
  const households = countHouseholds(seed, communities);
  return {
    seed,
    plan,
    communities,
    outcomes,
    households,
    premises: layOutPremises({ seed, plan, communities, households, outcomes }),
    staff: employ(seed, communities, households),
    money: pay(seed, communities),
    cell: leaveGaps(seed, { communities, outcomes }),
  };
}

/** The places of the communities that there are in a year. */
export function placesIn({ communities }: Pick<City, 'communities'>, year: number): readonly number[] {
  return communities.flatMap(({ into }, place) => (into === null || !isMerged(year) ? [place] : []));
}
