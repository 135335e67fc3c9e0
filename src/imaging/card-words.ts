/** A number's card in words. */

import type { CardValue } from '../charts/images/card.ts';
import { codeText, scopeText } from '../components/labels.ts';
import type { Page } from '../components/page.ts';
import { strengthPrefix } from '../components/strength.ts';
import { observationUnit, valueParts } from '../components/value-parts.ts';
import { formatPeriod } from '../i18n/format.ts';
import type { Observation } from '../model.ts';

/** A value taken apart: what is said before the number, the number, its unit. */
export function cardValue(observation: Observation, page: Page): CardValue {
  const { strength, pieces, dash, unit, missing } = valueParts(observation, page);
  return {
    period: [periodOf(observation, page), ...Object.entries(observation.dimensions).map(([field, code]) => codeText(field, code, page))]
      .filter(Boolean)
      .join(page.words.comma),
    before: strengthPrefix(observation, strength, page),
    number: pieces.map(({ text }) => text).join(dash),
    unit,
    missing,
  };
}

/** Unit, scope and, where there is one, the period: 人。六安市，2020年初。 */
export function cardSubtitle(observations: readonly Observation[], page: Page): string {
  const [first] = observations;
  if (!first) return '';
  const { words } = page;
  const unit = observationUnit(first, page);
  const period = new Set(observations.map((each) => each.period)).size === 1 ? periodOf(first, page) : '';
  const place = [first.scope && scopeText(first.scope, page), period].filter(Boolean).join(words.comma);
  return [unit && words.metric.unit + words.colon + unit, place].filter(Boolean).join(words.semicolon);
}

function periodOf({ period }: Observation, { published, lang }: Page): string {
  return period === '' ? '' : formatPeriod(period, published.site.labels['period'] ?? {}, lang);
}
