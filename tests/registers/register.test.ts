/** The records of a register's things, against a second reading of the table that knows nothing of the first. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import type { Entity } from '../../src/model.ts';
import { copyFolder, LIUAN, replacing } from '../copy-folder.ts';

const STREETS = resolve(import.meta.dirname, '../fixtures/streets');
const [header = [], ...lines] = readFileSync(resolve(STREETS, 'streets.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));
const cell = (line: readonly string[], field: string): string => line[header.indexOf(field)] ?? '';

function registerOf(folder: string) {
  const [found] = prepare(folder).publication?.registers ?? [];
  if (!found) throw new Error('no register');
  return found;
}

const streets = registerOf(STREETS);
const entities: readonly Entity[] = streets.keys.map((_, index) => streets.entity(index));
const entityOf = (id: string): Entity => entities.find((entity) => entity.id === id) as Entity;

describe('the record of a thing', () => {
  it('is there for every key, once, district after district', () => {
    expect([...streets.keys].sort()).toEqual([...new Set(lines.map((line) => cell(line, 'code')))].sort());
    const districts = entities.map(({ rows }) => rows.at(-1)?.facts['district']);
    expect(districts.filter((district, index) => district !== districts[index - 1])).toEqual(['西区', '东区']);
  });

  it('has each of its rows, and no other’s, with the row of the published table', () => {
    for (const { id, rows } of entities) {
      const own = lines.flatMap((line, index) => (cell(line, 'code') === id ? [[cell(line, 'year'), index + 2]] : []));
      expect(rows.map(({ period, row }) => [period, row])).toEqual(own);
    }
  });

  it('has each number as it stands in its cell, and a reason where there is none', () => {
    for (const { rows } of entities) {
      for (const { row, values, missing = {} } of rows) {
        const line = lines[row - 2] ?? [];
        for (const field of ['homes', 'length']) {
          const text = cell(line, field).replace('约', '');
          if (/^[\d.]+$/.test(text)) expect(values[field]).toBe(Number(text));
          else expect([values[field], missing[field]]).toEqual([null, text === '未报' ? 'not-collected' : 'withheld']);
        }
      }
    }
  });

  it('keeps the strength that a cell’s own words give its number', () => {
    expect(entityOf('e-5').rows.at(-1)?.relations).toEqual({ length: '≈' });
    expect(entityOf('e-1').rows.at(-1)?.relations).toBeUndefined();
  });

  it('is called by its newest name, and each row keeps the name of its time', () => {
    const { name, rows } = entityOf('e-2');
    expect([name, rows.map((row) => row.name ?? name)]).toEqual(['解放路', ['中正路', '中正路', '解放路']]);
    expect(rows.map(({ remark }) => remark)).toEqual([undefined, undefined, '更名']);
  });
});

describe('peers', () => {
  const newest = lines.filter((line) => cell(line, 'year') === '2024');
  const groupOf = (line: readonly string[]): string | null => {
    const homes = Number(cell(line, 'homes'));
    return Number.isNaN(homes) ? null : `${cell(line, 'kind')}-${homes < 200 ? '0-200' : '200-'}`;
  };

  it('are alike in kind and size in the newest period; a thing whose size is missing has none', () => {
    for (const line of newest) expect(entityOf(cell(line, 'code')).peers?.name ?? null).toBe(groupOf(line));
  });

  it('a thing that ended before the newest period has none', () => {
    expect(entityOf('e-6').peers).toBeNull();
  });

  it('are summed up as a second hand sums them up, in every period', () => {
    const { peers, periods } = streets.register;
    for (const group of peers?.groups ?? []) {
      const codes = newest.filter((line) => groupOf(line) === group.name).map((line) => cell(line, 'code'));
      expect(group.entities).toBe(codes.length);
      for (const [index, period] of periods.entries()) {
        const values = lines
          .filter((line) => codes.includes(cell(line, 'code')) && cell(line, 'year') === period)
          .map((line) => Number(cell(line, 'homes')))
          .sort((a, b) => a - b);
        const figures = group.figures['homes']?.[index] ?? null;
        if (values.length < 3) expect(figures).toBeNull();
        else expect([figures?.count, figures?.lowest, figures?.median, figures?.highest]).toEqual(summary(values));
      }
    }
  });

  it('do not depend on the order of the rows', () => {
    assert(
      property(integer({ min: 1, max: lines.length - 1 }), (turn) => {
        const [head, ...rows] = readFileSync(resolve(STREETS, 'streets.csv'), 'utf8').trim().split('\n');
        const turned = [head, ...rows.slice(turn), ...rows.slice(0, turn)].join('\n');
        const other = registerOf(copyFolder(STREETS, { file: 'streets.csv', to: () => `${turned}\n` }));
        const groups = (found: typeof streets) => [...(found.register.peers?.groups ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
        expect(groups(other)).toEqual(groups(streets));
      }),
      { numRuns: 10 },
    );
  });
});

function summary(values: readonly number[]): readonly (number | undefined)[] {
  const middle = (values.length - 1) / 2;
  const median = ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle)] ?? 0)) / 2;
  return [values.length, values[0], median, values.at(-1)];
}

describe('a register that was missing', () => {
  it('is not there while its table is not: Lu’an has no page of a community, and offers the template that would answer', () => {
    const { registers, published } = prepare(LIUAN).publication ?? {};
    expect(registers).toEqual([]);
    expect(published?.templates.map(({ name }) => name)).toContain('communities');
    expect(published?.unstated.filter(({ register }) => register === 'communities').length).toBeGreaterThan(2);
  });

  it('is there as soon as its filled template lies in the folder', () => {
    const fields = prepare(LIUAN).publication?.published.templates.find(({ name }) => name === 'communities')?.fields ?? [];
    const row = (year: number, name: string) =>
      fields.map(({ name: field, type }) => ({ year, community: name, county_or_district: '甲区' })[field] ?? SAMPLE[type] ?? '').join(',');
    const text = `${fields.map(({ name }) => name).join(',')}\n${['东社区', '西社区', '南社区'].flatMap((name) => [row(2019, name), row(2020, name)]).join('\n')}\n`;
    const { publication, problems } = prepare(copyFolder(LIUAN, { file: 'communities.csv', to: () => text }));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [register] = publication?.registers ?? [];
    expect([register?.register.name, register?.keys]).toEqual(['communities', ['东社区', '西社区', '南社区']]);
    expect(register?.entity(0).rows.map(({ values }) => values['households'])).toEqual([1200, 1200]);
    expect(register?.entity(0).rows.map(({ standards }) => standards['floor-space']?.outcome)).toEqual(['met', 'met']);
    expect(publication?.published.templates.map(({ name }) => name)).not.toContain('communities');
    expect(publication?.published.unstated.filter(({ register: asked }) => asked === 'communities')).toEqual([]);
  });
});

const SAMPLE: Readonly<Record<string, string>> = { integer: '1200', number: '500', boolean: 'true', string: '甲', date: '2020-01-01' };

it('a name of a column that differs in the declaration refuses, and says which is meant', () => {
  const { problems } = prepare(copyFolder(STREETS, { file: 'registers.yaml', to: replacing('key: code', 'key: coed') }));
  expect(problems).toContainEqual(expect.objectContaining({ code: 'register-field', params: expect.objectContaining({ guess: 'code' }) }));
});
