import { expect, it } from 'vitest';
import type { Page } from '../../../src/components/page.ts';
import { releasesOfChart } from '../../../src/components/releases/releases-of-chart.ts';

function pageWith(changes: readonly (readonly [release: string, kind: string])[]): Page {
  const releases = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  return { published: { releases, history: { 'chart/x': changes.map(([release, kind]) => ({ release, kind })) } } } as unknown as Page;
}

it('a chart is in all releases from the one that brought it to the one before it was withdrawn', () => {
  expect(releasesOfChart(pageWith([]), 'x')).toEqual(['a', 'b', 'c', 'd']);
  expect(releasesOfChart(pageWith([['c', 'revised']]), 'x')).toEqual(['a', 'b', 'c', 'd']);
  expect(releasesOfChart(pageWith([['b', 'new']]), 'x')).toEqual(['b', 'c', 'd']);
  expect(releasesOfChart(pageWith([['c', 'withdrawn']]), 'x')).toEqual(['a', 'b']);
  expect(
    releasesOfChart(
      pageWith([
        ['d', 'new'],
        ['b', 'withdrawn'],
      ]),
      'x',
    ),
  ).toEqual(['a', 'd']);
});
