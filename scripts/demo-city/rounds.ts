/** Recruitment by examination: a round a year in each district. */
import type { City } from './city.ts';
import type { Row } from './csv.ts';
import { between, createDraw } from './draw.ts';
import { inProportion } from './plan.ts';
import { shareOut } from './share-out.ts';

export const ROUND_COLUMNS = ['date', 'year', 'district', 'posts', 'applicants', 'recruited'];

const DATES = ['2017-09-16', '2018-09-15', '2019-08-24', '2020-05-23'] as const;
/** What the published city recruited in all. */
const RECRUITED = 214;

/** How many were recruited over all rounds. */
export function recruited(communities: number): number {
  return inProportion(RECRUITED, communities);
}

export function* roundRows({ seed, plan }: City): Generator<Row> {
  const draw = createDraw(seed, 'rounds');
  const rounds = DATES.flatMap((date, turn) => plan.districts.map((district) => ({ date, district, turn })));
  const shares = shareOut(
    recruited(plan.communities),
    rounds.map(({ district, turn }, place) => district.communities * between(draw(place), 0.5, 1.5) * (1 + 0.1 * turn)),
  );
  for (const [place, { date, district }] of rounds.entries()) {
    const taken = shares[place] ?? 0;
    const posts = taken + Math.floor(draw(place, 1) * 3);
    yield [date, date.slice(0, 4), district.zh, posts, Math.round(posts * between(draw(place, 2), 4, 11)), taken];
  }
}
