/** The automatic pictures as drawings: inside their frame at every width, broken where nothing is known, and named. */
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/charts/dataset/picture.ts';
import { timeTicks } from '../../src/charts/dataset/time-ticks.ts';
import { dayOf } from '../../src/lib/time-axis.ts';
import type { DatasetPicture, TimePicture } from '../../src/model.ts';

const time: TimePicture = {
  kind: 'time',
  field: 'v',
  by: 'y',
  where: [],
  points: [
    { at: '1978', value: 311.76 },
    { at: '1980', value: 326.11, after: true },
    { at: '1990', value: 380, after: true },
    { at: '1991', value: 386 },
    { at: '1992', value: null },
    { at: '1993', value: -20 },
  ],
  of: 6,
  leftOut: [],
  inexact: 0,
};
const pictures: readonly DatasetPicture[] = [
  time,
  {
    kind: 'category',
    field: 'v',
    by: 'c',
    where: [],
    points: [
      { at: '很长很长很长很长很长很长很长很长很长很长的名字', value: 123456789.25 },
      { at: '乙', value: 0 },
      { at: '丙', value: -5e7 },
    ],
    missing: 0,
    leftOut: [],
    inexact: 0,
  },
  { kind: 'count', by: 'c', points: [{ at: 'a', value: 3 }], missing: 0 },
  {
    kind: 'distribution',
    field: 'v',
    where: [],
    bins: Array.from({ length: 24 }, (_, index) => ({ low: index * 0.2, high: (index + 1) * 0.2, count: index % 5 })),
    below: null,
    above: null,
    missing: 0,
    leftOut: [],
  },
];

describe.each(pictures)('the picture of kind $kind', (picture) => {
  it.each([13, 17, 23, 34, 50])('stays inside its frame at %i rem', (width) => {
    const svg = drawPicture(picture, 'zh', '名称', width);
    const [, right = 0, bottom = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const [, x] of svg.matchAll(/ x[12]?="([^"]+)"/g)) expect(Number(x)).toBeLessThanOrEqual(right + 0.01);
    for (const [, x] of svg.matchAll(/ x[12]?="([^"]+)"/g)) expect(Number(x)).toBeGreaterThanOrEqual(-0.01);
    for (const [, y] of svg.matchAll(/ y[12]?="([^"]+)"/g)) expect(Number(y)).toBeLessThanOrEqual(bottom + 0.01);
  });

  it('is named for those who do not see it, whatever the name holds', () => {
    expect(drawPicture(picture, 'en', '"><script>', 17)).toContain('aria-label="&quot;&gt;&lt;script&gt;"');
  });
});

it('a line breaks at a gap and at a missing value, and a lonely value is a dot', () => {
  const svg = drawPicture(time, 'zh', 't', 34);
  const drawn = /<g class="ln"><path d="([^"]+)"/.exec(svg)?.[1] ?? '';
  // 1978, 1980 and 1993 stand alone; only 1990 and 1991 are joined.
  expect(drawn.match(/L/g)).toHaveLength(1);
  expect(svg.match(/<path class="bar"/g)?.length).toBe(4);
});

it.each([
  ['1949', '2023', 300, '1960 1980 2000 2020'],
  ['2020-01', '2020-12', 200, '2020-01 2020-07'],
  ['2004-01-02', '2016-05-26', 289, '2005 2010 2015'],
  ['2024-02-28', '2024-03-04', 100, '2-28 3-01 3-03'],
])('labels of time from %s to %s stand at round times', (from, to, width, expected) => {
  const texts = timeTicks(dayOf(from) ?? 0, dayOf(to) ?? 0, width).map(({ text }) => text);
  expect(texts.join(' ')).toBe(expected);
});
