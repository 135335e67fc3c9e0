import { expect, it } from 'vitest';
import { prepare } from '../../scripts/prepare.ts';
import { formulaText } from '../../src/i18n/formula.ts';
import type { Formula } from '../../src/model.ts';
import { LIUAN } from '../copy-folder.ts';

const published = prepare(LIUAN).publication?.published;
const find = (id: string) => published?.observations.find((observation) => observation.id === id);
const text = (formula: Formula, lang = 'en'): string => formulaText(formula, { find, units: published?.site.units ?? [], lang });
const formulaOf = (id: string): Formula => find(id)?.formula ?? { kind: 'operand', observation: id };

it.each([
  ['main-urban-1000m2-share', '35 ÷ 69'],
  ['main-urban-below-1000m2', '69 − 35'],
  ['households-served', '90,160 ÷ 30 (lower bound) × 100'],
  ['workers-due', '300,533.3 ÷ (300–400)'],
  ['least-funds-central', '≥100,000 + ≥120,000'],
  ['least-funds-city-total', '75 × ≥220,000 + (124 − 75) × ≥160,000'],
  ['cadres-per-community', '≥3,200 ÷ 124'],
])('%s is written %s', (id, written) => {
  expect(text(formulaOf(id))).toBe(written);
});

it('brackets stand only where they change the meaning', () => {
  const a: Formula = { kind: 'operand', observation: 'main-urban-communities' };
  const difference: Formula = { kind: 'difference', terms: [a, a] };
  expect(text({ kind: 'difference', terms: [difference, difference] })).toBe('69 − 69 − (69 − 69)');
  expect(text({ kind: 'sum', terms: [difference, difference] })).toBe('69 − 69 + 69 − 69');
});
