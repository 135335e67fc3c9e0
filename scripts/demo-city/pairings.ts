/** Which unit is paired with which community: each unit with one, but for a fault such as real lists have. */
import type { City } from './city.ts';
import type { Row } from './csv.ts';
import { createDraw, pick } from './draw.ts';
import { inProportion } from './plan.ts';
import { strideOf } from './share-out.ts';
import { unitName } from './unit-names.ts';

export const PAIRING_COLUMNS = ['unit', 'community_code', 'community', 'since'];

const SINCE = ['2017-03-01', '2018-03-01', '2019-03-01', '2020-01-10'] as const;

/** A row for each unit and community of the central zone; in each city of 124, one unit stands in two rows. */
export function* pairingRows({ seed, plan, communities }: City): Generator<Row> {
  const draw = createDraw(seed, 'pairings');
  const paired = communities.flatMap(({ district, into }, place) => (district.central && into === null ? [place] : []));
  const counts = paired.map((place) => partners(draw(place)));
  const districts = plan.districts.filter(({ central }) => central).map(({ zh }) => zh);
  const units = counts.reduce((sum, count) => sum + count, 0);
  const stride = strideOf(units);
  const nameAt = (turn: number): string => unitName((turn * stride) % units, districts);
  const faults = faultsOf(paired, inProportion(1, plan.communities));
  let turn = 0;
  const first = new Map<number, number>();
  for (const [index, place] of paired.entries()) {
    first.set(place, turn);
    const { code, name } = communities[place] ?? { code: '', name: '' };
    for (let own = 0; own < (counts[index] ?? 0); own++) yield [nameAt(turn++), code, name, pick(draw(place, 1), SINCE)];
    const other = faults.get(place);
    if (other !== undefined) yield [nameAt(first.get(other) ?? 0), code, name, pick(draw(place, 2), SINCE)];
  }
}

function partners(drawn: number): number {
  return drawn < 0.64 ? 1 : drawn < 0.9 ? 2 : 3;
}

/** Communities on whose list stands a unit that belongs to another one, some way before. */
function faultsOf(paired: readonly number[], count: number): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: count }, (_, turn) => {
      const at = Math.floor(((turn + 0.6) * paired.length) / count);
      return [paired[at] ?? 0, paired[Math.max(0, at - 9)] ?? 0];
    }),
  );
}
