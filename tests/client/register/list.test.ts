/** A list narrowed and sorted is what a brute-force count gives, and its address says all that was asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceText, outcomesDiffer, outcomeText } from '../../../src/client/register/compared.ts';
import { lineRows, outcomesText } from '../../../src/client/register/lines.ts';
import { narrowed } from '../../../src/client/register/places.ts';
import { fieldParam, isAsking, readQuery, writeQuery } from '../../../src/client/register/query.ts';
import type { ListView } from '../../../src/client/register/view.ts';
import { registerPageWords } from '../../../src/i18n/register-page.ts';
import type { EntityLine } from '../../../src/lib/register-lines.ts';

const VIEW: ListView = {
  lang: 'zh',
  register: 'streets',
  entity: '街巷',
  period: '2024',
  folder: '../',
  data: '../data/',
  measures: [
    { name: 'homes', title: '户数', unit: '户' },
    { name: 'page', title: '页', unit: '' },
  ],
  standards: [
    { name: 'width', title: '宽度' },
    { name: 'light', title: '路灯' },
  ],
  groups: [{ name: 'district', title: '区' }],
  filters: [
    { name: 'district', title: '区', values: ['东区', '西区'] },
    { name: 'sort', title: '类', values: ['a', 'b'] },
  ],
  labels: { district: { 东区: '东边' } },
  size: 3,
  endings: ['街巷'],
};
const WORDS = registerPageWords('zh');

describe('an address', () => {
  it('says all that is asked, and nothing where nothing is', () => {
    const query = fc.record({
      q: fc.string().map((text) => text.trim()),
      fields: fc.record({ district: fc.string({ minLength: 1 }), sort: fc.string({ minLength: 1 }) }, { requiredKeys: [] }),
      standards: fc.record({ width: fc.constantFrom('met', 'not-met') }, { requiredKeys: [] }),
      sort: fc.option(fc.record({ measure: fc.constantFrom('homes', 'page'), rising: fc.boolean() })),
      page: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(query, (asked) => {
        expect(readQuery(writeQuery(asked), VIEW)).toEqual({ ...asked, fields: { ...asked.fields }, standards: { ...asked.standards } });
      }),
    );
    expect(isAsking(readQuery('', VIEW))).toBe(false);
  });

  it('that asks for what there is not asks for nothing', () => {
    expect(writeQuery(readQuery('?sort=nothing&page=-3&is.nothing=met&nothing=x', VIEW))).toBe('');
  });

  it('has a place of its own for a field that is called as one of its words', () => {
    expect([fieldParam('sort'), fieldParam('is.width'), fieldParam('district')]).toEqual(['field.sort', 'field.is.width', 'district']);
  });
});

it('what fits is what a look at every thing finds, in the order asked for', () => {
  const things = fc.array(fc.record({ zone: fc.constantFrom('a', 'b', ''), size: fc.option(fc.integer({ min: 0, max: 5 })) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(things, fc.constantFrom('a', 'b', 'c'), fc.option(fc.boolean()), (all, zone, rising) => {
      const column = { values: ['a', 'b'], codes: all.map((thing) => ['a', 'b'].indexOf(thing.zone)) };
      const sort = rising === null ? null : { numbers: all.map(({ size }) => size), rising };
      const places = narrowed({ size: all.length, named: null, columns: [{ column, value: zone }], sort });
      expect([...places].sort((a, b) => a - b)).toEqual(all.flatMap((thing, place) => (thing.zone === zone ? [place] : [])));
      const sizes = places.map((place) => all[place]?.size ?? null).filter((size) => size !== null);
      if (rising !== null) expect(sizes).toEqual(sizes.toSorted((a, b) => (rising ? a - b : b - a)));
      const missing = places.findIndex((place) => all[place]?.size === null);
      if (rising !== null && missing !== -1) expect(places.slice(missing).every((place) => all[place]?.size === null)).toBe(true);
    }),
  );
});

it('of names that fit, the order is that in which they fit', () => {
  expect(narrowed({ size: 5, named: [4, 0, 2], columns: [], sort: null })).toEqual([4, 0, 2]);
});

describe('a line', () => {
  const line: EntityLine = ['<k>', '<b>桥</b>', 7, ['东区'], [1200, ['≈', 3.55]], 'nc'];

  it('escapes what people typed, and names and proves each number', () => {
    const row = lineRows([line], VIEW, { within: 0 });
    expect(row).toContain('&lt;b&gt;桥&lt;/b&gt;');
    expect(row).not.toContain('<b>');
    expect(row).toContain('<data value="1200" data-observation="streets/&lt;k&gt;/homes@2024">1,200</data>');
    expect(row).toMatch(/<th scope="row"><a href="\.\.\/k-x[0-9a-z]{13}\.html">/);
    expect(row).toContain('大致');
    expect(row).toContain('东边');
  });

  it('says why a number is missing, and that a thing has ended', () => {
    expect(lineRows([['k', '桥', 7, ['东区'], ['withheld', 'missing'], '--']], VIEW, { within: 1 })).toContain('>不公开<');
    expect(lineRows([['k', '桥', 7, ['东区'], [], '', '2020']], VIEW, { within: 1 })).toContain('数据到2020年为止');
  });

  it('names the standards that are not met and those that cannot be told', () => {
    expect(['mm', 'nm', 'nc', '--', 'm-'].map((outcomes) => outcomesText(outcomes, VIEW, WORDS))).toEqual([
      '都达到',
      '没达到：宽度',
      '没达到：宽度；无法判断：路灯',
      '',
      '都达到',
    ]);
  });

  it('says nothing of goals beside standards, and whether they are reached where things are compared', () => {
    expect(['mN', 'nM', '-C'].map((outcomes) => outcomesText(outcomes, VIEW, WORDS))).toEqual(['都达到', '没达到：宽度', '']);
    const lines = ['mN', 'mM', '--'].map((outcomes): EntityLine => ['k', '桥', 7, ['东区'], [], outcomes]);
    expect(lines.map((line) => outcomeText(line, 1, WORDS))).toEqual(['没有达到', '达到', '—']);
    expect(outcomesDiffer(lines, 1, WORDS)).toBe('结果不同');
  });
});

describe('a difference', () => {
  const of = (...cells: EntityLine[4][number][]): string => {
    const lines = cells.map((cell, index): EntityLine => [`k${index}`, `${'甲乙丙丁'[index]}`, 2, [], [cell], '']);
    return differenceText(lines, 0, VIEW.measures[0] as ListView['measures'][number], 'zh', WORDS);
  };

  it.each([
    [[10, 7], '甲比乙多3户'],
    [[7, 10], '乙比甲多3户'],
    [[5, 9, 1], '乙最高，丙最低，相差8户'],
    [[4, 4, 4], '一样'],
    [[4], ''],
    [[4, 'withheld'], WORDS.notCompared],
    [[4, ['≥', 9]], WORDS.notCompared],
    [[4, 'withheld', 1], `甲比丙多3户${WORDS.others}`],
  ] as const)('of %j', (cells, said) => {
    expect(of(...(cells as readonly EntityLine[4][number][]))).toBe(said);
  });
});
