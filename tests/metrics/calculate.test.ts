import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import type { Observation } from '../../src/model.ts';
import { copyFolder, type Edit, LIUAN, PARKS, replacing } from '../copy-folder.ts';

function observations(folder: string, ...edits: readonly Edit[]): ReadonlyMap<string, Observation> {
  const { publication, problems } = prepare(edits.length > 0 ? copyFolder(folder, ...edits) : folder);
  if (!publication) throw new Error(JSON.stringify(problems));
  return new Map(publication.published.observations.map((observation) => [observation.id, observation]));
}

const adding = (text: string): Edit => ({ file: 'metrics.yaml', to: (yaml) => `${yaml}${text}` });

describe('strength and missingness', () => {
  const parks = observations(PARKS);

  it('a floor less an exact value is a floor', () => {
    expect(parks.get('parks-to-open')).toMatchObject({ relation: '≥', value: 2, low: 2, high: null, nature: 'rule' });
  });

  it('a sum over a column with a missing cell says that it is incomplete, and is a floor where no cell can be negative', () => {
    expect(parks.get('visitors')).toMatchObject({ relation: '≥', value: 3500, high: null, status: 'incomplete' });
    expect(parks.get('visitors')?.derivedFrom[0]).toMatchObject({ rows: 3, missing: 1, selection: 'row=2-4' });
  });

  it('a sum by a field has an observation for each of its values', () => {
    expect(parks.get('area@east')).toMatchObject({ value: 20, unit: 'hectares', dimensions: { district: 'east' } });
    expect(parks.get('area@west')).toMatchObject({ value: 20 });
  });

  it('what is made from a missing value is missing, with the same reason', () => {
    const missing = observations(
      PARKS,
      { file: 'plan.csv', to: replacing('east-parks,2,=,', 'east-parks,,not stated,') },
      { file: 'checks.yaml', to: () => 'checks: []' },
      { file: 'charts.yaml', to: replacing('    holds: [east-within]\n', '') },
    );
    expect(missing.get('east-share')).toMatchObject({ value: null, low: null, high: null, status: 'not-stated', relation: 'not stated' });
  });

  it('over a divisor of zero nothing is told', () => {
    const zero = observations(
      PARKS,
      { file: 'plan.csv', to: replacing('open-parks,3', 'open-parks,0') },
      { file: 'checks.yaml', to: () => 'checks: []' },
      { file: 'charts.yaml', to: replacing('    holds: [east-within]\n', '') },
    );
    expect(zero.get('east-share')).toMatchObject({ value: null, status: 'undetermined' });
  });

  it('percentages differ by percentage points', () => {
    const points = observations(
      PARKS,
      adding(`  - name: share-gap
    title: { zh: 差, en: gap }
    calculation: difference
    of: east-share
    minus: east-share
`),
    );
    expect(points.get('share-gap')).toMatchObject({ value: 0, unit: 'percentage points' });
  });
});

describe('the figures of Lu’an', () => {
  const liuan = observations(LIUAN);

  it('a standard taken at its floor is exact, and the proof says so', () => {
    expect(liuan.get('households-served')).toMatchObject({
      value: 300533.3,
      relation: '=',
      unit: 'households',
      formula: {
        kind: 'ratio',
        factor: 100,
        terms: [{ observation: 'floor-space-provided' }, { observation: 'floor-space-standard', at: 'low' }],
      },
    });
  });

  it('a number over a range is a range, computed before any rounding', () => {
    expect(liuan.get('workers-due')).toMatchObject({ value: null, low: 751.3, high: 1001.8, relation: 'range', unit: 'workers' });
  });

  it('least funds stay a floor through product and sum', () => {
    expect(liuan.get('least-funds-city-total')).toMatchObject({ value: 24_340_000, relation: '≥', unit: 'CNY/year', nature: 'rule' });
  });

  it('a metric takes over the assumptions of what it is made from', () => {
    const { publication } = prepare(LIUAN);
    const metric = publication?.published.metrics.find(({ name }) => name === 'workers-due');
    expect(metric?.assumptions.length).toBe(2);
  });
});

it('every metric explains itself in both languages', () => {
  for (const folder of [LIUAN, PARKS]) {
    for (const { name, explanation } of prepare(folder).publication?.published.metrics ?? []) {
      expect(explanation['zh'], name).toMatch(/。$/);
      expect(explanation['en'], name).toMatch(/\.$/);
    }
  }
});
