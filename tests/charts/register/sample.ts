/** Charts of one community for the tests of the small pictures. */
import type { StripChart } from '../../../src/charts/register/strip.ts';
import type { YearsChart } from '../../../src/charts/register/years.ts';
import { formatNumber } from '../../../src/i18n/format.ts';
import type { PeerFigures } from '../../../src/model.ts';

export const format = (value: number): string => formatNumber(value, 'zh');

export function peer(lowest: number, lower: number, median: number, upper: number, highest: number, count = 23): PeerFigures {
  return { count, lowest, lower, median, upper, highest };
}

export function years(chart: Partial<YearsChart> = {}): YearsChart {
  return {
    title: '用房面积（平方米）',
    entity: '社区',
    periods: ['2016', '2017', '2018', '2019', '2020'],
    values: [620, 640, 900, 1100, 1202.5],
    format,
    lang: 'zh',
    ...chart,
  };
}

export function strip(chart: Partial<StripChart> = {}): StripChart {
  return {
    title: '用房面积（平方米），2020年',
    entity: '社区',
    value: 1202.5,
    peers: peer(310, 800, 1010, 1180, 1900),
    format,
    lang: 'zh',
    ...chart,
  };
}

/** Positions in percent and in the stretched drawing: all must lie from 0 to 100. */
export function acrossOf(svg: string): readonly number[] {
  const texts = [...svg.matchAll(/ x="([-\d.e]+)%"/g)].map(([, x]) => Number(x));
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].filter(([, d]) => !d?.includes('M-')).flatMap(([, d = '']) => horizontal(d));
  return [...texts, ...paths];
}

// Walks a path and notes where it is across: M, L, H absolute; h, v relative.
function horizontal(d: string): readonly number[] {
  let x = 0;
  return [...d.matchAll(/([MLHhvz])(-?[\d.]*)/g)].map(([, command, first]) => {
    if (command === 'h') x += Number(first);
    else if (command !== 'v' && command !== 'z') x = Number(first);
    return x;
  });
}

/** What no drawing may contain. */
export const BROKEN = /NaN|Infinity|undefined|null/;
