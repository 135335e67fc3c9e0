/** Cities of other sizes: the same make-up, and a folder whose checks hold. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { buildCity, placesIn } from '../../scripts/demo-city/city.ts';
import { communityName } from '../../scripts/demo-city/community-names.ts';
import { subdistrictName } from '../../scripts/demo-city/places.ts';
import { FEWEST, MOST, planCity, YEARS } from '../../scripts/demo-city/plan.ts';
import { fitTotal, shareOut, sumOf } from '../../scripts/demo-city/share-out.ts';
import { unitName } from '../../scripts/demo-city/unit-names.ts';
import { writeCity } from '../../scripts/demo-city/write-city.ts';
import { prepare } from '../../scripts/prepare.ts';
import { readRows } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-city-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LAST = YEARS.length - 1;

describe('a city of a thousand', () => {
  writeCity(buildCity(1000, 5), folder);
  const { publication, problems } = prepare(folder, false);

  it('is a folder that the program takes, with nothing to mend', () => {
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('agrees with its own report, but for the two checks that show a difference', () => {
    const apart = publication?.published.identities
      .filter(({ outcome }) => outcome !== 'agree')
      .map(({ name, outcome }) => [name, outcome]);
    expect(apart).toEqual([
      ['floor-space-basically-met', 'disagree'],
      ['one-community-for-a-unit', 'disagree'],
    ]);
  });

  it('has its dirt in proportion', () => {
    expect(readRows('community-changes.csv', folder)).toHaveLength(16);
    const units = readRows('pairings.csv', folder).map(({ unit }) => unit);
    expect(units.length - new Set(units).size).toBe(8);
  });
});

it('a city of any size and seed has the communities, zones and premises that it should', () => {
  fc.assert(
    fc.property(fc.integer({ min: FEWEST, max: 1500 }), fc.nat(), (size, seed) => {
      const city = buildCity(size, seed);
      const places = placesIn(city, LAST);
      const { central, mainUrban } = city.plan;
      const kept = places.map((place) => city.communities[place]);
      expect(places).toHaveLength(size);
      expect(kept.filter((community) => community?.district.central)).toHaveLength(central);
      expect(kept.filter((community) => community?.mainUrban)).toHaveLength(mainUrban);
      expect(new Set(city.communities.map(({ code }) => code)).size).toBe(city.communities.length);
      for (const place of places) {
        expect(city.households[LAST]?.[place]).toBeGreaterThan(0);
        expect(city.premises.floor[LAST]?.[place]).toBeGreaterThan(0);
        expect(city.staff.workers[LAST]?.[place]).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
});

it('a community that was merged stands behind its successor, in its district and area, and has nothing afterwards', () => {
  const { communities, households } = buildCity(5000, 1);
  const merged = communities.flatMap((community, place) => (community.into === null ? [] : [{ community, place }]));
  expect(merged).toHaveLength(40);
  for (const { community, place } of merged) {
    const successor = communities[place - 1];
    expect([community.into, successor?.into]).toEqual([place - 1, null]);
    expect([successor?.district, successor?.mainUrban]).toEqual([community.district, community.mainUrban]);
    expect([2, 3].map((year) => (households[year]?.[place] ?? 0) > 0)).toEqual([true, false]);
  }
});

it('names are never used twice, up to the largest city', () => {
  const count = MOST + 2 * planCity(MOST).districts.reduce((sum, { mergers }) => sum + mergers, 0);
  expect(new Set(Array.from({ length: count }, (_, place) => communityName(place))).size).toBe(count);
  expect(new Set(Array.from({ length: count }, (_, place) => unitName(place, ['云河区', '青岭区']))).size).toBe(count);
  expect(new Set(planCity(MOST).districts.map(({ zh }) => zh)).size).toBe(60);
});

it.each([true, false])('a district names no subdistrict twice (central: %s)', (central) => {
  for (let district = 0; district < 60; district++) {
    const names = Array.from({ length: 40 }, (_, place) => subdistrictName(district, place, central));
    expect(new Set(names).size).toBe(40);
  }
});

it('what is shared out adds up, and nobody gets more than a rounding from a fair share', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 }), (total, weights) => {
      const shares = shareOut(total, weights);
      expect(sumOf(shares)).toBe(total);
      for (const [place, share] of shares.entries())
        expect(Math.abs(share - (total * (weights[place] ?? 0)) / sumOf(weights))).toBeLessThanOrEqual(1);
    }),
  );
});

it('numbers are fitted to a total only where they may move, or not at all', () => {
  const numbers = Int32Array.of(3, 3, 3, 3);
  expect([...fitTotal(numbers, 17, (place) => place !== 0)].slice(0, 1)).toEqual([3]);
  expect(sumOf(fitTotal(numbers, 17, (place) => place !== 0))).toBe(17);
  expect(() => fitTotal(numbers, 5, (_, value) => value > 1)).toThrow('cannot be fitted');
});
