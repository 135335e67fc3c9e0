import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/components/page.ts';
import { drawnFields } from '../../../src/components/releases/drawn-fields.ts';
import { historyOf } from '../../../src/components/releases/history.ts';
import type { Chart, HistoryEntry, Standard } from '../../../src/model.ts';

const STANDARDS = [
  { name: 'space', measure: 'floor_space', size: { field: 'households', unit: 'h' }, bands: [{ where: { zone: ['east'] } }] },
] as unknown as readonly Standard[];

function chart(picture: object | undefined): Chart {
  return {
    name: 'c',
    observations: [],
    ...(picture && { picture: { dataset: 'communities', where: {}, ...picture } }),
  } as unknown as Chart;
}

function wrong(field: string): HistoryEntry {
  const subject = { kind: 'cell', dataset: 'communities', key: { code: 'x' }, field } as const;
  return {
    release: 'b',
    count: 1,
    id: field,
    subject,
    kind: 'corrected',
    aspects: ['value'],
    because: [],
    suspicions: [],
    explanation: null,
  };
}

describe('the columns of a picture', () => {
  it('are those of its measures, and of the standard that things are held to', () => {
    const tiles = chart({ standard: { name: 'space' }, by: 'district' });
    expect([...(drawnFields(tiles, STANDARDS) ?? [])].sort()).toEqual(['district', 'floor_space', 'households', 'zone']);
    const scatter = chart({ size: { field: 'a' }, measure: { field: 'b' }, standard: null });
    expect([...(drawnFields(scatter, STANDARDS) ?? [])].sort()).toEqual(['a', 'b']);
  });

  it('are none where a chart draws figures', () => expect(drawnFields(chart(undefined), STANDARDS)).toBeNull());
});

it('a chart has the errors of the columns that it draws, and no others', () => {
  const history = { 'dataset/communities': [wrong('households'), wrong('funds')] };
  const page = { published: { standards: STANDARDS, history, releases: [{ id: 'a' }, { id: 'b' }], observations: [] } } as unknown as Page;
  const drawn = historyOf(page, { kind: 'chart', chart: chart({ measure: { field: 'households' } }) });
  expect(drawn.map(({ id }) => id)).toEqual(['households']);
  expect(historyOf(page, { kind: 'chart', chart: chart(undefined) })).toEqual([]);
});
