/** The synthetic city as it is committed: what is published of its standards, against its files read by hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import type { Published, Standard } from '../../src/model.ts';
import { byHand } from './by-hand.ts';
import type { City, Row } from './random-city.ts';

const CITY = resolve(import.meta.dirname, '../../data/demo-city');
const { publication } = prepare(CITY);
const published = publication?.published as Published;
const read = (file: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...lines] = readFileSync(resolve(CITY, file), 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])));
};

const register = read('communities.csv');
const city: City = {
  rows: register.map((cells) => ({
    year: cells['year'] ?? '',
    code: cells['code'] ?? '',
    district: cells['district'] ?? '',
    zone: cells['zone'] ?? '',
    households: cells['households'] ?? '',
    floor: cells['floor_space_m2'] ?? '',
    workers: cells['full_time_workers'] ?? '',
    party: cells['party_affairs_workers'] ?? '',
    funds: cells['working_funds'] ?? '',
    service: cells['service_funds'] ?? '',
  })),
  pairs: read('pairings.csv').map(({ unit = '', community_code: code = '' }) => ({ unit, code })),
};
const KNOWN = ['floor-space', 'staffing', 'party-affairs', 'working-funds', 'service-funds', 'pairing'];
const standards = published.standards.filter(({ name }) => KNOWN.includes(name));
const newest = city.rows.filter(({ year }) => year === '2020');

it('has the six standards, and a row of 2020 for each of its communities', () => {
  expect(standards.map(({ name }) => name).sort()).toEqual([...KNOWN].sort());
  expect(newest).toHaveLength(124);
});

describe.each(standards.map((standard) => [standard.name, standard] as const))('%s', (name, { rollups }: Standard) => {
  it('counts of all, of each district and of each zone are those of a count by hand', () => {
    expect(rollups.length).toBeGreaterThan(4);
    for (const { by, outcomes, of, outside } of rollups) {
      const group = newest.filter((row) => !by || row[by.field as keyof Row] === by.value);
      const tally = (outcome: string | undefined): number => group.filter((row) => byHand(row, city)[name]?.outcome === outcome).length;
      expect({
        by,
        met: outcomes.met.count,
        notMet: outcomes['not-met'].count,
        cannotTell: outcomes['cannot-tell'].count,
        outside,
      }).toEqual({
        by,
        met: tally('met'),
        notMet: tally('not-met'),
        cannotTell: tally('cannot-tell'),
        outside: tally(undefined),
      });
      expect(of + outside).toBe(group.length);
    }
  });
});

it('metrics that count by a standard say what its rollup says, of the same rows', () => {
  const counted = published.observations.filter(({ formula }) => formula?.kind === 'assessed');
  expect(counted.length).toBeGreaterThan(8);
  for (const { formula, value, period, dimensions, derivedFrom } of counted) {
    if (formula?.kind !== 'assessed' || period !== '2020') continue;
    // Those of a part of the register are counted below a standard’s whole.
    if (Object.keys(dimensions).length > 0 || Object.keys(formula.where).some((field) => field !== 'year')) continue;
    const whole = published.standards.find((standard) => standard.name === formula.standard)?.rollups.find(({ by }) => by === null);
    const count = whole?.outcomes[formula.outcome];
    expect([formula, value]).toEqual([formula, count?.count]);
    if (value !== 0) expect(derivedFrom[0]).toMatchObject({ kind: 'cells', selection: count?.selection, rows: count?.count });
  }
});

it('the goal of the main urban area is marked as one, where it is described and wherever a community is seen against it', () => {
  expect(published.standards.filter(({ goal }) => goal).map(({ name }) => name)).toEqual(['activity-space']);
  const [register] = publication?.registers ?? [];
  const assessed = (register?.keys ?? []).flatMap(
    (_, index) => register?.entity(index).rows.flatMap(({ standards: own }) => Object.entries(own)) ?? [],
  );
  expect(assessed.length).toBeGreaterThan(2000);
  expect(assessed.filter(([name, { goal }]) => (goal === true) !== (name === 'activity-space'))).toEqual([]);
});

it('nobody is counted as falling short because of the goal', () => {
  const listing = publication?.registers[0]?.listing;
  const short = (listing?.lines(0, listing.size) ?? []).filter(([, , , , , outcomes]) => outcomes.includes('n'));
  const aims = (listing?.lines(0, listing.size) ?? []).filter(([, , , , , outcomes]) => outcomes.includes('N'));
  expect(aims).toHaveLength(34);
  expect(listing?.list.tally.notMet).toBe(short.length);
  expect(aims.filter((line) => !short.includes(line)).length).toBeGreaterThan(0);
});

it('the source says about 124; the register counts fewer, and the rest is told apart', () => {
  const floor = published.standards.find(({ name }) => name === 'floor-space');
  const claimed = published.observations.find(({ id }) => id === floor?.published);
  const whole = floor?.rollups[0];
  expect(claimed).toMatchObject({ value: 124, relation: '≈' });
  expect(whole?.of).toBe(124);
  expect(whole?.outcomes.met.count).toBeLessThan(124);
});
