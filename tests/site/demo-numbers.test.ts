/** Every number of the synthetic city's site is somewhere in its published JSON, under the name that the page gives it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { RegisterList } from '../../src/lib/register-lines.ts';
import type { Entity, Observation, Register, Standard } from '../../src/model.ts';
import { filesBelow } from '../../src/published/checksums.ts';
import { demoSite } from '../browser/demo-site.ts';

const { site } = demoSite();
const json = <T>(path: string): T => JSON.parse(readFileSync(join(site, path), 'utf8')) as T;

/** Numbers by name: what may stand under it. */
type Named = readonly [name: string, values: readonly (string | number | null)[]];
let published: ReadonlyMap<string, Named[1]>;
let placed: readonly { readonly path: string; readonly id: string; readonly value: string }[] = [];

beforeAll(() => {
  const [register] = json<[Register]>('api/registers.json');
  const files = filesBelow(site);
  const entities = files.filter((path) => /^communities\/[^/]+\.json$/.test(path)).map((path) => json<Entity>(path));
  published = new Map<string, Named[1]>([
    ...json<Observation[]>('api/observations.json').map(({ id, value, low, high }) => [id, [value, low, high]] as const),
    ...json<Standard[]>('api/standards.json').flatMap(({ rollups }) =>
      rollups.flatMap(({ outcomes }) => Object.values(outcomes).map(({ id, count }) => [id, [count]] as const)),
    ),
    ...entities.flatMap(numbersOf),
    ...peersOf(register),
    ...groupsOf(register),
  ]);
  // Pages of releases say what was so once.
  const pages = files.filter((path) => path.endsWith('.html') && !/^(?:[a-z]+\/)?r\//.test(path));
  placed = pages.flatMap(numbersOn);
});

function numbersOn(path: string) {
  const found = readFileSync(join(site, path), 'utf8').matchAll(/<data value="([^"]*)" data-observation="([^"]*)"/g);
  return [...found].map(([, value = '', id = '']) => ({ path, value, id: id.replaceAll('&amp;', '&').replaceAll('&#38;', '&') }));
}

function numbersOf({ register, id, rows }: Entity): readonly Named[] {
  return rows.flatMap(({ period, values, standards }) => {
    const outcomes = Object.values(standards).flatMap(({ outcome, goal }) => (goal ? [] : [outcome]));
    const counts = (['met', 'not-met', 'cannot-tell'] as const).map((outcome) => [
      outcome,
      outcomes.filter((each) => each === outcome).length,
    ]);
    return [
      ...Object.entries(values).map(([field, value]) => [`${register}/${id}/${field}@${period}`, [value]] as const),
      ...Object.entries(standards).map(([name, { due }]) => [`${register}/${id}/${name}/due@${period}`, due ?? []] as const),
      ...Object.entries(standards).map(([name, { short }]) => [`${register}/${id}/${name}/short@${period}`, [short]] as const),
      ...counts.map(([outcome, count]) => [`${register}/${id}/standards/${outcome}@${period}`, [Number(count)]] as const),
      [`${register}/${id}/standards/of@${period}`, [outcomes.length]] as const,
    ];
  });
}

function peersOf({ name, periods, peers, sections, entities, pages }: Register): readonly Named[] {
  const newest = periods.at(-1) ?? '';
  return [
    [`${name}/entities@${newest}`, [entities]],
    [`${name}/pages`, [pages]],
    ...sections.map(({ value, entities: count }) => [`${name}/${value}/entities@${newest}`, [count]] as const),
    ...(peers?.groups ?? []).flatMap((group) => [
      [`${name}/peers/${group.name}/entities@${newest}`, [group.entities]] as const,
      ...Object.entries(group.figures).flatMap(([field, figures]) =>
        figures.flatMap((figure, index) =>
          Object.entries(figure ?? {}).map(
            ([what, value]) => [`${name}/peers/${group.name}/${field}/${what}@${periods[index]}`, [value]] as const,
          ),
        ),
      ),
    ]),
  ];
}

function groupsOf({ name, periods }: Register): readonly Named[] {
  const newest = periods.at(-1) ?? '';
  const { stretches, figures } = json<RegisterList>(`api/registers/${name}/list.json`);
  const medians = (place: string, summed: RegisterList['figures']): readonly Named[] =>
    Object.entries(summed).map(([field, figure]) => [`${name}/${place}/${field}/median@${newest}`, [figure?.median ?? null]]);
  return [...medians('all', figures), ...stretches.flatMap(({ value, figures: own }) => medians(`groups/${value}`, own))];
}

it('each name is published', () => {
  expect(placed.length).toBeGreaterThan(50_000);
  const unknown = new Map(placed.filter(({ id }) => !published.has(id)).map(({ id, path }) => [id, path]));
  expect([...unknown].slice(0, 20)).toEqual([]);
});

it('each carries the value, or a bound, of what is published', () => {
  const wrong = placed.filter(
    ({ id, value }) =>
      published.has(id) &&
      !published
        .get(id)
        ?.map((each) => String(each ?? ''))
        .includes(value),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
});
