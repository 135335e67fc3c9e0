/** The standards of Lu'an over registers drawn at random, against a second implementation that shares nothing with the first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { type Assessments, assess, assessmentAt } from '../../src/standards/assess.ts';
import type { Terms } from '../../src/standards/resolve.ts';
import { rollUp } from '../../src/standards/rollup.ts';
import { LIUAN } from '../copy-folder.ts';
import { byHand } from './by-hand.ts';
import { type City, cities, rollOf } from './random-city.ts';

const FIELDS: Readonly<Record<string, string>> = {
  'floor-space': 'floor',
  staffing: 'workers',
  'party-affairs': 'party',
  'working-funds': 'funds',
  'service-funds': 'service',
};
/** The standards as they are published, for the short columns of the random register. */
const standards: readonly Terms[] = (prepare(LIUAN).publication?.published.standards ?? []).map((standard) => ({
  ...standard,
  measure: FIELDS[standard.name] ?? null,
  bands: standard.bands.map((band) => (band.rule.kind === 'paired' ? { ...band, rule: { ...band.rule, key: 'code' } } : band)),
}));

const assessed = (city: City): readonly Assessments[] => {
  const roll = rollOf(city);
  return standards.map((terms) => assess(terms, roll));
};

it('there are six', () => expect(standards).toHaveLength(6));

describe('every row of any register', () => {
  it('is held against every standard as the second implementation does', () => {
    fc.assert(
      fc.property(cities, (city) => {
        const all = assessed(city);
        city.rows.forEach((row, position) => {
          const expected = byHand(row, city);
          for (const assessments of all) {
            const { reason: _, ...found } = assessmentAt(assessments, position) ?? { reason: null };
            expect({ [assessments.standard]: 'outcome' in found ? found : null }).toEqual({
              [assessments.standard]: expected[assessments.standard],
            });
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('says why wherever it cannot be told', () => {
    fc.assert(
      fc.property(cities, (city) => {
        for (const assessments of assessed(city)) {
          for (const position of city.rows.keys()) {
            const assessment = assessmentAt(assessments, position);
            if (assessment?.outcome === 'cannot-tell') expect(assessment.reason).not.toBeNull();
          }
        }
      }),
    );
  });
});

describe('every rollup', () => {
  it('counts what a count by hand does, in three that add up, and names their rows', () => {
    fc.assert(
      fc.property(cities, (city) => {
        const roll = rollOf(city);
        const newest = city.rows.map((row, index) => ({ row, excel: index + 2 })).filter(({ row }) => row.year === roll.newest);
        for (const terms of standards) {
          for (const { by, of, outside, outcomes } of rollUp(assess(terms, roll), roll, ['district', 'zone'])) {
            const cellOf = (value: string): string => (value === '未报' ? '' : value);
            const group = newest.filter(({ row }) => !by || cellOf(row[by.field as 'district' | 'zone']) === by.value);
            expect(of + outside).toBe(group.length);
            expect(outside).toBe(group.filter(({ row }) => byHand(row, city)[terms.name] === null).length);
            for (const outcome of ['met', 'not-met', 'cannot-tell'] as const) {
              const own = group.filter(({ row }) => byHand(row, city)[terms.name]?.outcome === outcome);
              expect(outcomes[outcome].count).toBe(own.length);
              expect(rowsIn(outcomes[outcome].selection)).toEqual(own.map(({ excel }) => excel));
            }
            expect(outcomes.met.count + outcomes['not-met'].count + outcomes['cannot-tell'].count).toBe(of);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function rowsIn(selection: string): readonly number[] {
  const runs = selection.replace(/^row=/, '').split(';').filter(Boolean);
  return runs.flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
