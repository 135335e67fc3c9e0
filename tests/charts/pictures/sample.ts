/** Charts of a register for the tests of the kinds: made by the pipeline from a city in which every third thing lacks something. */
import type { Chart } from '../../../src/model.ts';
import { registerPicture } from '../../../src/registers/pictures/picture.ts';
import { type Row, sourceOf } from '../../registers/pictures/city.ts';
import { contextIn, observed } from '../sample.ts';

/** The declaration of one chart of each kind; small multiples have two forms. */
export const DECLARED: readonly (readonly [kind: string, parameters: Readonly<Record<string, unknown>>])[] = [
  ['register-distribution', { measure: 'area', mark: 'minimum' }],
  ['register-ranking', { measure: 'area', by: 'district' }],
  ['register-ranking', { standard: 'space', by: 'district' }],
  ['register-ranking', { measure: 'homes', most: 5, order: 'lowest' }],
  ['register-years', { measure: 'area', mark: { metric: 'minimum', label: { zh: '下限', en: 'minimum' } } }],
  ['register-scatter', { size: 'homes', measure: 'area', standard: 'space' }],
  ['register-multiples', { measure: 'area' }],
  ['register-multiples', { measure: 'homes', form: 'distribution' }],
  ['register-tiles', { standard: 'space' }],
];

export const HOSTILE = '<b>"x"&';

/** Things in two years; their districts may be as hostile as text can be. */
export function rowsOf(size: number): readonly Row[] {
  return ['2019', '2020'].flatMap((year) =>
    Array.from({ length: size }, (_, index) => ({
      year,
      code: `c${index}`,
      district: [HOSTILE, '一个名字特别特别长的街道办事处', 'east'][index % 3] ?? '',
      homes: index % 11 === 5 ? '约800' : String((index * 137) % 5000),
      area: index % 13 === 7 ? '未报' : String(200 + ((index * 91) % 1700)),
    })),
  );
}

/** The charts of a city of so many things. */
export function chartsOf(size: number): readonly Chart[] {
  const source = sourceOf(rowsOf(size));
  return DECLARED.map(([kind, parameters], index) => ({
    name: `chart-${index}`,
    kind,
    topic: null,
    finding: {},
    subtitle: {},
    note: null,
    parameters,
    observations: 'mark' in parameters ? ['minimum'] : [],
    picture: registerPicture(kind, source, parameters),
  }));
}

/** A context with the units of the city; on a page with links. */
export function contextOf(lang: string, link = false) {
  const context = contextIn(lang, [observed('minimum', '≥', 300, { unit: 'm2', nature: 'rule' })]);
  const units = [...context.units, ...['m2', 'homes'].map((name) => ({ name, title: { zh: name, en: name }, decimals: 1 }))];
  return { ...context, units, ...(link && { link: (path: string) => `../${path}` }) };
}
