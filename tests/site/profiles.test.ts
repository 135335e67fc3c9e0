/** The pages of the synthetic city's communities: each number on them traced to its row, by a second hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity, Register } from '../../src/model.ts';
import { filesBelow } from '../../src/published/checksums.ts';
import { demoSite } from '../browser/demo-site.ts';
import { readCsv } from './csv.ts';
import { attribute, type Element, elementsIn, textOf } from './html.ts';

const { site } = demoSite();

interface Placed {
  readonly path: string;
  readonly id: string;
  readonly value: string;
  readonly text: string;
  readonly link: string | undefined;
}

let placed: readonly Placed[] = [];
let files: readonly string[] = [];
let rows: ReturnType<typeof readCsv> = [];
let register: Register;
const json = <T>(path: string): T => JSON.parse(readFileSync(join(site, path), 'utf8')) as T;
const isProfile = (path: string): boolean =>
  /^(en\/)?communities\/[^/]+\.html$/.test(path) && !/\/(index|compare|peers|image)\.html$/.test(path);

beforeAll(() => {
  files = filesBelow(site);
  rows = readCsv(join(site, 'data/communities.csv'));
  [register] = json<[Register]>('api/registers.json');
  placed = files.filter(isProfile).flatMap(numbersOn);
});

function numbersOn(path: string): readonly Placed[] {
  const elements = elementsIn(parse(readFileSync(join(site, path), 'utf8')));
  return elements.filter(({ tagName }) => tagName === 'data').map((element) => placedAt(path, element));
}

function placedAt(path: string, element: Element): Placed {
  const around = element.parentNode as Element;
  const link = around.tagName === 'a' ? attribute(around, 'href') : undefined;
  return { path, id: attribute(element, 'data-observation') ?? '', value: attribute(element, 'value') ?? '', text: textOf(element), link };
}

/** `communities/d1-001/households@2020` taken apart. */
function partsOf(id: string) {
  const [, key = '', what = '', period = ''] = /^communities\/([^/]+)\/(.+)@(.*)$/.exec(id) ?? [];
  return { key, what, period };
}

const cellOf = (key: string, period: string, field: string): string =>
  rows.find((row) => row.get('code') === key && row.get('year') === period)?.get(field) ?? '';
const numberIn = (cell: string): string => cell.replace(/[约余,，以上下]/g, '');
const isCell = ({ id }: Placed): boolean => register.measures.some((field) => partsOf(id).what === field);

describe('every number on the page of a community', () => {
  it('has a link to its proof', () => {
    expect(placed.length).toBeGreaterThan(20_000);
    expect(placed.filter(({ link }) => link === undefined).map(({ path, id }) => `${path}: ${id}`)).toEqual([]);
  });

  it('that is a cell carries what stands in its row and column of the published table', () => {
    const cells = placed.filter(isCell).filter(({ id }) => !id.startsWith('communities/peers/'));
    expect(cells.length).toBeGreaterThan(10_000);
    const wrong = cells.filter(({ id, value }) => {
      const { key, what, period } = partsOf(id);
      const cell = numberIn(cellOf(key, period, what));
      return /^-?\d/.test(cell) ? Number(value) !== Number(cell) : value !== '';
    });
    expect(wrong.map(({ path, id, value }) => `${path}: ${id} = ${value}`)).toEqual([]);
  });

  it('that is a cell leads to the list of rows on the page, and that to the row in the table', () => {
    for (const path of files.filter(isProfile).filter((_, index) => index % 17 === 0)) {
      const page = readFileSync(join(site, path), 'utf8');
      for (const { id } of numbersOn(path).filter(isCell)) {
        const { key, period } = partsOf(id);
        if (key === 'peers') continue;
        const row = rows.findIndex((cells) => cells.get('code') === key && cells.get('year') === period);
        expect(page).toMatch(new RegExp(`<tr id="r${period}">.*?data/communities\\.html#row-${row}"`, 's'));
      }
    }
  });

  it('prints what it carries', () => {
    const wrong = placed.filter(({ value, text }) => {
      const compact = text.endsWith('万') ? 10_000 : 1;
      return value !== '' && Math.abs(Number(text.replace('−', '-').replace(/[,万]/g, '')) * compact - Number(value)) > 1e-9;
    });
    expect(wrong.map(({ path, id, value, text }) => `${path}: ${id} ${value} as ${text}`)).toEqual([]);
  });

  it('that the peers share is the median of their rows', () => {
    const peers = placed.filter(({ id }) => /^communities\/peers\/.+\/median@/.test(id));
    expect(peers.length).toBeGreaterThan(1000);
    const known = new Map<string, string>();
    for (const { id, value } of peers) known.set(id, value);
    for (const [id, value] of known) expect([id, Number(value)]).toEqual([id, Number(medianByHand(id).toPrecision(12))]);
  });

  it('that is not of this community is a published figure', () => {
    const published = new Set(json<{ id: string }[]>('api/observations.json').map(({ id }) => id));
    const strange = placed.filter(({ id }) => !id.startsWith('communities/') && !published.has(id));
    expect(strange.map(({ path, id }) => `${path}: ${id}`)).toEqual([]);
  });

  it('that a standard asks, or that is lacking, is in the record of the community', () => {
    const due = placed.filter(({ id }) => /\/(due|short)@/.test(id));
    expect(due.length).toBeGreaterThan(1000);
    const wrong = due.filter(({ id, value }) => {
      const [, key, standard = '', part, period] = /^communities\/([^/]+)\/([^/]+)\/(due|short)@(.*)$/.exec(id) ?? [];
      const row = json<Entity>(`communities/${key}.json`).rows.find((each) => each.period === period);
      const assessment = row?.standards[standard];
      const numbers = part === 'due' ? (assessment?.due ?? []) : [assessment?.short];
      return !numbers.includes(Number(value));
    });
    expect(wrong).toEqual([]);
  });
});

