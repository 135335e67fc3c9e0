/** The values of a metric in a line, each with its strength: what a citation of it must not lose. */
import { formatPeriod } from '../../i18n/format.ts';
import type { Observation } from '../../model.ts';
import { codeText } from '../labels.ts';
import type { Page } from '../page.ts';
import { strengthShort } from '../strength.ts';
import { valueText } from '../value-parts.ts';

/** A longer series is cited by its title: its values are in its data. */
const MOST_VALUES = 12;

/** “至少3,200人（下限）”, or each period with its value; null where there are too many. */
export function valuesNote(page: Page, observations: readonly Observation[]): string | null {
  const [only, ...more] = observations;
  if (!only || observations.length > MOST_VALUES) return null;
  if (more.length === 0) return valueWithStrength(only, page);
  return observations
    .map((observation) => [placeOf(observation, page), valueText(observation, page)].filter(Boolean).join(page.words.colon))
    .join(page.words.semicolon);
}

function valueWithStrength(observation: Observation, page: Page): string {
  return valueText(observation, page) + page.words.strength.brackets(strengthShort(observation, page));
}

function placeOf({ period, dimensions }: Observation, page: Page): string {
  const when = formatPeriod(period, page.published.site.labels.period ?? {}, page.lang);
  // A table of one time has no period: nothing stands in its place.
  return [when, ...Object.entries(dimensions).map(([field, code]) => codeText(field, code, page))].filter(Boolean).join(page.words.comma);
}
