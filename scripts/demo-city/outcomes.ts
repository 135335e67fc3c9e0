/** Which communities fall short of the floor-space standard in the last year, and of which it cannot be told. */
import type { Community } from './communities.ts';
import { createDraw, lots } from './draw.ts';
import { inProportion, type Plan } from './plan.ts';

/** Of 124 communities nine fall short, three of them in the centre, and three cannot be told, all of them in counties. */
const MODEL = { shortCentral: 3, shortCounty: 6, unknown: 3 } as const;

/** Why it cannot be told: the households or the floor space were not reported, or the households are only an estimate. */
export type Unknown = 'households' | 'floor' | 'estimate';

export interface Outcomes {
  readonly short: ReadonlySet<number>;
  readonly unknown: ReadonlyMap<number, Unknown>;
}

const WHY: readonly Unknown[] = ['households', 'floor', 'estimate'];

/** Drawn by lot, in numbers that are the same share of every city. */
export function drawOutcomes(seed: number, communities: readonly Community[], plan: Plan): Outcomes {
  const draw = createDraw(seed, 'outcomes');
  const places = communities.flatMap(({ into }, place) => (into === null ? [place] : []));
  const central = places.filter((place) => communities[place]?.district.central);
  const county = places.filter((place) => !communities[place]?.district.central);
  const shortCounty = inProportion(MODEL.shortCounty, plan.communities);
  const shortCentral = inProportion(MODEL.shortCentral, plan.communities);
  const drawn = lots(shortCounty + inProportion(MODEL.unknown, plan.communities), county, draw);
  const order = [...drawn].sort((a, b) => draw(a, 1) - draw(b, 1) || a - b);
  return {
    short: new Set([...lots(shortCentral, central, draw), ...order.slice(0, shortCounty)]),
    unknown: new Map(order.slice(shortCounty).map((place, turn) => [place, WHY[turn % WHY.length] ?? 'floor'])),
  };
}
