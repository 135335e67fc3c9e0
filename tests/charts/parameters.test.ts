import { expect, it } from 'vitest';
import { chartObservations, parameterFaults, singleObservations } from '../../src/charts/parameters.ts';
import { charts } from './sample.ts';

const rows = (...metrics: unknown[]) => ({ rows: metrics });

it('lists the metrics of a chart in drawing order, each once', () => {
  expect(chartObservations({ kind: 'unit-rows', parameters: rows('b', { metric: 'a' }, 'b') })).toEqual(['b', 'a']);
  expect(charts.map((chart) => chartObservations(chart).length)).toEqual([6, 3, 6, 2, 1, 4, 2, 1, 2]);
});

it('knows which of them stand for one observation, and which for a series', () => {
  const kind = 'yes-marks';
  expect(singleObservations({ kind, parameters: { marks: 'raised', amounts: 'amount' } })).toEqual([]);
  expect(singleObservations({ kind: 'unit-rows', parameters: rows('b', { metric: 'a' }) })).toEqual(['b', 'a']);
});

it('finds nothing wrong with a whole declaration', () => {
  expect(charts.flatMap(({ kind, parameters }) => parameterFaults(kind, parameters))).toEqual([]);
});

it.each([
  ['a missing list', {}, [{ path: 'rows', fault: 'missing' }]],
  ['a missing metric', rows({ label: { zh: '甲' } }), [{ path: 'rows.0.metric', fault: 'missing' }]],
  ['an unknown name', { ...rows('a'), colour: 'red' }, [{ path: 'colour', fault: 'unknown' }]],
  ['an unknown name within', rows({ metric: 'a', hue: 1 }), [{ path: 'rows.0.hue', fault: 'unknown' }]],
  ['a number in words', { ...rows('a'), per: 'hundred' }, [{ path: 'per', fault: 'wrong-type' }]],
  ['a list of nothing', rows(), [{ path: 'rows', fault: 'missing' }]],
  ['a label that is a number', rows({ metric: 'a', label: { zh: 2024 } }), [{ path: 'rows.0.label', fault: 'wrong-type' }]],
  ['a list that is none', { rows: 'a' }, [{ path: 'rows', fault: 'wrong-type' }]],
])('names the place of %s', (_what, parameters, faults) => {
  expect(parameterFaults('unit-rows', parameters)).toEqual(faults);
});
