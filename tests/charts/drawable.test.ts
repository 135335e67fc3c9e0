/** What the pipeline lets pass can be drawn, and what it refuses is what the drawings refuse. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart, kindOf, UNITS_PER_REM } from '../../src/charts/chart.ts';
import { drawingFaults } from '../../src/charts/drawable.ts';
import { OPEN_END } from '../../src/charts/forms/at-least.ts';
import { chartParameters } from '../../src/charts/parameters.ts';
import { AREA_END, NARROWEST, NARROWEST_ACROSS } from '../../src/charts/squares.ts';
import { DRAWING_WIDTHS } from '../../src/components/embed/picture-height.ts';
import type { Chart, Observation, Relation } from '../../src/model.ts';
import { contextIn, observed } from './sample.ts';

/** Every width that a page draws a chart at, in rem; the narrow one of the ledger is among them. */
const WIDTHS = [...new Set([...DRAWING_WIDTHS, 23])];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const number = fc.oneof(
  fc.integer({ min: -20, max: 300 }),
  fc.integer({ min: 0, max: 9000 }),
  fc.double({ min: -3, max: 300, noNaN: true }),
  fc.constantFrom(0, 100, 100.5, 600, 2600, 2700, 2701, 6000, 6001),
);
const relation = fc.constantFrom<Relation>('=', '=', '=', '≥', '≤', '≈', 'range', 'change', 'qualitative', 'not stated');

const observation = (id: string): fc.Arbitrary<Observation> =>
  fc
    .record({
      relation,
      number,
      wide: fc.double({ min: 0.01, max: 500, noNaN: true }),
      other: fc.integer({ max: 9 }),
      nature: fc.boolean(),
    })
    .map(({ relation: claim, number: value, wide, other, nature }) => {
      const more = { unit: other > 7 ? 'CNY' : 'people', nature: nature ? ('rule' as const) : ('outcome' as const) };
      if (claim === 'range') return observed(id, claim, null, { ...more, low: value, high: value + wide });
      if (claim === 'qualitative') return observed(id, claim, 'yes', more);
      return observed(id, claim, claim === 'not stated' ? null : value, more);
    });

const all = fc.tuple(...IDS.map(observation));
const some = fc.array(fc.constantFrom(...IDS), { minLength: 1, maxLength: 6 });
const texts = [{ zh: '市' }, { zh: '区' }];
const parameters: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  'nested-units': fc
    .tuple(some, fc.array(fc.constantFrom(...IDS), { maxLength: 2 }))
    .map(([parts, apart]) => ({ whole: 'a', parts, apart })),
  'unit-rows': fc.tuple(some, fc.constantFrom(undefined, 1, 2, 100)).map(([rows, per]) => ({ rows, per })),
  'open-bar': some.map((bars) => ({ bars })),
  'step-rule': fc.constant({ minimum: 'a', below: 100, per: 'b' }),
  'band-rule': fc.constant({ metric: 'a' }),
  // A total that is the sum of its components comes about once in a while only where there is one.
  'component-bars': fc.tuple(some, fc.boolean(), fc.boolean()).map(([components, same, split]) => ({
    bars: [{ total: 'a', components: same ? ['a'] : components, split: split ? { metric: 'b', labels: texts } : null }],
  })),
  changes: some.map((changes) => ({ changes })),
  areas: some.map((metrics) => ({ metrics })),
};

function refusal(draw: () => unknown): string | null {
  try {
    draw();
    return null;
  } catch (fault) {
    return String(fault);
  }
}

describe.each(Object.entries(parameters))('a chart of kind %s', (kind, given) => {
  it('is refused by the pipeline exactly where a page cannot be drawn, and where it passes images can be drawn too', () => {
    let passed = 0;
    fc.assert(
      fc.property(all, given, (observations, declared) => {
        const chart: Chart = {
          name: 'c',
          kind,
          topic: null,
          finding: {},
          subtitle: {},
          note: null,
          parameters: declared,
          observations: IDS,
        };
        const context = contextIn('zh', observations);
        const faults = drawingFaults(chart, context.find);
        const refusals = WIDTHS.flatMap((width) => refusal(() => drawChart(chart, context, width)) ?? []);
        expect(refusals.length > 0, `${refusals.join('\n')} ${JSON.stringify(faults)}`).toBe(faults.length > 0);
        if (faults.length > 0) return;
        passed += 1;
        for (const [width, room] of [
          [480, 300],
          [700, 420],
        ] as const)
          kindOf(chart).draw(chart, context, width, room);
      }),
      { numRuns: 200, seed: 5 },
    );
    expect(passed, 'charts that pass').toBeGreaterThan(10);
  });
});

it('is asked of every kind that draws figures', () => {
  const figures = Object.keys(chartParameters).filter((kind) => !kind.startsWith('register-') && kind !== 'yes-marks');
  expect(Object.keys(parameters)).toEqual(figures);
});

it.each(['register-distribution', 'register-years'])('is asked of the mark on a picture of kind %s', (kind) => {
  const faults = (mark: unknown, ...observations: Observation[]) =>
    drawingFaults({ kind, parameters: { register: 'r', measure: 'm', mark } }, contextIn('zh', observations).find).map(({ code }) => code);
  expect(faults('a', observed('a', '=', -1))).toEqual(['chart-negative']);
  expect(faults({ metric: 'a' }, observed('a', 'change', 1))).toEqual(['chart-change']);
  expect(faults('a', observed('a', '≥', 1))).toEqual([]);
  expect(faults(null)).toEqual([]);
});

it('knows the narrowest drawings of a page, and the room of an open end', () => {
  const widths = WIDTHS.map((width) => width * UNITS_PER_REM);
  expect(NARROWEST).toBe(Math.min(...widths));
  expect(NARROWEST_ACROSS).toBe(Math.min(...widths.filter((width) => width >= 440)));
  expect(AREA_END).toBeGreaterThanOrEqual(OPEN_END);
});
