/** How a formula is set: a fraction where it divides two things, else one line. */
import { type FormulaContext, type FormulaPart, formulaParts } from '../i18n/formula.ts';
import type { Formula } from '../model.ts';
import { lookUpObservation } from './find.ts';
import type { Page } from './page.ts';

export type FormulaView =
  | { readonly kind: 'line'; readonly parts: readonly FormulaPart[] }
  | { readonly kind: 'fraction'; readonly top: readonly FormulaPart[]; readonly bottom: readonly FormulaPart[]; readonly after: string };

/** What the formula functions need to know of a page. */
export function formulaContext(page: Page): FormulaContext {
  const { published, lang } = page;
  return { find: (id) => lookUpObservation(published, id), units: published.site.units, lang };
}

/** The formula as it stands on a page. */
export function formulaView(formula: Formula, page: Page): FormulaView {
  const context = formulaContext(page);
  const fraction = formula.kind === 'ratio' || formula.kind === 'share';
  const [top, bottom] = fraction ? formula.terms : [];
  if (!fraction || !top || !bottom || formula.terms.length > 2) return { kind: 'line', parts: formulaParts(formula, context) };
  const whole = formulaParts(formula, context);
  const last = whole.at(-1);
  const after = formula.kind === 'ratio' && formula.factor && formula.factor !== 1 && last?.kind === 'text' ? last.text : '';
  return { kind: 'fraction', top: formulaParts(top, context), bottom: formulaParts(bottom, context), after };
}