it('a goal is marked as one wherever it stands beside standards, in both languages', () => {
  const places = files.filter(
    (path) => isProfile(path) || /^(en\/)?(standards\/index|communities\/(index|groups\/[^/]+))\.html$/.test(path),
  );
  const mark = (path: string): RegExp => (path.startsWith('en/') ? /goal, not a requirement/ : /目标，不是标准要求/);
  expect(places.length).toBeGreaterThan(250);
  expect(places.filter((path) => !mark(path).test(readFileSync(join(site, path), 'utf8')))).toEqual([]);
});

function medianByHand(id: string): number {
  const [, name, field = '', period = ''] = /^communities\/peers\/(.+)\/([^/]+)\/median@(.*)$/.exec(id) ?? [];
  const group = register.peers?.groups.find((each) => each.name === name);
  const newest = rows.filter((row) => row.get('year') === register.periods.at(-1) && row.get('zone') === group?.same['zone']);
  const alike = newest.filter((row) => {
    const size = Number(row.get('households') ?? '');
    return size >= (group?.low ?? 0) && size < (group?.high ?? Number.POSITIVE_INFINITY);
  });
  const values = alike
    .map((row) => cellOf(row.get('code') ?? '', period, field))
    .filter((cell) => /^-?[\d.]+$/.test(cell))
    .map(Number)
    .sort((a, b) => a - b);
  const middle = (values.length - 1) / 2;
  return ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2;
}

describe('the page of a community', () => {
  it('is there for each of them in both languages, with its record', () => {
    const keys = [...new Set(rows.slice(2).map((row) => row.get('code') ?? ''))];
    const expected = keys.flatMap((key) => [`communities/${key}.html`, `en/communities/${key}.html`]);
    expect(files.filter(isProfile)).toEqual(expected.sort());
    for (const key of keys) expect(json<Entity>(`communities/${key}.json`).id).toBe(key);
  });

  it('weighs at most 15 KB, and needs no script', () => {
    for (const path of files.filter(isProfile).filter((_, index) => index % 5 === 0)) {
      const html = readFileSync(join(site, path));
      expect(brotliCompressSync(html).length, path).toBeLessThan(15_000);
      expect(html.toString().match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it('says that the city is synthetic, and so does its record', () => {
    for (const path of files.filter(isProfile)) {
      expect(readFileSync(join(site, path), 'utf8'), path).toMatch(
        path.startsWith('en/') ? /Synthetic data for demonstration/ : /合成的演示数据/,
      );
    }
    for (const path of files.filter((each) => /^communities\/[^/]+\.json$/.test(each))) expect(json<Entity>(path).synthetic).toBe(true);
  });

  it('leads from a community that was merged to the one that it went into, and back', () => {
    const merged = rows.slice(2).find((row) => row.get('code') && !cellOf(row.get('code') ?? '', '2020', 'year'));
    const before = json<Entity>(`communities/${merged?.get('code')}.json`);
    const [after] = before.after;
    expect(after).toBeDefined();
    expect(json<Entity>(`communities/${after?.entity}.json`).before.map(({ entity }) => entity)).toContain(before.id);
    expect(readFileSync(join(site, `communities/${before.id}.html`), 'utf8')).toContain(`href="${after?.entity}.html"`);
  });
});
