/** Which kinds of claim the page on quoting shows, and with which observation. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/components/page.ts';
import { quotingCases, quotingKindOf } from '../../../src/components/quoting/cases.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { quotingWords } from '../../../src/i18n/quoting-words.ts';
import type { Observation, Published } from '../../../src/model.ts';

const UNITS = [
  { name: '%', title: { zh: '%' } },
  { name: 'pp', title: { zh: '个百分点', en: 'percentage points' } },
  { name: 'open', title: { zh: '%或百分点', en: '% or percentage points' } },
  { name: 'years', title: { zh: '年', en: 'years' } },
];

function observation(id: string, more: Partial<Observation> = {}): Observation {
  return {
    id,
    metric: id,
    period: 'x',
    value: 1,
    low: 1,
    high: 1,
    relation: '=',
    status: 'normal',
    unit: null,
    nature: 'outcome',
    derived: false,
    asStated: '一个',
    derivedFrom: [],
    citations: [],
    ...more,
  } as unknown as Observation;
}

function pageOf(
  observations: readonly Observation[],
  more: { synthetic?: boolean; assuming?: string; drawn?: readonly string[] } = {},
): Page {
  const published = {
    observations,
    charts: more.drawn ? [{ observations: more.drawn }] : [],
    metrics: observations.map(({ metric }) => ({ name: metric, assumptions: metric === more.assuming ? [{}] : [] })),
    site: { units: UNITS, synthetic: more.synthetic ?? false },
  } as unknown as Published;
  return { lang: 'zh', path: '', file: '', published, words: messages('zh'), prefix: null };
}

const casesOf = (page: Page) => quotingCases(page).map(({ kind, observation: { id } }) => [kind, id]);

describe('the cases of a folder', () => {
  it('are of the kinds that it has, in one order', () => {
    const all = [
      observation('exact'),
      observation('floor', { relation: '≥' }),
      observation('ceiling', { relation: '≤' }),
      observation('about', { relation: '≈' }),
      observation('band', { relation: 'range', value: null }),
      observation('shift', { relation: 'change', unit: 'years' }),
      observation('yes', { relation: 'qualitative', value: 'yes' }),
      observation('none', { relation: 'not stated', status: 'not-stated', value: null }),
      observation('doing', { relation: 'in progress', status: 'in-progress', value: null }),
      observation('rule', { nature: 'rule' }),
      observation('made', { derived: true, asStated: null }),
      observation('day', { period: '2020-06-01' }),
    ];
    expect(casesOf(pageOf(all))).toEqual([
      ['at-least', 'floor'],
      ['at-most', 'ceiling'],
      ['about', 'about'],
      ['range', 'band'],
      ['change', 'shift'],
      ['qualitative', 'yes'],
      ['missing', 'none'],
      ['in-progress', 'doing'],
      ['rule', 'rule'],
      ['computed', 'made'],
      ['dated', 'day'],
      ['exact', 'exact'],
    ]);
    expect(casesOf(pageOf([]))).toEqual([]);
  });

  it.each([
    ['%', 'percent'],
    ['pp', 'points'],
    ['open', 'percent-unclear'],
    ['years', 'change'],
  ])('a change in %s is %s', (unit, kind) => {
    expect(casesOf(pageOf([observation('shift', { relation: 'change', unit })]))).toEqual([[kind, 'shift']]);
  });

  it('take what happened before what ought to, and what is used most', () => {
    const floors = [
      observation('ought', { relation: '≥', nature: 'rule' }),
      observation('seldom', { relation: '≥' }),
      observation('often', { relation: '≥' }),
    ];
    expect(casesOf(pageOf(floors, { drawn: ['often', 'ought', 'ought'] }))[0]).toEqual(['at-least', 'often']);
  });

  it('a computed number that assumes something is the better example', () => {
    const made = ['plain', 'assuming'].map((id) => observation(id, { derived: true, asStated: null }));
    expect(casesOf(pageOf(made, { assuming: 'assuming' }))).toEqual([['computed', 'assuming']]);
  });

  it('one observation serves twice only where there is no other', () => {
    expect(casesOf(pageOf([observation('a', { period: '2020' }), observation('b', { period: '2021' })]))).toEqual([
      ['dated', 'a'],
      ['exact', 'b'],
    ]);
    expect(casesOf(pageOf([observation('a', { period: '2020' })]))).toEqual([
      ['dated', 'a'],
      ['exact', 'a'],
    ]);
  });

  it('of an invented city begin with saying so', () => {
    expect(casesOf(pageOf([observation('a')], { synthetic: true }))[0]).toEqual(['synthetic', 'a']);
  });
});

describe('where a reader is sent from a metric', () => {
  it('to the kind that needs most care; from an exact number nowhere in particular', () => {
    const kind = (more: Partial<Observation>) => quotingKindOf(pageOf([]), [observation('a'), observation('b', more)]);
    expect([kind({ relation: '≥' }), kind({ nature: 'rule' }), kind({ derived: true }), kind({})]).toEqual([
      'at-least',
      'rule',
      'computed',
      null,
    ]);
  });
});

describe('the words', () => {
  const kinds = (lang: string) => Object.entries(quotingWords(lang).kinds);

  it('have the same places and the same judgement in both languages', () => {
    const shape = (lang: string) =>
      kinds(lang).map(([kind, { examples }]) => [
        kind,
        examples.map(({ right, says, why }) => [right, [...says.matchAll(/\{\w+\}/g)].map(String).sort(), !!why]),
      ]);
    expect(shape('en')).toEqual(shape('zh'));
  });

  it('hold a right and a wrong sentence of each kind, and no number of their own', () => {
    for (const lang of ['zh', 'en'])
      for (const [kind, { title, what, examples }] of kinds(lang)) {
        expect(new Set(examples.map(({ right }) => right)).size, kind).toBe(2);
        expect(
          examples.filter(({ right, why }) => !right && !why),
          kind,
        ).toEqual([]);
        expect(`${title}${what}${JSON.stringify(examples)}`, kind).not.toMatch(/\p{Nd}/u);
      }
  });
});
