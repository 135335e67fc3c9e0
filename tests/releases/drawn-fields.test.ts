import { describe, expect, it } from 'vitest';
import type { Chart, Standard } from '../../src/model.ts';
import { drawnFields } from '../../src/releases/drawn-fields.ts';

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

describe('the columns of a picture', () => {
  it('are those of its measures, and of the standard that things are held to', () => {
    const tiles = chart({ standard: { name: 'space' }, by: 'district' });
    expect([...(drawnFields(tiles, STANDARDS) ?? [])].sort()).toEqual(['district', 'floor_space', 'households', 'zone']);
    const scatter = chart({ size: { field: 'a' }, measure: { field: 'b' }, standard: null });
    expect([...(drawnFields(scatter, STANDARDS) ?? [])].sort()).toEqual(['a', 'b']);
  });

  it('are none where a chart draws figures', () => expect(drawnFields(chart(undefined), STANDARDS)).toBeNull());
});
