/** How a city of any size is made up. At 124 communities it is that of the published figures: 69 in the main urban area, 75 central. */
import { districtName, MOST_OF_A_KIND } from './places.ts';
import { shareOut } from './share-out.ts';

/** The years of the register. */
export const YEARS = [2016, 2017, 2018, 2019, 2020] as const;
/** A community that is merged has its last row in this year. */
export const LAST_YEAR_OF_MERGED = 2018;
/** A community that is renamed has its new name from this year on. */
export const YEAR_OF_RENAMING = 2018;

export const FEWEST = 24;
export const MOST = 100_000;

/** The published city, whose shares all others have. */
const MODEL = { communities: 124, central: 75, mainUrban: 69 } as const;
const DISTRICT_OF = 250;

export interface District {
  readonly number: number;
  readonly zh: string;
  readonly en: string;
  readonly central: boolean;
  /** In the last year. */
  readonly communities: number;
  readonly mainUrban: number;
  readonly mergers: number;
  readonly renamings: number;
}

export interface Plan {
  readonly communities: number;
  readonly central: number;
  readonly mainUrban: number;
  readonly districts: readonly District[];
}

/** The make-up of a city of so many communities. */
export function planCity(communities: number): Plan {
  if (!Number.isInteger(communities) || communities < FEWEST || communities > MOST) throw new Error(`not a size: ${communities}`);
  const central = inProportion(MODEL.central, communities);
  const mainUrban = inProportion(MODEL.mainUrban, communities);
  const districts = Math.max(4, Math.min(2 * MOST_OF_A_KIND, Math.round(communities / DISTRICT_OF)));
  const inCentre = Math.ceil(districts / 2);
  const sizes = [...uneven(central, inCentre), ...uneven(communities - central, districts - inCentre)];
  const urban = shareOut(mainUrban, sizes.slice(0, inCentre));
  const events = inProportion(1, communities);
  return {
    communities,
    central,
    mainUrban,
    districts: sizes.map((size, place) => ({
      number: place + 1,
      ...districtName(place < inCentre ? place : place - inCentre, place < inCentre),
      central: place < inCentre,
      communities: size,
      mainUrban: urban[place] ?? 0,
      mergers: countFrom(place, events, districts),
      renamings: countFrom(districts - 1 - place, events, districts),
    })),
  };
}

/** What a number of the published city comes to in a city of another size; never nothing. */
export function inProportion(number: number, communities: number): number {
  return Math.max(1, Math.round((number * communities) / MODEL.communities));
}

// Districts are not all alike: eight to seven.
function uneven(total: number, parts: number): number[] {
  return shareOut(
    total,
    Array.from({ length: parts }, (_, place) => 8 - (place % 2)),
  );
}

// Things dealt to districts in turn.
function countFrom(place: number, things: number, districts: number): number {
  return Math.floor(things / districts) + (place < things % districts ? 1 : 0);
}
