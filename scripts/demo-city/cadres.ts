/** Cadres whom city and county organs sent into communities in the epidemic of early 2020. */
import { type City, placesIn } from './city.ts';
import type { Row } from './csv.ts';
import { between, createDraw } from './draw.ts';
import { inProportion, YEARS } from './plan.ts';
import { shareOut } from './share-out.ts';

export const CADRE_COLUMNS = ['community_code', 'community', 'district', 'cadres', 'first_day', 'last_day'];

/** What the published city sent in all. */
const SENT = 3238;

/** How many were sent in all. */
export function cadresSent(communities: number): number {
  return inProportion(SENT, communities);
}

export function* cadreRows(city: City): Generator<Row> {
  const { seed, plan, communities, households } = city;
  const draw = createDraw(seed, 'cadres');
  const places = placesIn(city, YEARS.length - 1);
  const newest = households.at(-1);
  const shares = shareOut(
    cadresSent(plan.communities),
    places.map((place) => ((newest?.[place] ?? 0) + 800) * between(draw(place), 0.7, 1.3)),
  );
  for (const [turn, place] of places.entries()) {
    const { code, name, district } = communities[place] ?? {};
    const last = draw(place, 1) < 0.5 ? '2020-03-20' : '2020-03-31';
    yield [code ?? '', name ?? '', district?.zh ?? '', shares[turn] ?? 0, '2020-01-28', last];
  }
}
