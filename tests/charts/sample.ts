/** A few hand-made observations, and a context to draw them in. */
import type { ChartContext } from '../../src/charts/kind.ts';
import type { Chart, Formula, Observation, Relation } from '../../src/model.ts';

/** An observation with the parts that a drawing looks at. */
export function observed(id: string, relation: Relation, value: number | string | null, more: Partial<Observation> = {}): Observation {
  const number = typeof value === 'number' ? value : null;
  return {
    id,
    metric: id.split('@')[0] ?? id,
    period: id.split('@')[1] ?? '2020-06-01',
    scope: 'whole city',
    dimensions: {},
    value,
    low: relation === '≤' || relation === 'change' ? null : number,
    high: relation === '≥' || relation === 'change' ? null : number,
    relation,
    status: value === null && relation !== 'range' ? 'not-stated' : 'normal',
    unit: 'people',
    nature: 'outcome',
    derived: false,
    formula: null,
    asStated: null,
    citations: [{ source: 'news', locator: '¶5' }],
    derivedFrom: [],
    ...more,
  };
}

const funds = { unit: 'CNY', nature: 'rule' } as const;

const less = (of: string, minus: string): Formula => ({
  kind: 'difference',
  terms: [
    { kind: 'operand', observation: of },
    { kind: 'operand', observation: minus },
  ],
});

export const observations: readonly Observation[] = [
  observed('all', '=', 124),
  observed('inner', '=', 69),
  observed('large', '=', 35),
  observed('small', '=', 34, { derived: true, formula: less('inner', 'large') }),
  observed('outer', '=', 55),
  observed('paired', '=', 75),
  observed('recruited', '≥', 200),
  observed('capped', '≤', 150),
  observed('nearly', '≈', 160),
  observed('between', 'range', null, { low: 120, high: 190 }),
  observed('unknown', 'not stated', null),
  observed('age', 'change', -5, { unit: 'years' }),
  observed('minimum', '≥', 300, { unit: 'm2/community', nature: 'rule' }),
  observed('per', '≥', 30, { unit: 'm2/100 households', nature: 'rule' }),
  observed('staffing', 'range', null, { low: 300, high: 400, unit: 'households/worker', nature: 'rule' }),
  observed('total', '≥', 220_000, funds),
  observed('work', '≥', 100_000, funds),
  observed('service', '≥', 120_000, funds),
  observed('share', '=', 50, { unit: '%' }),
  observed('raised@2019', 'qualitative', 'yes', { unit: null }),
  observed('raised@2020', 'qualitative', 'yes', { unit: null }),
  observed('amount@2019', 'not stated', null),
  observed('amount@2020', 'not stated', null),
];

const names = ['people', 'years', 'm2/community', 'm2/100 households', 'households/worker', 'CNY', '%'];

/** A context over the observations above, with others in front of them. */
export function contextIn(lang: string, others: readonly Observation[] = []): ChartContext {
  return {
    find: (id) => [...others, ...observations].find((observation) => observation.id === id),
    units: [
      ...names.map((name) => ({
        name,
        title: { zh: '个', en: name.replace('m2', 'm²').replace('100', 'hundred') },
        decimals: 1,
        compact: name === 'CNY',
      })),
      { name: 'workers', singular: 'worker', title: { zh: '人', en: 'workers' }, decimals: 1 },
    ],
    labels: {},
    metricTitle: (metric) => ({ zh: '标题', en: metric }),
    lang,
  };
}

/** A chart of a kind with its parameters. */
export function chartOf(kind: string, parameters: Readonly<Record<string, unknown>>, drawn: readonly string[] = []): Chart {
  return { name: kind, kind, topic: null, finding: {}, subtitle: {}, note: null, parameters, observations: drawn };
}

const label = { zh: '标签', en: 'label' };

/** One chart of every kind. */
export const charts: readonly Chart[] = [
  chartOf('nested-units', {
    whole: 'all',
    group: { metric: 'inner', label, of: 2 },
    parts: [
      { metric: 'large', label, style: 'full' },
      { metric: 'small', label, style: 'rest' },
      { metric: 'outer', label, style: 'none' },
    ],
    apart: [{ metric: 'paired', label }],
  }),
  chartOf('unit-rows', { rows: ['all', 'recruited', 'nearly'], per: 2 }),
  chartOf('open-bar', { bars: ['recruited', 'all', 'capped', 'nearly', 'between', 'unknown'] }),
  chartOf('step-rule', { minimum: 'minimum', below: 1000, per: 'per', x: label }),
  chartOf('band-rule', { metric: 'staffing', x: label }),
  chartOf('component-bars', {
    bars: [
      {
        total: 'total',
        label,
        components: [
          { metric: 'work', label },
          { metric: 'service', label },
        ],
        split: { metric: 'share', labels: [label, label] },
      },
      { total: 'work', label, components: [{ metric: 'work', label }] },
    ],
  }),
  chartOf('yes-marks', { marks: 'raised', amounts: 'amount' }, ['raised@2019', 'raised@2020', 'amount@2019', 'amount@2020']),
  chartOf('changes', { changes: [{ metric: 'age', label, readings: [label] }] }),
  chartOf('areas', { metrics: ['all', 'recruited'] }),
];
