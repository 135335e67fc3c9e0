/** What was typed finds what was meant: parts, sounds, former names, slips. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, nearTo } from '../../../src/client/register/match.ts';
import { findNames, foundAt, type ReadyNames, readyNames } from '../../../src/client/register/names.ts';
import type { NamesPart } from '../../../src/lib/register-lines.ts';
import { coded, soundsOf } from '../../../src/registers/names.ts';

const ENDINGS = ['社区', 'community'];
const HAN = [...'光明解放东风长乐清水河重庆路朝阳街老城南北西安乐里新华桥头园山'];
const name = fc.array(fc.constantFrom(...HAN), { minLength: 2, maxLength: 5 }).map((characters) => `${characters.join('')}社区`);
const names = fc.array(name, { minLength: 1, maxLength: 30 });

function ready(all: readonly string[], former: Readonly<Record<number, readonly string[]>> = {}, from = 0): ReadyNames {
  const part: NamesPart = {
    from,
    keys: all.map((_, index) => `d${index % 7}-${String(index).padStart(3, '0')}`),
    names: all,
    places: coded(all.map((_, index) => (index % 2 ? '东区' : '西区'))),
    former,
    ...soundsOf(all),
  };
  return readyNames(part, ENDINGS.map(comparable));
}

function find(typed: string, ...parts: readonly ReadyNames[]): readonly number[] {
  return findNames(typed, parts, ENDINGS);
}

it('plain texts are compared as all others are, only sooner', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...HAN, 'a', 'z', '0', '9', '-') }), (text) => {
      // The space of full width goes the long way.
      expect(comparable(text)).toBe(comparable(`${text}\u3000`));
    }),
  );
});

describe('any name is found', () => {
  it('by any two or more of its characters that stand together', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), fc.nat(), (all, which, start, length) => {
        const place = which % all.length;
        const characters = [...(all[place] ?? '')];
        const from = start % (characters.length - 1);
        const typed = characters.slice(from, from + 2 + (length % (characters.length - from - 1))).join('');
        expect(find(typed, ready(all))).toContain(place);
      }),
    );
  });

  it('by the initials of its sounds, and by its sounds in full, with and without the ending', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.boolean(), fc.boolean(), (all, which, whole, short) => {
        const place = which % all.length;
        const characters = [...(all[place] ?? '')].slice(0, short ? -2 : undefined);
        const { sounds, readings } = soundsOf(all);
        const heard = readings[place]?.split(' ') ?? [...(all[place] ?? '')].map((character) => sounds[character] ?? '');
        const typed = heard
          .slice(0, characters.length)
          .map((sound) => (whole ? sound : sound[0]))
          .join('');
        expect(find(typed, ready(all))).toContain(place);
      }),
    );
  });

  it('with one character of three or more wrong, missing or too many, where nothing fits better', () => {
    const long = fc.uniqueArray(fc.constantFrom(...HAN), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(long, fc.nat(), fc.constantFrom('wrong', 'missing', 'too many'), (characters, at, slip) => {
        const place = at % characters.length;
        const typed = characters.toSpliced(place, slip === 'too many' ? 0 : 1, ...(slip === 'missing' ? [] : ['错'])).join('');
        expect(find(typed, ready([`${characters.join('')}社区`]))).toEqual([0]);
      }),
    );
  });

  it('in whichever part it stands', () => {
    fc.assert(
      fc.property(names, names, (first, second) => {
        const typed = second[0] ?? '';
        expect(find(typed, ready(first), ready(second, {}, first.length))).toContain(first.length);
      }),
    );
  });
});

describe('what was typed', () => {
  const all = ['光明社区', '光明新村社区', '东光明社区', '解放路社区', '重庆路社区', '吕梁社区', 'Park Row community'];
  const part = ready(all, { 3: ['中正路社区'] });

  it.each([
    ['光明', [0, 1, 2]],
    ['光明社区', [0, 1, 2]],
    ['gm', [0, 1, 2]],
    ['ＧＭ', [0, 1, 2]],
    ['guangming', [0, 1, 2]],
    ['Guang Ming', [0, 1, 2]],
    ['guanming', [0, 2, 1]],
    ['光名', [0]],
    ['光名社', [0, 2]],
    ['明光', [0, 2, 1]],
    ['中正路', [3]],
    ['chongqing', [4]],
    ['lvliang', [5]],
    ['lü', [5]],
    ['park', [6]],
    ['ＰＡＲＫ　ＲＯＷ', [6]],
    ['d3-003', [3]],
    ['', []],
    [' ', []],
    ['没有这个名字', []],
  ] as const)('%s', (typed, places) => {
    expect(find(typed, part)).toEqual(places);
  });

  it('says which former name it was', () => {
    expect(foundAt(3, '中正', [part], ENDINGS)).toMatchObject({ name: '解放路社区', former: '中正路社区', where: '东区' });
    expect(foundAt(3, '解放', [part], ENDINGS)).toMatchObject({ former: null });
    expect(foundAt(99, '解放', [part], ENDINGS)).toBeNull();
  });
});

it('a slip is one edit and no more', () => {
  expect(nearTo('光明路')('光明里')).toBe(true);
  expect(nearTo('光明路')('光正里')).toBe(false);
  expect(nearTo('甲乙')('丙丁')).toBe(false);
  expect(nearTo('甲')('乙')).toBe(false);
});

it('a slip anywhere is what a table of all edits says it is', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  const parts = (whole: string) =>
    Array.from(whole, (_, from) => Array.from(whole.slice(from), (_, length) => whole.slice(from, from + length + 1))).flat();
  const once = (from: string): readonly string[] =>
    [...from, ''].flatMap((_, at) =>
      ['', 'a', 'b', 'c'].flatMap((put) => [from.slice(0, at) + put + from.slice(at + 1), from.slice(0, at) + put + from.slice(at)]),
    );
  const turned = (from: string) => [...from].slice(1).map((_, at) => from.slice(0, at) + from[at + 1] + from[at] + from.slice(at + 2));
  fc.assert(
    fc.property(word, text, (asked, name) => {
      const all = new Set(parts(name));
      expect(nearTo(asked)(name)).toBe([asked, ...once(asked), ...turned(asked)].some((edited) => all.has(edited)));
    }),
  );
});
