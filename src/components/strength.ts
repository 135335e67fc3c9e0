/** How sure a value is, in the words of the page. */
import type { Messages } from '../i18n/messages.ts';
import type { Observation } from '../model.ts';
import { findMetric } from './find.ts';
import type { Page } from './page.ts';
import { isMissing } from './value-parts.ts';

type StrengthKey = keyof Messages['strength']['short'];

const KEYS: Readonly<Record<Observation['relation'], StrengthKey>> = {
  '=': 'exact',
  '≥': 'atLeast',
  '≤': 'atMost',
  '≈': 'about',
  range: 'range',
  change: 'change',
  qualitative: 'qualitative',
  'not stated': 'missing',
  'in progress': 'missing',
};

/** “推算，下限”: one or two words for a list of facts. */
export function strengthShort(observation: Observation, { words }: Page): string {
  const key = strengthKey(observation);
  const short = words.strength.short[key];
  if (!observation.derived) return short;
  return key === 'exact' ? words.strength.computed : words.strength.computedAs(short);
}

/** What the strength means for a reader, in a sentence or two. */
export function strengthLong(observation: Observation, page: Page): string {
  const { long, computedFree, computedIf, rule } = page.words.strength;
  const assumed = findMetric(page.published, observation.metric).assumptions.length > 0;
  const claim = long[strengthKey(observation)];
  const derived = assumed ? computedIf : computedFree;
  const key = strengthKey(observation);
  const first = observation.derived ? (key === 'exact' ? derived : derived + page.words.space + claim) : claim;
  return observation.nature === 'rule' && !isMissing(observation) ? first + page.words.space + rule : first;
}

/** The words before a large number: 推算至少. */
export function strengthPrefix(observation: Observation, strength: string, page: Page): string {
  const { computed } = page.words.strength;
  if (!observation.derived || isMissing(observation)) return strength;
  return strength ? computed + page.words.strength.join + strength : computed;
}

function strengthKey(observation: Observation): StrengthKey {
  return isMissing(observation) ? 'missing' : KEYS[observation.relation];
}
